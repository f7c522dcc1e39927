"""The front matter of a page: what stands between two lines of dashes at its top.

`schemas/front-matter.schema.json` says what each key means. The build and the linter hold every
page to it, and both say the same of a fault.
"""

import re
from pathlib import Path
from typing import Any

from scripts.content.checked import impossible_days
from scripts.content.data_file import DataFile, piece, refuse
from scripts.content.errors import ContentError, FileError, report
from scripts.content.explaining import WRONG_KIND
from scripts.content.yaml_text import keys_of, plain, read_text

NAME = "front-matter"
"""The rule under which faults are reported, and the schema's name."""

FRONT = re.compile(r"\ufeff?---[ \t]*\n(?P<text>.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)

OPENED = re.compile(r"\ufeff?-{2,}[ \t]*\n(?:[ \t]*\n)*[\w-]+:[ \t\n]")
"""What starts as front matter does, and not as a page with a line drawn across its top."""


def read(text: str, path: Path) -> DataFile:
    """Return what a page says of itself. Raises FileError with every fault.

    Parameters:
        text: the whole page.
        path: its file.
    """
    front = FRONT.match(text)
    if front is None:
        refuse(unclosed(text, path))
        remedy = "the page has no front matter; start it with a line of ---"
        raise FileError([ContentError(path, 1, NAME, remedy, 1)])
    data = piece(front["text"], path, schema=NAME, above=1, rule=NAME)
    data.refuse(impossible_days(data.values, "reviewed"))
    return data


def unclosed(text: str, path: Path) -> list[ContentError]:
    """Return the fault of front matter that has no end, which readers would see as it was typed."""
    if not OPENED.match(text) or FRONT.match(text):
        return []
    remedy = "the front matter has no end; put a line of --- below its last key"
    return [ContentError(path, 1, NAME, remedy, 1)]


def held(text: str, path: Path) -> dict[str, Any]:
    """Return what a page says of itself, as far as it can be worked with.

    What is of the wrong kind, such as a list as title, is left out, and nothing is left where the
    whole cannot be read.
    """
    front = FRONT.match(text)
    tree = keys_of(front["text"], path) if front else None
    if tree is None:
        return {}
    data = DataFile(path, plain(tree), tree, 1, NAME)
    wrong = {fault.where[0] for fault in data.against(NAME) if fault.rule == WRONG_KIND}
    return {key: value for key, value in data.values.items() if key not in wrong}


def told(text: str, path: Path) -> dict[str, Any]:
    """Return what a page says of itself, and report what cannot be read in it."""
    front = FRONT.match(text)
    try:
        if front:
            piece(front["text"], path, above=1, rule=NAME)
    except FileError as found:
        report(found)
    return held(text, path)


def usable(text: str, path: Path) -> None:
    """Raise FileError with what nobody can build from; a key may be missing, unknown or too long.

    So much is asked of a careers service's own pages. The linter asks for more.
    """
    refuse(unclosed(text, path))
    if front := FRONT.match(text):
        data = piece(front["text"], path, above=1, rule=NAME)
        data.refuse(fault for fault in data.against(NAME) if fault.rule == WRONG_KIND)


def faults(path: Path, *, theirs: bool = False) -> list[ContentError]:
    """Return what is wrong with the front matter of a page, ours or a careers service's."""
    try:
        text = read_text(path, "this page is missing; restore it", NAME)
        (usable if theirs else read)(text, path)
    except FileError as found:
        return found.faults
    return []
