"""Looks up where the references of the site lead, for the rules on missing things."""

from collections.abc import Iterator

from scripts.links.address import Target, resolve, scheme, split
from scripts.links.page import Reference
from scripts.links.project import Project
from scripts.links.verdicts import Route


def local_targets(project: Project) -> Iterator[tuple[Reference, Target]]:
    """Yield each reference to a place of the site.

    Left out is what `unresolved-link` or `broken-out-of-base` reports, so that one slip is
    one problem.
    """
    for reference in project.site.references():
        target = resolve(reference.file, reference.value, project.base)
        if target and not target.outside and not is_unresolved(reference):
            yield reference, target


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
