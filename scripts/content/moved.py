"""The pages that have moved, from docs/data/moved.yaml, which explains its own keys."""

import datetime
import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.content.data_file import DataFile

NAME = "moved.yaml"

_ADDRESS = re.compile(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*/)+")
_PAGE = re.compile(r"(?P<page>(?:[a-z0-9-]+/)*[a-z0-9-]+\.md)(?:#(?P<fragment>\S+))?")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


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
    folder = page.removesuffix(".md").removesuffix("index").strip("/")
    return f"{folder}/" if folder else ""


def read(path: Path) -> tuple[Move, ...]:
    """Return every move; no file, or one with comments only, holds none.

    Raises ContentError for a malformed file.
    """
    file = DataFile(path)
    root = file.root_or_none() if path.exists() else None
    if root is None:
        return ()
    moves: dict[str, Move] = {}
    for entry in file.entries(root):
        move = _move(file, entry)
        if move.old in moves:
            remedy = f"'{move.old}' stands at line {moves[move.old].line} too; keep one entry"
            raise file.error(entry, "moved-twice", remedy)
        moves[move.old] = move
    return tuple(moves.values())


def _move(file: DataFile, entry: yaml.Node) -> Move:
    """Read one entry."""
    pairs = file.mapping(entry, ("from", "to", "since"))
    since = _day(file, pairs.pop("since"))
    texts = file.texts(pairs)
    if not _ADDRESS.fullmatch(texts["from"]):
        remedy = (
            f"'{texts['from']}' is no address a page can have had; write what followed the "
            "site's own address, in small letters with a slash at the end: move-on/first-day/"
        )
        raise file.error(pairs["from"], "bad-address", remedy)
    target = _PAGE.fullmatch(texts["to"])
    if not target:
        remedy = (
            f"'{texts['to']}' names no page; write its file from docs, "
            "with #id for a part of it: move-on/first-day.md"
        )
        raise file.error(pairs["to"], "bad-page", remedy)
    return Move(
        old=texts["from"],
        page=target["page"],
        fragment=target["fragment"] or "",
        since=since,
        line=pairs["from"].start_mark.line + 1,
        page_line=pairs["to"].start_mark.line + 1,
    )


def _day(file: DataFile, node: yaml.Node) -> datetime.date:
    """Read a day that is not in the future."""
    try:
        day = datetime.date.fromisoformat(node.value) if _DAY.fullmatch(str(node.value)) else None
    except ValueError:  # such as 30 February
        day = None
    if day is None or day > datetime.datetime.now(datetime.UTC).date():
        remedy = f"'{node.value}' must be the past day of the move as YYYY-MM-DD"
        raise file.error(node, "bad-date", remedy)
    return day
