"""What a rule gets to see and what it gives back."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

from scripts.content.site_config import Config
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

    @property
    def address(self) -> str:
        """Where the start page is on the web, empty if mkdocs.yml has no `site_url`."""
        url = urlsplit(self.config.site_url)
        return f"{url.scheme}://{url.netloc}{self.base}" if url.netloc else ""

    @property
    def setting_of_address(self) -> Place:
        """The line of mkdocs.yml that the site's own address is made from."""
        return Place(self.sources.config.path, self.config.site_url_line)


class Rule(Protocol):
    """A module in `rules/`: its id and one function that yields findings."""

    ID: str

    def check(self, project: Project) -> Iterator[Finding]:
        """Yield every fault of this kind."""
