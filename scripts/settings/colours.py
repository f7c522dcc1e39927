"""A service's main colour: readable on our paper, by day and by night, or refused with a remedy.

Ratios: Web Content Accessibility Guidelines 2.2, 1.4.3 (text: 4.5 to 1).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from coloraide import Color

LEAST = 4.5
# The backgrounds that a link or a button meets, from palette.css and dark.css. A test
# holds these to what the style sheets say.
LIGHT_BACKGROUNDS = {"paper": "#fbf8f1", "sheet": "#ffffff", "now": "#fdefd2"}
DARK_BACKGROUNDS = {"paper": "#2a2928", "sheet": "#343331", "now": "#40351f"}
# The ink of each, for the preview on the page that writes the settings file.
LIGHT_INK, DARK_INK = "#1d2530", "#ece7dd"
ON_MAIN = WHITE, INK = "#ffffff", "#12181f"


@dataclass(frozen=True)
class Palette:
    """The main colour and the text upon it, for light pages and for dark ones."""

    main: str
    on_main: str
    main_dark: str
    on_main_dark: str

    def style_sheet(self, *, dark: bool) -> str:
        """Return the rules that lay these colours over ours."""
        main, on_main = (self.main_dark, self.on_main_dark) if dark else (self.main, self.on_main)
        return f":root {{\n  --atn-main: {main};\n  --atn-on-main: {on_main};\n}}\n"


def worst(colour: str, backgrounds: Iterable[str]) -> float:
    """Return the lowest contrast ratio of a colour against some backgrounds."""
    return min(Color(colour).contrast(behind, method="wcag21") for behind in backgrounds)


def readable(colour: str, backgrounds: Iterable[str]) -> str:
    """Return the colour itself, or the nearest lightness of it that can be read.

    The hue and, as far as a screen can show it, the strength stay.
    """
    grounds = list(backgrounds)
    if worst(colour, grounds) >= LEAST:
        return colour
    given = Color(colour).convert("oklch")
    # Light paper wants darker ink, and dark paper lighter.
    darker = Color(grounds[0]).luminance() > 0.5
    steps = range(int(given["lightness"] * 200), -1 if darker else 201, -1 if darker else 1)
    for step in steps:
        tried = given.clone().set("lightness", step / 200).convert("srgb").fit().to_string(hex=True)
        if worst(tried, grounds) >= LEAST:
            return tried
    return INK if darker else WHITE


def text_upon(colour: str) -> str:
    """Return white or ink, whichever is easier to read on a colour."""
    return max((WHITE, INK), key=lambda text: Color(text).contrast(colour, method="wcag21"))


def refusal(colour: str, *, dark: bool) -> str:
    """Say why a colour cannot be read on our pages and what could; nothing where it can."""
    backgrounds = DARK_BACKGROUNDS if dark else LIGHT_BACKGROUNDS
    ratio = worst(colour, backgrounds.values())
    if ratio >= LEAST:
        return ""
    pages = "dark" if dark else "light"
    nearest = readable(colour, backgrounds.values())
    return (
        f"{colour} has a contrast of {ratio:.1f} to 1 on {pages} pages; text needs {LEAST} to 1. "
        f"The nearest that can be read is {nearest}"
    )


def palette(main: str, main_dark: str = "") -> Palette:
    """Return all four colours; the dark one is worked out from the light one where missing."""
    dark = main_dark or readable(_lighter(main), DARK_BACKGROUNDS.values())
    return Palette(main.lower(), text_upon(main), dark.lower(), text_upon(dark))


def _lighter(colour: str) -> str:
    """Return a pale form of a colour, a place to start from on dark pages."""
    pale = Color(colour).convert("oklch")
    pale["lightness"] = max(pale["lightness"], 0.8)
    pale["chroma"] = min(pale["chroma"], 0.09)
    return pale.convert("srgb").fit().to_string(hex=True)
