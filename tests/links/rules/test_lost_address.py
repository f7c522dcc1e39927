"""Tests of the rule lost-address."""

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import FIRST_HOUR, example, forwarding, moved

LIST = "docs/data/addresses.txt"
LISTED = "# Sorted.\n./\nmove-on/checklist/\n\nmove-on/first-hour/\n"
FAILS = example({LIST: LISTED}, (LIST, 5, "lost-address"))
PASSES = example(
    {
        LIST: LISTED,
        "docs/data/moved.yaml": moved("move-on/checklist.md"),
        FIRST_HOUR: forwarding("../checklist/"),
    }
)


def test_the_message_says_what_to_do(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(FAILS)] == [
        "docs/data/addresses.txt:5: lost-address: move-on/first-hour/ was published and is no page "
        "any more; restore the page, or say in docs/data/moved.yaml where its readers go now"
    ]


def test_an_entry_alone_keeps_no_address(found: Finder) -> None:
    files = {LIST: LISTED, "docs/data/moved.yaml": moved("move-on/checklist.md")}
    assert found(example(files)) == FAILS.expected


def test_a_line_without_its_slash_is_no_address(found: Finder) -> None:
    listed = LISTED.replace("checklist/\n\nmove-on/first-hour/", "checklist/\nmove-on/checklist")
    assert found(example({LIST: listed})) == {(LIST, 4, "lost-address")}
