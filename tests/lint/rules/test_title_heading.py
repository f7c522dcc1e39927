"""Tests of the rule title-heading."""

from tests.lint.samples import good, messages, page

FAILS = [
    (good("# Ask for feedback\n", "# Feedback\n"), 13),
    (good("## Ask two questions", "# Ask two questions"), 21),
]
PASSES = [page()]


def test_a_different_heading_is_shown_beside_the_title() -> None:
    assert messages(good("# Ask for feedback\n", "# Feedback\n")) == [
        "docs/seek-feedback/index.md:13: title-heading: the heading is 'Feedback' and the title "
        "'Ask for feedback'; make them the same"
    ]


def test_a_page_without_a_first_level_heading_is_named() -> None:
    said = messages(good("# Ask for feedback\n", "Ask for feedback\n"))
    assert any("title-heading: no first-level heading" in line for line in said)
