"""The pages that have moved, from docs/data/moved.yaml, which explains its own keys."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content.data_file import DataFile, load
from scripts.content.explaining import Fault

NAME = "moved.yaml"


@dataclass(frozen=True)
class Move:
    """A page that has moved.

    Parameters:
        old: the address it had, from the site's own, such as `move-on/first-hour/`.
        page: the Markdown file its readers need now, from docs, such as `move-on/first-day.md`.
        fragment: the id of the part of that page they need, empty for the whole page.
        since: the day it moved.
        line: the line of the entry, counted from 1.
        page_line: the line that names the page.
    """

    old: str
    page: str
    fragment: str
    since: datetime.date
    line: int
    page_line: int

    @property
    def file(self) -> str:
        """The file of the built site that sends readers on."""
        return f"{self.old}index.html"

    @property
    def new(self) -> str:
        """The address of the page that readers need now, empty for the start page."""
        return address_of(self.page)


def address_of(page: str) -> str:
    """Return the address of a Markdown file's page: `move-on/` for `move-on/index.md`."""
    name = page.removesuffix(".md")
    folder = "" if name == "index" else name.removesuffix("/index")
    return f"{folder}/" if folder else ""


def read(path: Path) -> tuple[Move, ...]:
    """Return every move; no file, or one with comments only, holds none.

    Raises FileError for a malformed file.
    """
    return _moves(load(path)) if path.exists() else ()


@cache
def _moves(data: DataFile) -> tuple[Move, ...]:
    """Make the records of a file that its schema allows."""
    entries = data.values or []
    data.refuse([*_twice(data, entries), *_days_to_come(entries)])
    return tuple(_move(data, number, one) for number, one in enumerate(entries))


def _move(data: DataFile, number: int, held: dict[str, str]) -> Move:
    """Make the record of one entry."""
    page, _, fragment = held["to"].partition("#")
    return Move(
        old=held["from"],
        page=page,
        fragment=fragment,
        since=datetime.date.fromisoformat(held["since"]),
        line=data.line(number, "from"),
        page_line=data.line(number, "to"),
    )


def _twice(data: DataFile, entries: Sequence[dict[str, str]]) -> Iterator[Fault]:
    """Yield each entry for an address that has one already."""
    first: dict[str, int] = {}
    for number, one in enumerate(entries):
        if one["from"] in first:
            remedy = f"'{one['from']}' stands at line {first[one['from']]} too; keep one entry"
            yield Fault((number, "from"), "moved-twice", remedy)
        else:
            first[one["from"]] = data.line(number, "from")


def _days_to_come(entries: Sequence[dict[str, str]]) -> Iterator[Fault]:
    """Yield each day of a move that is still to come."""
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    for number, one in enumerate(entries):
        if one["since"] > today:
            remedy = f"'since' is {one['since']}, which is still to come; give the day of the move"
            yield Fault((number, "since"), "bad-date", remedy)
