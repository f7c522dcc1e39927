"""What a candidate may ask for, by country: docs/data/rights.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.checked import Verified, day, impossible_days
from scripts.content.data_file import DATA, DataFile, load, twice

NAME = "rights.yaml"


@dataclass(frozen=True)
class Link:
    """An outside address and the words that name it."""

    title: str
    url: str


@dataclass(frozen=True)
class RightsPoint:
    """One fact of the law, hedged as its source hedges it.

    `about` says which page it belongs to. `read` says how it came to us, where not from an
    official page.
    """

    about: str
    text: str
    sources: tuple[str, ...] = ()
    link: Link | None = None
    read: str | None = None


@dataclass(frozen=True)
class Rights:
    """What a candidate may ask for in one country."""

    id: str
    name: str
    summary: str
    points: tuple[RightsPoint, ...]
    verified: Verified

    def about(self, topic: str) -> tuple[RightsPoint, ...]:
        """Return the points about information, a time-limit or discrimination."""
        return tuple(point for point in self.points if point.about == topic)


def read(folder: Path = DATA) -> dict[str, Rights]:
    """Return the rights cards by country id. Raises FileError for a malformed file."""
    return _rights(load(folder / NAME))


@cache
def _rights(data: DataFile) -> dict[str, Rights]:
    """Make the records of a file that its schema allows."""
    data.refuse([*twice(data, "id"), *impossible_days(data.values)])
    return {
        held["id"]: Rights(
            held["id"],
            held["name"],
            held["summary"],
            tuple(map(_point, held["points"])),
            day(held["verified"]),
        )
        for held in data.values
    }


def _point(held: Mapping[str, Any]) -> RightsPoint:
    """Make the record of one point."""
    link = held.get("link")
    return RightsPoint(
        held["about"],
        held["text"],
        tuple(held.get("sources", ())),
        Link(**link) if link else None,
        held.get("read"),
    )
