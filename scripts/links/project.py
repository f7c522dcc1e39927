"""What a rule gets to see and what it gives back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from scripts.links.config import Config
from scripts.links.page import Trace
from scripts.links.site import Site
from scripts.links.sources import Sources
from scripts.links.verdicts import Verdicts


@dataclass(frozen=True)
class Place:
    """A line of a source file, counted from 1."""

    path: str
    line: int


@dataclass(frozen=True)
class WholePage:
    """A built page as a whole."""

    file: str


Clue = Trace | WholePage | Place
"""Where a fault is: in the built site, or already at a place in the sources."""


@dataclass(frozen=True)
class Finding:
    """A fault and what to do about it. The text is the same on every page that shows it."""

    message: str
    at: Clue


@dataclass(frozen=True)
class Project:
    """The built site, served under the path `base`, and the sources it was made from."""

    site: Site
    base: str
    verdicts: Verdicts
    sources: Sources
    config: Config


class Rule(Protocol):
    """A module in `rules/`: its id and one function that yields findings."""

    ID: str

    def check(self, project: Project) -> Iterator[Finding]:
        """Yield every fault of this kind."""
