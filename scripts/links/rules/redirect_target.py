"""A page that sends readers on sends them to nothing.

Fails: `to: move-on/first-day.md#frist` in `docs/data/moved.yaml`, where no element of that page
    has the id `frist`.
Passes: `to: move-on/first-day.md#first`, which is there; an address of another host.
"""

from collections.abc import Iterator

from scripts.content.address import Target
from scripts.links.page import Reference
from scripts.links.project import Finding, Project, WholePage
from scripts.links.targets import is_missing, is_missing_fragment, ways_on

ID = "redirect-target"


def check(project: Project) -> Iterator[Finding]:
    """Yield every page that forwards, or offers a link to follow, to what is not there."""
    for page in project.site.pages.values():
        for reference, target in ways_on(project, page) if page.forwards else ():
            fault = _fault(project, reference, target)
            if fault:
                yield Finding(f"this sends readers to {target}, {fault}", WholePage(page.path))


def _fault(project: Project, reference: Reference, target: Target) -> str:
    if is_missing(project, reference, target):
        return "which is not in the site; name a page that is"
    if is_missing_fragment(project, reference, target):
        return (
            f"which has no element with the id {target.anchor}; "
            "use the id of a heading that is there, or leave it out"
        )
    return ""
