"""Looks up where the references of the site lead, for the rules on missing things."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.content.address import Target, clean, resolve, scheme, split
from scripts.links.page import Page, Reference
from scripts.links.project import Project
from scripts.links.verdicts import Route

_PAGE_ENDINGS = {"", ".html", ".htm"}


def local_targets(project: Project) -> Iterator[tuple[Reference, Target]]:
    """Yield each reference to a place of the site.

    Left out is what `unresolved-link`, `broken-out-of-base`, or for a page that forwards
    `redirect-target` reports, so that one slip is one problem.
    """
    for reference in project.site.references():
        target = resolve(reference.file, reference.value, project.base)
        forwards = reference.file in project.site.pages and (
            project.site.pages[reference.file].forwards and not reference.loads
        )
        if target and not target.outside and not is_unresolved(reference) and not forwards:
            yield reference, target


def own_target(project: Project, reference: Reference) -> Target | None:
    """Return the place of the site a reference means, also where it names the site's own host."""
    value = clean(reference.value)
    if project.address and value.startswith(project.address):
        value = project.base + value.removeprefix(project.address)
    target = resolve(reference.file, value, project.base)
    return target if target and not target.outside else None


def ways_on(project: Project, page: Page) -> Iterator[tuple[Reference, Target]]:
    """Yield where a page that forwards sends its readers, by itself or by a link to follow."""
    for reference in page.references:
        target = own_target(project, reference)
        if target and reference.element in {"meta", "a"}:
            yield reference, target


def is_alternate(reference: Reference) -> bool:
    """Whether the reference names the page in another language or form, or a feed."""
    return reference.element == "link" and "alternate" in reference.rel and not reference.loads


def is_download(reference: Reference, target: Target) -> bool:
    """Whether a reader who follows the reference gets a file rather than a page."""
    if reference.element not in {"a", "area"}:
        return False
    ending = "" if target.folder else PurePosixPath(target.path).suffix.lower()
    marked = reference.download is not None or reference.type != ""
    return marked or ending not in _PAGE_ENDINGS


def is_unresolved(reference: Reference) -> bool:
    """Whether the reference is a link to a Markdown file of the site, which no site holds."""
    path, _, _ = split(reference.value)
    return not reference.loads and not scheme(path) and path.endswith(".md")


def is_missing(project: Project, reference: Reference, target: Target) -> bool:
    """Whether the target is no file of the site, by lychee's word where lychee looked."""
    route = _route(reference, target)
    absent = project.site.file_at(target) is None
    if route in project.verdicts.seen:
        return route in project.verdicts.broken and (absent or not target.fragment)
    return absent


def is_missing_fragment(project: Project, reference: Reference, target: Target) -> bool:
    """Whether the target is a page of the site without the id the reference names."""
    route = _route(reference, target)
    page = project.site.page_at(target)
    if page is None or not target.anchor:
        return False
    if route in project.verdicts.seen:
        return route in project.verdicts.broken
    return target.anchor not in page.targets


def unclaimed(project: Project) -> Iterator[tuple[Reference, Target]]:
    """Yield what lychee found broken in an attribute that `read_page.py` does not know."""
    claimed = {
        _route(reference, target)
        for reference in project.site.references()
        if (target := resolve(reference.file, reference.value, project.base))
    }
    for file, path, fragment in sorted(project.verdicts.broken - claimed):
        target = Target(path, fragment, folder=False)
        if not target.outside:
            yield Reference(file, "", "", f"{project.base}{path}", "", False, "main"), target


def _route(reference: Reference, target: Target) -> Route:
    return (reference.file, target.path, target.fragment)
