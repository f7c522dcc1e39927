"""What every file of the kit is made from."""

import re
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path

from scripts.content.built_site import whose
from scripts.content.errors import ProjectError
from scripts.content.words import ENGLISH, direction
from scripts.settings.reading import Settings

NAME = "after-the-no"


class NothingToPackError(ProjectError):
    """A site that has nothing for a file of the kit; where a language has nothing, none is made."""


@dataclass(frozen=True)
class Job:
    """One kit.

    Parameters:
        root: the project's folder, for its sources and the lists of what it is built with.
        site: the built site with its papers.
        work: an empty folder for what is made on the way.
        version: as pyproject.toml says it.
        when: the time all files bear, in seconds since 1970: that of the last commit.
        settings: what a careers service set; None for the site as it is.
        language: of the site; each besides English is a site in a folder of the whole one.
    """

    root: Path
    site: Path
    work: Path
    version: str
    when: int
    settings: Settings | None = None
    language: str = ENGLISH

    def of(self, other: Path) -> "Job":
        """Return the job for another language, whose site lies in a folder of its name."""
        return replace(self, site=other, language=other.name)

    @property
    def ending(self) -> str:
        """What tells the names in one language's files from those in the others': `-cy`."""
        return "" if self.language == ENGLISH else f"-{self.language}"

    @property
    def turned(self) -> str:
        """The attribute for a page whose language begins to write on the right; else nothing."""
        return ' dir="rtl"' if direction(self.language) == "rtl" else ""

    def file(self, suffix: str) -> str:
        """Return the name of a file of the kit: `after-the-no-1.2.3-papers-cy.zip`."""
        name, dot, end = suffix.rpartition(".")
        return f"{self.stem}-{name}{self.ending}{dot}{end}"

    @property
    def stem(self) -> str:
        """What the name of every file begins with."""
        return f"{NAME}-{self.version}"

    @property
    def address(self) -> str:
        """The address the site was built for. Raises ProjectError where it does not say."""
        found = re.search(
            r'<link rel="canonical" href="([^"]+)"',
            (self.site / "index.html").read_text(encoding="utf-8"),
        )
        if not found:
            raise ProjectError(f"{self.site}: does not say its address; run: make kit")
        return unescape(found[1])

    def signed(self, text: str) -> str:
        """Return a note to read with whose copy it is and whom to call below it."""
        lines = whose(self.site)
        return "\n".join((text, *lines, "")) if lines else text
