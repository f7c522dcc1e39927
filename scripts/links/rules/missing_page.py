"""A link leads to a page or file that is not in the site.

Fails: `[what to say](../seek-feedback/what-to-sey.md)`.
Passes: `[what to say](../seek-feedback/what-to-say.md)`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project
from scripts.links.targets import is_missing, local_targets, unclaimed

ID = "missing-page"


def check(project: Project) -> Iterator[Finding]:
    """Yield every link to nothing, and whatever else lychee found broken."""
    missing = (
        (reference, target)
        for reference, target in local_targets(project)
        if not reference.loads and is_missing(project, reference, target)
    )
    for reference, target in (*missing, *unclaimed(project)):
        yield Finding(
            f"{target} is not in the site; correct the link or add what it leads to", reference
        )
