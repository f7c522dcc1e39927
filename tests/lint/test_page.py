"""A page's parts, each with its line."""

from tests.lint.samples import good, page


def test_headings_blocks_and_their_links_have_lines() -> None:
    parts = page()
    assert [(one.level, one.text, one.line) for one in parts.headings] == [
        (1, "Ask for feedback", 13),
        (2, "Ask two questions", 21),
    ]
    assert [(one.name, one.title, one.line, one.links) for one in parts.blocks] == [
        ("five-minutes", "Write down what you remember", 17, ()),
        ("next-step", "", 25, ("what-to-say.md",)),
    ]


def test_a_sentence_over_two_lines_is_one_and_starts_where_it_starts() -> None:
    parts = good("Reply to the person who sent the no.", "Wait. Then reply to\nthe person.")
    assert [(one.text, one.line) for one in parts.sentences][:2] == [
        ("Wait.", 15),
        ("Then reply to the person.", 15),
    ]


def test_citations_links_and_marks_are_not_words() -> None:
    parts = good("Ask what was missing,", "Ask *what* [was missing](x.md),")
    assert "Ask what was missing, and how you came across." in [one.text for one in parts.sentences]


def test_letters_quotations_tables_and_headings_are_not_the_pages_own_prose() -> None:
    added = (
        "/// words | An email\nDear [name],\n///\n\n> Thank you.\n\n"
        "| A | B |\n|---|---|\n| C | D |\n\n"
    )
    parts = good("## Ask two", f"{added}## Ask two")
    assert [one.text for one in parts.sentences] == [one.text for one in page().sentences]
