"""Quantities are read as one word each, and their kinds are told apart."""

import pytest

from scripts.lint.quantities import holds_quantity, with_quantities


def read(text: str) -> list[tuple[str, str]]:
    """Return each quantity of a text with its kind."""
    return [
        (word.text, word.forms[-1].strip("<>"))
        for word in with_quantities(text).words
        if word.forms[-1].startswith("<")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("three", "number"),
        ("19", "number"),
        ("two or three", "number"),
        ("twenty-five", "number"),
        ("two hundred", "many"),
        ("2,000", "many"),
        ("3.5 million", "many"),
        ("few hundred", "many"),
        ("hundreds", "many"),
        ("40%", "percent"),
        ("forty per cent", "percent"),
        ("20 to 30 percent", "percent"),
        ("100%", "whole"),
        ("half", "fraction"),
        ("a third", "fraction"),
        ("two thirds", "fraction"),
        ("three-quarters", "fraction"),
        ("twice", "times"),
        ("2.5 times", "times"),
        ("two and a half times", "times"),
        ("a month", "time"),
        ("three calendar months", "time"),
        ("two or three weeks", "time"),
        ("24 hours", "hours"),
        ("an hour", "hours"),
    ],
)
def test_a_quantity_is_one_word_of_its_kind(text: str, kind: str) -> None:
    assert read(f"Give it {text}, or wait.") == [(text, kind)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nobody asked the others.", []),
        ("Three of the five answered.", ["Three", "five"]),
        ("One in ten minutes.", ["One", "ten minutes"]),
        ("Nine in every ten managers.", ["Nine", "ten"]),
        ("It took two days and three weeks.", ["two days", "three weeks"]),
    ],
)
def test_quantities_stand_apart(text: str, found: list[str]) -> None:
    assert [words for words, _ in read(text)] == found


def test_places_are_those_of_the_text() -> None:
    text = "Send it within ten working days, please."
    word = next(one for one in with_quantities(text).words if one.text == "ten working days")
    assert text[word.start : word.end] == "ten working days"


def test_a_time_is_no_quantity_that_a_study_gives() -> None:
    assert holds_quantity("They were 27% ahead.")
    assert not holds_quantity("They waited for a month.")
