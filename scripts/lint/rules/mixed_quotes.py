"""mixed-quotes: quotation marks and apostrophes are plain in the file, and come in pairs.

The site curls plain marks itself, the same way everywhere. Where a file has both kinds, search
finds one and misses the other, and a message copied from a page looks pieced together. A
double mark that opens is closed in the same paragraph; marks for feet and inches need no
other. Code is left alone.

Fails:
    Ask: “What was the main thing missing?”

Fails:
    Don’t ask more than two questions.

Fails:
    Don`t ask more than two questions.

Fails:
    Ask: ''What was the main thing missing?''

Fails:
    Ask: "What was the main thing missing? Then wait.

Passes:
    Ask: "What was the main thing missing?" Don't add 'if you have time'.

Passes:
    The desk is 5'6" wide and has a 24" screen.
"""

import html
import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.source import without_code
from scripts.lint.text import Passage

ID = "mixed-quotes"
# The second halves hold signs that look like others: low, reversed, wide and angled ones.
DOUBLE = "“”„«»\u201f\u301d\u301e\u301f\uff02"
SINGLE = "‘’\u201a\u201b\u2039\u203a\uff07\u02bc"
TYPOGRAPHIC = re.compile(f"[{DOUBLE}{SINGLE}]")
ENTITY = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[a-z]+);")
# A grave or acute accent beside a word, or a prime within one, typed for an apostrophe.
ACCENT = re.compile(
    r"(?<=\w)[`\u00b4]|[`\u00b4](?=\w)|(?<=[.?!,])[`\u00b4]|(?<=[^\W\d])\u2032(?=\w)"
)
# "don`t and can`t" reads as code between the two.
SWALLOWED = re.compile(r"(?<=[^\W\d_]) {3,}(?=[^\W\d_])")
# Behind a digit it says inches or seconds.
DOUBLED = re.compile(r"(?<![\d'’])''(?!')")
INCHES = re.compile(
    r"\d+['’\u2032] ?\d+(?:[.,]\d+)?(?:\"|'')"
    r"|\d\"(?=\s*(?:x|by|\u00d7)\s*\d|[ -](?:screens?|monitors?|displays?|laptops?|tablets?|wide|"
    r"tall|high|long|deep|thick|rulers?|paper|margins?|pipes?|boards?|nails?)\b)",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:^|(?<=[\s(\[{/*_'–—-]))\"(?=\S)")


def check(page: Page) -> Iterator[Problem]:
    """Report typographic marks, stand-ins for marks, and a mark without its other."""
    text = without_code(page)
    for pattern in (TYPOGRAPHIC, ENTITY):
        for match in pattern.finditer(text):
            meant = html.unescape(match[0])
            if TYPOGRAPHIC.fullmatch(meant):
                plain = '"' if meant in DOUBLE else "'"
                yield page.problem(ID, match.start(), f"{match[0]} is typographic: write {plain}")
    for place in accents(page.text, text):
        message = f"{page.text[place]} is an accent, not an apostrophe: write '"
        yield page.problem(ID, place, message)
    for passage in page.passages:
        for match in DOUBLED.finditer(passage.words):
            message = "two apostrophes: write one double quotation mark"
            yield page.problem(ID, passage.offsets[match.start()], message)
        alone = without_other(passage)
        if alone is not None:
            message = "this quotation mark has no other in its paragraph: add it or delete this"
            yield page.problem(ID, passage.offsets[alone], message)


def accents(text: str, uncoded: str) -> Iterator[int]:
    """Yield where accents stand for apostrophes or quotation marks.

    Parameters:
        text: the file.
        uncoded: the same with its code blanked out.
    """
    for match in ACCENT.finditer(uncoded):
        yield match.start()
    for match in SWALLOWED.finditer(uncoded):
        first, last = match.start(), match.end() - 1
        if text[first] == text[last] == "`" and " " in text[first:last]:
            yield first
            yield last


def without_other(passage: Passage) -> int | None:
    """Return where in a passage a double mark stands that is not one of a pair, if one does."""
    # As many blanks as signs, so that places still count.
    words = INCHES.sub(lambda match: " " * len(match[0]), passage.words)
    # One typographic mark of two is reported already.
    if words.count('"') % 2 == 0 or any(mark in DOUBLE for mark in words):
        return None
    opened: int | None = None
    for match in re.finditer('"', words):
        place = match.start()
        if OPENING.match(words, place):
            if opened is not None:
                return opened
            opened = place
        elif opened is None:
            # Nothing was quoted: 24" is a length.
            if not words[place - 1 : place].isdigit():
                return place
        else:
            opened = None
    return opened
