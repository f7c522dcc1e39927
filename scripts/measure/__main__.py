"""Open the built site in a browser and write down what was found, with the day.

    python -m scripts.measure site

writes docs/data/measured.yaml, from which the papers for careers services are filled: the
accessibility statement, the conformance report, the privacy sheet and the security note. A
test holds the file to the pages there are, so that nobody publishes old figures.
"""

import argparse
import datetime
import gzip
import re
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypedDict

import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

from scripts import ROOT
from scripts.hosting.headers import read as read_headers
from scripts.tools import find_browser

NAME = "measured.yaml"
SAVED = 1500
"""Milliseconds after which a sheet has saved what was typed."""
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The spacing that WCAG 2.2, 1.4.12 asks a page to bear.
SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; "
    "word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"
)
# What runs out of the page, but for what scrolls by itself, such as a wide table.
OVERFLOW = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
HEAD = f"""\
# What a browser found on the built site, and when. Written by `make measure`; do not edit by hand.
# Shown in the papers for careers services. {NAME} is held to the pages by a test.
"""


class Screen(TypedDict):
    """A size and a wish for colours."""

    width: int
    height: int
    scheme: str


SCREENS: tuple[Screen, ...] = (
    {"width": 360, "height": 740, "scheme": "light"},
    {"width": 360, "height": 740, "scheme": "dark"},
    {"width": 1280, "height": 900, "scheme": "light"},
    {"width": 1280, "height": 900, "scheme": "dark"},
)


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder with the headers a host is told to send."""

    def end_headers(self) -> None:
        """Send them with everything."""
        headers = read_headers()
        self.send_header("Content-Security-Policy", headers.content_security_policy())
        for header in headers.headers:
            self.send_header(header.name, header.value)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
        """Say nothing."""


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a built site on this machine; yield its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site))) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}/"
        http.shutdown()


def addresses(site: Path) -> list[str]:
    """Return each page's address, without redirects and the page for what is not there."""
    found = []
    for path in sorted(site.rglob("index.html")):
        if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8"):
            folder = path.parent.relative_to(site).as_posix()
            found.append("" if folder == "." else f"{folder}/")
    return found


def packed(path: Path) -> int:
    """Return a file's size in bytes as a server sends it, compressed."""
    return len(gzip.compress(path.read_bytes(), 9))


def weight(site: Path, root: str, loaded: set[str]) -> int:
    """Return the bytes of what a page loaded, compressed."""
    sizes = []
    for address in loaded:
        name = address.removeprefix(root).partition("?")[0]
        folder = not name or name.endswith("/")
        sizes.append(packed(site / name / "index.html" if folder else site / name))
    return sum(sizes)


def version() -> str:
    """Return the version on top of the changelog, with what stands in brackets behind it."""
    found = re.search(r"(?m)^## (\d.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    return found[1].replace(" (", ", ").rstrip(")") if found else "unknown"


def look(
    browser: Browser, root: str, pages: Sequence[str]
) -> tuple[dict[str, Any], dict[str, set[str]]]:
    """Open every page on every screen.

    Return what should not be there, and the addresses that each page loaded.
    """
    violations: list[str] = []
    said: list[str] = []
    outside: set[str] = set()
    asked: list[str] = []
    loaded: dict[str, set[str]] = {address: set() for address in pages}
    narrow: list[str] = []
    spaced: list[str] = []
    cookies = 0
    axe_version = ""
    for screen in SCREENS:
        context = browser.new_context(
            viewport={"width": screen["width"], "height": screen["height"]},
            color_scheme="dark" if screen["scheme"] == "dark" else "light",
        )
        page = context.new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        for address in pages:
            asked.clear()
            page.goto(root + address)
            found = Axe().run(page, options={"runOnly": STANDARDS}).response
            axe_version = found["testEngine"]["version"]
            violations += [f"{address} {one['id']}" for one in found["violations"]]
            own = {one for one in asked if one.startswith(root)}
            loaded[address] |= own
            outside |= {one for one in asked if not one.startswith(("data:", "blob:"))} - own
        cookies += len(context.cookies())
        context.close()
    context = browser.new_context(viewport={"width": 320, "height": 740})
    page = context.new_page()
    for address in pages:
        page.goto(root + address)
        narrow += [address] if page.evaluate(OVERFLOW) else []
        page.set_viewport_size({"width": 360, "height": 740})
        # A sheet made by script, because the policy forbids one in the page.
        page.evaluate(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); "
            "document.adoptedStyleSheets = [sheet]; }",
            SPACING,
        )
        spaced += [address] if page.evaluate(OVERFLOW) else []
        page.set_viewport_size({"width": 320, "height": 740})
    for address in (*narrow, *spaced):
        print(f"{address} runs out of the window", file=sys.stderr)
    on_opening = names_kept(page)
    stored = kept(page, root)
    context.close()
    return {
        "axe": axe_version,
        "violations": sorted(set(violations)),
        "console_messages": sorted(set(said)),
        "other_hosts": sorted(outside),
        "cookies": cookies,
        "pages_too_wide_at_320": len(narrow),
        "pages_too_wide_when_spaced": len(spaced),
        "stored_on_opening": on_opening,
        "stored": stored,
    }, loaded


def kept(page: Page, root: str) -> list[str]:
    """Return the names under which a browser keeps things once a reader has used the site."""
    page.goto(f"{root}move-on/expectation-check/")
    page.get_by_label("What did I expect?").fill("A call")
    page.goto(f"{root}move-on/checklist/")
    page.locator(".atn-page input[type=checkbox]").first.check()
    page.locator("button.atn-menu-open").click()
    page.get_by_label("Dark").check()
    page.wait_for_timeout(SAVED)
    names = set(names_kept(page)) | set(pages_kept(page))
    page.goto(f"{root}move-on/expectation-check/")
    page.get_by_label("Shared computer").check()
    page.wait_for_timeout(SAVED)
    return sorted(names | set(names_kept(page)))


def names_kept(page: Page) -> list[str]:
    """Return the names in both stores of the browser."""
    names = page.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    return sorted(str(name) for name in names)


def pages_kept(page: Page) -> list[str]:
    """Return the names under which pages are kept, without the build that each ends in."""
    names = page.evaluate("() => caches.keys()")
    return sorted({str(name).rpartition(".")[0] + "." for name in names})


def measure(site: Path) -> dict[str, Any]:
    """Return everything found on a built site."""
    pages = addresses(site)
    with sync_playwright() as playwright, served(site) as root:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        found, loaded = look(browser, root, pages)
        weights = {address: weight(site, root, loaded[address]) for address in pages}
        browser_version = browser.version.partition(".")[0]
        browser.close()
    return {
        "measured": datetime.datetime.now(tz=datetime.UTC).date(),
        "version": version(),
        "browser": f"Chromium {browser_version}",
        "policy": read_headers().content_security_policy(),
        "pages": pages,
        "screens": [f"{one['width']} by {one['height']}, {one['scheme']}" for one in SCREENS],
        **found,
        "start_page_kilobytes": round(weights[""] / 1024),
        "heaviest_page_kilobytes": round(max(weights.values()) / 1024),
    }


def main(arguments: Sequence[str]) -> int:
    """Measure a built site and write the file; return 1 where something was found wrong."""
    parser = argparse.ArgumentParser(prog="python -m scripts.measure", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "data" / NAME)
    given = parser.parse_args(arguments)
    if not (given.site / "index.html").exists():
        print(f"{given.site}: no built site here; run: make build", file=sys.stderr)
        return 2
    found = measure(given.site.resolve())
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)
    given.out.write_text(HEAD + text, encoding="utf-8")
    lists = ("violations", "console_messages", "other_hosts", "stored_on_opening")
    wrong = [one for name in lists for one in found[name]]
    for one in wrong:
        print(one, file=sys.stderr)
    counts = ("cookies", "pages_too_wide_at_320", "pages_too_wide_when_spaced")
    wrong += [name for name in counts if found[name]]
    print(f"{len(found['pages'])} pages on {len(SCREENS)} screens measured; see {given.out.name}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
