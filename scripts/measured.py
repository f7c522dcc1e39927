"""What `make measure` found, and how each criterion of WCAG 2.2 is met, read from data files."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.content_error import ContentError
from scripts.data_file import DataFile
from scripts.site_data import DATA

MEASURED, CONFORMANCE = "measured.yaml", "conformance.yaml"
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
    browser: str
    axe: str
    pages: tuple[str, ...]
    screens: tuple[str, ...]
    violations: tuple[str, ...]
    console_messages: tuple[str, ...]
    other_hosts: tuple[str, ...]
    cookies: int
    pages_too_wide_at_320: int
    pages_too_wide_when_spaced: int
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


def measured(folder: Path = DATA) -> Measured:
    """Return what was found. Raises ContentError where the file is missing or incomplete."""
    path = folder / MEASURED
    DataFile(path).root()
    held: Mapping[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    values = {
        key: tuple(value) if isinstance(value, list) else value for key, value in held.items()
    }
    try:
        return Measured(**values)
    except TypeError:
        raise ContentError(path, 1, "bad-data", "is incomplete; run: make measure") from None


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
