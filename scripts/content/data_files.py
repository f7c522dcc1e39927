"""Every file in docs/data/, and who reads it.

A new file gets a schema of its name in `schemas/` and a reader here. The build and the linter ask
`faults` first, so that all that is wrong with the data is told in one run.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.content import (
    advice,
    danger,
    group_form,
    measurements,
    messages,
    moved,
    phone_lines,
    places,
    rights,
    search_words,
    service,
    sources,
)
from scripts.content.data_file import DATA, load
from scripts.content.errors import ContentError, FileError
from scripts.content.explaining import Fault, named

READERS: dict[str, Callable[[Path], object]] = {
    sources.NAME: sources.read,
    phone_lines.SUPPORT: phone_lines.support,
    phone_lines.MONEY: phone_lines.money,
    rights.NAME: rights.read,
    advice.NAME: advice.read,
    places.NAME: places.read,
    messages.NAME: lambda folder: messages.read(rights.read(folder), folder),
    moved.NAME: lambda folder: moved.read(folder / moved.NAME),
    service.NAME: service.read,
    group_form.NAME: group_form.read,
    measurements.MEASURED: measurements.measured,
    measurements.CONFORMANCE: measurements.conformance,
    measurements.ACCESSIBILITY: measurements.accessibility,
    search_words.NAME: search_words.read,
    danger.NAME: danger.read,
}


def faults(folder: Path = DATA) -> list[ContentError]:
    """Return what is wrong with the data files, each fault once."""
    found: dict[str, ContentError] = {}
    for read in READERS.values():
        try:
            read(folder)
        except FileError as error:
            # A file that two readers ask for would be told twice.
            found |= {str(fault): fault for fault in error.faults}
    if not found:
        found = {str(fault): fault for fault in _unknown_sources(folder)}
    return list(found.values())


def _unknown_sources(folder: Path) -> Iterator[ContentError]:
    """Yield each source that a point on a rights card names and nobody knows."""
    known, cards = sources.read(folder), load(folder / rights.NAME)
    for number, card in enumerate(cards.values):
        for place, point in enumerate(card["points"]):
            for last, source in enumerate(point.get("sources", ())):
                if source not in known:
                    where = (number, "points", place, "sources", last)
                    remedy = f"{named(where)} is '{source}', which sources.yaml does not have"
                    yield cards.error(Fault(where, "unknown-entry", f"{remedy}; add it there"))
