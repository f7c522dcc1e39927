"""The navigation lists a page that does not exist.

Fails: `- Support: suport.md` in mkdocs.yml.
Passes: `- Support: support.md`; an address of another host.
"""

from collections.abc import Iterator

from scripts.content.address import Target
from scripts.links.project import Finding, Place, Project

ID = "missing-nav-page"


def check(project: Project) -> Iterator[Finding]:
    """Yield every nav entry without a file, at its line."""
    for entry in project.config.nav or ():
        copied = project.site.file_at(Target(entry.path, "", folder=False))
        if entry.path not in project.sources.markdown and not copied:
            yield Finding(
                f"nav lists {entry.path}, which is not in docs; "
                "correct the entry, or write the page",
                Place(project.sources.config.path, entry.line),
            )
