"""hidden-character: nothing in a file is invisible but spaces, tabs and the ends of lines.

Text that was copied from a web page or a word processor brings along marks that nobody sees.
They break search, links and the check of spelling, and a message copied from here would carry
them on. They are reported everywhere, also in code and above the page. No-break spaces and
accents are left alone, as are the joints inside a picture sign made of several.

Fails:
    Ask for feed\u200bback by email.

Fails:
    Ask for feed&shy;back by email.

Passes:
    The café opens at 9\u00a0a.m. for Zoë.

Passes:
    In code, `&shy;` is a soft hyphen.
"""

import html
import re
import unicodedata
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.source import without_code

ID = "hidden-character"
HIDDEN = (
    # Controls but tab and the ends of lines
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029"
    # Of no width: soft hyphen, joiners, fillers, byte order mark, what stands for an object
    r"\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u3164\ufeff\uffa0"
    r"\ufff0-\ufffc"
    # Of direction
    r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
    # Which form of the sign before is meant, and tags
    r"\ufe00-\ufe0f\U000e0000-\U000e0fff"
)
CHARACTER = re.compile(f"[{HIDDEN}]")
ENTITY = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z\d]*);")
# Joints inside picture signs; elsewhere they keep letters apart or together.
JOINTS = "\u200d\ufe0e\ufe0f"
# Names that people know; controls have none in the standard.
NAMES = {
    "\ufeff": "BYTE ORDER MARK",
    "\u200e": "LEFT-TO-RIGHT MARK",
    "\x00": "NULL",
    "\x7f": "DELETE",
}


def check(page: Page) -> Iterator[Problem]:
    """Report each invisible character, and each entity that stands for one."""
    for match in CHARACTER.finditer(page.text):
        if not (match[0] in JOINTS and in_picture_sign(page.text, match.start())):
            message = f"hidden character {named(match[0])}: delete it"
            yield page.problem(ID, match.start(), message)
    for match in ENTITY.finditer(without_code(page) if "&" in page.text else ""):
        meant = html.unescape(match[0])
        if CHARACTER.fullmatch(meant):
            message = f"{match[0]} is the hidden character {named(meant)}: delete it"
            yield page.problem(ID, match.start(), message)


def in_picture_sign(text: str, place: int) -> bool:
    """Return whether a joint stands behind a picture sign, one of its parts, or a key."""
    before = text[place - 1 : place]
    if text[place] == "\ufe0f" and before and before in "#*0123456789‼⁉〰〽":
        return True
    # So and Sm hold pictures and arrows, Sk the colours of skin.
    return bool(before) and (unicodedata.category(before) in ("So", "Sm", "Sk") or before in JOINTS)


def named(character: str) -> str:
    """Return a character's name and number."""
    name = NAMES.get(character) or unicodedata.name(character, "CONTROL CHARACTER")
    return f"{name} (U+{ord(character):04X})"
