"""The pages of a built site, served as a host serves them, and what they weigh on the way."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from scripts.hosting.headers import read as read_headers
from scripts.site.joining import sums


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder with the headers a host is told to send."""

    def end_headers(self) -> None:
        """Send them with everything."""
        headers = read_headers().allowing(sums.read(Path(self.directory)))
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
