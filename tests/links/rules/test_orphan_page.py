"""Tests of the rule orphan-page."""

import pytest

from tests.links.conftest import Finder
from tests.links.samples import CLEAN_SITE, example, html

LETTER = {
    "docs/move-on/kind-letter.md": "---\nnav: false\n---\n# A kind letter\n",
    "site/move-on/kind-letter/index.html": html(
        '<h1 id="a-kind-letter">A kind letter</h1>\n<a href="#a-kind-letter">Up</a>'
    ),
}
LINK = '<a href="move-on/kind-letter/">Write a kind letter</a>'
HOME = CLEAN_SITE["site/index.html"]
FAILS = example(LETTER, ("docs/move-on/kind-letter.md", 1, "orphan-page"))
PASSES = example(LETTER | {"site/index.html": HOME.replace("</main>", f"{LINK}</main>")})


@pytest.mark.parametrize("region", ["nav", "footer"])
def test_links_in_the_navigation_and_the_footer_count(region: str, found: Finder) -> None:
    home = HOME.replace("</main>", f"</main><{region}>{LINK}</{region}>")
    assert found(example(LETTER | {"site/index.html": home})) == frozenset()


def test_a_link_in_the_header_does_not_count(found: Finder) -> None:
    home = HOME.replace("<main>", f"<header>{LINK}</header><main>")
    assert found(example(LETTER | {"site/index.html": home})) == FAILS.expected


def test_the_page_for_missing_addresses_and_a_forwarding_page_need_no_link(found: Finder) -> None:
    files = {
        "site/404.html": html("<h1>This page is not here</h1>"),
        "site/offline.html": html("<h1>You are offline</h1>"),
        "site/tips/index.html": (
            '<meta http-equiv="refresh" content="0; url=../move-on/checklist/">'
        ),
    }
    assert found(example(files)) == frozenset()
