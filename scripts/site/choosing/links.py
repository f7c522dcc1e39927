"""One line of a page without its links to what is gone.

A link may be a remark in a sentence that says something without it; then its words stay. It may be
one of several, which go on without it. Or the sentence says no more than where to look: then the
sentence goes, and with it one behind it that speaks of the same thing.
"""

import re
from collections.abc import Callable

from scripts.content.words import ENGLISH, spoken

LINK = re.compile(r"(?<!!)\[(?P<words>(?:[^\[\]]|\[[^\]]*\])+)\]\((?P<target>[^)\s]+)\)")
"""A link in a line of Markdown."""

ITEM = re.compile(r"[ \t]*(?:[-*+]|\d+\.)[ \t]+(?:\[[ xX]\][ \t]+)?")
"""The start of an entry of a list."""

# A link while its sentence is looked at: its number between two signs that no page holds.
SIGN = "\ue000"
HELD = re.compile(rf"{SIGN}(\d+){SIGN}")
# A letter beyond English begins a sentence in Welsh or Arabic, which has no capitals.
BEGINS = r"[\"“(*]*[A-Z0-9\u00c0-\u1fff]|[*]*" + SIGN
END = re.compile(rf"(?<=[.!?؟])(?:\*\*)?[\"”)]*\s+(?={BEGINS})")
COMMA, LAST = ", ", re.compile(rf"(?:, )?(?P<word>and|or) (?:with |about |in )?(?={SIGN})")
SEVERAL = re.compile(
    rf"{SIGN}\d+{SIGN}(?:(?:, (?:and |or )?| and | or )(?:with |about |in )?{SIGN}\d+{SIGN})+"
)
# Sentences that say no more than where to look, in English.
ONE = rf"{SIGN}\d+{SIGN}"
VERBS = "see|look[ ]at|open|read|use|go[ ]to|fill[ ]in|compare|start[ ]with|print|choose|do"
POINTER = re.compile(
    rf"""
      ^[*"“(]*(?:then[ ]|or[ ])?(?:{VERBS}|put|keep|lay)\b
    | ^[*"“(]*(?:(?:the|a|more(?:[ ]about|[ ]on)?|how[ ]to)[ ])?{ONE}
    | ^the[ ]card[ ]for\b
    | ^there(?:['’]s|[ ]is|[ ]are)\b
    | \b(?:{VERBS}|read[ ]about|(?:type|filled)[ ]in)[ ](?:the[ ]|a[ ])?{ONE}
    | \bpages?[ ](?:about|on|for|of)\b
    | \bthere(?:['’]s|[ ]is|[ ]are)[ ](?:a[ ]|the[ ])?{ONE}
    | \b(?:on|is[ ]in)[ ]{ONE}
    | ,[ ](?:the[ ])?{ONE}[ ](?:has|have|says|takes|goes|writes|gives|adds)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A clause of such words, before another that says more, or behind it.
BEFORE = re.compile(rf"^(?:see|read|open)[ ](?P<link>{ONE}),? and (?P<next>\w)", re.IGNORECASE)
BEHIND = re.compile(rf",? and (?:see|read|open)[ ](?P<link>{ONE})(?=[.;]|$)")
# A sentence behind one that went, about the same thing.
FOLLOWS = re.compile(r"(?:It|They|Each of them|One of them|That takes)\b|.*\bthat (?:page|sheet)\b")

Nowhere = Callable[[str], bool]
"""Says whether a target leads to what is gone."""


def without(line: str, nowhere: Nowhere) -> str:
    """Return a line without links to what is gone; empty where nothing is left to say.

    Parameters:
        line: a line of a page, such as a paragraph, an entry of a list or a row of a table.
        nowhere: says of each link's target whether it leads to what is gone.
    """
    links = list(LINK.finditer(line))
    lost = {number for number, link in enumerate(links) if nowhere(link["target"])}
    if not lost:
        return line
    if line.startswith("|") and _row_goes(line, links, lost):
        return ""
    if line.lstrip().startswith(("|", "#", "//")):
        return LINK.sub(lambda link: link["words"] if nowhere(link["target"]) else link[0], line)
    start = ITEM.match(line)
    before = start[0] if start else re.match(r"\s*", line)[0]  # type: ignore[index]  # it always matches
    count = iter(range(len(links)))
    body = LINK.sub(lambda _: f"{SIGN}{next(count)}{SIGN}", line[len(before) :])
    first = HELD.match(body.lstrip("*"))
    if start and first and int(first[1]) in lost:
        return ""
    body = SEVERAL.sub(lambda several: _fewer(several, body, lost), body)
    kept: list[str] = []
    dropped = False
    for whole in _sentences(body):
        sentence = _clause(whole, lost)
        dropped = _says_nothing(sentence, lost, links) or (
            dropped and bool(FOLLOWS.match(sentence))
        )
        if not dropped:
            kept.append(sentence)
        elif kept and kept[-1].endswith(("?", "؟")):
            kept.pop()  # nothing answers it any more
    said = " ".join(kept)
    shown = HELD.sub(lambda held: links[int(held[1])]["words" if int(held[1]) in lost else 0], said)
    return f"{before}{shown}" if shown.strip("* ") else ""


def _sentences(text: str) -> list[str]:
    """Return the sentences of a text, each with its closing marks."""
    parts, start = [], 0
    for end in END.finditer(text):
        stop = end.start() + len(end[0].rstrip())
        parts.append(text[start:stop])
        start = end.end()
    return [*parts, text[start:]]


def _fewer(several: re.Match[str], text: str, lost: set[int]) -> str:
    """Return links in a row without those that are lost, as long as one is left."""
    numbers = [int(number) for number in HELD.findall(several[0])]
    left = [number for number in numbers if number not in lost]
    # Words behind the last link belong to it, so it cannot go without them.
    bound = numbers[-1] in lost and not re.match(r"[.,:;)]|$", text[several.end() :])
    if not left or left == numbers or bound:
        return several[0]
    word = LAST.search(several[0])
    shown = [f"{SIGN}{number}{SIGN}" for number in left]
    if not word or len(shown) == 1:
        return COMMA.join(shown)
    comma = "," if len(shown) > 2 and word[0].startswith(",") else ""
    return f"{COMMA.join(shown[:-1])}{comma} {word['word']} {shown[-1]}"


def _says_nothing(sentence: str, lost: set[int], links: list[re.Match[str]]) -> bool:
    """Say whether a sentence only shows the way to what is gone.

    In a language whose words are not known here it does so where most of it is its links.
    """
    if not _all_lost(sentence, lost):
        return False
    if spoken() == ENGLISH:
        return bool(POINTER.search(sentence))
    shown = sum(len(links[int(number)]["words"]) for number in HELD.findall(sentence))
    return shown > len(HELD.sub("", sentence))


def _all_lost(text: str, lost: set[int]) -> bool:
    """Say whether a text has links, and each of them is lost."""
    held = {int(number) for number in HELD.findall(text)}
    return bool(held) and held <= lost


def _clause(sentence: str, lost: set[int]) -> str:
    """Return a sentence without a clause that only shows the way to what is gone."""
    before, behind = BEFORE.match(sentence), BEHIND.search(sentence)
    if before and _all_lost(before["link"], lost):
        return before["next"].upper() + sentence[before.end() :]
    if behind and _all_lost(behind["link"], lost):
        return sentence[: behind.start()] + sentence[behind.end() :]
    return sentence


def _row_goes(row: str, links: list[re.Match[str]], lost: set[int]) -> bool:
    """Say whether what is gone is what a row is about: its first cell, or the last of two."""
    cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
    gone = [links[number][0] for number in lost]
    about = cells[0], cells[1] if len(cells) == 2 else ""
    return any(cell.startswith(link) for cell in about for link in gone)
