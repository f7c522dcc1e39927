"""Two elements of a page have the same id, so links and labels reach only the first.

Fails: `## By phone {#ask}` and `## By email {#ask}` on one page.
Passes: `## By phone {#ask-by-phone}` and `## By email {#ask-by-email}`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project

ID = "duplicate-id"


def check(project: Project) -> Iterator[Finding]:
    """Yield the second use of each id, once a page."""
    for page in project.site.pages.values():
        for anchor in page.anchors:
            if anchor.occurrence == 1:
                yield Finding(
                    f"the id {anchor.id} stands more than once on the page; "
                    "give each element an id of its own",
                    anchor,
                )
