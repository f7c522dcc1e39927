"""Tests of the rule missing-from-nav."""

from tests.links.conftest import Finder
from tests.links.samples import CLEAN_SITE, example, html

LINK = '<a href="../kind-letter/">Write a kind letter</a>'
CHECKLIST = CLEAN_SITE["site/move-on/checklist/index.html"]
BUILT = {
    "site/move-on/kind-letter/index.html": html('<h1 id="a-kind-letter">A kind letter</h1>'),
    "site/move-on/checklist/index.html": CHECKLIST.replace("</main>", f"{LINK}</main>"),
}
SOURCE = "docs/move-on/kind-letter.md"
FAILS = example(BUILT | {SOURCE: "# A kind letter\n"}, (SOURCE, 1, "missing-from-nav"))
PASSES = example(BUILT | {SOURCE: "---\nnav: false\n---\n# A kind letter\n"})


def test_a_page_in_nav_needs_nothing_in_its_front_matter(found: Finder) -> None:
    nav = CLEAN_SITE["mkdocs.yml"].replace(
        "markdown_extensions:", "  - Letter: ./move-on/kind-letter.md\nmarkdown_extensions:"
    )
    files = BUILT | {SOURCE: "# A kind letter\n", "mkdocs.yml": nav}
    assert found(example(files)) == frozenset()


def test_without_a_nav_of_its_own_a_site_lists_every_page(found: Finder) -> None:
    files = BUILT | {SOURCE: "# A kind letter\n", "mkdocs.yml": "site_name: After the No\n"}
    assert found(example(files)) == frozenset()


def test_markdown_that_is_not_built_needs_no_entry(found: Finder) -> None:
    assert found(example({"docs/_templates/guide.md": "# Title\n"})) == frozenset()


def test_the_page_for_missing_addresses_needs_no_entry(found: Finder) -> None:
    files = {"docs/404.md": "# Not here\n", "site/404.html": html("<h1>Not here</h1>")}
    assert found(example(files)) == frozenset()
