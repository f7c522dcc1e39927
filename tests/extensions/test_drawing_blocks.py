"""The road and the sum."""

import math

import pytest
from markdown import Markdown

from scripts.extensions.drawing_blocks import DrawingBlocksExtension, chance_of_one


def html(text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[DrawingBlocksExtension()]).convert(text)


def test_the_road_is_one_drawing_with_four_stones_and_words_for_those_who_cannot_see_it() -> None:
    said = html("/// road\n///")
    assert said.startswith('<div class="atn-road"><svg')
    assert said.count("<ellipse") == 4
    assert 'role="img"' in said
    assert "wanders past four numbered stones" in said
    assert "xmlns:ns0" not in said
    assert "style=" not in said


@pytest.mark.parametrize(
    ("chance", "interviews", "result"),
    [(0.1, 5, 0.40951), (0.1, 10, 0.65132), (0.2, 4, 0.5904), (0.05, 20, 0.64151), (0.5, 1, 0.5)],
)
def test_the_sum_is_one_minus_the_chance_of_only_noes(
    chance: float, interviews: int, result: float
) -> None:
    assert math.isclose(chance_of_one(chance, interviews), result, abs_tol=0.00001)


def test_the_sum_is_complete_without_script_and_its_controls_are_hidden() -> None:
    said = html("/// chance-picture\n///")
    assert '<div class="atn-chance-controls" hidden="">' in said
    assert '<label for="chance">Chance of an offer from one interview, in 100</label>' in said
    assert (
        '<th scope="row">10 in 100</th><td>10</td><td>27</td><td>41</td><td>65</td>'
        in said.replace("\n", "")
    )
    assert "A sum, not a forecast" in said


def test_where_data_goes_is_a_drawing_that_says_in_words_that_nothing_goes_back() -> None:
    said = html("/// data-flow\n///")
    assert said.startswith('<div class="atn-data-flow"><svg')
    assert 'role="img"' in said
    assert "No answer goes back to the server." in said
    assert "style=" not in said
    assert "xmlns:ns0" not in said
