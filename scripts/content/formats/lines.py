"""Words on one line, shown as they stand: a name, an hour, a line at the foot."""

import re
import unicodedata

from scripts.content.formats.unfit import UnfitError

# They turn or split what is read, and nobody sees why. Joiners and marks of direction stay,
# because Persian, Hindi and Hebrew need them.
UNSEEN = re.compile("[\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
NO_CHARACTER = ("Cc", "Cs", "Co", "Cn")
MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|\]\([^)]*\)")
CURLY = {"“": "”", "„": "“”", "”": "”", "‘": "’", "«": "»", "»": "«"}


def line(typed: str) -> str:
    """Return words on one line. Raises UnfitError for what cannot be read as it is meant."""
    whole = visible(typed)
    if "\n" in whole or "\r" in whole or "\t" in whole:
        raise UnfitError("it has a line break or a tab in it; write it on one line")
    if whole[:1] in CURLY and len(whole) > 1 and whole[-1] in CURLY[whole[0]]:
        raise UnfitError(
            f"its quotation marks would be shown; use straight ones: {straight(whole)}"
        )
    if markup := MARKUP.search(whole):
        raise UnfitError(f"it is shown as it stands, with its {markup[0]}; write plain words")
    return whole


def visible(typed: str) -> str:
    """Return a text without space around it. Raises UnfitError where a part of it is not seen."""
    whole = typed.strip()
    if not whole:
        raise UnfitError("it is blank; write something, or take the line out")
    for character in whole:
        if character in "\n\r\t":
            continue
        if UNSEEN.match(character) or unicodedata.category(character) in NO_CHARACTER:
            code = f"U+{ord(character):04X}"
            raise UnfitError(f"a character that cannot be seen ({code}) stands in it; delete it")
    return whole


def straight(quoted: str) -> str:
    """Return what stands between typographic quotation marks, between straight ones."""
    return f'"{quoted[1:-1]}"'
