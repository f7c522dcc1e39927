"""sentence-case: headings and titles are written like sentences.

A capital stands at the start, after a colon if you like, and on names: people, places,
organisations, days and months, "I", and initials such as CV. Capitals On Every Word are slower to
read and look like an advertisement. The rule looks at headings, the title, the titles of blocks
and the questions of a sheet. What stands in quotation marks is left as it was said. A word counts
as a name if the dictionary does not know it with a small letter. A name made of ordinary words,
such as Citizens Advice, stands in `scripts/lint/names.txt`; add the one that is missing.

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
from scripts.settings.words import service_names, service_words

ID = "sentence-case"
NAMES = Path(__file__).parent.parent / "names.txt"
# Stands for each letter of a name that was found, so that places still count.
NAMED = "0"
JUDGED = (Kind.HEADING, Kind.BLOCK_TITLE, Kind.QUESTION)

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# A capital is free at the start of a sentence, after a colon or a dash, and in a quotation.
START = re.compile(r"""(?:^|[.?!:…–—]["'”’)]*\s|^\W*\d+[.)]\s|^\([^)]*\)\s|["'“‘])[\s"'“‘(\[*]*$""")
INITIALS = re.compile(r"[A-Z0-9]{2,}s?")
# "Plan B", "Level 3": a label has a capital with a letter or a number behind it.
LABELS = (
    r"(?:Annex|Appendix|Article|Band|Chapter|Form|Grade|Group|Level|Option|Part|Plan|Question"
    r"|Schedule|Section|Sheet|Side|Stage|Step|Tier|Tip|Type|Vitamin|Year)"
)
LABEL = re.compile(rf"{LABELS} (?:[A-Z]|\d+)\b")
LETTER = re.compile(rf"\b{LABELS} $", re.IGNORECASE)
# A body has one of these in its name: Data Protection Commission, Ministry of Labour.
SMALL_WORD = (
    r"(?:A|And|Are|For|How|If|In|Is|My|Of|On|Or|Our|The|Their|To|What|When|Who|Why|With|Your)"
)
PIECE = rf"(?!{SMALL_WORD}\b)[A-Z][\w'’-]*"
BODY = (
    r"(?:Association|Authority|Commission|Commissioner|Congress|Department|Federation|Ministry"
    r"|Ombudsman|Parliament|Tribunal)"
)
OF_BODY = rf"(?: (?:of|for|on) (?:the )?{PIECE}(?:,? (?:and )?{PIECE})*)"
INSTITUTION = re.compile(
    rf"(?:{PIECE} (?:(?:of|for|and|the) )*)+{BODY}\b(?:['’]s Office)?{OF_BODY}?|{BODY}{OF_BODY}"
)
ADDRESSED = re.compile(r"\b(?:Dr|Miss|Mr|Mrs|Ms|Mx|Prof|Professor|Sir|St)\.? $")
# "4 May", which is no "may".
DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? $")
# Ordinary words that belong to the name before or behind them: South Leeds, Leeds University.
BEFORE_A_NAME = re.compile(
    r"Central|East|Eastern|Fort|Great|Greater|Lake|Lower|Mount|New|North|Northern|Port|Saint|South"
    r"|Southern|Upper|West|Western"
)
AFTER_A_NAME = re.compile(
    r"Academy|Agency|Airport|Bank|Bay|Centre|City|Coast|College|Council|County|Court|Foundation"
    r"|Hospital|House|Institute|Islands?|Law|Library|Park|Road|School|Square|Station|Street|Town"
    r"|Trust|University"
)
OF_A_NAME = re.compile(r" of (?:the )?(?P<name>\w+)")


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
    text = without_names(passage.own)
    words = list(WORD.finditer(text))
    for number, word in enumerate(words):
        if is_shouted(word[0]) or (
            word[0][0].isupper()
            and not START.search(text[: word.start()])
            and is_ordinary(word, text)
            and not is_part_of_a_name(words, number, text)
        ):
            yield word


def is_shouted(word: str) -> bool:
    """Say whether a word in capitals is an ordinary word and no initials."""
    return len(word) > 1 and word.isupper() and word.isalpha() and is_known(word.lower())


def is_ordinary(word: re.Match[str], text: str) -> bool:
    """Say whether a word with a capital is known with a small letter too."""
    base = stem(word[0])
    before = text[: word.start()]
    if LABEL.match(text, word.start()) or ADDRESSED.search(before):
        return False
    if base == "May" and DAY.search(before):
        return False
    if base == "A":
        # An article has a word behind it, and no label before it.
        return bool(re.match(r" \w", text[word.end() :])) and not LETTER.search(before)
    if len(base) == 1 or INITIALS.fullmatch(base) or not base[1:].islower():
        return False
    # "Didn't" is known whole; "Amina's" is not known by its stem.
    return base not in own_forms() and any(map(is_known, (base.lower(), word[0].lower())))


def is_part_of_a_name(words: list[re.Match[str]], number: int, text: str) -> bool:
    """Say whether an ordinary word belongs to the name beside it."""
    word = words[number]
    behind = words[number + 1] if number + 1 < len(words) else None
    before = words[number - 1] if number else None
    whose = OF_A_NAME.match(text, word.end())
    if BEFORE_A_NAME.fullmatch(stem(word[0])):
        return bool(behind and is_name(behind[0]))
    if AFTER_A_NAME.fullmatch(stem(word[0])):
        # Leeds City Council
        named = before and (is_name(before[0]) or is_part_of_a_name(words, number - 1, text))
        return bool(named or (whose and is_name(whose["name"])))
    return False


def is_name(word: str) -> bool:
    """Say whether a word has a capital and is no ordinary word, or is of a name found before."""
    base = stem(word)
    if set(base) == {NAMED}:
        return True
    return base[0].isupper() and len(base) > 1 and not is_known(base.lower())


def stem(word: str) -> str:
    """Return a word without what an apostrophe joins to it."""
    return re.split("['’]", word)[0]


def is_known(word: str) -> bool:
    """Say whether a word is an ordinary one, as it is written."""
    return word in own_forms() or listed(word)


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
def own_forms() -> frozenset[str]:
    """Return the words of the project's own list, each as it is written there."""
    return frozenset(project_words())


@cache
def names() -> re.Pattern[str]:
    """Return every name of the list, and of a service's, as one pattern, the longest first."""
    lines = NAMES.read_text(encoding="utf-8").splitlines()
    lines += [word for word in (*service_words(), *service_names()) if word != word.lower()]
    listed_names = sorted(
        (line for line in lines if line and line[0] != "#"), key=len, reverse=True
    )
    joined = "|".join(re.escape(name).replace("'", "['’]") for name in listed_names)
    return re.compile(rf"(?<![\w-])(?:{joined})(?=$|['’]s|[^\w'’-])")


def without_names(text: str) -> str:
    """Return a text with the names it is known to hold blanked out, so that places still count."""
    for known in (INSTITUTION, names()):
        text = known.sub(lambda match: re.sub(r"\w", NAMED, match[0]), text)
    return text
