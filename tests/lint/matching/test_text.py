"""A sentence as words: how they are written in full, and where they stand."""

import pytest

from scripts.lint.matching.text import words_of


def forms(text: str) -> list[str]:
    """Return the words of a sentence, each with all that it may be in full."""
    return ["|".join(word.forms) for word in words_of(text).words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("You'll ask", "you will ask"),
        ("you’ve, they're, I'm", "you have they are i am"),
        ("don't can't won't shan't cannot", "do not can not will not shall not can not"),
        ("it's Rosa's", "it 's|is|has rosa 's|is|has"),
        ("you'd", "you had|would"),
        ("O'Brien o'clock", "o'brien o'clock"),
        ("e.g. this, N.B. that, 5 p.m.", "eg this nb that 5|0 pm"),
        ("jobs.example.ie and a@b.ie", "jobs.example.ie and a@b.ie"),
        ("10,000 hours, 7% or 2.67", "10,000|0 hours 7|0 % or 2.67|0"),
        ("he/she and Dunning & Kruger", "he /|or she and dunning &|and kruger"),
        ("well-paid e-mail", "well paid e mail"),
        ("", ""),
    ],
)
def test_contractions_abbreviations_and_signs_are_words(text: str, words: str) -> None:
    assert forms(text) == words.split()


def test_each_word_keeps_its_place() -> None:
    text = "You’ll get a well-paid job, e.g. soon."
    places = [text[word.start : word.end] for word in words_of(text).words]
    assert places == ["You", "’ll", "get", "a", "well", "paid", "job", "e.g", "soon"]


def test_what_stands_before_a_word_is_known() -> None:
    gaps = [word.gap for word in words_of("Ask, don't re-ask; the boys' club (is) shut").words]
    assert gaps == [".", ",", "'", " ", "-", ".", " ", " ", ".", "."]


def test_names_have_a_capital_and_small_letters() -> None:
    assert [word.capital for word in words_of("Rosa I TODO ask").words] == [
        True,
        False,
        False,
        False,
    ]
