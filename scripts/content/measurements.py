"""What `make measure` found, and how each criterion of WCAG 2.2 is met, read from data files."""

import datetime
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.data_file import DATA, DataFile, load, twice
from scripts.content.explaining import Fault

MEASURED, CONFORMANCE, ACCESSIBILITY = "measured.yaml", "conformance.yaml", "accessibility.yaml"
RESULTS = (
    "supports",
    "partially supports",
    "does not support",
    "not applicable",
    "not evaluated",
)
LEVELS = ("A", "AA")


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
    """One criterion of WCAG 2.2, how the site meets it, and how that was tested."""

    id: str
    name: str
    level: str
    result: str
    remark: str
    tested: tuple[str, ...]


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
    """Return what was found. Raises FileError where the file is missing or incomplete."""
    return _measured(load(folder / MEASURED))


@cache
def _measured(data: DataFile) -> Measured:
    """Make the record of a file that its schema allows."""
    held: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in data.values.items()
    }
    return Measured(**held | {"measured": datetime.date.fromisoformat(held["measured"])})


def conformance(folder: Path = DATA) -> tuple[Criterion, ...]:
    """Return every criterion in order. Raises FileError for a malformed file."""
    return _conformance(load(folder / CONFORMANCE))


@cache
def _conformance(data: DataFile) -> tuple[Criterion, ...]:
    """Make the records of a file that its schema allows."""
    data.refuse(twice(data, "id"))
    return tuple(Criterion(**one | {"tested": tuple(one["tested"])}) for one in data.values)


def accessibility(folder: Path = DATA) -> Accessibility:
    """Return known faults and what nobody tried. Raises FileError for a malformed file."""
    return _accessibility(load(folder / ACCESSIBILITY), conformance(folder))


@cache
def _accessibility(data: DataFile, criteria: tuple[Criterion, ...]) -> Accessibility:
    """Make the record of a file that its schema allows, and whose criteria are known."""
    known = {criterion.id for criterion in criteria}
    data.refuse(
        Fault(
            ("faults", number, "criteria", place),
            "unknown-entry",
            f"'{one}' is no criterion of {CONFORMANCE}",
        )
        for number, fault in enumerate(data.values["faults"])
        for place, one in enumerate(fault.get("criteria", ()))
        if one not in known
    )
    return Accessibility(
        tuple((one["fault"], tuple(one.get("criteria", ()))) for one in data.values["faults"]),
        tuple(data.values["unchecked"]),
    )
