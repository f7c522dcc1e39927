"""Places outside this site that offer something, in groups: docs/data/places.yaml."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content.checked import Verified, day, impossible_days
from scripts.content.data_file import DATA, DataFile, load, twice

NAME = "places.yaml"


@dataclass(frozen=True)
class Place:
    """A place outside this site that offers something."""

    name: str
    where: str
    what: str
    url: str | None
    verified: Verified
    by: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class PlaceGroup:
    """Places of one kind, shown together."""

    id: str
    title: str
    places: tuple[Place, ...]


def read(folder: Path = DATA) -> dict[str, PlaceGroup]:
    """Return the groups of outside places by id. Raises FileError for a malformed file."""
    return _places(load(folder / NAME))


@cache
def _places(data: DataFile) -> dict[str, PlaceGroup]:
    """Make the records of a file that its schema allows."""
    data.refuse([*twice(data, "id"), *impossible_days(data.values)])
    return {
        held["id"]: PlaceGroup(
            held["id"],
            held["title"],
            tuple(Place(**one | {"verified": day(one["verified"])}) for one in held["places"]),
        )
        for held in data.values
    }
