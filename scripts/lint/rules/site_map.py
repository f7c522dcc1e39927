"""site-map: each tip is whole, and every page is in the menu once and can be reached.

A tip is a guide, a checklist and at least three worksheets. The menu stands under `nav` in
`mkdocs.yml`. Links lead from the start page to every page: a reader on a phone seldom opens the
menu. The page of all worksheets counts as a link to each of them. That a published address is
never lost is checked by `make links`.

Fails:
    === mkdocs.yml
    nav:
      - Start: index.md
      - About: about.md
      - Again: about.md
      - Help: help.md
    === docs/index.md
    ---
    title: You got a no. Here is what to do next.
    page_type: home
    ---

    # You got a no. Here is what to do next.

    [Who makes this site](about.md)
    === docs/about.md
    ---
    title: About this site
    page_type: reference
    ---

    # About this site

Fails:
    === docs/move-on/index.md
    ---
    title: Get over a no
    page_type: guide
    ---

    # Get over a no

Passes:
    === mkdocs.yml
    nav:
      - Sources: evidence.md
      - About: about.md
    === docs/evidence.md
    ---
    title: Evidence
    page_type: reference
    ---

    # Evidence
    === docs/about.md
    ---
    title: About this site
    page_type: reference
    ---

    # About this site
"""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping

from scripts.content.errors import shown
from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules.page_place import TIPS
from scripts.lint.site import Site

ID = "site-map"
START = "index.md"
FEWEST_WORKSHEETS = 3
TO_FILL_IN = ("worksheet", "checklist")


def check_all(site: Site) -> Iterator[Problem]:
    """Report what is missing from a tip, from the menu, and from the links."""
    pages = {site.inside(page): page for page in site.pages}
    yield from menu(site, pages)
    yield from tips(site, pages)
    if START in pages:
        reached = reached_from_start(pages)
        for name, page in pages.items():
            if name not in reached:
                message = "no links lead here from the start page; link it where a reader needs it"
                yield page.line_problem(ID, 1, message)


def menu(site: Site, pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Report pages that are not in the menu or are there twice, and entries without a page."""
    seen: dict[str, int] = {}
    for entry in site.nav:
        if not entry.path.endswith(".md"):
            continue
        if entry.path in seen:
            message = f"'{entry.path}' is also on line {seen[entry.path]}; keep one"
            yield Problem(shown(site.config), entry.line, ID, message, 1)
        elif entry.path not in pages:
            message = f"there is no page '{entry.path}'; write it, or take the entry out"
            yield Problem(shown(site.config), entry.line, ID, message, 1)
        seen.setdefault(entry.path, entry.line)
    for name, page in pages.items():
        if name not in seen:
            message = f"is not in the menu; add '{name}' under nav in mkdocs.yml"
            yield page.line_problem(ID, 1, message)


def tips(site: Site, pages: Mapping[str, Page]) -> Iterator[Problem]:
    """Report a tip without its guide, its checklist or enough worksheets."""
    folders = {posixpath.dirname(name) for name in pages}
    for folder in TIPS:
        # A site with a start page has all four tips; a part of one, in a test, may have fewer.
        if START not in pages and folder not in folders:
            continue
        kinds = Counter(
            page.page_type for name, page in pages.items() if posixpath.dirname(name) == folder
        )
        missing = [
            f"{folder}/{name}.md"
            for name in ("index", "checklist")
            if f"{folder}/{name}.md" not in pages
        ]
        if kinds["worksheet"] < FEWEST_WORKSHEETS:
            missing.append(f"{FEWEST_WORKSHEETS - kinds['worksheet']} more of its worksheets")
        if missing:
            message = f"tip {TIPS[folder]} is not whole; write {', '.join(missing)}"
            yield Problem(shown(site.config), 1, ID, message, 1)


def reached_from_start(pages: Mapping[str, Page]) -> set[str]:
    """Return the pages to which links lead from the start page, itself among them."""
    reached, left = {START}, [START]
    while left:
        name = left.pop()
        for target in targets(name, pages):
            if target in pages and target not in reached:
                reached.add(target)
                left.append(target)
    return reached


def targets(name: str, pages: Mapping[str, Page]) -> Iterator[str]:
    """Yield the pages a page links to."""
    page = pages[name]
    for link in page.links:
        address = link.href.partition("#")[0]
        yield posixpath.normpath(posixpath.join(posixpath.dirname(name), address))
    if any(block.name == "worksheet-list" for block in page.blocks):
        yield from (other for other, one in pages.items() if one.page_type in TO_FILL_IN)
