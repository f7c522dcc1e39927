"""Somebody to call, text or write to: support.yaml, and money.yaml for help with money."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.checked import Verified, day, impossible_days
from scripts.content.data_file import DATA, DataFile, load, twice
from scripts.content.explaining import Fault, named

SUPPORT, MONEY = "support.yaml", "money.yaml"
ANYWHERE = "anywhere"
"""The id of the entry for readers of every country."""


@dataclass(frozen=True)
class PhoneLine:
    """Somebody to talk to, by telephone, text or chat."""

    name: str
    purpose: str
    verified: Verified
    url: str
    number: str | None = None
    text: str | None = None
    hours: str | None = None
    note: str | None = None
    languages: Mapping[str, str] = field(default_factory=dict, hash=False)

    def language_of(self, key: str) -> str:
        """Return the language of a service's own words, by their key; nothing for a line of ours.

        The name of ours is English, and the rest is looked up in the words of the language.
        """
        return self.languages.get(key, "")


@dataclass(frozen=True)
class Emergency:
    """A country's number for danger to life."""

    number: str
    verified: Verified


@dataclass(frozen=True)
class SupportCountry:
    """The lines of one country, its emergency number first."""

    id: str
    name: str
    emergency: Emergency | None
    lines: tuple[PhoneLine, ...]


@dataclass(frozen=True)
class MoneyCountry:
    """Who helps with money in one country; where nobody is named, what to look for."""

    id: str
    name: str
    lines: tuple[PhoneLine, ...] = ()
    steps: tuple[str, ...] = ()


def phone_line(held: Mapping[str, Any]) -> PhoneLine:
    """Make the record of one line, of which `for` is a word that Python keeps for itself."""
    rest = {key: value for key, value in held.items() if key not in ("for", "verified")}
    return PhoneLine(purpose=held["for"], verified=day(held["verified"]), **rest)


def support(folder: Path = DATA) -> dict[str, SupportCountry]:
    """Return the support lines by country id. Raises FileError for a malformed file."""
    return _support(load(folder / SUPPORT))


def money(folder: Path = DATA) -> dict[str, MoneyCountry]:
    """Return the help with money by country id.

    A country without lines sends its reader to the steps of `anywhere`. Raises FileError for a
    malformed file, and for one without such steps.
    """
    return _money(load(folder / MONEY))


@cache
def _support(data: DataFile) -> dict[str, SupportCountry]:
    """Make the records of a file that its schema allows."""
    data.refuse([*_faults(data), *_without_emergency(data)])
    return {
        held["id"]: SupportCountry(
            held["id"],
            held["name"],
            _emergency(held["emergency"]) if held["emergency"] else None,
            tuple(map(phone_line, held["lines"])),
        )
        for held in data.values
    }


def _emergency(held: Mapping[str, Any]) -> Emergency:
    """Make the record of a country's number for danger to life."""
    return Emergency(held["number"], day(held["verified"]))


@cache
def _money(data: DataFile) -> dict[str, MoneyCountry]:
    """Make the records of a file that its schema allows."""
    data.refuse([*_faults(data), *_without_steps(data)])
    return {
        held["id"]: MoneyCountry(
            held["id"],
            held["name"],
            tuple(map(phone_line, held.get("lines", ()))),
            tuple(held.get("steps", ())),
        )
        for held in data.values
    }


def _faults(data: DataFile) -> Iterator[Fault]:
    """Yield what is wrong with lines by country wherever they stand."""
    yield from twice(data, "id")
    yield from impossible_days(data.values)
    first: dict[str, int] = {}
    for number, held in enumerate(data.values):
        for place, line in enumerate(held.get("lines", ())):
            where = (number, "lines", place, "name")
            if line["name"] in first:
                remedy = (
                    f"{named(where)} is {line['name']!r}, as in line {first[line['name']]}; "
                    "add the country, so that a link makes sense alone"
                )
                yield Fault(where, "duplicate-name", remedy)
            else:
                first[line["name"]] = data.line(*where)


def _without_emergency(data: DataFile) -> Iterator[Fault]:
    """Yield each country that names no number for danger to life."""
    for number, held in enumerate(data.values):
        if not held["emergency"] and held["id"] != ANYWHERE:
            remedy = f"'emergency' is empty; give the number for danger to life in {held['name']}"
            yield Fault((number, "emergency"), "missing-number", remedy)


def _without_steps(data: DataFile) -> Iterator[Fault]:
    """Yield a fault where countries without lines have nothing to show."""
    if not any(held["id"] == ANYWHERE and held.get("steps") for held in data.values):
        remedy = f"'{ANYWHERE}' needs 'steps'; countries without 'lines' show them"
        yield Fault((), "missing-key", remedy)
