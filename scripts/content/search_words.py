"""What the search knows of words and pages: docs/data/search.yaml, which explains its own keys."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.data_file import DATA, DataFile, load

NAME = "search.yaml"
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Apart:
    """Pages below the readers' own, under a heading."""

    heading: str
    types: tuple[str, ...]
    pages: tuple[str, ...]

    def holds(self, page_type: str, address: str) -> bool:
        """Say whether a page belongs here."""
        return page_type in self.types or address in self.pages


@dataclass(frozen=True)
class Words:
    """Everything in search.yaml."""

    labels: dict[str, str]
    under: dict[str, str]
    apart: tuple[Apart, ...]
    empty: tuple[str, ...]
    little: tuple[str, ...]
    whole: tuple[str, ...]
    same: tuple[tuple[str, ...], ...]

    def label(self, page_type: str, address: str) -> str:
        """Return what a result says its page is."""
        places = [name for place, name in self.under.items() if address.startswith(place)]
        return places[0] if places else self.labels.get(page_type, "")

    def for_browsers(self) -> dict[str, Any]:
        """Return what the search asks for at each key."""
        return {
            "empty": " ".join(self.empty),
            "little": " ".join(self.little),
            "whole": " ".join(self.whole),
            "same": [list(words) for words in self.same],
        }


def plain_words(text: str) -> list[str]:
    """Return a text's words as the search knows them: lower case, without apostrophes."""
    return WORD.findall(re.sub(r"['’]", "", text.lower()))


def read(folder: Path = DATA) -> Words:
    """Return the file. Raises FileError with the line of each mistake."""
    return _words(load(folder / NAME))


@cache
def _words(data: DataFile) -> Words:
    """Make the record of a file that its schema allows."""
    held = data.values
    return Words(
        labels=held["labels"],
        under=held["under"],
        apart=tuple(
            Apart(one["heading"], tuple(one.get("types", ())), tuple(one.get("pages", ())))
            for one in held["apart"]
        ),
        same=tuple(tuple(words) for words in held["same"]),
        **{key: tuple(held[key].split()) for key in ("empty", "little", "whole")},
    )
