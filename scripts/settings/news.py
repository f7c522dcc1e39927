"""What readers will notice after an update: facts first, then words, then pages."""

from collections.abc import Iterator
from pathlib import Path

from scripts.content.errors import ContentError
from scripts.content.moved import address_of
from scripts.settings.comparing import moves, own_paths
from scripts.settings.layout import PAGES
from scripts.settings.leaving_out import STAFF
from scripts.settings.new_facts import new_facts
from scripts.settings.quotes import changes_in

MOST = 4
"""Quotes of one page; how many more there are is said."""

POLICY = (
    "The policy of a server belongs to its release: copy the files for your server anew from "
    "dist/hosting/, together with the pages."
)


def changes(old: Path, new: Path, yours: Path) -> Iterator[str]:
    """Yield the lines that tell what an update changed.

    Parameters:
        old: the `docs/` of the version somebody has.
        new: the `docs/` of the version they may take.
        yours: the service's folder, for pages that replace ours.

    Raises ContentError where the old folder holds no pages.
    """
    before, after = readable(old), readable(new)
    if not before:
        raise ContentError(old, 1, "changes", "holds no pages; name the folder of your old version")
    told = [
        *_facts(old, new),
        *_words(old, new, sorted(before & after), yours),
        *_pages(before, after, new, yours),
    ]
    yield from [*told, "", POLICY] if told else ()


def readable(docs: Path) -> set[str]:
    """Return the paths of pages; what starts with _ is for writers."""
    return {name for name in own_paths(docs) if not name.startswith("_")}


def _facts(old: Path, new: Path) -> Iterator[str]:
    """Yield what changed in data, under a heading for each kind."""
    for kind, lines in new_facts(old / "data", new / "data").items():
        if lines:
            yield kind
            yield from (f"  {line}" for line in lines)


def _words(old: Path, new: Path, names: list[str], yours: Path) -> Iterator[str]:
    """Yield what changed in words, with quotes; pages for staff come last, by name alone."""
    texts = {
        name: tuple((docs / name).read_text(encoding="utf-8") for docs in (old, new))
        for name in names
    }
    changed = {name: list(changes_in(*both)) for name, both in texts.items()}
    readers = [name for name in names if changed[name] and not name.startswith(STAFF)]
    if readers:
        yield "Words on pages for readers"
    for name in readers:
        yield f"  {name}{_theirs(name, yours)}"
        yield from (f"    {quote}" for quote in changed[name][:MOST])
        if (more := len(changed[name]) - MOST) > 0:
            yield f"    and {more} more"
    if staff := [name for name in names if changed[name] and name.startswith(STAFF)]:
        yield "Words on pages for careers services"
        yield from (f"  {name}{_theirs(name, yours)}" for name in staff)
    unseen = (name for name in names if not changed[name] and len(set(texts[name])) > 1)
    if listed := ", ".join(unseen):
        yield "Pages that say the same, with other links or other words for the search"
        yield f"  {listed}"


def _pages(before: set[str], after: set[str], new: Path, yours: Path) -> Iterator[str]:
    """Yield pages that are new, and those that are gone or moved, with where readers go now."""
    to = moves(new)
    lines = [f"  new: {name}" for name in sorted(after - before)]
    for name in sorted(before - after):
        target = to.get(address_of(name), "")
        where = f"; readers are sent on to {target}" if target else ""
        lines.append(f"  gone: {name}{where}{_theirs(name, yours)}")
    if lines:
        yield "Pages that are new, gone or moved"
        yield from lines


def _theirs(name: str, yours: Path) -> str:
    """Say that a page of theirs stands in the place of ours."""
    return " (a page of yours takes its place; see make compare)" if (
        (yours / PAGES / name).is_file()
    ) else ""  # fmt: skip
