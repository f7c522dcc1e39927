"""Turns a paper's style sheet round for a language that is written from the right."""

import re

from scripts.content.words import direction, spoken

SIDE = re.compile(r"(?<![\w])(left|right)(?![\w(])")
FOUR = re.compile(r"\b(?P<name>margin|padding): (?P<held>[^;{}]+);")
BEFORE = re.compile(r" (<(?:a|strong|em|b|i)\b)")
# Neither has letters from the right.
LATIN_ALONE = re.compile(r'("Liberation (?:Sans|Serif)")(?!,)')
PART = re.compile(r"calc\((?:[^()]|\([^()]*\))*\)|[^\s]+")


def mirrored(style: str) -> str:
    """Return a style sheet with left and right changed over, for such a language alone."""
    if direction(spoken()) != "rtl":
        return style
    turned = SIDE.sub(lambda side: "right" if side[1] == "left" else "left", style)
    turned = FOUR.sub(_turned, turned)
    return LATIN_ALONE.sub(r'\1, "DejaVu Sans"', turned)


def _turned(found: re.Match[str]) -> str:
    """Change the second of four widths with the last."""
    parts = PART.findall(found["held"])
    if len(parts) != 4:
        return found[0]
    above, right, below, left = parts
    return f"{found['name']}: {above} {left} {below} {right};"


def spaced(html: str) -> str:
    """Return words in such a language, each space before a link or a strong word by itself.

    WeasyPrint 70 otherwise ends a line after its first word where the words before a link fill it
    but for their last space.
    """
    return BEFORE.sub(r"<span> </span>\1", html) if direction(spoken()) == "rtl" else html
