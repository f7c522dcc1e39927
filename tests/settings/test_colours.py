"""A service's colour can be read wherever our pages put it, or is refused with a remedy."""

import pytest
from coloraide import Color
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.settings.colours import (
    DARK_BACKGROUNDS,
    DARK_INK,
    LEAST,
    LEAST_EDGE,
    LIGHT_BACKGROUNDS,
    LIGHT_INK,
    OUR_MAIN,
    grounds,
    palette,
    readable,
    refusal,
    tint,
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
    assert SCHEMES["light"]["main"] == OUR_MAIN


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


@settings(deadline=None)  # a busy machine is no fault
@given(COLOURS)
def test_a_second_colour_is_seen_and_its_boxes_are_read_as_well_as_ours(colour: str) -> None:
    accent = readable(colour, grounds(dark=False, edge=True), LEAST_EDGE)
    assert refusal(accent, dark=False, edge=True) == ""
    made = palette("#7a1f3d", accent=accent)
    assert refusal(made.accent_dark, dark=True, edge=True) == ""
    for ground, ours, text in (
        (tint(accent, LIGHT_BACKGROUNDS["now"]), LIGHT_BACKGROUNDS["now"], "#000000"),
        (tint(made.accent_dark, DARK_BACKGROUNDS["now"]), DARK_BACKGROUNDS["now"], "#ffffff"),
    ):
        ratio = Color(text).contrast(ground, method="wcag21")
        assert ratio >= Color(text).contrast(ours, method="wcag21")


def test_a_second_colour_changes_the_boxes_and_the_line_under_the_header_alone() -> None:
    made = palette("#7a1f3d", accent="#1F6F8B")
    assert made.style_sheet(dark=False) == (
        ":root {\n  --atn-main: #7a1f3d;\n  --atn-on-main: #ffffff;\n  --atn-now-edge: #1f6f8b;\n"
        "  --atn-now: #ddf5ff;\n  --atn-head-line: 0.25rem solid #1f6f8b;\n}\n"
    )
    assert "now" not in palette("#7a1f3d").style_sheet(dark=True)


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
