"""Who gives free advice, by the countries of rights.yaml: docs/data/advice.yaml."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content import rights
from scripts.content.checked import impossible_days
from scripts.content.data_file import DATA, DataFile, load, twice
from scripts.content.explaining import Fault
from scripts.content.phone_lines import PhoneLine, phone_line

NAME = "advice.yaml"


@dataclass(frozen=True)
class Advice:
    """Who gives free advice in one country, and whom to look for besides."""

    id: str
    lines: tuple[PhoneLine, ...]
    find: str


def read(folder: Path = DATA) -> dict[str, Advice]:
    """Return who gives free advice, by the ids of `rights`.

    Raises FileError for a malformed file, and for a country that is in one file alone.
    """
    return _advice(load(folder / NAME), tuple(rights.read(folder)))


@cache
def _advice(data: DataFile, countries: tuple[str, ...]) -> dict[str, Advice]:
    """Make the records of a file that its schema allows."""
    faults = [*twice(data, "id"), *impossible_days(data.values), *_odd(data, countries)]
    data.refuse(faults)
    return {
        held["id"]: Advice(held["id"], tuple(map(phone_line, held["lines"])), held["find"])
        for held in data.values
    }


def _odd(data: DataFile, countries: Collection[str]) -> Iterator[Fault]:
    """Yield each country that is in one of the two files alone."""
    found = [held["id"] for held in data.values]
    for country in countries:
        if country not in found:
            remedy = f"'{country}' of rights.yaml is missing; say whom to look for under 'find'"
            yield Fault((), "missing-entry", remedy)
    for number, country in enumerate(found):
        if country not in countries:
            remedy = f"rights.yaml knows no '{country}'; use: {', '.join(countries)}"
            yield Fault((number, "id"), "unknown-entry", remedy)
