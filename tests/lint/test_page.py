"""A page's parts and its words, each with its place in the file."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts import ROOT
from scripts.lint.page import FrontMatter, Page
from scripts.lint.text import BLANK, Kind
from tests.lint.samples import AFTER, BEFORE, page

AT = ROOT / "docs" / "seek-feedback" / "replying.md"


def words(text: str, kind: Kind) -> list[str]:
    """Return the passages of one kind that a fragment adds to a sound page."""
    sound = [one.words for one in page("").passages if one.kind == kind]
    found = [one.words for one in page(text).passages if one.kind == kind]
    for one in sound:
        found.remove(one)
    return found


def sentences(text: str) -> list[tuple[str, str]]:
    """Return each sentence of a page without front matter, with `line:column` of its start."""
    whole = Page(AT, text)
    return [
        (one.text, f"{problem.line}:{problem.column}")
        for one in whole.all_sentences
        for problem in [whole.problem("", one.offsets[0], "")]
    ]


# ---------------------------------------------------------------- Shape


def test_headings_and_blocks_have_lines_and_blocks_have_ends_and_links() -> None:
    parts = page()
    line = BEFORE.count("\n") + 1
    assert [(one.level, one.text, one.line) for one in parts.headings] == [
        (1, "Reply to the person who interviewed you", 12),
        (2, "Where to go from here", line + 1),
    ]
    assert [(one.name, one.title, one.line, one.end, one.links) for one in parts.blocks] == [
        ("five-minutes", "Write down what you remember", 16, 17, ()),
        ("next-step", "", line + 5, line + 6, ("what-to-say.md",)),
    ]


def test_a_heading_reads_as_its_reader_sees_it() -> None:
    parts = Page(AT, "# Ask *what* [was missing](x.md) &amp; `why` [@acas]\n")
    assert [(one.text, one.offset) for one in parts.headings] == [("Ask what was missing & why", 2)]


def test_blocks_inside_blocks_end_where_they_end() -> None:
    parts = Page(AT, "//// worksheet | a\n\n/// date | Which day?\n    name: day\n///\n\n////\n")
    assert [(one.name, one.line, one.end) for one in parts.blocks] == [
        ("worksheet", 1, 6),
        ("date", 3, 4),
    ]


def test_front_matter_has_the_line_of_each_key_and_the_place_of_each_value() -> None:
    text = "---\ntitle: Ask\ntags:\n  - one\n---\n"
    front = Page(AT, text).front_matter
    assert (front.values, front.lines) == (
        {"title": "Ask", "tags": ["one"]},
        {"title": 2, "tags": 3},
    )
    assert {key: text[slice(*span)].strip() for key, span in front.spans.items()} == {
        "title": "Ask",
        "tags": "- one",
    }
    assert (front.line("tags"), front.line("tip")) == (3, 1)


@pytest.mark.parametrize(
    "text",
    [
        "# Ask\n",
        "---\n- a\n---\n",
        "---\ntip: 2\ntitle: Ask: once\n---\n",
        "---\ntitle: &a\n  - *a\n---\n",
    ],
)
def test_front_matter_that_cannot_be_read_holds_nothing(text: str) -> None:
    assert Page(AT, text).front_matter == FrontMatter()


# ---------------------------------------------------------------- Words


def test_a_sentence_over_two_lines_is_one_and_starts_where_it_starts() -> None:
    assert sentences("Wait. Then reply to\nthe person.\n") == [
        ("Wait.", "1:1"),
        ("Then reply to the person.", "1:7"),
    ]


def test_columns_count_from_one_in_lists_quotations_and_tables() -> None:
    text = (
        "- [ ] Save it.\n  1. Wait.\n\n> - They said no.\n\n"
        "| Who | What |\n|---|---|\n| HR | Ask. |\n"
    )
    assert sentences(text) == [
        ("Save it.", "1:7"),
        ("Wait.", "2:6"),
        ("They said no.", "4:5"),
        ("Who", "6:3"),
        ("What", "6:9"),
        ("HR", "8:3"),
        ("Ask.", "8:8"),
    ]


def test_citations_links_and_marks_are_not_words_and_citations_are_kept_apart() -> None:
    parts = Page(AT, "Ask *what* [was missing](x.md). [@acas; @ico] Then **wait**.\n")
    assert [(one.text, one.sources) for one in parts.sentences] == [
        ("Ask what was missing.", ("acas", "ico")),
        ("Then wait.", ()),
    ]


def test_code_and_quoted_words_keep_their_length_and_are_nobodys_own() -> None:
    parts = Page(AT, 'Type `make` or say "Just ask" once.\n')
    (sentence,) = parts.sentences
    assert sentence.text == f'Type {BLANK * 4} or say "Just ask" once.'
    assert sentence.own == f'Type {BLANK * 4} or say "{BLANK * 8}" once.'


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("Thank *them*.\n", Kind.PARAGRAPH, ["Thank them."]),
        ("1. Thank them.\n", Kind.ITEM, ["Thank them."]),
        ("- [x] Thank them.\n", Kind.ITEM, ["Thank them."]),
        ("### Thank them\n\nOnce.\n", Kind.HEADING, ["Thank them"]),
        ("| A | B |\n|---|---|\n| C | |\n", Kind.CELL, ["A", "B", "C"]),
        ("> Thank them.\n", Kind.QUOTE, ["Thank them."]),
        ("> - Thank them.\n", Kind.QUOTE, ["Thank them."]),
        ("![A chart, *rising*](chart.svg)\n", Kind.IMAGE, ["A chart, *rising*"]),
        ("/// caution | Take care\nNow.\n///\n", Kind.BLOCK_TITLE, ["Take care"]),
        ("/// caution | Take care\nNow.\n///\n", Kind.PARAGRAPH, ["Now."]),
        ("/// rights | kenya\n///\n", Kind.BLOCK_TITLE, []),
        ("/// words | A letter\n1. Thank you.\n///\n", Kind.LETTER, ["Thank you."]),
        ("/// words | A letter\n> Thank you.\n///\n", Kind.LETTER, ["Thank you."]),
        ("/// example | Amina, 24\n1. I asked.\n///\n", Kind.EXAMPLE, ["Amina, 24", "I asked."]),
        ("/// date | Which day?\n    name: day\n///\n", Kind.QUESTION, ["Which day?"]),
    ],
)
def test_words_are_told_apart_by_what_they_are(text: str, kind: Kind, found: list[str]) -> None:
    assert words(text, kind) == found


def test_the_seen_options_of_a_question_are_hints_and_the_others_are_not_words() -> None:
    text = (
        "/// answer-table | Who can help?\n    name: who\n    rows: 3\n"
        "    hint: \"A friend: 'Rosa'\"\n"
        '    columns: {who: "Name", how: "In which way"}\n'
        "    choices: {how: [Listens, 'Lends it''s car']}\n///\n"
    )
    assert words(text, Kind.HINT) == [
        "A friend: 'Rosa'",
        "Name",
        "In which way",
        "Listens",
        "Lends it's car",
    ]


def test_title_and_description_are_words_at_their_places() -> None:
    text = "---\ntitle: 'It''s a no'\ndescription: >-\n  What to\n  do.\n---\n"
    metas = [one for one in Page(AT, text).passages if one.kind == Kind.META]
    assert [one.words for one in metas] == ["It's a no", "What to do."]
    assert ["".join(text[place] for place in one.offsets) for one in metas] == [
        "It's a no",
        "What to\ndo.".replace("\n", " "),
    ]


def test_own_words_leave_out_letters_and_examples_and_prose_leaves_out_what_does_not_run() -> None:
    parts = page(
        "/// words | A letter\nDear [name],\n///\n\n/// example | Amina, 24\n1. I asked.\n///\n\n"
        "> Thank you.\n\n| A | B |\n|---|---|\n| C | D |\n\n"
    )
    assert [one.text for one in parts.sentences] == [one.text for one in page().sentences]
    own = {one.text for one in parts.own_sentences}
    assert {"A letter", "Thank you.", "A", "D"} < own
    assert own.isdisjoint({"Dear [name],", "Amina, 24", "I asked."})
    assert {"Dear [name],", "I asked."} < {one.text for one in parts.all_sentences}


def test_the_list_of_sections_and_comments_are_not_words() -> None:
    assert Page(AT, "[TOC]\n\n<!-- from May -->\n\nWait <!-- a day -->.\n").passages[0].words == (
        "Wait ."
    )
    assert len(Page(AT, "[TOC]\n").passages) == 0


# ---------------------------------------------------------------- Links, images, HTML


def test_links_have_their_words_their_target_and_their_place() -> None:
    text = (
        "[was](was) then [**was** it](x.md 'was') and [ref][r], <https://firm.example/a%20b>.\n\n"
        "[![The chart](c.svg)](c.md)\n\n[r]: y.md\n"
    )
    found = [(one.text, one.href, one.offset, one.bare) for one in Page(AT, text).links]
    assert found == [
        ("was", "was", text.index("[was]"), False),
        ("was it", "x.md", text.index("[**was"), False),
        ("ref", "y.md", text.index("[ref]"), False),
        ("https://firm.example/a b", "https://firm.example/a%20b", text.index("<"), True),
        ("The chart", "c.md", text.index("[!"), False),
    ]


def test_images_have_their_text_their_address_and_the_place_of_the_text() -> None:
    text = "A ![one](one.svg) and ![](two.svg) and ![one](three.svg)\n"
    assert [(one.text, one.src, one.offset) for one in Page(AT, text).images] == [
        ("one", "one.svg", 4),
        ("", "two.svg", 24),
        ("one", "three.svg", text.rindex("one]")),
    ]


def test_html_is_found_in_lines_in_blocks_and_in_lists_in_order() -> None:
    text = "A <b>b</b> <!-- c -->\n\n<div>\n\n- <br>\n\nEnd <br>\n"
    found = [(one.text.strip(), one.offset) for one in Page(AT, text).html]
    assert found == [
        ("<b>", 2),
        ("</b>", 6),
        ("<!-- c -->", 11),
        ("<div>", text.index("<div>")),
        ("<br>", text.index("<br>")),
        ("<br>", text.rindex("<br>")),
    ]


# ---------------------------------------------------------------- Places, whatever is written

# A "w" becomes a word that stands nowhere else, so that its place can be told.
PIECES = st.sampled_from(
    [
        "w", "w w", "*em*", "**strong** w", "***both***", "`code`", "`` a ` b ``", "[link](p.md)",
        "[w](p.md#a 'title w')", "[**bold** w](x.md)", "[ref][r]", "[r]", "[w][r]",
        "[![alt](i.png) w](x.md)", "<https://a.example/b%20c>", "&amp;", "&eacute;t&eacute;",
        "&#65;w", "&nGt;", "&lt;w", "&copy", "\\*", "\\|", "\\\\", "\\[w\\]", "\\w", "[@acas]",
        "[@a; @b]w", "<br>", "<!-- a note: w -->", "![alt *text*](a.svg)", "![](b.svg)", "snake_w",
        "2 * 3", "`", "*", "_", "[", "]", "](", "é", "😀", '"Quoted w."', "Stop.", "e.g.", "a|w",
    ]
)  # fmt: skip
LINES = st.one_of(
    st.lists(PIECES, min_size=1, max_size=5).map(" ".join),
    st.lists(PIECES, min_size=1, max_size=5).map("".join),
)
PARAGRAPHS = st.builds(
    lambda lines, end: end.join(lines),
    st.lists(LINES, min_size=1, max_size=3),
    st.sampled_from(["\n", "  \n", "\\\n", "\n   "]),
)
CELLS = st.lists(PIECES, min_size=1, max_size=3).map("".join)
ROWS = st.lists(
    st.tuples(CELLS, CELLS).map(lambda row: [re.sub(r"(?<!\\)\|", "", cell) for cell in row]),
    min_size=1,
    max_size=3,
)
VALUES = st.sampled_from(
    ["'It''s w'", '"a \\"b\\" \\u00e9 w"', "plain w", "'two\n{0}lines w'", "|\n{0}a w\n{0}b",
     ">-\n{0}a w\n{0}b w", "[Yes, 'No, w']"]
)  # fmt: skip


def within(first: str, rest: str, text: str) -> str:
    """Return a text with something before its first line and before the others."""
    return first + text.replace("\n", f"\n{rest}")


def table(edge: str, rows: list[list[str]]) -> str:
    """Return a table with an edge at both sides or none."""
    lines = [["a", "b"], ["---", "---"], *rows]
    return "\n".join(f"{edge}{' | '.join(line)}{edge[::-1]}" for line in lines)


def question(value: str) -> str:
    """Return a question whose hint or choices are written in one of YAML's ways."""
    key = "choices" if value.startswith("[") else "hint"
    written = value.format("      ")
    return f"/// one-of | A *w* question, w?\n    name: a\n    {key}: {written}\n///"


PLACED = st.sampled_from(
    [("", ""), ("- ", "  "), ("1. ", "   "), ("- [ ] ", "  "), ("> ", "> "), ("> ", ""),
     ("> - ", ">   "), ("- - ", "    ")]
)  # fmt: skip
BLOCKS = st.one_of(
    st.builds(lambda place, text: within(place[0], place[1], text), PLACED, PARAGRAPHS),
    st.builds(
        lambda place, edge, rows: within(place[0], place[1], table(edge, rows)),
        PLACED.filter(lambda place: place[1] or not place[0]),
        st.sampled_from(["| ", ""]),
        ROWS,
    ),
    LINES.map("## {}".format),
    LINES.map("### {} ##".format),
    LINES.map("{}\n---".format),
    PARAGRAPHS.map("/// words | A letter, w\n{}\n///".format),
    VALUES.map(question),
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Make a page of many marks in which each "w" is a word of its own."""
    title = draw(VALUES.filter(lambda value: value[0] != "["))
    body = "\n\n".join(draw(st.lists(BLOCKS, min_size=1, max_size=5)))
    text = f"---\ntitle: {title.format('  ')}\ndescription: w\n---\n\n{body}\n\n[r]: page.md\n"
    parts = re.split(r"\bw\b", text)
    return parts[0] + "".join(f"w{n}q{part}" for n, part in enumerate(parts[1:]))


@settings(max_examples=300, deadline=None)
@given(documents())
def test_every_character_has_its_place_in_the_file_and_places_never_go_back(text: str) -> None:
    parts = Page(AT, text)
    for one in parts.passages:
        assert len(one.words) == len(one.offsets)
        assert list(one.offsets) == sorted(one.offsets)
        for letter, place in zip(one.words, one.offsets, strict=True):
            # A line's end reads as a space; what is escaped or encoded starts with its sign.
            assert letter in (text[place], BLANK) or text[place] in "\\&" or (
                letter == " " and text[place] == "\n"
            )  # fmt: skip
        for word in re.finditer(r"w\d+q", one.words):
            assert one.offsets[word.start()] == text.index(word[0])
    for link in parts.links:
        assert text[link.offset] == ("<" if link.bare else "[")
    for html in parts.html:
        assert text.startswith(html.text[:4], html.offset)
    for sentence in parts.all_sentences:
        assert len(sentence.text) == len(sentence.own) == len(sentence.offsets)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=" \t\n-#>*_`[]()!|\\/&;:'\"<aé1.", max_size=60))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    for whole in (text, f"---\n{text}\n---\n", BEFORE + text + AFTER):
        parts = Page(AT, whole)
        for one in parts.passages:
            assert list(one.offsets) == sorted(one.offsets)
        assert all(0 <= link.offset < len(whole) for link in parts.links)
        assert all(heading.offset <= len(whole) for heading in parts.headings)
        assert parts.blocks is not None
        assert parts.images is not None
        assert parts.html is not None
