"""A look at a service's own pages before anything is built from them.

What readers would meet as broken stops a strict build: a link that leads nowhere, a block that
would be printed as it was typed. The rest is told, and the build goes on. `make lint` says more.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from scripts import ROOT
from scripts.content import front_matter
from scripts.content.errors import ContentError, FileError
from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules import (
    PageRule,
    broken_address,
    image_text,
    insecure_link,
    merge_mark,
    other_host,
    raw_html,
    raw_mark,
    title_heading,
    unknown_block,
)
from scripts.lint.run import check
from scripts.settings.layout import PAGES
from scripts.settings.page_files import own_pages
from scripts.settings.remarks import remarks
from scripts.site.choosing.choice import Choice
from scripts.site.choosing.gone import Gone, seen_from_docs
from scripts.site.their_links import Published, faults, targets

STOPS: tuple[PageRule, ...] = (unknown_block, broken_address, merge_mark)
TOLD: tuple[PageRule, ...] = (
    title_heading,
    raw_mark,
    image_text,
    other_host,
    insecure_link,
    raw_html,
)
GOOD_TO_KNOW = "In your folder, and no reason to stop a build:"
HEAD = "On your pages, and no reason to stop a build; `make lint` says more:"


@dataclass(frozen=True)
class Looked:
    """What is wrong with their pages.

    Parameters:
        stops: what stops a strict build.
        told: what is only told.
        linked: every file that they link to or show, from the folder of pages.
    """

    stops: tuple[ContentError, ...]
    told: tuple[Problem, ...]
    linked: frozenset[str] = frozenset()


def look(yours: Path, gone: Gone, docs: Path = ROOT / "docs") -> Looked:
    """Return what is wrong with the pages in a service's folder.

    Parameters:
        yours: the service's folder.
        gone: what its copy is without.
        docs: our own pages.
    """
    folder = yours / PAGES
    published = Published(docs, folder, gone)
    stops: list[ContentError] = []
    told: list[Problem] = []
    linked: set[str] = set()
    for name in own_pages(yours):
        page = Page.read(folder / name)
        leads = list(targets(page))
        linked |= {seen_from_docs(name, unquote(one.typed.partition("#")[0])) for one in leads}
        spaced = {page.line_at(one.offset) for one in leads if " " in one.typed}
        stops += faults(page, name, published)
        broken = check([page], None, STOPS).problems
        stops += [_error(page, one) for one in broken]
        # The build takes an address with a space for a link; the reader of Markdown here does not.
        told += (
            one
            for one in check([page], None, TOLD).problems
            if one.rule != raw_mark.ID or one.line not in spaced
        )
        told += _front(page)
    stops.sort(key=lambda one: (one.path, one.line, one.column, one.remedy))
    return Looked(tuple(stops), tuple(sorted(told)), frozenset(linked))


def _error(page: Page, problem: Problem) -> ContentError:
    """Return a problem of the linter as a fault that stops a build."""
    return ContentError(page.path, problem.line, problem.rule, problem.message, problem.column)


def _front(page: Page) -> Iterator[Problem]:
    """Yield what the page should say of itself and does not."""
    try:
        front_matter.read(page.text, page.path)
    except FileError as found:
        for one in found.faults:
            # What a key is for is told by `make lint`.
            first = one.remedy.partition(". ")[0]
            yield Problem(page.place, one.line, one.rule, first, one.column)


def sound(choice: Choice, *, strict: bool) -> bool:
    """Say whether their pages can be built, and print what is wrong with them.

    Parameters:
        choice: what the service set, and what its copy is without.
        strict: whether what readers would meet as broken stops the build.
    """
    found = look(choice.settings.folder, choice.gone)
    for fault in found.stops:
        print(fault, file=sys.stderr)
    for head, told in (
        (HEAD, found.told),
        (GOOD_TO_KNOW, tuple(remarks(choice.settings, found.linked))),
    ):
        if told:
            print(head, *told, sep="\n", file=sys.stderr)
    return not (strict and found.stops)
