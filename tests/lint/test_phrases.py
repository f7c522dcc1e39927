"""Lists of phrases: what they find, where, and what they leave alone."""

from scripts.lint.phrases import Phrases, small
from tests.lint.samples import BEFORE, page

PHRASES = Phrases(
    {
        r"utili[sz](?:e|es|ed|ing)": "write 'use'",
        r"at this (?:moment|point) in time": "write 'now'",
        r"this (?:moment|point)": "write 'now' or name it",
        r"don't worry": "say what to do",
    },
    allowed=(r"\bthis point of view\b",),
)


def found(text: str, phrases: Phrases = PHRASES) -> list[tuple[int, str, str]]:
    """Return what a list finds in a text."""
    return list(phrases.find(text))


def test_a_phrase_is_found_with_its_place_as_it_stands_and_with_what_to_write() -> None:
    assert found("You could utilise it.") == [(10, "utilise", "write 'use'")]


def test_capitals_and_curly_apostrophes_make_no_difference() -> None:
    assert [place for place, _, _ in found("UTILIZE it. Don’t worry. don't worry.")] == [0, 12, 25]


def test_a_phrase_is_whole_words_and_no_part_of_a_hyphenated_one() -> None:
    assert found("Reutilise it, utiliser, re-utilise, utilise-like, under_utilise") == []
    assert found("(utilise), 'utilise' and utilise.")[0][0] == 1


def test_every_place_is_found() -> None:
    assert [place for place, _, _ in found("Utilise and utilising.")] == [0, 12]


def test_the_first_pattern_that_fits_a_place_speaks_for_it() -> None:
    assert found("Not at this point in time.") == [(4, "at this point in time", "write 'now'")]
    assert [remedy for _, _, remedy in found("At this point, wait.")] == ["write 'now' or name it"]


def test_allowed_uses_are_left_alone_and_others_beside_them_are_found_at_their_place() -> None:
    text = "From this point of view, this point counts."
    assert [(place, phrase) for place, phrase, _ in found(text)] == [(25, "this point")]


def test_words_before_a_phrase_may_make_good_prose_of_it() -> None:
    phrases = Phrases({r"you will get": "say 'may'"}, unless=r"nobody can say (?:that )?")
    assert found("Nobody can say that you will get it.", phrases) == []
    assert found("Nobody can say. You will get it.", phrases)[0][0] == 16


def test_the_quick_look_at_a_text_in_small_letters_changes_no_escape() -> None:
    assert small(r"A\Wb\S (?-i:NB|[A-Z]d)\\D") == r"a\Wb\S (?:nb|[a-z]d)\\d"
    phrases = Phrases({r"(?-i:NB)\b": "write 'note'", r"TV\W+SHOW": "write 'programme'"})
    assert [place for place, _, _ in found("NB: nb. A tv - show.", phrases)] == [0, 10]


def test_a_text_without_any_phrase_gives_nothing() -> None:
    assert found("") == found("Ask once, then rest.") == []


def test_a_list_reports_its_phrases_in_own_words_and_not_in_quoted_ones() -> None:
    parts = page('Utilise it. They said "utilise it" and I utilise\nit.\n')
    problems = PHRASES.check("banned-word", parts, parts.sentences)
    line = BEFORE.count("\n") + 1
    assert [(one.line - line, one.column, one.rule, one.message) for one in problems] == [
        (0, 1, "banned-word", "'Utilise': write 'use'"),
        (0, 42, "banned-word", "'utilise': write 'use'"),
    ]
