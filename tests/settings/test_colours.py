"""A service's colour can be read wherever our pages put it, or is refused with a remedy."""

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.settings.colours import (
    DARK_BACKGROUNDS,
    DARK_INK,
    LEAST,
    LIGHT_BACKGROUNDS,
    LIGHT_INK,
    palette,
    readable,
    refusal,
    worst,
)
from tests.site.test_contrast import SCHEMES

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("scheme", "known"), [("light", LIGHT_BACKGROUNDS), ("dark", DARK_BACKGROUNDS)]
)
def test_the_backgrounds_are_those_of_the_style_sheets(scheme: str, known: dict[str, str]) -> None:
    assert known == {name: SCHEMES[scheme][name] for name in known}


@pytest.mark.parametrize(("scheme", "ink"), [("light", LIGHT_INK), ("dark", DARK_INK)])
def test_the_ink_is_that_of_the_style_sheets(scheme: str, ink: str) -> None:
    assert ink == SCHEMES[scheme]["ink"]


@settings(deadline=None)  # a busy machine is no fault
@given(COLOURS)
def test_the_nearest_readable_colour_is_readable(colour: str) -> None:
    for backgrounds in (LIGHT_BACKGROUNDS, DARK_BACKGROUNDS):
        assert worst(readable(colour, backgrounds.values()), backgrounds.values()) >= LEAST


@settings(deadline=None)  # a busy machine is no fault
@given(COLOURS)
def test_every_pair_of_a_palette_can_be_read_once_the_main_colour_is_accepted(colour: str) -> None:
    main = readable(colour, LIGHT_BACKGROUNDS.values())
    assert refusal(main, dark=False) == ""
    made = palette(main)
    assert worst(made.main_dark, DARK_BACKGROUNDS.values()) >= LEAST
    for text, behind in ((made.on_main, made.main), (made.on_main_dark, made.main_dark)):
        assert Color(text).contrast(behind, method="wcag21") >= LEAST


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable("#7a1f3d", LIGHT_BACKGROUNDS.values()) == "#7a1f3d"
    assert palette("#7A1F3D", "#F2A9BE").style_sheet(dark=True) == (
        ":root {\n  --atn-main: #f2a9be;\n  --atn-on-main: #12181f;\n}\n"
    )


def test_a_refusal_names_the_ratio_and_a_colour_near_by() -> None:
    assert refusal("#f3c0cf", dark=False) == (
        "#f3c0cf has a contrast of 1.4 to 1 on light pages; text needs 4.5 to 1. "
        "The nearest that can be read is #8e616f"
    )
