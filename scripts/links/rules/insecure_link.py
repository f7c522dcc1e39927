"""A link or form sends readers over an unprotected connection.

Fails: `[Acas](http://www.acas.org.uk)`.
Passes: `[Acas](https://www.acas.org.uk)`.
"""

from collections.abc import Iterator

from scripts.content.address import scheme
from scripts.links.project import Finding, Project

ID = "insecure-link"


_ELEMENTS = {"a", "area", "form", "button", "input", "meta"}


def check(project: Project) -> Iterator[Finding]:
    """Yield every http address that readers may open."""
    for reference in project.site.references():
        followed = reference.element in _ELEMENTS and not reference.loads
        if followed and scheme(reference.value) == "http":
            yield Finding(
                f"{reference.value} is not encrypted; use the https address, "
                "or link to another source if there is none",
                reference,
            )
