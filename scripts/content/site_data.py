"""The site's facts that change: sources, support lines, rights, free advice and outside places.

Each lives in one YAML file under docs/data/, so that one line is edited when one
fact changes. This module reads them into records and refuses what it does not
understand, naming file and line.
"""

import datetime
import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import yaml

from scripts import SOURCES
from scripts.content.data_file import DataFile
from scripts.content.errors import ContentError, lines_of

DATA = SOURCES / "docs" / "data"

STARTED = datetime.date(2026, 1, 1)
"""Nobody can have checked or reviewed anything on the site before this day."""

ANYWHERE = "anywhere"
"""The id of the entry for readers of every country."""

Verified = datetime.date | None
"""The day a person opened the address and found the entry true; None for not yet."""


@dataclass(frozen=True)
class Source:
    """A study, judgment or official page that a claim on the site rests on."""

    id: str
    authors: str
    year: int | None
    title: str
    container: str
    finding: str
    limits: str
    tips: tuple[int, ...]
    read: str
    verified: Verified
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    doi: str | None = None
    url: str | None = None
    effect: str | None = None

    @property
    def address(self) -> str | None:
        """The DOI's address, else the publisher's own; None where neither is confirmed."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url

    @property
    def short(self) -> str:
        """Who and when, in the few words a note has room for."""
        # "Paul, K. I., & Moser, K.": a surname, a comma, initials that end in a full stop.
        surnames = re.findall(r"([^,&]+), (?:[\w-]+\.[ -]?)+", self.authors)
        people = [name.strip() for name in surnames] or [self.authors]
        who = f"{people[0]} and others" if len(people) > 2 else " and ".join(people)
        return f"{who}, {self.year}" if self.year else who


@dataclass(frozen=True)
class SupportLine:
    """Somebody to talk to, by telephone, text or chat."""

    name: str
    purpose: str
    verified: Verified
    url: str
    number: str | None = None
    text: str | None = None
    hours: str | None = None
    note: str | None = None


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
    lines: tuple[SupportLine, ...]


@dataclass(frozen=True)
class MoneyCountry:
    """Who helps with money in one country; where nobody is named, what to look for."""

    id: str
    name: str
    lines: tuple[SupportLine, ...] = ()
    steps: tuple[str, ...] = ()


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
        """Return the points about one of `TOPICS`."""
        return tuple(point for point in self.points if point.about == topic)


@dataclass(frozen=True)
class Advice:
    """Who gives free advice in one country, and whom to look for besides."""

    id: str
    lines: tuple[SupportLine, ...]
    find: str


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


@dataclass(frozen=True)
class Service:
    """The careers service that hosts this copy; all empty where none does."""

    name: str | None = None
    contact: Mapping[str, str] = field(default_factory=dict)
    booking: str | None = None
    opening_hours: tuple[str, ...] = ()
    helplines: tuple[SupportLine, ...] = ()


Record = TypeVar("Record")

TOPICS = ("information", "time-limit", "discrimination")
"""What a point on a country's card can be about."""


def sources(folder: Path = DATA) -> dict[str, Source]:
    """Return every source by its id. Raises ContentError for a malformed file."""
    return _by_id(Source, folder / "sources.yaml")


def support(folder: Path = DATA) -> dict[str, SupportCountry]:
    """Return the support lines by country id. Raises ContentError for a malformed file."""
    return _by_id(SupportCountry, folder / "support.yaml")


def money(folder: Path = DATA) -> dict[str, MoneyCountry]:
    """Return the help with money by country id, so that nobody is left with nothing.

    A country without lines has the steps of `anywhere`, and its own behind the first of them,
    which is to speak to whoever is owed. Raises ContentError for a malformed file, and for one
    without such steps.
    """
    path = folder / "money.yaml"
    found = _by_id(MoneyCountry, path)
    general = found[ANYWHERE].steps if ANYWHERE in found else ()
    if not general:
        remedy = f"'{ANYWHERE}' needs 'steps'; countries without 'lines' show them"
        raise ContentError(path, 1, "missing-key", remedy)
    return {
        country.id: country
        if country.lines or country.id == ANYWHERE
        else replace(country, steps=(general[0], *country.steps, *general[1:]))
        for country in found.values()
    }


def rights(folder: Path = DATA) -> dict[str, Rights]:
    """Return the rights cards by country id. Raises ContentError for a malformed file."""
    return _by_id(Rights, folder / "rights.yaml")


def advice(folder: Path = DATA) -> dict[str, Advice]:
    """Return who gives free advice, by the ids of `rights`.

    Raises ContentError for a malformed file, and for a country that is in one file alone.
    """
    path = folder / "advice.yaml"
    found, countries = _by_id(Advice, path), rights(folder)
    for country in countries:
        if country not in found:
            remedy = f"'{country}' of rights.yaml is missing; say whom to look for under 'find'"
            raise ContentError(path, 1, "missing-entry", remedy)
    for country in found:
        if country not in countries:
            line = next(lines_of(path, f"id: {country}"), 1)
            remedy = f"rights.yaml knows no '{country}'; use: {', '.join(countries)}"
            raise ContentError(path, line, "unknown-entry", remedy)
    return found


def places(folder: Path = DATA) -> dict[str, PlaceGroup]:
    """Return the groups of outside places by id. Raises ContentError for a malformed file."""
    return _by_id(PlaceGroup, folder / "places.yaml")


def service(folder: Path = DATA) -> Service:
    """Return the hosting service. Raises ContentError for a malformed file."""
    path = folder / "service.yaml"
    return cast("Service", _cached(path, lambda: _record(Service, _tree(path), path)))


def is_possible(day: datetime.date) -> bool:
    """Return whether a check or a review can have taken place on a day."""
    return STARTED <= day <= datetime.datetime.now(datetime.UTC).date()


def last_checked(verified: Verified) -> str:
    """Say in plain words when a person last checked an entry."""
    if verified is None:
        return "Not yet checked by a person."
    return f"Last checked by a person on {verified.day} {verified:%B %Y}."


# A record's fields that hold further records; everything else is plain text, numbers or dates.
_NESTED: dict[tuple[Callable[..., object], str], type] = {
    (Service, "helplines"): SupportLine,
    (SupportCountry, "emergency"): Emergency,
    (SupportCountry, "lines"): SupportLine,
    (MoneyCountry, "lines"): SupportLine,
    (Rights, "points"): RightsPoint,
    (RightsPoint, "link"): Link,
    (Advice, "lines"): SupportLine,
    (PlaceGroup, "places"): Place,
}

# A record's fields that hold one of a few words.
_CHOICES: dict[tuple[Callable[..., object], str], tuple[str, ...]] = {
    # The kinds of effect that are misread easily: see the rule odds-as-chances.
    (Source, "effect"): ("odds", "relative", "points"),
    (RightsPoint, "about"): TOPICS,
}

# `for` reads well in YAML and is a word Python keeps for itself.
_RENAMED = {"for": "purpose"}
_WRITTEN = {ours: written for written, ours in _RENAMED.items()}


def _by_id(kind: type[Record], path: Path) -> dict[str, Record]:
    """Read a list of records and key them by id, refusing a second entry of one id."""
    return cast("dict[str, Record]", _cached(path, lambda: _read(kind, path)))


def _cached(path: Path, read: Callable[[], object]) -> object:
    """Return what a file holds, read again only when it has changed."""
    stamp = path.stat().st_mtime_ns if path.exists() else 0
    found = _CACHE.get(path)
    if found is None or found[0] != stamp:
        found = _CACHE[path] = (stamp, read())
    return found[1]


# Each page's rendering asks for the data anew; an edited file has a new time and is read again.
_CACHE: dict[Path, tuple[int, object]] = {}


def _read(kind: Callable[..., Record], path: Path) -> dict[str, Record]:
    """Parse a file that holds a list of records."""
    tree = _tree(path)
    if not isinstance(tree, yaml.SequenceNode):
        raise ContentError(path, 1, "bad-data", "the file must be a list; start entries with '- '")
    found: dict[str, Record] = {}
    for node in tree.value:
        record = _record(kind, node, path)
        key = str(getattr(record, "id"))  # noqa: B009  # every kind read here has an id
        if key in found:
            remedy = f"id '{key}' is used twice; give each entry its own"
            raise ContentError(path, node.start_mark.line + 1, "duplicate-id", remedy)
        found[key] = record
    return found


def _tree(path: Path) -> yaml.Node:
    """Return a file's syntax tree; a file of comments only is an empty list."""
    tree = DataFile(path).root_or_none()
    return tree if tree is not None else yaml.SequenceNode("tag:yaml.org,2002:seq", [])


def _record(kind: Callable[..., Record], node: yaml.Node, path: Path) -> Record:
    """Make one record from one YAML mapping, refusing unknown, missing and mistyped keys."""
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise ContentError(path, line, "bad-data", "expected 'key: value' lines here")
    allowed = {one.name: one for one in fields(kind)}  # type: ignore[arg-type]
    given: dict[str, Any] = {}
    for key_node, value_node in node.value:
        key = _RENAMED.get(key_node.value, key_node.value)
        here = key_node.start_mark.line + 1
        if key not in allowed:
            known = ", ".join(sorted(_WRITTEN.get(name, name) for name in allowed))
            raise ContentError(path, here, "unknown-key", f"'{key}' is not known; use: {known}")
        given[key] = _value(kind, key, value_node, path)
    for name, one in allowed.items():
        if _needed(one) and name not in given:
            remedy = f"this entry needs '{_WRITTEN.get(name, name)}'"
            raise ContentError(path, line, "missing-key", remedy)
    return kind(**given)


def _needed(one: Field[Any]) -> bool:
    """Say whether a record cannot do without a field."""
    return one.default is MISSING and one.default_factory is MISSING


def _value(kind: Callable[..., object], key: str, node: yaml.Node, path: Path) -> Any:  # noqa: ANN401  # YAML's own
    """Read one value: nested records, the date of a check, or plain text."""
    nested = _NESTED.get((kind, key))
    if nested and isinstance(node, yaml.SequenceNode):
        return tuple(_record(nested, item, path) for item in node.value)
    value = yaml.SafeLoader("").construct_object(node, deep=True)
    if nested:
        return None if value is None else _record(nested, node, path)
    if key == "verified":
        return _verified(value, node, path)
    choices = _CHOICES.get((kind, key))
    if choices and value not in choices:
        remedy = f"'{node.value}' must be one of: {', '.join(choices)}"
        raise ContentError(path, node.start_mark.line + 1, "bad-value", remedy)
    return tuple(value) if isinstance(value, list) else value


def _verified(value: object, node: yaml.Node, path: Path) -> Verified:
    """Read `never`, or a day on which somebody can have looked."""
    if value == "never":
        return None
    if isinstance(value, datetime.date) and is_possible(value):
        return value
    remedy = f"'{node.value}' must be never, or the past day of the check as YYYY-MM-DD"
    if isinstance(value, datetime.date) and value < STARTED:
        remedy = f"'{node.value}' is before the project began; write the day of the check, or never"
    raise ContentError(path, node.start_mark.line + 1, "bad-date", remedy)
