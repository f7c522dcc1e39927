"""How long the search takes on a slow phone and a slow line: `make search-figures`.

    python -m tests.site.search.figures site

On a processor slowed four times, from a key to the first result; on a line of 400 kbit/s with
400 ms each way and back, from the very first key, which comes as soon as the dialog is open.
"""

import sys
import threading
from functools import partial
from gzip import compress
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from scripts.tools import find_browser

QUESTIONS = ("ghosted", "asked for feedback and nobody answered", "i cant go on", "nginx")
# Notes the time of a key, and of the first change of the list after it.
TIMED = """(words) => new Promise((resolve) => {
  const list = document.querySelector(".atn-search-results");
  const began = performance.now();
  new MutationObserver((_, seen) => {
    if (list.querySelector("a")) { seen.disconnect(); resolve(performance.now() - began); }
  }).observe(list, { childList: true });
  const field = document.querySelector("#search-words");
  field.value = words;
  field.dispatchEvent(new Event("input"));
})"""


class Handler(SimpleHTTPRequestHandler):
    """Serves compressed, as a web server does."""

    def do_GET(self) -> None:
        """Send a file, compressed."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        body = compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def opened(page: Page, address: str) -> None:
    """Open the search on a page."""
    page.goto(address)
    page.get_by_role("button", name="Search").click()


def main(arguments: list[str]) -> int:
    """Print the figures of one site."""
    site = arguments[0] if arguments else "site"
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/about/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=["--no-sandbox"]
        )
        page = browser.new_page()
        line = page.context.new_cdp_session(page)
        opened(page, address)
        page.wait_for_timeout(1000)
        line.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        for question in QUESTIONS:
            took = page.evaluate(TIMED, question)
            print(f"processor four times slower, {question!r}: {took:.0f} ms")
        line.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        slow = {"latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
        other = browser.new_context().new_page()
        other.goto(address, wait_until="networkidle")
        line = other.context.new_cdp_session(other)
        line.send("Network.enable")
        line.send("Network.emulateNetworkConditions", {"offline": False, **slow})
        other.get_by_role("button", name="Search").click()
        took = other.evaluate(TIMED, "ghosted")
        print(f"400 kbit/s, from the very first key: {took:.0f} ms")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
