"""The pages as few letters as the search can work with, for a phone on a slow line.

The words of many parts are written once each, with the parts they stand in: a list for each part
would say most of them again and again. docs/assets/javascripts/search-index.js unpacks all this.
"""

import re
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

DIGITS = digits + ascii_lowercase + ascii_uppercase
HALF = len(DIGITS) // 2
"""A digit from here on says that another follows."""

FEW = 10


def slim(pages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return pages with the headings of their parts alone, and fragments no heading tells."""
    return [{**page, "parts": [_heading(*part[:2]) for part in page["parts"]]} for page in pages]


def held(pages: list[dict[str, Any]]) -> list[str]:
    """Return all words, and for each the parts that hold it, counted over all pages."""
    where: dict[str, list[int]] = {}
    parts = [part for page in pages for part in page["parts"]]
    for number, part in enumerate(parts):
        for word in part[3].split():
            where.setdefault(word, []).append(number)
    of_page = [number for number, page in enumerate(pages) for _ in page["parts"]]
    # What stands on most of many pages tells none of them.
    words = sorted(
        word
        for word, found in where.items()
        if len({of_page[number] for number in found}) <= max(FEW, len(pages) / 2)
    )
    return [" ".join(words), " ".join(gaps(where[word]) for word in words)]


def leads(pages: list[dict[str, Any]]) -> list[list[str]]:
    """Return what each part of each page begins with."""
    return [[part[2] for part in page["parts"]] for page in pages]


def gaps(numbers: list[int]) -> str:
    """Return rising numbers as the gaps between them."""
    text, last = "", -1
    for number in numbers:
        gap, last = number - last - 1, number
        while gap >= HALF:
            gap, digit = divmod(gap, HALF)
            text += DIGITS[HALF + digit]
        text += DIGITS[gap]
    return text


def _heading(fragment: str, heading: str) -> str | list[str]:
    """Return a heading; with its fragment, where that is not the heading in small letters."""
    told = re.sub(r"[^a-z0-9]+", "-", re.sub("['’]", "", heading.lower())).strip("-")
    return heading if told == fragment else [fragment, heading]
