"""Two builds of the site as a host serves them, and a line that a test can cut or hold up."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from scripts.hosting import name_by_content
from scripts.hosting.headers import read as read_headers
from scripts.hosting.naming import NAME
from scripts.site.offline import writing as offline
from tests.browser.conftest import policy_of
from tests.conftest import SUB_PATH

WRONG, RIGHT = "116 123", "116 999"
"""A number of the page of help in the first build, and what it is corrected to in the second."""
HEADERS = read_headers()
# What a test waits for at most, in milliseconds.
PATIENCE = 20_000


class Host:
    """A web server with the site under a path, beside another application.

    Parameters:
        folder: the files it serves; a test puts another build in its place.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = ""
        self.down = False
        """Whether every line breaks off without an answer."""
        self.broken: tuple[str, ...] = ()
        """Ends of paths that break off."""
        self.cut: dict[str, tuple[str, bool]] = {}
        """Ends of paths whose answer ends midway: before which words, and whether the line is seen
        to break or the answer looks whole."""
        self.going = threading.Event()
        """Set unless such an answer is to stand still where it ends, before the line breaks."""
        self.going.set()
        self.slow = threading.Event()
        """Set unless pages are to wait."""
        self.slow.set()
        self.instead: dict[str, bytes] = {}
        """Scripts that stand in the place of others, by the end of their path."""

    def breaks(self, path: str) -> bool:
        """Say whether a line breaks off."""
        return self.down or (bool(self.broken) and path.partition("?")[0].endswith(self.broken))


class Handler(SimpleHTTPRequestHandler):
    """Serves as our files for web servers do."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, host: Host) -> None:  # noqa: ANN401  # the library's
        self.host = host
        super().__init__(*arguments, directory=str(host.folder))

    def do_GET(self) -> None:
        """Answer, or break the line off."""
        path = self.path.partition("?")[0]
        self.directory = str(self.host.folder)
        # Two builds may be made within a second, which is all that this server's times tell apart.
        del self.headers["If-Modified-Since"]
        if self.host.breaks(path):
            self.close_connection = True
            return
        for end, (words, breaks) in self.host.cut.items():
            if path.endswith(end):
                self.give_part(Path(self.translate_path(path)), words, breaks=breaks)
                return
        if path.endswith("/") and not self.host.slow.wait(60):
            self.close_connection = True
            return
        if path.startswith("/other/"):
            self.give(200, b"<!doctype html><title>Another application</title><p>Not ours</p>")
        elif path.removeprefix(SUB_PATH) in self.host.instead:
            self.give(200, self.host.instead[path.removeprefix(SUB_PATH)], "text/javascript")
        elif not path.startswith(SUB_PATH):
            self.send_error(404)
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        """Return the file behind an address of the site."""
        return super().translate_path("/" + path.removeprefix(SUB_PATH))

    def give_part(self, path: Path, words: str, *, breaks: bool) -> None:
        """Send a file up to some words; without its length where that is to look whole."""
        body = (path / "index.html" if path.is_dir() else path).read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type("x.html" if path.is_dir() else path))
        if breaks:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: body.index(words.encode())])
        self.host.going.wait(60)
        self.close_connection = True

    def give(self, status: int, body: bytes, kind: str = "text/html; charset=utf-8") -> None:
        """Send a page, or something else."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        """Send the policy, and how long a browser may keep what."""
        named = NAME.fullmatch(self.path) and "/assets/" in self.path
        self.send_header("Content-Security-Policy", policy_of(self.host.folder))
        self.send_header("Cache-Control", HEADERS.named if named else HEADERS.other)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's own page for wrong addresses."""
        del message, explain
        self.give(code, (self.host.folder / "404.html").read_bytes())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[Host]:
    """Serve a build until the end."""
    host = Host(folder)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, host=host)) as http:
        http.daemon_threads = True
        threading.Thread(target=http.serve_forever, daemon=True).start()
        host.address = f"http://127.0.0.1:{http.server_port}{SUB_PATH}"
        yield host
        http.shutdown()


def build(site: Path, target: Path, *, named: bool, corrected: bool = False) -> Path:
    """Make a build ready to be served.

    Parameters:
        site: a built site without what keeps pages.
        target: a folder that is not there yet.
        named: whether what pages load is named by its content, as `make hosting` does.
        corrected: whether a number is corrected, and a script of every page changed.
    """
    shutil.copytree(site, target)
    if corrected:
        page = target / "support" / "index.html"
        page.write_text(page.read_text("utf-8").replace(WRONG, RIGHT), "utf-8")
        for name in ("sheet.js", "keep-pages.js"):
            script = target / "assets" / "javascripts" / name
            script.write_text(f"{script.read_text('utf-8')}\nwindow.newer = true;\n", "utf-8")
        for path in target.rglob("*.html"):
            path.write_text(path.read_text("utf-8").replace("<footer", "<footer data-newer", 1))
    if named:
        assert name_by_content.main([str(target)]) == 0
    assert offline.main([str(target)]) == 0
    return target


def wait_kept(tab: Page, *paths: str) -> None:
    """Wait until pages are kept, by their path from the site's root."""
    assert tab.evaluate(
        """async ([scope, paths, patience]) => {
          for (const end = Date.now() + patience; Date.now() < end; ) {
            const found = await Promise.all(paths.map((path) => caches.match(scope + path)));
            if (found.every(Boolean)) return true;
            await new Promise((done) => setTimeout(done, 100));
          }
          return false;
        }""",
        [scope(tab), list(paths), PATIENCE],
    )


def scope(tab: Page) -> str:
    """Return the address of the site's root that a tab shows."""
    return tab.url.partition(SUB_PATH)[0] + SUB_PATH


def caches(tab: Page) -> list[str]:
    """Return the names of all caches of the host."""
    return sorted(tab.evaluate("caches.keys()"))
