"""A link leads to a page that is not in the site.

Links to files to keep are the business of `download`, other forms of a page of `alternate`.

Fails: `[what to say](../seek-feedback/what-to-sey.md)`.
Passes: `[what to say](../seek-feedback/what-to-say.md)`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project
from scripts.links.targets import is_alternate, is_download, is_missing, local_targets, unclaimed

ID = "missing-page"


def check(project: Project) -> Iterator[Finding]:
    """Yield every link to nothing, and whatever else lychee found broken."""
    missing = (
        (reference, target)
        for reference, target in local_targets(project)
        if not (reference.loads or is_download(reference, target) or is_alternate(reference))
        and is_missing(project, reference, target)
    )
    for reference, target in (*missing, *unclaimed(project)):
        yield Finding(
            f"{target} is not in the site; correct the link or add what it leads to", reference
        )
