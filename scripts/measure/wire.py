"""Print what a first visit to each kind of page costs, as our nginx file sends it.

    python -m scripts.measure.wire site [--paint]

Bytes on the wire are answers with their headers, compressed, over HTTP/1.1; a file is blocking
where no browser shows the page before it is there. What comes after the page is shown counts among
bytes and requests, what comes at the touch of a button does not. `--paint` opens each page in
Chromium on a slow phone's line and sets its largest paint against that of the same article as
bare HTML; those are figures of one day and one machine, so no test holds them.
"""

import argparse
import datetime
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from scripts.content.built_site import work_on
from scripts.content.errors import ProjectError
from scripts.hosting import name_by_content, nginx, precompress
from scripts.hosting.headers import read
from scripts.hosting.place import Place, address_of
from scripts.measure import paint
from scripts.site.joining import sums
from scripts.tools import find_servers

KINDS = {
    "home": "",
    "guide": "move-on/",
    "situation": "situations/visa/",
    "checklist": "move-on/checklist/",
    "sheet": "seek-feedback/interview-debrief/",
    "longest sheet": "fresh-perspective/fresh-prep/",
    "builder": "seek-feedback/message-builder/",
    "help": "support/",
}
# At most so many bytes and requests, nothing that a page waits for, and so many times the largest
# paint of bare HTML.
AIMS = dict.fromkeys(KINDS, 25 * 1024) | {"guide": 20 * 1024, "help": 20 * 1024}
AIMS |= dict.fromkeys(("home", "situation"), 15 * 1024)
# The builder's page holds all its letters twice: to be filled in, and for readers without script.
AIMS |= {"builder": 27 * 1024}
REQUESTS, RATIO = 5, 1.1
# A benchmark takes its time: those that the aim is set for.
PAINTED = ("home", "guide", "situation", "sheet")
STYLE = re.compile(r'<link rel="stylesheet" href="(?P<address>[^"]+)"(?P<rest>[^>]*)>')
ICON = re.compile(r'<link rel="icon" href="(?P<address>[^"]+)"')
PICTURE = re.compile(r'<img [^>]*\bsrc="(?P<address>[^"]+)"')
SCRIPT = re.compile(r'<script(?P<rest>[^>]*) src="(?P<address>[^"]+)"')
AFTER = re.compile(r'<script[^>]* data-after="(?P<addresses>[^"]+)"')
# What a module imports as it starts.
IMPORT = re.compile(r"""\b(?:from|import)\s*["'](?P<address>\./[^"']+)["']""")
PAPER = 'media="print"'
SECONDS = 10


@dataclass(frozen=True)
class Weight:
    """What the first visit to a page costs."""

    bytes: int
    requests: int
    blocking: int


@dataclass(frozen=True)
class Row:
    """A kind of page, what its first visit costs, and when it and its bare article are shown."""

    kind: str
    weight: Weight
    paint: tuple[float, float] | None = None

    @property
    def ratio(self) -> float:
        """How many times the paint of bare HTML ours takes; 0 where neither was timed."""
        return self.paint[0] / self.paint[1] if self.paint else 0

    @property
    def over(self) -> list[str]:
        """What is more than the aim, in words."""
        found, more = self.weight, self.weight.bytes - AIMS[self.kind]
        told = {
            f"{found.bytes} bytes, {more} more than the aim": more > 0,
            f"{found.requests} requests": found.requests > REQUESTS,
            f"waits for {found.blocking} files": found.blocking > 0,
            f"{self.ratio:.2f} times bare HTML": round(self.ratio, 2) > RATIO,
        }
        return [words for words, is_over in told.items() if is_over]


def weigh(address: str) -> Weight:
    """Ask for a page and for all that it loads by itself, as a browser does that was never here."""
    size, text = ask(address)
    scripts = list(SCRIPT.finditer(text))
    styles = list(STYLE.finditer(text))
    waited = [one for one in styles if PAPER not in one["rest"]]
    waited += [one for one in scripts if "module" not in one["rest"]]
    found = [*styles, *scripts, *ICON.finditer(text), *PICTURE.finditer(text)]
    waiting = [one["address"] for one in found]
    waiting += [one for told in AFTER.finditer(text) for one in told["addresses"].split()]
    waiting = [urljoin(address, one) for one in waiting]
    asked: set[str] = set()
    while waiting:
        now = waiting.pop()
        if now not in asked and not now.startswith("data:"):
            asked.add(now)
            more, content = ask(now)
            size += more
            if urlsplit(now).path.endswith(".js"):
                waiting += [urljoin(now, one["address"]) for one in IMPORT.finditer(content)]
    return Weight(size, 1 + len(asked), len(waited))


def ask(address: str) -> tuple[int, str]:
    """Return how many bytes a server sends for an address, and the file as text.

    Raises ProjectError where the answer is not the file.
    """
    parts = urlsplit(address)
    whole = exchange(parts.hostname or "", parts.port or 80, parts.path, "gzip")
    plain = exchange(parts.hostname or "", parts.port or 80, parts.path, "identity")
    head, _, body = plain.partition(b"\r\n\r\n")
    said = head.decode("latin-1").partition("\r\n")[0]
    if " 200 " not in said:
        raise ProjectError(f"{address}: {said}")
    return len(whole), body.decode("utf-8", "replace")


def exchange(host: str, port: int, path: str, encoding: str) -> bytes:
    """Return all that a server sends for one path."""
    request = (
        f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nAccept-Encoding: {encoding}\r\n"
        "Connection: close\r\n\r\n"
    )
    with socket.create_connection((host, port), timeout=SECONDS) as connection:
        connection.sendall(request.encode())
        return b"".join(iter(lambda: connection.recv(65536), b""))


@contextmanager
def under_nginx(site: Path) -> Iterator[tuple[str, Path]]:
    """Serve a copy of a built site as `make hosting` leaves it; yield its address and folder.

    Raises ProjectError where nginx does not start.
    """
    with tempfile.TemporaryDirectory(prefix="after-the-no-") as made:
        scratch = Path(made)
        scratch.chmod(0o755)  # a server started by root reads as somebody else
        folder = scratch / "site"
        shutil.copytree(site, folder)
        paint.write_bare(folder, list(KINDS.values()))
        name_by_content.rename(folder)
        precompress.compress(folder)
        with socket.socket() as held:
            held.bind(("127.0.0.1", 0))
            port: int = held.getsockname()[1]
        place = Place(address_of(folder), (), str(folder), port, str(scratch))
        text = nginx.whole(read().allowing(sums.read(folder)), place)
        (scratch / "nginx.conf").write_text(text, encoding="utf-8")
        server = find_servers.find()["nginx"]
        command = [str(server.program), "-p", made, "-e", "stderr", "-c", "nginx.conf"]
        with subprocess.Popen(command, env=server.environment, start_new_session=True) as process:
            try:
                wait_for(process, port)
                yield f"http://127.0.0.1:{port}{place.base}", folder
            finally:
                process.terminate()


def wait_for(process: subprocess.Popen[bytes], port: int) -> None:
    """Wait until a server listens. Raises ProjectError where it does not."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until and process.poll() is None:
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise ProjectError("nginx did not start; what it says stands above")


def machine() -> str:
    """Say which day it is, and how large this machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    day = datetime.datetime.now(tz=datetime.UTC).date()
    return f"{day}, {os.cpu_count()} cores ({platform.machine()}), {memory:.0f} GB"


def rows(root: str, *, painted: bool) -> Iterator[Row]:
    """Yield a row for each kind of page that is served under an address."""
    times = paint.ratios(root, [KINDS[kind] for kind in PAINTED]) if painted else {}
    for kind, address in KINDS.items():
        yield Row(kind, weigh(root + address), times.get(address))


def table(site: Path, *, painted: bool) -> Iterator[str]:
    """Yield the lines of the table."""
    yield machine()
    yield f"{'page':<16}{'bytes':>8}{'requests':>10}{'blocking':>10}" + (
        f"{'paint':>10}{'bare':>8}{'ratio':>8}" if painted else ""
    )
    with under_nginx(site) as (root, _):
        for row in rows(root, painted=painted):
            found = row.weight
            line = f"{row.kind:<16}{found.bytes:>8}{found.requests:>10}{found.blocking:>10}"
            if row.paint:
                ours, bare = row.paint
                line += f"{ours:>7.0f} ms{bare:>5.0f} ms{row.ratio:>8.2f}"
            yield line


def main(arguments: Sequence[str]) -> int:
    """Print the table for a built site; return 2 where there is none."""
    parser = argparse.ArgumentParser(prog="python -m scripts.measure.wire", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--paint", action="store_true", help="how soon a slow phone shows each")
    given = parser.parse_args(arguments)

    def show(site: Path) -> None:
        for line in table(site.resolve(), painted=given.paint):
            print(line, flush=True)

    return work_on(given.site, show)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
