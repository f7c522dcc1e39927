"""What takes its usual meaning from a phrase: a "not", a question, other people's words, a name."""

import pytest

from tests.lint.matching.small import excused

PHRASE = "you will get"


@pytest.mark.parametrize(
    ("excuse", "text", "held"),
    [
        ("denied", "Nobody can say that you will get it.", True),
        ("denied", "It doesn't mean you will get it.", True),
        ("denied", "You will get it, not them.", False),
        # Another clause
        ("denied", "Never fear, you will get it.", False),
        ("denied", "Do not ask and you will get it.", False),
        ("denied", "Nobody says it, and that you will get it.", False),
        ("denied", "Nobody says it and that you will get it.", True),
        # A "not" that denies nothing
        ("denied", "Not only they think you will get it.", False),
        ("asked", "Ask when you will get it.", True),
        ("asked", "Ask how long you will get it.", True),
        ("asked", "When they ring, you will get it.", False),
        ("asked", "Do you think you will get it?", True),
        ("told", "People say, now and then, that you will get it.", True),
        ("told", "You will get it, people say.", False),
        ("refuted", "That you will get it is a myth.", True),
        ("refuted", "Myth or not, you will get it.", False),
        ("named", "His mother says you will get it.", True),
        ("named", "The flat of Rosa is where you will get it.", True),
        ("named", "Rosa thinks you will get it.", True),
        ("named", "On Monday you will get it.", False),
        ("named", "Perhaps you will get it.", False),
    ],
)
def test_an_excuse_holds_where_its_words_speak_of_the_phrase(
    excuse: str, text: str, held: bool
) -> None:
    assert excused(excuse, PHRASE, text) is held


def test_words_of_other_sentences_excuse_where_the_excuse_says_so() -> None:
    text = "You will get it."
    assert excused("named", PHRASE, text, before=("Rosa asked.", "It rained."))
    assert not excused("denied", PHRASE, text, before=("Nobody can say.",))
    assert excused("refuted", PHRASE, text, after="That is a myth.")
    assert not excused("denied", PHRASE, text, after="That is not so.")


def test_a_phrase_of_two_parts_is_denied_in_either() -> None:
    assert excused("denied", "brain + pain", "The brain does not treat it as pain.")
    assert not excused("denied", "brain + pain", "The brain treats it as pain, not as hunger.")


def test_the_phrases_own_words_excuse_nothing() -> None:
    assert not excused("denied", "never + ask", "Never in your life ask.")
