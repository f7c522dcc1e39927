"""Tests of the rule reading-grade."""

import pytest

from scripts.lint.rules.reading_grade import grade, syllables
from tests.lint.samples import good, page

HARD = (
    "Notwithstanding organisational considerations, unsuccessful applicants characteristically "
    "experience considerable disappointment following disadvantageous evaluation. "
)
FAILS = [(good("Reply to the person who sent the no.", HARD * 3), 1)]
PASSES = [page(), good("page_type: guide", "page_type: guide")]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("no", 1), ("asked", 1), ("wanted", 2), ("made", 1), ("table", 2), ("feedback", 2),
        ("interview", 3), ("rejection", 3), ("jobs", 1), ("times", 1), ("courses", 2), ("the", 1),
        ("employer", 3), ("don't", 1), ("while", 1), ("they", 1), ("pages", 2),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word) == count


def test_short_plain_sentences_have_a_low_grade() -> None:
    assert grade(page().sentences) < 5


def test_a_page_without_sentences_has_no_grade() -> None:
    assert grade([]) == 0
