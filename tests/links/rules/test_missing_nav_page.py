"""Tests of the rule missing-nav-page."""

from tests.links.conftest import Finder
from tests.links.samples import CLEAN_SITE, example

CONFIG = CLEAN_SITE["mkdocs.yml"]
FAILS = example(
    {"mkdocs.yml": CONFIG.replace("move-on/checklist.md", "move-on/checklist.md\n  - suport.md")},
    ("mkdocs.yml", 11, "missing-nav-page"),
)
PASSES = example(
    {
        "mkdocs.yml": CONFIG.replace(
            "  - Start: index.md", "  - Start: index.md\n  - Acas: https://www.acas.org.uk"
        )
    }
)


def test_a_file_that_is_no_page_may_stand_in_nav_once_it_is_in_the_site(found: Finder) -> None:
    config = CONFIG.replace("index.md\n", "index.md\n  - Pack: worksheets/pack.pdf\n", 1)
    expected = ("mkdocs.yml", 9, "missing-nav-page")
    assert found(example({"mkdocs.yml": config})) == {expected}
    assert found(example({"mkdocs.yml": config, "site/worksheets/pack.pdf": ""})) == frozenset()
