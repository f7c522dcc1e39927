"""A service's pages that replace ours, and what an update changed in the ones they replace.

`copy` starts such a page and keeps our page of that day beside it, under `originals/`. After
an update, `compare` shows what we changed since, so that a person can carry it over.
"""

import difflib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.content import data_file
from scripts.content.errors import ContentError
from scripts.content.moved import NAME, address_of
from scripts.settings.layout import ORIGINALS, PAGES, as_typed
from scripts.settings.page_files import own_pages


@dataclass(frozen=True)
class Comparison:
    """One replaced page: what we changed since it was copied, as a difference to read.

    Parameters:
        name: its path among the pages.
        state: `same`, `changed`, `gone` (we no longer have the page), `own` (we no longer have it,
            and theirs has a place in the menu) or `unknown` (nobody kept the page it was copied
            from).
        to: where our readers of a page that is gone are sent on to, if anywhere.
        changes: the lines of a unified difference, ours of then against ours of now; where
            the state is unknown, ours of now against theirs.
    """

    name: str
    state: str
    to: str = ""
    changes: tuple[str, ...] = ()


def copy(name: str, folder: Path, docs: Path) -> Path:
    """Copy one of our pages into a service's folder, for them to change, and return it.

    Raises ContentError where we have no such page, or they have it already.
    """
    ours, theirs, kept = docs / name, folder / PAGES / name, folder / ORIGINALS / name
    if not ours.is_file() or ours.suffix != ".md":
        near = difflib.get_close_matches(name, own_paths(docs), n=3)
        hint = f"; did you mean {' or '.join(near)}" if near else ""
        raise ContentError(ours, 1, "copy", f"there is no such page{hint}")
    if theirs.exists():
        raise ContentError(
            theirs, 1, "copy", "you have this page already; edit it, or move it away"
        )
    for target in (theirs, kept):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ours, target)
    return theirs


def accept(name: str, folder: Path, docs: Path) -> None:
    """Note that a page has taken up what we changed: our page of today is its original now.

    Raises ContentError where they have no such page, or we no longer do.
    """
    ours, theirs, kept = docs / name, folder / PAGES / name, folder / ORIGINALS / name
    for path in (theirs, ours):
        if not path.is_file():
            raise ContentError(path, 1, "accept", "there is no such page; name one as compare does")
    kept.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ours, kept)


def own_paths(docs: Path) -> list[str]:
    """Return the path of each of our pages."""
    return sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*.md"))


def compare(folder: Path, docs: Path) -> Iterator[Comparison]:
    """Yield a comparison for each page of theirs that replaces, or once replaced, one of ours."""
    to, listed = moves(docs), _listed(folder)
    for name in own_pages(folder):
        ours, kept = docs / name, folder / ORIGINALS / name
        if not ours.exists():
            if kept.exists() or address_of(name) in to:
                state = "own" if name in listed else "gone"
                yield Comparison(name, state, to.get(address_of(name), ""))
        elif kept.exists():
            changes = difference(kept, ours, f"ours when you copied {name}", "ours now")
            yield Comparison(name, "changed" if changes else "same", changes=changes)
        else:
            changes = difference(ours, folder / PAGES / name, f"ours now: {name}", "yours")
            yield Comparison(name, "unknown", changes=changes)


def moves(docs: Path) -> dict[str, str]:
    """Return where the readers of each of our old addresses are sent on to."""
    path = docs / "data" / NAME
    held = (data_file.read(path).values if path.is_file() else None) or []
    return {one["from"]: one["to"] for one in held}


def _listed(folder: Path) -> set[str]:
    """Return the pages that the settings list, as far as these can be read."""
    held = as_typed(folder)
    pages = held.get("pages") if isinstance(held, dict) else ()
    entries = pages if isinstance(pages, list) else ()
    return {str(one.get("file")) for one in entries if isinstance(one, dict)}


def difference(before: Path, after: Path, first: str, second: str) -> tuple[str, ...]:
    """Return the unified difference of two files, line by line, without line ends."""
    old, new = (path.read_text(encoding="utf-8").splitlines() for path in (before, after))
    return tuple(difflib.unified_diff(old, new, first, second, lineterm="", n=2))
