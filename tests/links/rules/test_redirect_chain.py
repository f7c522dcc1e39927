"""Tests of the rule redirect-chain."""

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import FIRST_HOUR, example, forwarding, moved

MOVED = "docs/data/moved.yaml"
TIPS = moved("move-on/checklist.md", old="tips/").split("\n", 1)[1]
FAILS = example(
    {
        MOVED: moved("move-on/checklist.md") + TIPS,
        FIRST_HOUR: forwarding("../checklist/"),
        "site/tips/index.html": forwarding("../move-on/first-hour/"),
    },
    (MOVED, 5, "redirect-chain"),
)
PASSES = example(
    {
        MOVED: moved("move-on/checklist.md") + TIPS,
        FIRST_HOUR: forwarding("../checklist/"),
        "site/tips/index.html": forwarding("../move-on/checklist/"),
    }
)


def test_the_message_says_what_to_do(problems: ProblemFinder) -> None:
    assert [str(problem) for problem in problems(FAILS)] == [
        "docs/data/moved.yaml:5: redirect-chain: this sends readers to /move-on/first-hour/, which "
        "sends them on again; name the page where they are to end"
    ]


def test_two_pages_that_name_each_other_are_both_reported(found: Finder) -> None:
    files = {
        MOVED: moved("move-on/checklist.md") + TIPS,
        FIRST_HOUR: forwarding("../../tips/"),
        "site/tips/index.html": forwarding("../move-on/first-hour/"),
    }
    expected = {(MOVED, line, "redirect-chain") for line in (2, 5)}
    assert found(example(files)) == expected


def test_a_page_that_sends_readers_to_itself_is_reported(found: Finder) -> None:
    files = {"site/tips/index.html": forwarding("../tips/")}
    assert found(example(files)) == {("site/tips/index.html", 1, "redirect-chain")}
