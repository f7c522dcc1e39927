"""What a copy does without, and where the readers of each part go instead."""

import posixpath
from dataclasses import dataclass
from pathlib import Path

from scripts.settings.leaving_out import LICENCE, STAFF, LeaveOut

ABOUT, SITUATIONS, SHEETS = "about.md", "situations/index.md", "worksheets/index.md"


@dataclass(frozen=True)
class Gone:
    """What is gone. Every file counts from docs.

    Parameters:
        pages: the files of pages.
        parts: parts of pages that stay, each as `support.md#kenya`.
        countries: the ids of countries.
    """

    pages: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()

    def holds(self, page: str, target: str) -> bool:
        """Say whether a link on a page leads to something that is gone."""
        if "://" in target or target.startswith(("mailto:", "tel:", "/")):
            return False
        file, _, fragment = seen_from_docs(page, target).partition("#")
        return file in self.pages or f"{file}#{fragment}" in self.parts


def gone_from(out: LeaveOut, docs: Path) -> Gone:
    """Return what settings leave out of some pages."""
    staff = (path.relative_to(docs).as_posix() for path in (docs / STAFF).rglob("*.md"))
    left = {name for name in staff if name != LICENCE} if out.staff else set()
    return Gone(frozenset({*left, *out.pages}), countries=frozenset(out.countries))


def instead(page: str) -> str:
    """Return the page for readers of one that is left out."""
    if page.startswith(STAFF):
        return ABOUT
    return SITUATIONS if page.startswith("situations/") else SHEETS


def seen_from_docs(page: str, target: str) -> str:
    """Return a link's target, as it counts from docs."""
    path, mark, fragment = target.partition("#")
    file = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return f"{file}{mark}{fragment}"


def seen_from(page: str, target: str) -> str:
    """Return a target that counts from docs, as a link on a page has it."""
    return posixpath.relpath(target, posixpath.dirname(page) or ".")
