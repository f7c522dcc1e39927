"""Syllables, counted as they are spoken."""

import pytest

from scripts.lint.syllables import syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("no", 1), ("asked", 1), ("wanted", 2), ("made", 1), ("table", 2), ("feedback", 2),
        ("interview", 3), ("rejection", 3), ("jobs", 1), ("times", 1), ("courses", 2), ("the", 1),
        ("employer", 3), ("don't", 1), ("while", 1), ("they", 1), ("pages", 2), ("likeness", 2),
        ("video", 3), ("being", 2), ("Something", 2), ("business", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("well-known", 2), ("and/or", 2), ("interviewer's", 4), ("employers’", 3),
        # What only the British write, and names.
        ("organised", 3), ("programmes", 2), ("disorganised", 4), ("jobcentre", 2), ("Amina", 2),
        # Letter by letter; a number counts as one.
        ("HR", 2), ("WCAG", 4), ("2026", 1), ("3,000", 1), ("9th", 1),
    ],
)  # fmt: skip
def test_words_no_dictionary_has_are_counted_by_their_parts(word: str, count: int) -> None:
    assert syllables(word) == count
