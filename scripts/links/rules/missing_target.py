"""A label or an aria attribute names an id that is not on its page.

Fails: `<label for="jop">Job</label> <input id="job">`.
Passes: `<label for="job">Job</label> <input id="job">`.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Project

ID = "missing-target"


def check(project: Project) -> Iterator[Finding]:
    """Yield every id named by an attribute and borne by no element of the page."""
    for page in project.site.pages.values():
        for use in page.id_uses:
            if use.id not in page.known_ids:
                yield Finding(
                    f'{use.attribute}="{use.whole}" names the id {use.id}, which is not on '
                    "the page; name the id of the element it belongs to",
                    use,
                )
