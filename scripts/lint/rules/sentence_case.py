"""sentence-case: headings and titles are written like sentences.

A capital stands at the start, after a colon if you like, and on names: people, places,
organisations, days and months, "I", and initials such as CV. Capitals On Every Word are slower to
read and look like an advertisement. The rule looks at headings, the title, the titles of blocks
and the questions of a sheet. What stands in quotation marks is left as it was said. A word counts
as a name if the dictionary does not know it with a small letter, or if another word with a capital
stands beside it: Citizens Advice, Bank of England. A name of one ordinary word, such as Reading,
stands in `scripts/lint/names.txt`; add the one that is missing.

Fails:
    ## Ask For Feedback

    Reply to the person who sent the no.

Fails:
    ## what to leave out

    Why you were nervous.

Fails:
    ## READ THIS FIRST

    It takes a minute.

Fails:
    /// words | An Email to the Employer
    Dear [name],
    ///

Passes:
    ## Phone: have a pen ready

    And your two questions.

Passes:
    ## How Amina asked Citizens Advice in South Leeds

    She rang on a Tuesday in May, before I did.

Passes:
    ## What "We Went Another Way" may mean

    Ask once.

Passes:
    ## Plan B: show your CV to HR at the NHS

    One page is enough.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from scripts.content.problem import Problem
from scripts.lint.dictionary import listed, project_words
from scripts.lint.page import Page
from scripts.lint.text import BLANK, Kind, Passage
from scripts.lint.word_set import word_set
from scripts.settings.words import service_names, service_words

ID = "sentence-case"
NAMES = Path(__file__).parent.parent / "names.txt"
JUDGED = (Kind.HEADING, Kind.BLOCK_TITLE, Kind.QUESTION)

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A capital is free at the start of a sentence, after a colon or a dash, and in a quotation.
START = re.compile(r"""(?:^|[.?!:…–—]["'”’)]*\s|^\W*\d+[.)]\s|^\([^)]*\)\s|["'“‘])[\s"'“‘(\[*]*$""")
# Words that are never part of a name with a capital, unless the sentence starts with them.
SMALL = word_set(
    """
    a about after all an and any are as at be before both but by can did do does each every for
    from had has have her his how i if in into is it its more my no not of off on or our out over
    so some that the their them these they this those to two up was we were what when where which
    who why with without you your
    """
)
# Another part of a name: "Bank of England", "US Embassy"; or of a label, "Level 3".
JOINED = r" (?:of|for|on|and) (?:the )?"
BEFORE = re.compile(rf"(?:(?P<part>[A-Z][a-z][\w'’]*){JOINED}|(?P<next>[A-Z][\w'’]*)[ -])$")
AFTER = re.compile(rf"{JOINED}(?P<part>[A-Z][a-z]\w*)|[ -](?P<next>[A-Z]\w*|\d+)")
# "Grade A or B" is a label; "A reply" is not.
LABEL = re.compile(r"(?! (?!(?:or|and|to)\b)\w)")


def check(page: Page) -> Iterator[Problem]:
    """Report each heading and title with a capital too many or too few."""
    titles = {block.line for block in page.blocks}
    for passage in page.passages:
        line = page.line_at(passage.offsets[0])
        if (
            passage.kind in JUDGED
            or (passage.kind == Kind.EXAMPLE and line in titles)
            or (passage.kind == Kind.META and line == page.front_matter.line("title"))
        ):
            wrong = [*small_start(passage), *capitals(passage)]
            if wrong:
                listed = "yours/words.txt" if page.theirs else "names.txt"
                message = f"write '{mended(passage.words, wrong)}', or list the name in {listed}"
                yield page.problem(ID, passage.offsets[wrong[0].start()], message)


def small_start(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield the first word where it starts with a small letter."""
    first = WORD.search(passage.own)
    if first and first[0].islower() and first[0][0].isalpha():
        before, after = passage.own[: first.start()], passage.own[first.end() :]
        # A quotation, code and an address such as gov.uk start as they are.
        quoted = BLANK in before or any(mark in before for mark in "\"'“‘")
        if not quoted and not re.match(r"[.@]\w", after):
            yield first


def capitals(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield each word with a capital that is neither at a start nor part of a name."""
    text = phrases().sub(lambda match: BLANK * len(match[0]), passage.own)
    for word in WORD.finditer(text):
        capital = word[0][0].isupper() and not START.search(text[: word.start()])
        if is_shouted(word[0]) or (
            capital and is_ordinary(word[0]) and not is_part_of_a_name(text, word)
        ):
            yield word


def is_shouted(word: str) -> bool:
    """Say whether a word in capitals is an ordinary word and no initials."""
    return len(word) > 1 and word.isupper() and is_known(word.lower()) and word not in names()


def is_ordinary(word: str) -> bool:
    """Say whether a word with a capital is known with a small letter too, and is no name."""
    base = stem(word)
    if base in names() or base == "I":
        return False
    if base.lower() in SMALL:
        return True
    if len(base) == 1 or not base[1:].islower():
        return False
    # "Didn't" is known whole; "Amina's" is not known by its stem.
    return is_known(base.lower()) or is_known(word.lower())


def is_part_of_a_name(text: str, word: re.Match[str]) -> bool:
    """Say whether another part of a name, or of a label such as "Level 3", stands beside a word."""
    if word[0] == "A":
        return bool(LABEL.match(text, word.end()))
    if stem(word[0]).lower() in SMALL:
        return False
    beside = (BEFORE.search(text, 0, word.start()), AFTER.match(text, word.end()))
    parts = [other["part"] or other["next"] for other in beside if other]
    return any(stem(part).lower() not in SMALL for part in parts)


def stem(word: str) -> str:
    """Return a word without what an apostrophe joins to it."""
    return re.split("['’]", word)[0]


def is_known(word: str) -> bool:
    """Say whether a word is an ordinary one, as it is written."""
    return word in project_words() or listed(word)


def mended(words: str, wrong: list[re.Match[str]]) -> str:
    """Return a heading with its capitals mended."""
    text = words
    for word in wrong:
        start, end = word.span()
        piece = text[start:end]
        new = piece.lower() if piece.isupper() else piece[0].swapcase() + piece[1:]
        if START.search(text[:start]):
            new = new[0].upper() + new[1:]
        text = text[:start] + new + text[end:]
    return text


@cache
def listed_names() -> tuple[str, ...]:
    """Return every name of the list, and of a service's."""
    lines = NAMES.read_text(encoding="utf-8").splitlines()
    ours = (line for line in lines if line and line[0] != "#")
    return (*ours, *service_words(), *service_names())


@cache
def names() -> frozenset[str]:
    """Return the names of one word."""
    return frozenset(name for name in listed_names() if " " not in name)


@cache
def phrases() -> re.Pattern[str]:
    """Return the names of several words as one pattern."""
    several = [re.escape(name) for name in listed_names() if " " in name]
    return re.compile(rf"\b(?:{'|'.join(several) or BLANK})\b")
