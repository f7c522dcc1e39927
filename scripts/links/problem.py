"""Merges findings that are one problem."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from scripts.content.problem import Problem
from scripts.links.project import Place


@dataclass(frozen=True)
class Sighting:
    """A finding on one built file; `traced` is False if no source holds its text."""

    rule: str
    message: str
    file: str
    place: Place
    traced: bool


def merge(sightings: Iterable[Sighting]) -> list[Problem]:
    """Return the problems, sorted; what many pages share is one problem with their number."""
    groups: dict[tuple[str, str, Place | None], list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        place = sighting.place if sighting.traced else None
        groups[sighting.rule, sighting.message, place].append(sighting)
    return sorted(_problem(group) for group in groups.values())


def _problem(group: list[Sighting]) -> Problem:
    first = min(group, key=lambda sighting: (sighting.place.path, sighting.place.line))
    pages = len({sighting.file for sighting in group})
    origin = "" if first.traced else "; it comes from the template"
    count = f" (on {pages} pages)" if pages > 1 else ""
    place = first.place
    return Problem(place.path, place.line, first.rule, first.message + origin + count)
