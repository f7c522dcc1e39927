"""A service's two colours: readable on our paper, by day and by night, or refused with a remedy.

Ratios: Web Content Accessibility Guidelines 2.2, 1.4.3 (text: 4.5 to 1) and 1.4.11 (edges: 3 to 1).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from coloraide import Color

LEAST, LEAST_EDGE = 4.5, 3.0
# The backgrounds that a link or a button meets, from palette.css and dark.css. A test
# holds these to what the style sheets say.
LIGHT_BACKGROUNDS = {"paper": "#fbf8f1", "sheet": "#ffffff", "now": "#fdefd2"}
DARK_BACKGROUNDS = {"paper": "#2a2928", "sheet": "#343331", "now": "#40351f"}
# The ink of each, for the preview on the page that writes the settings file.
LIGHT_INK, DARK_INK = "#1d2530", "#ece7dd"
# Ours, for the pictures of a service that set no colour.
OUR_MAIN = "#0d5558"
ON_MAIN = WHITE, INK = "#ffffff", "#12181f"
# How strong the ground of a box may be that is tinted with the second colour.
TINT = 0.045


@dataclass(frozen=True)
class Palette:
    """The main colour and the text upon it, for light pages and for dark ones.

    `accent` is the second colour, empty where ours stays.
    """

    main: str
    on_main: str
    main_dark: str
    on_main_dark: str
    accent: str = ""
    accent_dark: str = ""

    def style_sheet(self, *, dark: bool) -> str:
        """Return the rules that lay these colours over ours."""
        main, on_main = (self.main_dark, self.on_main_dark) if dark else (self.main, self.on_main)
        rules = {"main": main, "on-main": on_main}
        if accent := self.accent_dark if dark else self.accent:
            ours = DARK_BACKGROUNDS if dark else LIGHT_BACKGROUNDS
            rules |= {"now-edge": accent, "now": tint(accent, ours["now"])}
            rules["head-line"] = f"0.25rem solid {accent}"
        lines = "".join(f"  --atn-{name}: {value};\n" for name, value in rules.items())
        return f":root {{\n{lines}}}\n"


def worst(colour: str, backgrounds: Iterable[str]) -> float:
    """Return the lowest contrast ratio of a colour against some backgrounds."""
    return min(Color(colour).contrast(behind, method="wcag21") for behind in backgrounds)


def readable(colour: str, backgrounds: Iterable[str], least: float = LEAST) -> str:
    """Return the colour itself, or the nearest lightness of it that can be read.

    The hue and, as far as a screen can show it, the strength stay.
    """
    grounds = list(backgrounds)
    if worst(colour, grounds) >= least:
        return colour
    given = Color(colour).convert("oklch")
    # Light paper wants darker ink, and dark paper lighter.
    darker = Color(grounds[0]).luminance() > 0.5
    steps = range(int(given["lightness"] * 200), -1 if darker else 201, -1 if darker else 1)
    for step in steps:
        tried = given.clone().set("lightness", step / 200).convert("srgb").fit().to_string(hex=True)
        if worst(tried, grounds) >= least:
            return tried
    return INK if darker else WHITE


def text_upon(colour: str) -> str:
    """Return white or ink, whichever is easier to read on a colour."""
    return max((WHITE, INK), key=lambda text: Color(text).contrast(colour, method="wcag21"))


def refusal(colour: str, *, dark: bool, edge: bool = False) -> str:
    """Say why a colour cannot be read on our pages and what could; nothing where it can.

    With `edge` it is for lines and edges, which need less than text.
    """
    backgrounds = grounds(dark=dark, edge=edge)
    least = LEAST_EDGE if edge else LEAST
    ratio = worst(colour, backgrounds)
    if ratio >= least:
        return ""
    pages = "dark" if dark else "light"
    use, done = ("edges need", "seen") if edge else ("text needs", "read")
    return (
        f"{colour} has a contrast of {ratio:.1f} to 1 on {pages} pages; {use} {least:g} to 1. "
        f"The nearest that can be {done} is {readable(colour, backgrounds, least)}"
    )


def grounds(*, dark: bool, edge: bool = False) -> tuple[str, ...]:
    """Return the backgrounds that a colour meets; the ground of a box goes with its edge."""
    found = DARK_BACKGROUNDS if dark else LIGHT_BACKGROUNDS
    return tuple(ground for name, ground in found.items() if not (edge and name == "now"))


def palette(main: str, main_dark: str = "", accent: str = "", accent_dark: str = "") -> Palette:
    """Return all colours; a dark one is worked out from the light one where missing."""
    dark = main_dark or readable(_lighter(main), grounds(dark=True))
    if accent and not accent_dark:
        accent_dark = readable(_lighter(accent), grounds(dark=True, edge=True), LEAST_EDGE)
    return Palette(
        main.lower(),
        text_upon(main),
        dark.lower(),
        text_upon(dark),
        accent.lower(),
        accent_dark.lower(),
    )


def tint(colour: str, ours: str) -> str:
    """Return a ground of a colour's hue on which text is read at least as well as on ours."""
    light = Color(ours).luminance() > 0.5
    made = Color(colour).convert("oklch").set("chroma", lambda chroma: min(chroma, TINT))
    steps = range(int(Color(ours).convert("oklch")["lightness"] * 200), 201 if light else -1,
                  1 if light else -1)  # fmt: skip
    for step in steps:
        tried = made.clone().set("lightness", step / 200).convert("srgb").fit().to_string(hex=True)
        if (Color(tried).luminance() >= Color(ours).luminance()) == light:
            return tried
    return WHITE if light else INK


def _lighter(colour: str) -> str:
    """Return a pale form of a colour, a place to start from on dark pages."""
    pale = Color(colour).convert("oklch")
    pale["lightness"] = max(pale["lightness"], 0.8)
    pale["chroma"] = min(pale["chroma"], 0.09)
    return pale.convert("srgb").fit().to_string(hex=True)
