"""What `make measure` found, and how each criterion of WCAG 2.2 is met, read from data files."""

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_type_hints

import yaml

from scripts.content.data_file import DataFile
from scripts.content.site_data import DATA

MEASURED, CONFORMANCE, ACCESSIBILITY = "measured.yaml", "conformance.yaml", "accessibility.yaml"
RESULTS = (
    "supports",
    "partially supports",
    "does not support",
    "not applicable",
    "not evaluated",
)
LEVELS = ("A", "AA")
KINDS = {datetime.date: "a day", str: "words", int: "a whole number"}


@dataclass(frozen=True)
class Measured:
    """What a browser found on the built site on one day."""

    measured: datetime.date
    version: str
    browser: str
    axe: str
    policy: str
    pages: tuple[str, ...]
    screens: tuple[str, ...]
    violations: tuple[str, ...]
    console_messages: tuple[str, ...]
    other_hosts: tuple[str, ...]
    cookies: int
    pages_too_wide_at_320: int
    pages_too_wide_when_spaced: int
    stored_on_opening: tuple[str, ...]
    stored: tuple[str, ...]
    start_page_kilobytes: int
    heaviest_page_kilobytes: int

    @property
    def day(self) -> str:
        """The day in words."""
        return f"{self.measured.day} {self.measured:%B %Y}"


@dataclass(frozen=True)
class Criterion:
    """One criterion of WCAG 2.2 and how the site meets it."""

    id: str
    name: str
    level: str
    result: str
    remark: str


@dataclass(frozen=True)
class Accessibility:
    """What people should know before they rely on the site, a sentence or two each.

    Parameters:
        faults: what is known to be wrong, by the criteria it touches.
        unchecked: what nobody has tried.
    """

    faults: tuple[tuple[str, tuple[str, ...]], ...]
    unchecked: tuple[str, ...]


def measured(folder: Path = DATA) -> Measured:
    """Return what was found. Raises ContentError where the file is missing or incomplete."""
    file = DataFile(folder / MEASURED)
    types = get_type_hints(Measured)
    pairs = file.mapping(file.root(), tuple(types))
    values: dict[str, Any] = {}
    for name, node in pairs.items():
        value = yaml.SafeLoader("").construct_object(node, deep=True)
        kind = list if types[name] not in KINDS else types[name]
        if type(value) is not kind:
            remedy = f"'{name}' must be {KINDS.get(kind, 'a list')}; run: make measure"
            raise file.error(node, "bad-data", remedy)
        values[name] = tuple(value) if isinstance(value, list) else value
    return Measured(**values)


def conformance(folder: Path = DATA) -> tuple[Criterion, ...]:
    """Return every criterion in order. Raises ContentError for a malformed file."""
    file = DataFile(folder / CONFORMANCE)
    found = []
    for entry in file.entries(file.root()):
        pairs = file.mapping(entry, ("id", "name", "level", "result", "remark"))
        words = file.texts(pairs)
        for key, known in (("level", LEVELS), ("result", RESULTS)):
            if words[key] not in known:
                remedy = f"'{words[key]}' is no {key}; use one of: {', '.join(known)}"
                raise file.error(pairs[key], "bad-data", remedy)
        found.append(Criterion(**words))
    return tuple(found)


def accessibility(folder: Path = DATA) -> Accessibility:
    """Return known faults and what nobody tried. Raises ContentError for a malformed file."""
    file = DataFile(folder / ACCESSIBILITY)
    top = file.mapping(file.root(), ("faults", "unchecked"))
    known = {criterion.id for criterion in conformance(folder)}
    faults = []
    for entry in file.entries(top["faults"]):
        pairs = file.mapping(entry, ("fault",), ("criteria",))
        criteria: list[str] = []
        for node in file.entries(pairs["criteria"]) if "criteria" in pairs else ():
            criteria.append(file.texts({"": node})[""])
            if criteria[-1] not in known:
                remedy = f"'{criteria[-1]}' is no criterion of {CONFORMANCE}"
                raise file.error(node, "unknown-entry", remedy)
        faults.append((file.texts({"": pairs["fault"]})[""], tuple(criteria)))
    unchecked = [file.texts({"": node})[""] for node in file.entries(top["unchecked"])]
    return Accessibility(tuple(faults), tuple(unchecked))
