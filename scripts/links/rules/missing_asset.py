"""A page or stylesheet loads a file that is not in the site.

Fails: `![A path](../assets/images/paht.svg)`; `@import "colour.css"` without that file.
Passes: `![A path](../assets/images/path.svg)`; an image held in a `data:` address.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project
from scripts.links.targets import is_missing, local_targets

ID = "missing-asset"


def check(project: Project) -> Iterator[Finding]:
    """Yield every image, script, style, font or frame that is not there."""
    for reference, target in local_targets(project):
        if reference.loads and is_missing(project, reference, target):
            yield Finding(
                f"{target} is loaded but not in the site; correct the address or add the file",
                reference,
            )
