"""The front matter of a page: what stands between two lines of dashes at its top.

`schemas/front-matter.schema.json` says what each key means. The build and the linter hold every
page to it, and both say the same of a fault.
"""

import re
from pathlib import Path
from typing import Any

from scripts.content.checked import impossible_days
from scripts.content.data_file import DataFile, piece
from scripts.content.errors import ContentError, FileError, report
from scripts.content.yaml_text import keys_of, plain, read_text

NAME = "front-matter"
"""The rule under which faults are reported, and the schema's name."""

FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<text>.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)


def read(text: str, path: Path) -> DataFile:
    """Return what a page says of itself. Raises FileError with every fault.

    Parameters:
        text: the whole page.
        path: its file.
    """
    front = FRONT.match(text)
    if not front:
        remedy = "the page has no front matter; start it with a line of ---"
        raise FileError([ContentError(path, 1, NAME, remedy, 1)])
    data = piece(front["text"], path, schema=NAME, above=1, rule=NAME)
    data.refuse(impossible_days(data.values, "reviewed"))
    return data


def held(text: str, path: Path) -> dict[str, Any]:
    """Return what a page says of itself, right or not; nothing where that cannot be read."""
    front = FRONT.match(text)
    tree = keys_of(front["text"], path) if front else None
    found: dict[str, Any] = plain(tree) or {}
    return found


def told(text: str, path: Path) -> dict[str, Any]:
    """Return what a page says of itself, and report what cannot be read in it."""
    front = FRONT.match(text)
    try:
        if front:
            piece(front["text"], path, above=1, rule=NAME)
    except FileError as found:
        report(found)
    return held(text, path)


def faults(path: Path) -> list[ContentError]:
    """Return what is wrong with a page's front matter, nothing where it is sound."""
    try:
        read(read_text(path, "this page is missing; restore it", NAME), path)
    except FileError as found:
        return found.faults
    return []
