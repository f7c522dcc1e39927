"""The files of a built site that a device may keep, with their sums and what each page needs."""

import gzip
import hashlib
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from scripts.content.built_site import own

OFFLINE = "offline.html"
SUPPORT = ("support/", "support.html")
DIGITS = 10
"""Hexadecimal digits of a sum, as worker.js makes them."""

NOT_KEPT = {"404.html"}
# What only the search asks for, at its first touch: three times as much as all the rest.
AT_A_TOUCH = re.compile(r"search/|assets/javascripts/(?:search-|minisearch\.)")
TEXT = {".html", ".js", ".css"}
# Whatever stands between quotes or brackets and ends like a file that a page can load.
ADDRESS = re.compile(
    r"""(?<=["'(=\s])(?P<address>[^"'()\s<>=]+\.(?:js|css|svg|png|jpg|webp|woff2))(?=["')\s])"""
)


@dataclass(frozen=True)
class Table:
    """What the worker knows of the site.

    Parameters:
        sums: the sum of each file, by its name from the site's root; a folder's page has the
            name of the folder.
        needs: what each page loads, near and far.
        size: bytes to fetch for everything, compressed.
    """

    sums: dict[str, str]
    needs: dict[str, tuple[str, ...]]
    size: int

    @property
    def first(self) -> list[str]:
        """What is kept from the first visit on: the start page, help, and what is said offline."""
        return [name for name in ("", *SUPPORT, OFFLINE) if name in self.sums]

    @property
    def build(self) -> str:
        """A sum over all of it."""
        return _sum(self.text().encode())

    def text(self) -> str:
        """Return the table as worker.js reads it."""
        numbers = {name: number for number, name in enumerate(self.sums)}
        sets = sorted({needs for needs in self.needs.values() if needs})
        lines = []
        for name, sum_ in self.sums.items():
            needs = self.needs.get(name)
            lines.append(f"{name} {sum_}" + (f" {sets.index(needs)}" if needs else ""))
        held = [" ".join(str(numbers[one]) for one in needs) for needs in sets]
        first = " ".join(str(numbers[name]) for name in self.first)
        return "\n\n".join(("\n".join(lines), "\n".join(held), f"{self.size}\n{first}"))


def table(site: Path, base: str) -> Table:
    """Read a built site.

    Parameters:
        site: its folder.
        base: the path at which it was built to lie, for pages that name whole paths.
    """
    paths = {_name(path, site): path for path in own(site, "*") if _may_be_kept(path, site)}
    loads = {
        name: set(_loaded(path, name, base)) & paths.keys()
        for name, path in paths.items()
        if path.suffix in TEXT
    }
    needs = {
        name: tuple(sorted(_reached(name, loads) - {name}))
        for name, path in paths.items()
        if path.suffix == ".html"
    }
    data = {name: path.read_bytes() for name, path in paths.items()}
    size = sum(min(len(held), len(gzip.compress(held, 9))) for held in data.values())
    return Table({name: _sum(held) for name, held in data.items()}, needs, size)


def _sum(data: bytes) -> str:
    """Return the sum of a content."""
    return hashlib.sha256(data).hexdigest()[:DIGITS]


def _name(path: Path, site: Path) -> str:
    """Return the name of a file, as an address has it: MkDocs writes a space as %20."""
    name = quote(path.relative_to(site).as_posix())
    return re.sub(r"(^|/)index\.html$", r"\1", name)


def _may_be_kept(path: Path, site: Path) -> bool:
    """Say whether a file is a page, something that pages load, or the search's."""
    name = path.relative_to(site).as_posix()
    if not path.is_file() or name in NOT_KEPT or path.suffix == ".gz":
        return False
    return path.suffix == ".html" or name.startswith(("assets/", "search/"))


def _loaded(path: Path, name: str, base: str) -> Iterator[str]:
    """Yield the names of files that a file loads; of what is no file too."""
    for found in ADDRESS.finditer(path.read_text(encoding="utf-8")):
        address = found["address"]
        if address.startswith(base):
            yield address.removeprefix(base)
        else:
            yield posixpath.normpath(posixpath.join(posixpath.dirname(name), address))


def _reached(name: str, loads: dict[str, set[str]]) -> set[str]:
    """Return a file and all that it loads by itself, near and far."""
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        now = waiting.pop()
        if now not in reached and not AT_A_TOUCH.match(now):
            reached.add(now)
            waiting += loads.get(now, ())
    return reached
