"""What we write instead of a word that no British dictionary has, or that it has and we do not."""

import re
from functools import cache
from pathlib import Path

from scripts.content.data_file import read
from scripts.lint.dictionary import listed

FILE = Path(__file__).parent / "words" / "lists" / "spelling.yml"
IZE = re.compile(r"(?P<start>.+[iy])z(?P<end>e[sdr]?|ers|ing|ations?|ational|able)")
# With a z that belongs to the word, and is no ending: prized, seizing, resize.
KEEPS_Z = (
    "apprize", "assize", "baize", "capsize", "citizen", "downsize", "maize", "misprize",
    "outsize", "oversize", "prize", "resize", "seize", "size", "supersize", "undersize",
    "upsize",
)  # fmt: skip
ORDINAL = re.compile(r"(?P<number>\d+)(?:st|nd|rd|th)")


@cache
def swaps() -> dict[str, str]:
    """Return the right word for each that the file of the rule holds."""
    swap: dict[str, str] = read(FILE, schema="word-swaps").values["swap"]
    return swap


@cache
def our_form(word: str) -> str:
    """Return what we write for a word, in small letters where it is no name; nothing if it stands.

    A word in capitals stands: IM and OK are initials.
    """
    if word.isupper():
        return ""
    form = swaps().get(word.lower(), "") or with_s(word) or _ordinal(word)
    return "" if form == word else form


def with_s(word: str) -> str:
    """Return the -ise form of a word in -ize, or nothing where there is none to write."""
    match = IZE.fullmatch(word)
    if not match or word.lower().startswith(tuple(one[:-1] for one in KEEPS_Z)):
        return ""
    form = f"{match['start']}s{match['end']}"
    return form if listed(form) else ""


def _ordinal(word: str) -> str:
    """Return 21st for 21th, and nothing for a number that is right."""
    match = ORDINAL.fullmatch(word)
    if not match:
        return ""
    number = int(match["number"])
    last = 0 if number % 100 in (11, 12, 13) else number % 10
    right = f"{match['number']}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"
    return "" if right == word else right
