"""A page is built but not listed in the navigation.

Fails: `docs/support.md` that `nav` in mkdocs.yml does not list.
Passes: the same page listed, or with `nav: false` in its front matter.
"""

from collections.abc import Iterator

from scripts.links.project import Finding, Place, Project

ID = "missing-from-nav"


_NOT_FOUND_SOURCE = "404.md"


def check(project: Project) -> Iterator[Finding]:
    """Yield every built page that `nav` leaves out, if mkdocs.yml has a `nav` at all."""
    if project.config.nav is None:
        return
    # Markdown that was not built, such as a template for writers, needs no place in nav.
    built = {project.sources.markdown_of(path) for path in project.site.pages}
    listed = {entry.path for entry in project.config.nav} | {_NOT_FOUND_SOURCE}
    for name, document in project.sources.markdown.items():
        if name in built and name not in listed and not document.left_out_of_nav:
            yield Finding(
                f"the page is not in nav; list {name} in {project.sources.config.path}, "
                "or write nav: false in its front matter",
                Place(document.path, 1),
            )
