"""phone-number: a number to call or text stands in docs/data/support.yaml, not in a page.

Numbers change, and a wrong one costs somebody dear who rings it at night. So each stands in one
place, with the day on which a person last checked it, and pages show it with a block
`/// support-lines | uk`. This holds for emergency numbers and short codes as well, in links, in
letters and in examples. In prose, write "your local emergency number", or link to the page of
phone lines.

Dates, times, years, prices, postcodes, rooms and counts are no phone numbers.

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
from scripts.lint.numbers import one_of
from scripts.lint.page import Page
from scripts.lint.places import line_text
from scripts.lint.text import Kind, Sentence

ID = "phone-number"
# Of a longer table the last rows are enough to tell what it is about.
MOST_ROWS = 20
REMEDY = "put it in docs/data/support.yaml, and show it with a block '/// support-lines'"

# A space or a dash between groups of digits, however it was typed.
GAP = r"[ \u00a0.\u2010\u2011–-]?"
SPACE = r"[ \u00a0-]"
# Numbers that their shape alone gives away.
SHAPES = re.compile(
    r"(?<![\w£$€.,/@#-])(?<!\d:)"
    + one_of(
        rf"""
        \+\d{{1,3}}(?:[ \u00a0().\u2010\u2011–-]{{0,3}}\d){{6,12}}|00[1-9]\d?(?:{GAP}\d){{8,12}}
        \(?0\d{{2,5}}\)?{GAP}\d{{3,4}}{GAP}\d{{3,4}}|\(?0\d\)?{GAP}\d{{3,4}}{GAP}\d{{4}}
        0\d{{4}}{GAP}\d{{5,6}}|0[1-9]\d{{8,9}}|0800{GAP}\d{{4}}|\(0\d{{1,4}}\)(?:{GAP}\d){{5,8}}
        0\d{{2,3}}{SPACE}\d\d{SPACE}\d\d{SPACE}\d{{2,3}}|116{SPACE}?(?:000|006|111|117|123)
        (?:1{GAP})?\(?[2-9]\d{{2}}\)?[ \u00a0.\u2010\u2011–-]\d{{3}}[ \u00a0.\u2010\u2011–-]\d{{4}}
        1{GAP}8\d\d{GAP}\d{{3}}{GAP}\d{{4}}|1[38]00{GAP}\d\d\d?{GAP}\d{{3,4}}|13 \d\d \d\d
        1?[- ]?(?:0?8\d\d)[- ]\d{{3}}-[A-Z]{{4}}|(?:0800|1-8\d\d|1800)[- ][A-Z][A-Z-]{{4,}}
        \(0\)\d{{2,4}}{GAP}\d{{3,4}}{GAP}\d{{3,4}}|0 \d{{3}} \d{{3}} \d{{3,4}}|\d{{5}} \d{{5}}
        +|[6-9]\d{{9}}|1800{GAP}\d{{3}}{GAP}\d{{3,4}}|9-8-8|9-1-1
        (?i:nine[- ](?:nine[- ]nine|one[- ]one|eight[- ]eight)|(?:triple|three) (?:nines?|zero))
        (?i:one[- ]one[- ](?:one|two))
        """
    )
    + r"(?![\w%]|[.,:/-]\d)",
)
# A word for calling, or for who answers.
CALL = one_of(
    r"""
    (?:call|ring|dial|phone|telephone|text|sms|whatsapp|message)(?:s|ed|ing)?|number(?: is|:)?
    tel\.?:?|helpline|hotline|(?:phone|crisis )?line|samaritans|lifeline|shout|childline|ambulance
    police|fire brigade|pieta|sadag|nhs|befrienders|tele-?manas|samhsa|red cross
    emergency(?: services| number)?|answers?|reach(?:ed)?
    """
)
BETWEEN = one_of(
    r"""
    the|us|them|either|for free|free|on|at|is|are|line|service|emergency|number|someone|somebody
    now|straight away|call|text|or|and|an?|ambulance|police|helpline|england|uk|ireland|wales
    scotland|\w+line
    """
)
SHORT = r"(?<![\d,.:/£$€-])(?P<number>\d{3}[- ]\d{3,4}|\d{3,6}|\d\d \d\d)(?!\d|[.,:/-]\d|%)"
# What may stand behind a number that is called; any other word is what it counts.
THEN = (
    r"(?! (?!"
    + one_of(
        r"""
        now|today|tonight|free|any|by|night|day|at|or|and|if|for|to|from|in|when|straight|right|day|first|via|on
        instead|is|are|before|then|there|anytime|immediately|as|without|while|after|with|who|where
        which|they|you|we|it|because|so|but|toll|only|until|option|nhs|samaritans|can|will|may
        gives|takes|answers|offers|works|puts|connects|line|service
        """
    )
    + r"\b)[a-z])"
)
CALLED = re.compile(
    rf"\b{CALL}[ :(]+(?:{BETWEEN}[ :,]+){{0,5}}\(?{SHORT}{THEN}",
    re.IGNORECASE,
)
# "Text HELLO to 50808", "send 'HOME' to 741741".
TEXTED = re.compile(
    rf"\b(?:text|txt|send|sms|message|whatsapp)\b[^.;?]{{0,40}}?\bto:? {SHORT}", re.IGNORECASE
)
# The best-known numbers, where the sentence or the table speaks of help.
KNOWN = re.compile(
    r"(?<![\d,.:/£$€-])(?P<number>999|911|112|988|111|000|1737|1199|14416|10177|85258|50808|741741"
    rf"|1926|1098|1393|13114)(?!\d|[.,:/-]\d|%){THEN}",
    re.IGNORECASE,
)
HELP = re.compile(
    r"\b(?:call(?:s|ed|ing)?|ring|rang|dial|phone|text(?:ing)?|help-?lines?|hotlines?|lines?|crisis"
    r"|emergenc\w+|ambulance|police|samaritans|shout|nhs|lifeline|danger|suicid\w+)\b",
    re.IGNORECASE,
)
ROOM = re.compile(
    r"\b(?:room|bus|flat|house|page|box|desk|gate|no\.|number|form|unit|platform|locker|route|train"
    r"|year|in|since|until|from|for|of|ward|building|floor|extension|ext\.?|reference|ref\.?|code)"
    r" $",
    re.IGNORECASE,
)
OTHER_NUMBER = re.compile(
    r"\b(?:course|reference|job|order|advert|account|form|house|room|case|page|member|student|class)"
    r" number(?: is|:)? $",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d{3}|\d\d[ -]\d\d|-\d|nine|triple|one[- ]one|three zero", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")
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
    if not DIGITS.search(text):
        return
    taken: set[int] = set()
    # The longest that starts at a place speaks for it.
    for start, number in sorted(candidates(text, around), key=lambda one: (one[0], -len(one[1]))):
        place = set(range(start, start + len(number)))
        if not taken & place:
            taken |= place
            yield start, number


def candidates(text: str, around: str) -> Iterator[tuple[int, str]]:
    """Yield each place that looks like a phone number; places may overlap."""
    for match in SHAPES.finditer(text):
        if not ROOM.search(text[: match.start()]):
            yield match.start(), match[0]
    for pattern in (CALLED, TEXTED):
        for match in pattern.finditer(text):
            # "Call 2020 a lost year."
            year = YEAR.fullmatch(match["number"])
            idiom = year and re.match(r" (?:an?|the|it|and|or)\b", text[match.end() :])
            if not (idiom or OTHER_NUMBER.search(text[: match.start("number")])):
                yield match.start("number"), match["number"]
    if HELP.search(around):
        for match in KNOWN.finditer(text):
            if not ROOM.search(text[: match.start()]):
                yield match.start("number"), match["number"]
