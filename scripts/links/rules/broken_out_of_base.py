"""An address leaves the path the site is served under.

The site may stand at `https://host/` or at `https://host/after-the-no/`. Only addresses relative
to the page work at both. The page for missing addresses is the exception: it is shown at any
depth, so its addresses must start with the base path.

Fails: `<a href="/support/">` on a page, if the site is served under a base path;
    `<a href="../../support/">` on a page one folder deep; `<a href="support/">` in 404.html.
Passes: `<a href="../support/">` one folder deep; `{{ "support/" | url }}` in 404.html.
"""

from collections.abc import Iterator

from scripts.content.address import resolve, split
from scripts.links.page import Reference
from scripts.links.project import Finding, Project
from scripts.links.site import NOT_FOUND_PAGE

ID = "broken-out-of-base"


def check(project: Project) -> Iterator[Finding]:
    """Yield every address that leads out of the base path."""
    for reference in project.site.references():
        target = resolve(reference.file, reference.value, project.base)
        if target is None:
            continue
        if reference.file == NOT_FOUND_PAGE:
            if target.outside or _is_relative(reference):
                yield Finding(_not_found_message(reference, project.base), reference)
        elif target.outside:
            yield Finding(
                f"{reference.value} leaves the base path of the site; "
                "write it relative to the page",
                reference,
            )


def _not_found_message(reference: Reference, base: str) -> str:
    return (
        f"{reference.value} does not start with the base path {base}, which {NOT_FOUND_PAGE} "
        "needs at any depth; write it with the url filter and set site_url"
    )


def _is_relative(reference: Reference) -> bool:
    path, _, _ = split(reference.value)
    return path != "" and not path.startswith("/")
