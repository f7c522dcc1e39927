"""Where a reader goes next: no dead end, no small circle, nothing far from the start page."""

import posixpath
from pathlib import Path

from bs4 import BeautifulSoup

from scripts.lint.site import Site

SITE = Site.read()
START = "index.md"
# The road itself goes round, from one interview to the next; a shorter circle is a trap.
SHORTEST_ROUND = 8
FARTHEST = 2


def next_steps() -> dict[str, list[str]]:
    """Return where the next step of each page leads, by the page's path under docs/."""
    found = {}
    for page in SITE.pages:
        here = SITE.inside(page)
        links = [link for block in page.blocks if block.name == "next-step" for link in block.links]
        found[here] = [
            posixpath.normpath(posixpath.join(posixpath.dirname(here), link.partition("#")[0]))
            for link in links
        ]
    return found


def rounds(steps: dict[str, list[str]]) -> list[list[str]]:
    """Return each circle of next steps once, from its first page in the alphabet."""
    found = []
    for page in steps:
        path = [page]
        while (onward := steps[path[-1]][:1]) and onward[0] not in path:
            path += onward
        if onward and onward[0] == min(path[path.index(onward[0]) :]) == page:
            found.append(path)
    return found


def test_every_page_but_the_start_page_hands_its_reader_on() -> None:
    assert [page for page, onward in next_steps().items() if len(onward) != 1] == [START]


def test_next_steps_never_go_round_in_a_small_circle() -> None:
    assert [each for each in rounds(next_steps()) if len(each) < SHORTEST_ROUND] == []


def test_a_small_circle_would_be_found() -> None:
    steps = {"a.md": ["b.md"], "b.md": ["c.md"], "c.md": ["b.md"], START: []}
    assert rounds(steps) == [["b.md", "c.md"]]


def test_every_page_is_two_steps_from_the_start_page_at_most(site: Path) -> None:
    def onward(address: str) -> set[str]:
        """Return the addresses a page links to, the menu left out."""
        page = BeautifulSoup((site / address / "index.html").read_text("utf-8"), "html5lib")
        links = [
            str(a["href"]).partition("#")[0] for a in page.select("main a[href], footer a[href]")
        ]
        inside = (posixpath.normpath(f"{address}{link}") for link in links if ":" not in link)
        return {f"{link}/" if link != "." else "" for link in inside}

    near, reached = {""}, {""}
    for _ in range(FARTHEST):
        near = {
            link
            for address in near
            for link in onward(address)
            if (site / link / "index.html").exists()
        }
        reached |= near
    pages = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
    assert sorted({f"{page}/" if page != "." else "" for page in pages} - reached) == []
