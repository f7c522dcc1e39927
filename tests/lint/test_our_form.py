"""What we write for a word: from our list, with -ise, or the right letters behind a number."""

import pytest

from scripts.lint.our_form import our_form, swaps


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("organize", "organise"),
        ("analyzing", "analysing"),
        ("Prioritized", "Prioritised"),
        ("toward", "towards"),
        ("Im", "I'm"),
        ("21th", "21st"),
        ("112st", "112th"),
        # These stand as they are.
        ("prize", ""),
        ("resizing", ""),
        ("I'm", ""),
        ("IM", ""),
        ("towards", ""),
        ("3rd", ""),
        ("000th", ""),
    ],
)
def test_a_word_has_a_form_of_ours_or_stands(word: str, form: str) -> None:
    assert our_form(word) == form


def test_the_list_is_in_order_and_swaps_no_word_for_one_that_it_swaps() -> None:
    words = swaps()
    assert list(words) == sorted(words)
    assert [word for word in words.values() if word in words] == []
