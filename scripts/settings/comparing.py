"""A service's pages that replace ours, and what an update changed in the ones they replace.

`copy` starts such a page and keeps our page of that day beside it, under `originals/`. After
an update, `compare` shows what we changed since, so that a person can carry it over.
"""

import difflib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.content.errors import ContentError
from scripts.settings.layout import ORIGINALS, PAGES
from scripts.settings.page_files import own_pages


@dataclass(frozen=True)
class Comparison:
    """One replaced page: what we changed since it was copied, as a difference to read.

    Parameters:
        name: its path among the pages.
        state: `same`, `changed`, `gone` (we no longer have the page) or `unknown` (nobody
            kept the page it was copied from).
        changes: the lines of a unified difference, ours of then against ours of now; where
            the state is unknown, ours of now against theirs.
    """

    name: str
    state: str
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
    for name in own_pages(folder):
        ours, kept = docs / name, folder / ORIGINALS / name
        if kept.exists() and not ours.exists():
            yield Comparison(name, "gone")
        elif kept.exists():
            changes = difference(kept, ours, f"ours when you copied {name}", "ours now")
            yield Comparison(name, "changed" if changes else "same", changes)
        elif ours.exists():
            changes = difference(ours, folder / PAGES / name, f"ours now: {name}", "yours")
            yield Comparison(name, "unknown", changes)


def changes(old: Path, new: Path) -> Iterator[str]:
    """Yield a line for each page that is new, gone or changed between two versions.

    Parameters:
        old: the `docs/` of the version you have.
        new: the `docs/` of the version you may take.

    Raises ContentError where the old folder holds no pages.
    """
    before, after = set(own_paths(old)), set(own_paths(new))
    if not before:
        raise ContentError(old, 1, "changes", "holds no pages; name the folder of your old version")
    for name in sorted(before | after):
        if name.startswith("_"):
            continue  # for writers, not for readers
        if name not in before:
            yield f"new      {name}"
        elif name not in after:
            yield f"gone     {name}"
        elif found := difference(old / name, new / name, "old", "new"):
            count = sum(line[:1] in "+-" and line[:3] not in ("+++", "---") for line in found)
            yield f"changed  {name} ({count} lines)"


def difference(before: Path, after: Path, first: str, second: str) -> tuple[str, ...]:
    """Return the unified difference of two files, line by line, without line ends."""
    old, new = (path.read_text(encoding="utf-8").splitlines() for path in (before, after))
    return tuple(difflib.unified_diff(old, new, first, second, lineterm="", n=2))
