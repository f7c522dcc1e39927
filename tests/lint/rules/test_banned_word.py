"""Tests of the rule banned-word."""

from tests.lint.samples import good, messages, page

FAILS = [
    (good("Reply to the person", "Just reply to the person"), 15),
    (good("Ask what was missing", "It is easy. Simply ask what was missing"), 23),
]
PASSES = [
    page(),
    good("Reply to the person", "It was a just complaint. Reply to the person"),
    good("## Ask two", "/// words | An email\nI just wanted to ask.\n///\n\n## Ask two"),
]


def test_each_word_says_what_to_write_instead() -> None:
    said = messages(good("Ask what was missing", "It is easy. Simply ask what was missing"))
    assert said == [
        "docs/seek-feedback/index.md:23: banned-word: 'Simply': leave it out",
        "docs/seek-feedback/index.md:23: banned-word: 'easy': "
        "say how many minutes or steps it takes",
    ]
