"""A paper's style sheet, turned round for a language that is written from the right."""

import pytest

from scripts.content.words import dialled, from_left, speaking
from scripts.papers.mirroring import mirrored, spaced


@pytest.mark.parametrize(
    ("style", "turned"),
    [
        ("margin-left: 7mm;", "margin-right: 7mm;"),
        ("text-align: right;", "text-align: left;"),
        ("  @bottom-left {", "  @bottom-right {"),
        ("padding: 1mm 3mm 2mm calc(var(--box) + 2.5mm);",
         "padding: 1mm calc(var(--box) + 2.5mm) 2mm 3mm;"),
        ("margin: 2mm 0;", "margin: 2mm 0;"),
        ("margin: 13mm 16mm 22mm;", "margin: 13mm 16mm 22mm;"),
        ("vertical-align: top;", "vertical-align: top;"),
    ],
)  # fmt: skip
def test_left_and_right_change_over_in_arabic_alone(style: str, turned: str) -> None:
    with speaking("ar"):
        assert mirrored(style) == turned
        assert mirrored(turned) == style
    with speaking("cy"):
        assert mirrored(style) == style


def test_an_address_runs_from_the_left() -> None:
    with speaking("ar"):
        assert from_left("example.org/ar/") == "\u200eexample.org/ar/\u200e"
        assert dialled("116 123") == "\u200e116 123\u200e"
        assert dialled("999") == "999"
    assert from_left("example.org/") == "example.org/"
    assert dialled("116 123") == "116 123"


def test_letters_from_the_right_have_a_font_and_a_space_of_their_own_before_a_link() -> None:
    with speaking("ar"):
        named = 'font: 9pt "Liberation Sans", "DejaVu Sans";'
        assert mirrored('font: 9pt "Liberation Sans";') == named
        assert spaced('a <a href="b">c</a>') == 'a<span> </span><a href="b">c</a>'
    assert spaced('a <a href="b">c</a>') == 'a <a href="b">c</a>'
