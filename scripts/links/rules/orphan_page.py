"""No other page links to the page, so readers find it only by search.

Links in the main content, the navigation and the footer count. The page for missing addresses
and pages that only forward to another need no link.

Fails: `docs/move-on/kind-letter.md` with `nav: false` and no link from anywhere.
Passes: the same page with `[write a kind letter](kind-letter.md)` on `docs/move-on/index.md`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project, WholePage
from scripts.links.site import NOT_FOUND_PAGES
from scripts.links.targets import local_targets

ID = "orphan-page"


_COUNTED_REGIONS = {"main", "nav", "footer"}


def check(project: Project) -> Iterator[Finding]:
    """Yield every page that no other page leads to."""
    linked = {
        page.path
        for reference, target in local_targets(project)
        if reference.element == "a" and reference.region in _COUNTED_REGIONS
        if (page := project.site.page_at(target)) and page.path != reference.file
    }
    for path, page in project.site.pages.items():
        if path not in linked | NOT_FOUND_PAGES and not page.forwards:
            yield Finding(
                "no other page links here; link to it from a page where readers need it",
                WholePage(path),
            )
