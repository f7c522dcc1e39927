"""A block of the source reached the reader as `///` text.

Fails: `/// wrods` in the source, a name no block has.
Passes: `/// words`; `///` inside `code`.
"""

import re
from collections.abc import Iterator

from scripts.links.page import Page, TextLine
from scripts.links.project import Finding, Project

ID = "unrendered-block"


_FENCE = re.compile(r"/{3,}\s*(?P<name>\S?)")


def check(project: Project) -> Iterator[Finding]:
    """Yield the opening line of every block left as text, or the end of one if no more is."""
    for page in project.site.pages.values():
        for line in _fences(page):
            yield Finding(
                f"the block line {line.text} was not turned into a block; "
                "check its name, its options and the blank lines around it",
                line,
            )


def _fences(page: Page) -> list[TextLine]:
    fences = [(line, found) for line in page.lines if (found := _FENCE.match(line.text))]
    openings = [line for line, found in fences if found["name"]]
    return openings or [line for line, _ in fences[:1]]
