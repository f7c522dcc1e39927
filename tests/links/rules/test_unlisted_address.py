"""Tests of the rule unlisted-address."""

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import FIRST_HOUR, example, forwarding, html

LIST = "docs/data/addresses.txt"
FAILS = example({LIST: "# Sorted.\n./\n"}, (LIST, 3, "unlisted-address"))
PASSES = example(
    {
        LIST: "# Sorted.\n./\nmove-on/checklist/\n",
        FIRST_HOUR: forwarding("../checklist/"),
        "site/404.html": html("<h1>This page is not here</h1>"),
    }
)


def test_the_message_holds_the_line_to_add(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(FAILS)] == [
        "docs/data/addresses.txt:3: unlisted-address: move-on/checklist/ is a page and not in this "
        "list; add it as a line of its own here"
    ]


def test_the_line_is_the_one_where_the_address_belongs(found: Finder) -> None:
    expected = (LIST, 2, "unlisted-address")
    assert found(example({LIST: "# Sorted.\nmove-on/checklist/\n"})) == {expected}


def test_an_empty_list_lacks_every_page(found: Finder) -> None:
    assert found(example({LIST: ""})) == {(LIST, 1, "unlisted-address")}


def test_a_site_without_a_list_promises_nothing(found: Finder) -> None:
    assert found(example({})) == frozenset()
