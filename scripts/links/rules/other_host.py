"""A page or stylesheet loads something from another host.

That tells the other host who reads the page, and fails without a network.

Fails: `<script src="https://cdn.example/chart.js">`; `url(//fonts.example/a.woff2)` in a style.
Passes: `<script src="../assets/javascripts/chart.js">`; an ordinary link to another host.
"""

from collections.abc import Iterator

from scripts.content.address import names_host
from scripts.links.project import Finding, Project

ID = "other-host"


def check(project: Project) -> Iterator[Finding]:
    """Yield everything a browser would fetch from a host by name."""
    for reference in project.site.references():
        if reference.loads and names_host(reference.value):
            yield Finding(
                f"{reference.value} is loaded from another host; "
                "put the file into docs/assets and load it from there",
                reference,
            )
