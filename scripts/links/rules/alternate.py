"""A page names another language of itself, or a feed, that is not in the site.

A page need not name any. Addresses of other hosts are not looked up.

Fails: `<link rel="alternate" hreflang="cy" href="cy/">` in a site without a Welsh start page.
Passes: the same link where `cy/index.html` was built.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project
from scripts.links.targets import is_alternate, is_missing, own_target

ID = "alternate"


def check(project: Project) -> Iterator[Finding]:
    """Yield every link to another form of the page that leads to no file."""
    for page in project.site.pages.values():
        for reference in page.references:
            target = own_target(project, reference)
            if is_alternate(reference) and target and is_missing(project, reference, target):
                yield Finding(
                    f"{target} is named as another form of the page and not in the site; "
                    "correct the address, or leave the link out",
                    reference,
                )
