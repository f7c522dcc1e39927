"""Where sentences end.

A regular expression proposes a place; what stands around it decides. Ready-made splitters
were tried: they keep a whole quotation of five sentences, or all that stands in brackets,
as one, and guidance is full of both.
"""

import re
from collections.abc import Iterator

from scripts.lint.word_set import word_set

# A mark with whatever closes behind it, then a space and the next word. A colon ends a
# sentence only where quoted sentences begin.
PLACE = re.compile(
    r"""(?P<mark>[.?!…]+|:(?=\s+["“]))(?P<close>["'”’)\]*_]*)"""
    r"""(?=\s+(?P<open>["'“‘(\[*_]*)(?P<next>[^\W_][\w'’-]*|[\ufffc£$€]))"""
)
LAST_WORD = re.compile(r"[\w.'’]*$")
# "1." and "a." at the start of a sentence number it.
NUMBERING = re.compile(r"\s*[(\"'“‘]*(?:\d{1,2}|[A-Za-z])")
SMALL_START = re.compile(r"[a-z][A-Z]")  # iPhone
# '"Why me?" Amina asked.' is one sentence.
SPEAKER = re.compile(
    r"\s+[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?"
    r" (?:asked|asks|said|says|wrote|writes|thought|thinks|replied|replies|answered|added)\b"
)
INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
# "Plan B." is no initial.
LABEL = re.compile(
    r"\b(?:answer|appendix|case|grade|group|level|option|part|person|plan|question|section|side"
    r"|step|type|vitamin) [A-Z]$",
    re.IGNORECASE,
)

# Never the end of a sentence.
JOINING = word_set(
    """
    Dr Mr Mrs Ms Mx Prof Rev Messrs St Mt Hon Sgt Capt Lt e.g E.g eg i.e I.e ie cf Cf viz vs
    approx Approx esp incl a.k.a
    """
)
# Not the end where a number follows.
NUMBERED = word_set(
    """
    No no Nos nos p pp Fig fig Figs figs Vol vol Ch ch Sec sec Art art Arts arts Reg reg Para para
    paras Pt pt Ext ext Tel tel Ref ref c ca est min max al Jan Feb Mar Apr Jun Jul Aug Sep Sept
    Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    """
)
# The end only where a word follows that seldom is part of a name.
SHORTENED = word_set("Inc Ltd Co Corp plc Jr Sr Ph.D M.Sc B.Sc")
STARTERS = word_set(
    """
    A After All Also An And Any Are As Ask At Because Before Both But By Call Can Choose Could Did
    Do Does Don't Each Either Even Every Few First For From Give Go Has Have He Her Here His How
    However I I'd I'll I'm I've If In Is It Its It's Keep Later Let Look Make Many Most Must My
    Neither Next No None Not Note Now Of On Once One Only Or Our Please Put Read Say Send She
    Should So Some Start Still Stop Take Tell That The Their Then There These They This Those
    Three To Today Try Two Use Wait Was We Were What When Where Which While Who Why With Without
    Would Write Yes You You'll Your
    """
)
# Times of day, which a day or a zone may follow.
CLOCK = frozenset(("a.m", "p.m", "am", "pm"))
AFTER_CLOCK = word_set(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday GMT BST UTC CET EST EDT PST UK
    Eastern Pacific Central London
    """
)


def ends(text: str) -> Iterator[int]:
    """Yield the place behind each sentence but the last, quotation marks and brackets included."""
    start = 0
    for found in PLACE.finditer(text):
        if _is_end(text, start, found):
            start = found.end()
            yield start


def _is_end(text: str, start: int, found: re.Match[str]) -> bool:
    """Return whether a sentence that began at `start` ends at a place that looks like its end."""
    following = found["next"]
    if following[0].islower() and not SMALL_START.match(following):
        return False
    if found["mark"] != ".":
        quoted = found["mark"] != ":" and found["close"].strip("*_)]")
        return not (quoted and SPEAKER.match(text, found.end()))
    if found["close"]:
        return True
    place = found.start("mark")
    return not NUMBERING.fullmatch(text, start, place) and _ends_after(text, place, found)


def _ends_after(text: str, place: int, found: re.Match[str]) -> bool:
    """Return whether a full stop ends a sentence, and not only the word before it."""
    before = LAST_WORD.search(text, max(place - 24, 0), place)
    word = before[0].lstrip("'’") if before else ""
    following = found["next"].replace("’", "'")
    if word in JOINING:
        return False
    if word in CLOCK:
        return not (following in AFTER_CLOCK or following[0].isdigit())
    if word in NUMBERED and following[0].isdigit():
        return False
    if word in SHORTENED or (INITIALS.fullmatch(word) and word != "I"):
        label = LABEL.search(text, max(place - 24, 0), place)
        return bool(label or found["open"] or following in STARTERS)
    return True
