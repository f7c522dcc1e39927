"""A link was left as the source spells it, or has a scheme no reader can open.

Fails: `<a href="checklist.md">` in raw HTML; `[study](evidence:acas-rejected)` left as it is.
Passes: `[checklist](checklist.md)`, which MkDocs resolves; `mailto:`, `tel:` and `sms:`.
"""

from collections.abc import Iterator

from scripts.links.address import clean, scheme
from scripts.links.project import Finding, Project
from scripts.links.targets import is_unresolved

ID = "unresolved-link"


_SCHEMES = {"", "http", "https", "mailto", "tel", "sms"}


def check(project: Project) -> Iterator[Finding]:
    """Yield every link to Markdown, with an unknown scheme, or that lychee cannot read."""
    for reference in project.site.references():
        unreadable = (reference.file, clean(reference.value)) in project.verdicts.unreadable
        if is_unresolved(reference):
            remedy = "leads to Markdown, which is not in the site; link to the page made from it"
        elif unreadable:
            remedy = "cannot be read as an address; correct its spelling"
        elif not reference.loads and scheme(reference.value) not in _SCHEMES:
            remedy = "has a scheme readers cannot open; use https, mailto, tel, sms or a page"
        else:
            continue
        yield Finding(f"{reference.value} {remedy}", reference)
