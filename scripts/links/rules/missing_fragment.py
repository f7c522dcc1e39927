"""A link names an id that the page it leads to does not have.

Fails: `[by phone](what-to-say.md#fone)` where the heading is `## By phone {#phone}`.
Passes: `[by phone](what-to-say.md#phone)`; `#top`, which every page has.
"""

from collections.abc import Iterator

from scripts.content.address import split
from scripts.links.project import Finding, Project
from scripts.links.targets import is_missing_fragment, local_targets

ID = "missing-fragment"


def check(project: Project) -> Iterator[Finding]:
    """Yield every fragment that leads to no element."""
    for reference, target in local_targets(project):
        if is_missing_fragment(project, reference, target):
            path, _, _ = split(reference.value)
            yield Finding(
                f"{target if path else 'the page'} has no element with the id {target.anchor}; "
                "use the id of a heading that is there, or give one this id",
                reference,
            )
