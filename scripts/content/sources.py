"""What the site's claims rest on: docs/data/sources.yaml."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content.checked import Verified, day, impossible_days
from scripts.content.data_file import DATA, DataFile, load, twice
from scripts.content.explaining import Fault

NAME = "sources.yaml"


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


def read(folder: Path = DATA) -> dict[str, Source]:
    """Return every source by its id. Raises FileError for a malformed file."""
    return _sources(load(folder / NAME))


@cache
def _sources(data: DataFile) -> dict[str, Source]:
    """Make the records of a file that its schema allows."""
    data.refuse([*twice(data, "id"), *impossible_days(data.values), *_cited_twice(data)])
    return {
        held["id"]: Source(
            **held | {"tips": tuple(held["tips"]), "verified": day(held["verified"])}
        )
        for held in data.values
    }


def _cited_twice(data: DataFile) -> Iterator[Fault]:
    """Yield each DOI that two sources share: they are one source."""
    first: dict[str, str] = {}
    for number, held in enumerate(data.values):
        doi = (held.get("doi") or "").lower()
        if doi in first:
            remedy = f"'doi' is that of '{first[doi]}' too; keep one entry for one work"
            yield Fault((number, "doi"), "duplicate-doi", remedy)
        elif doi:
            first[doi] = held["id"]
