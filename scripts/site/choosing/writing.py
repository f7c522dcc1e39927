"""Take out of a staged folder what a service leaves out, and put its countries in their order."""

import datetime
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path

from scripts.content.countries import country_names
from scripts.settings.leaving_out import LICENCE
from scripts.settings.page_files import own_pages
from scripts.settings.reading import Settings
from scripts.site.choosing import data
from scripts.site.choosing.gone import Gone, gone_from
from scripts.site.choosing.pages import STEP, without_countries, without_gone

Write = Callable[[Path, str], None]
"""Writes a staged file in place of a copy or of a link."""


def choose(settings: Settings, docs: Path, write: Write) -> Gone:
    """Change the staged pages and data, and return what is gone.

    Parameters:
        settings: what the service set.
        docs: the staged folder, with the service's pages in it.
        write: writes a staged file.
    """
    gone = gone_from(settings.leave_out, docs)
    names = country_names(docs / "data")
    changed = data.by_country(docs / "data", gone.countries, settings.countries)
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    changed |= data.moves(docs / "data", gone, own_pages(settings.folder), today)
    if settings.leave_out.staff:
        changed |= data.search_apart(docs / "data")
    for path, text in changed.items():
        write(path, text)
    if gone != Gone():
        gone = _write_pages(docs, gone, names, own_pages(settings.folder), write)
    if settings.leave_out.staff:
        path = docs / LICENCE
        kind = re.compile(r"^page_type: careers-service$", re.MULTILINE)
        write(path, kind.sub("page_type: reference", path.read_text(encoding="utf-8"), count=1))
    return gone


def _write_pages(
    docs: Path, gone: Gone, names: dict[str, str], theirs: Collection[str], write: Write
) -> Gone:
    """Delete the pages that are gone, and change those of ours that told of them.

    What the service wrote itself stays as it is; `their_links` tells of a link there.

    Return what is gone with the parts of pages that went as well.
    """
    before = {
        path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(docs.rglob("*.md"))
        if "_templates" not in path.parts
    }
    steps = next_steps_of(before)
    pages: dict[str, str] = {}
    parts: set[str] = set()
    for name, text in before.items():
        if name in gone.pages:
            (docs / name).unlink()
            continue
        pages[name], lost = without_countries(text, gone, names)
        parts |= {f"{name}#{one}" for one in lost}
    # A heading that goes with its last entry may be what another page leads to.
    known: set[str] = set()
    made = pages
    while made is pages or parts != known:
        known = set(parts)
        made = {}
        for name, text in pages.items():
            there = replace(gone, parts=frozenset(known))
            if name in theirs:
                made[name] = text
                continue
            made[name], lost = without_gone(name, text, there, steps)
            parts |= {f"{name}#{one}" for one in lost}
    for name, text in made.items():
        if text != before[name]:
            write(docs / name, text)
    return replace(gone, parts=frozenset(known))


def next_steps_of(pages: Mapping[str, str]) -> dict[str, str]:
    """Return the words of each page's next step, of some pages by their files from docs."""
    return {name: step[0] for name, text in pages.items() if (step := STEP.search(text))}
