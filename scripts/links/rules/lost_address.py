"""An address that was once published leads nowhere any more.

Printed pages, saved answers and other sites hold on to old addresses. `docs/data/addresses.txt`
lists every address ever published; each must still be a page, or send readers on. A site
without that list makes no promise.

Fails: `docs/move-on/first-hour.md` renamed, and nothing said of it.
Passes: the same page renamed, with `from: move-on/first-hour/` in `docs/data/moved.yaml`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Place, Project
from scripts.links.rules.unlisted_address import HOME
from scripts.links.site import own_address

ID = "lost-address"


def check(project: Project) -> Iterator[Finding]:
    """Yield every listed address that is no page, at its line in the list."""
    if project.sources.published is None:
        return
    built = {own_address(path) or HOME for path in project.site.pages}
    for address, line in project.sources.published.lines.items():
        if address not in built:
            yield Finding(
                f"{address} was published and is no page any more; restore the page, or say in "
                f"{project.sources.moves_path} where its readers go now",
                Place(project.sources.published.path, line),
            )
