"""The palette: each pair of colours that meets on a page has its ratio, light, dark and on paper.

Ratios from WCAG 2.2: 4.5 for text (1.4.3), 7 for body text (1.4.6, our own aim), 3 for the
edges of controls and the focus ring (1.4.11).
"""

import re
from pathlib import Path

import pytest
from coloraide import Color

from scripts import ROOT

STYLES = ROOT / "docs" / "assets" / "stylesheets"
BODY, TEXT, EDGE = 7.0, 4.5, 3.0
PAIRS = [
    ("ink", "paper", BODY),
    ("ink", "sheet", BODY),
    ("ink", "now", BODY),
    ("ink", "mark", TEXT),
    ("quiet", "paper", TEXT),
    ("main", "paper", TEXT),
    ("main", "sheet", TEXT),
    ("main", "now", TEXT),
    ("on-main", "main", TEXT),
    ("danger", "paper", TEXT),
    ("control", "paper", EDGE),
    ("control", "sheet", EDGE),
    ("main", "paper", EDGE),
    ("now-edge", "paper", EDGE),
]


def colours(path: Path) -> dict[str, str]:
    """Return the named colours of a style sheet, by the name after --atn-."""
    found = re.findall(r"--atn-([\w-]+):\s*(#[0-9a-f]{3,6});", path.read_text(encoding="utf-8"))
    return dict(found)


LIGHT = colours(STYLES / "palette.css")
SCHEMES = {
    "light": LIGHT,
    "dark": LIGHT | colours(STYLES / "dark.css"),
    "paper": LIGHT | colours(STYLES / "print.css"),
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(("front", "back", "least"), PAIRS)
def test_a_pair_of_colours_has_its_ratio(scheme: str, front: str, back: str, least: float) -> None:
    names = SCHEMES[scheme]
    ratio = Color(names[front]).contrast(names[back], method="wcag21")
    assert ratio >= least, f"{front} on {back}: {ratio:.2f}"


def test_dark_changes_every_colour_and_adds_none() -> None:
    assert colours(STYLES / "dark.css").keys() == LIGHT.keys()


def test_no_other_style_sheet_holds_a_raw_colour() -> None:
    for path in STYLES.glob("*.css"):
        if path.name not in ("palette.css", "dark.css", "print.css"):
            assert re.findall(r"#[0-9a-f]{3,8}\b", path.read_text(encoding="utf-8")) == [], (
                path.name
            )


def test_dark_is_a_slate_and_never_pure_black_or_white() -> None:
    dark = SCHEMES["dark"]
    assert dark["paper"] != "#000000"
    assert dark["ink"] != "#ffffff"
