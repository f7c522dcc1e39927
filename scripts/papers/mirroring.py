"""Turns a paper's style sheet round for a language that is written from the right."""

import re

from scripts.content.words import direction, spoken

SIDE = re.compile(r"(?<![\w])(left|right)(?![\w(])")
FOUR = re.compile(r"\b(?P<name>margin|padding): (?P<held>[^;{}]+);")
PART = re.compile(r"calc\((?:[^()]|\([^()]*\))*\)|[^\s]+")
MARK = "\u200e"
"""Says that what follows runs from the left; it is not seen."""


def mirrored(style: str) -> str:
    """Return a style sheet with left and right changed over, for such a language alone."""
    if direction(spoken()) != "rtl":
        return style
    turned = SIDE.sub(lambda side: "right" if side[1] == "left" else "left", style)
    return FOUR.sub(_turned, turned)


def _turned(found: re.Match[str]) -> str:
    """Change the second of four widths with the last."""
    parts = PART.findall(found["held"])
    if len(parts) != 4:
        return found[0]
    above, right, below, left = parts
    return f"{found['name']}: {above} {left} {below} {right};"


def from_left(address: str) -> str:
    """Return an address as it is read, whatever stands round it."""
    return f"{MARK}{address}{MARK}" if direction(spoken()) == "rtl" else address
