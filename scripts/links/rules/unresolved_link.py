"""A link was left as the source spells it, or has a scheme no reader can open.

Fails: `<a href="checklist.md">` in raw HTML; `[study](evidence:acas-rejected)` left as it is.
Passes: `[checklist](checklist.md)`, which MkDocs resolves; `mailto:`, `tel:` and `sms:`.
"""

from collections.abc import Iterator

from scripts.content.address import clean, resolve, scheme
from scripts.links.project import Finding, Project
from scripts.links.targets import is_unresolved

ID = "unresolved-link"


_SCHEMES = {"", "http", "https", "mailto", "tel", "sms"}


def check(project: Project) -> Iterator[Finding]:
    """Yield every link to Markdown, with an unknown scheme, or that lychee cannot read."""
    for reference in project.site.references():
        address = clean(reference.value)
        if is_unresolved(reference):
            yield Finding(
                f"{resolve(reference.file, address, project.base)} is a Markdown file MkDocs did "
                "not turn into a page; correct the path, or in raw HTML write the page's address",
                reference,
            )
        elif (reference.file, address) in project.verdicts.unreadable:
            yield Finding(f"{address} cannot be read as an address; correct it", reference)
        elif not reference.loads and scheme(address) not in _SCHEMES:
            yield Finding(
                f"{address} has a scheme readers cannot open; "
                "use https, mailto, tel, sms or a page of the site",
                reference,
            )
