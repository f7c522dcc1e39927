"""Tests of the rule long-sentence."""

from tests.lint.samples import good, messages, page

THIRTY = " ".join(["Ask", *["them"] * 28, "once"])
LONG = THIRTY.replace(" once", "\nonce more")
FAILS = [(good("Reply to the person who sent the no.", f"Wait a day. {LONG}."), 15)]
PASSES = [
    page(),
    good("Reply to the person who sent the no.", f"{THIRTY}."),
    good(
        "Note three questions they asked you.", "Note them.\n\n> " + LONG.replace("\n", " ") + "."
    ),
    good("## Ask two", f"/// words | An email\n{LONG}.\n///\n\n## Ask two"),
    good("## Ask two", f"| What | Why |\n|---|---|\n| {THIRTY} | and more |\n\n## Ask two"),
]


def test_the_sentence_is_named_by_its_first_words() -> None:
    assert messages(good("Reply to the person who sent the no.", f"{LONG}.")) == [
        "docs/seek-feedback/index.md:15: long-sentence: 'Ask them them them them ...' has 31 "
        "words; split it, 30 is the most"
    ]
