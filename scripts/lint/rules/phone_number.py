"""phone-number: a number to call or text stands in docs/data/support.yaml, not in a page.

Numbers change, and a wrong one costs somebody dear who rings it at night. So each stands in one
place, with the day on which a person last checked it, and pages show it with a block
`/// support-lines | uk`. This holds for emergency numbers and short codes as well, in links, in
letters and in examples. In prose, write "your local emergency number", or link to the page of
phone lines.

Dates, times, years, prices, postcodes, rooms and counts are no phone numbers. What the rule looks
for stands in `scripts/lint/words/lists/phone-number.yml`.

Fails:
    Ring Samaritans on 116 123.

Fails:
    In danger? Call 999 now.

Fails:
    Text SHOUT to 85258 at any hour.

Fails:
    The office answers on +44 20 7946 0018.

Fails:
    [Call the line](tel:0800567567) if it gets worse.

Passes:
    If you are in immediate danger, call your local emergency number now.

Passes:
    /// support-lines | uk
    ///

Passes:
    The line is open 24/7. Call before 9.30 on 12 March 2026, and ask for room 112.

Passes:
    Call [the number on your letter], or text a friend.

Passes:
    In 2009-2010 about 1,248 made-up CVs were sent. [@baert-2021]
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.places import line_text
from scripts.lint.text import Kind, Sentence
from scripts.lint.word_lists import word_lists

ID = "phone-number"
# Of a longer table the last rows are enough to tell what it is about.
MOST_ROWS = 20
REMEDY = "put it in docs/data/support.yaml, and show it with a block '/// support-lines'"

# Digits, with a space, a bracket, a full stop or a dash between them, but no price and no time.
DIGITS = re.compile(
    r"(?<![\w£$€.,/:@#-])(?:\+|\(\+?)?\d(?:[ \u00a0().\u2010\u2011–-]{0,3}\d)+(?![\w%]|[.,:/-]\d)"
)
DATE = re.compile(r"\d{1,2}[ .-]\d{1,2}[ .-]\d{4}|\d{4}-\d\d-\d\d")
# Of a few digits: 999, 85258, 116 123. A year is none.
SHORT = re.compile(r"(?!(?:19|20)\d\d$)\d{3,6}|\d{3}[ -]\d{3}")
FEWEST, MOST = 8, 15
LINK = re.compile(
    r"(?:tel|sms|callto|facetime|whatsapp):|https?://(?:wa\.me|api\.whatsapp)\b", re.I
)
IN_HTML = re.compile(r"""href\s*=\s*["']?(?:tel|sms|callto):""", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Report each number to call or text, in words and in links."""
    for sentence in page.all_sentences:
        around = row_and_head(page, sentence) if sentence.kind is Kind.CELL else sentence.text
        for start, number in numbers(sentence.text, around):
            yield page.problem(ID, sentence.offsets[start], f"'{number}': {REMEDY}")
    for link in page.links:
        if LINK.match(link.href):
            yield page.problem(ID, link.offset, f"'{link.href}': {REMEDY}")
    for html in page.html:
        if match := IN_HTML.search(html.text):
            yield page.problem(ID, html.offset + match.start(), f"'{match[0]}...': {REMEDY}")


def row_and_head(page: Page, sentence: Sentence) -> str:
    """Return a cell's row of a table and some rows above it, the heads of its columns included."""
    last = first = page.line_at(sentence.offsets[0]) - 1

    def line(number: int) -> str:
        return line_text(page.text, page.starts, number)

    while first and last - first < MOST_ROWS and line(first - 1).lstrip().startswith("|"):
        first -= 1
    return " ".join(map(line, range(first, last + 1)))


def numbers(text: str, around: str) -> Iterator[tuple[int, str]]:
    """Yield where each phone number starts in a sentence, and the number.

    `around` is where a word such as "emergency" may stand: the sentence, or the table.
    """
    lists = word_lists(ID)
    for phrase in lists.find("spelt out", text):
        yield phrase.start, phrase.of(text)
    for match in DIGITS.finditer(text):
        called = is_long(match[0]) or is_called(text, match, around)
        if called and not stands_in("other", text, match):
            yield match.start(), match[0]


def is_long(number: str) -> bool:
    """Return whether the shape of a number gives it away: +44 20 7946 0018, 116 123."""
    digits = re.sub(r"\D", "", number)
    if DATE.fullmatch(number) or len(digits) > MOST:
        return False
    if number.lstrip("(")[0] in "+0":
        return len(digits) >= FEWEST
    groups = " ".join(re.findall(r"\d+", number))
    return any(
        re.fullmatch(shape.replace("#", r"\d"), groups) for shape in word_lists(ID).texts["shapes"]
    )


def is_called(text: str, match: re.Match[str], around: str) -> bool:
    """Return whether a sentence says that a short number is called, and counts nothing by it."""
    lists = word_lists(ID)
    behind = re.match(r" ([a-z]\w*)", text[match.end() :])
    if not SHORT.fullmatch(match[0]) or (behind and not lists.holds("then", behind[1])):
        return False
    if stands_in("called", text, match):
        return True
    return match[0] in lists.texts["known"] and lists.holds("help", around)


def stands_in(name: str, text: str, match: re.Match[str]) -> bool:
    """Return whether a number is part of a phrase of a list, such as "room 112"."""
    return any(one.start < match.start() < one.end for one in word_lists(ID).find(name, text))
