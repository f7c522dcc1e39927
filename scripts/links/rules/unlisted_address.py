"""A page is not in the list of published addresses, so nothing would tell if it went missing.

The page for missing addresses and pages that only forward are not listed, nor are a careers
service's own. A site without
`docs/data/addresses.txt` keeps no list.

Fails: `docs/move-on/kind-letter.md` without a line `move-on/kind-letter/` in the list.
Passes: the same page with that line; the start page with the line `./`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Place, Project
from scripts.links.site import own_address

ID = "unlisted-address"

HOME = "./"
"""How the list names the start page, whose address is otherwise empty."""


def check(project: Project) -> Iterator[Finding]:
    """Yield every page that the list lacks, at the line where it belongs."""
    if project.sources.published is None:
        return
    lines = project.sources.published.lines
    for page in project.site.listed_pages():
        address = own_address(page.path) or HOME
        source = project.sources.markdown_of(page.path)
        theirs = source is not None and project.sources.markdown[source].theirs
        if address not in lines and not theirs:
            after = [line for listed, line in lines.items() if listed > address]
            yield Finding(
                f"{address} is a page and not in this list; add it as a line of its own here",
                Place(
                    project.sources.published.path,
                    min(after, default=max(lines.values(), default=0) + 1),
                ),
            )
