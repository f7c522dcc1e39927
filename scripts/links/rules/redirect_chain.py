"""A page sends readers to a page that sends them on again.

Each step costs time on a slow line, and two pages that name each other never end.

Fails: `/tips/` sends readers to `/move-on/tips/`, and that to `/move-on/checklist/`.
Passes: both send readers to `/move-on/checklist/`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project, WholePage
from scripts.links.targets import ways_on

ID = "redirect-chain"


def check(project: Project) -> Iterator[Finding]:
    """Yield every page that forwards to a page that forwards."""
    for page in project.site.pages.values():
        for reference, target in ways_on(project, page):
            next_page = project.site.page_at(target)
            if reference.element == "meta" and next_page and next_page.forwards:
                yield Finding(
                    f"this sends readers to {target}, which sends them on again; "
                    "name the page where they are to end",
                    WholePage(page.path),
                )
