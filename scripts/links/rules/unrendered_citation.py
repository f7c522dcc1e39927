"""A citation of the source reached the reader as `[@id]` text.

Fails: `Talking helps [@acas-rejected, p. 3]` where the citation extension is off.
Passes: `Talking helps [@acas-rejected]`, turned into a link; `[@id]` inside `code`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from scripts.links.project import Finding, Project

ID = "unrendered-citation"


_CITATION = re.compile(r"\[@[^\s\];,]*")


def check(project: Project) -> Iterator[Finding]:
    """Yield every citation left as text."""
    for page in project.site.pages.values():
        seen: Counter[str] = Counter()
        for line in page.lines:
            for found in _CITATION.finditer(line.text):
                yield Finding(
                    f"the citation {found[0]} was not turned into a link; "
                    "check its spelling against docs/data/sources.yaml",
                    replace(line, text=found[0], occurrence=seen[found[0]]),
                )
                seen[found[0]] += 1
