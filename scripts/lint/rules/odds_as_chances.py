"""odds-as-chances: the size of an effect is told in the words of its source.

Odds are not chances: 2.67 times the odds is not 2.67 times as likely. A rise of 14% is not 14
percentage points, and 7.3 percentage points are not 7.3%. Readers plan by such numbers. Each
source that is misread easily says in docs/data/sources.yaml what it gives, under `effect`: odds,
relative or points. A sentence that cites it keeps to that, and so do the sentences before it that
give its numbers. To say what the number is not is always right.

Fails:
    People who joined such a programme were more likely to find work. [@liu-2014]

Fails:
    Volunteers had a 27% higher chance of work a year later. [@spera-cncs-2013]

Fails:
    An internship brought 14 percentage points more interviews. [@nunley-2016]

Fails:
    Volunteering raised the replies by 7.3%. [@baert-vujic-2018]

Fails:
    They had 2.67 times the odds of work, so they were 2.67 times as likely to find it.

Passes:
    People who joined such a programme had 2.67 times the odds of finding work. Odds are not
    chances. [@liu-2014]

Passes:
    Volunteers had 27% higher odds of being in work a year later. [@spera-cncs-2013]

Passes:
    CVs with an internship got about 14% more requests for an interview. [@nunley-2016]

Passes:
    Volunteering raised the replies by 7.3 percentage points. [@baert-vujic-2018]

Passes:
    The programmes gave people a chance to practise. [@liu-2014]
"""

import re
from collections.abc import Iterator

from scripts.content import sources
from scripts.content.problem import Problem
from scripts.lint.denial import in_passages
from scripts.lint.numbers import NUMBER, PER_CENT, one_of, straight
from scripts.lint.page import Page
from scripts.lint.text import NO_GAP, NOT_OURS, Passage, Sentence

ID = "odds-as-chances"


def _whole(lines: str) -> re.Pattern[str]:
    """Compile a list that has an expression on each line, bound to whole words."""
    return re.compile(rf"(?<![\w.,-]){NO_GAP}{one_of(lines)}(?![\w-])", re.IGNORECASE)


# "A chance to practise" is no number, and "by chance" is luck.
CHANCE = _whole(
    rf"""
    (?:un)?like(?:ly|lier|liest|lihoods?)|probab\w+
    (?<!by )chances?(?! to (?!find|get|be|land|have|win|receive)\w)
    {NUMBER} (?:in|out of) (?:every )?(?:{NUMBER}|a hundred)
    """
)
CHANCE_OR_SHARE = re.compile(rf"{CHANCE.pattern}|(?<![\w.]){PER_CENT}(?!\w)", re.IGNORECASE)
POINTS = _whole(
    rf"""
    percentage[- ]points?|\d+(?:\.\d+)?(?:-| ?)(?:per ?cent[ -])?points?|\d+(?:\.\d+)? ?pp
    {NUMBER}-point|(?:by|of) {NUMBER} (?:per ?cent )?points?|{NUMBER} more in (?:every )?{NUMBER}
    {NUMBER} (?:more )?(?:in|out of) (?:every )?(?:100|a hundred)
    """
)
PERCENT = _whole(rf"{PER_CENT}(?! ?-?points?\b| off\b)")
_LIKELIHOOD = r"(?:chances?|likelihood|probability)"
TIMES_AS_LIKELY = _whole(
    rf"""
    (?:twice|{NUMBER} times|{NUMBER} ?x) (?:as|more) (?:likely|probable)
    {PER_CENT} (?:more )?like\w+|(?:twice|{NUMBER} times) (?:the|an?) (?:\w+ )?{_LIKELIHOOD}
    (?:{PER_CENT}|{NUMBER} times) (?:higher|better|bigger|greater|more) {_LIKELIHOOD}
    """
)
# "2.67 times the odds", "27% higher odds": odds as a study gives them.
ODDS = re.compile(
    r"\btimes (?:the|higher|greater|better|as high) (?:\w+ )?odds\b"
    r"|\b(?:higher|better|greater|the|raised|raises?) (?:\w+ )?odds (?:of|that|were|rose|by)\b"
    r"|\bodds ratios?\b|\bodds (?:of|were|rose|went up|grew)\b",
    re.IGNORECASE,
)
# The size of the best-known odds of the site, whatever stands around it.
KNOWN_ODDS = _whole(
    r"2[.,]6?7\d? times (?:as|more) (?:likely|probable)|2[.,]6?7\d? times the chances?"
)
# "It is not the same as", "do not read this as"; but not "people who did not take part".
IS_NOT = re.compile(
    r"\b(?:not|never|cannot|nor|\w+n't|rather than|different from|instead of|unlike|no)"
    r"(?! (?:take|join|have|get|do|go|attend|volunteer|list)\b)(?: [\w.%'-]+){0,7} ?$",
    re.IGNORECASE,
)
NUMBERED = re.compile(rf"\b(?:{NUMBER}|twice|double[sd]?)\b|%", re.IGNORECASE)

WRONG = {
    "odds": (CHANCE, "this source gives odds, which are not chances; say 'higher odds'"),
    "relative": (POINTS, "this source gives a relative rise; say 'about so many per cent more'"),
    "points": (PERCENT, "this source gives percentage points; write 'percentage points'"),
}
UNCITED = "odds are not chances; keep 'times the odds', and cite the source"


def check(page: Page) -> Iterator[Problem]:
    """Report each effect that is told in other words than its source's."""
    effects = {source.id: source.effect for source in sources.read().values() if source.effect}
    for passage, sentence, after in in_passages(page):
        if sentence.kind in NOT_OURS:
            continue
        text = straight(sentence.own)
        kinds = {effects[cited] for cited in sources_of(sentence, after) if cited in effects}
        for kind in sorted(kinds):
            pattern, remedy = WRONG[kind]
            # "27% higher odds" is how odds are told.
            if kind == "odds" and "odds" not in text.lower():
                pattern = CHANCE_OR_SHARE
            if match := first(pattern, text):
                yield page.problem(ID, sentence.offsets[match.start()], f"'{match[0]}': {remedy}")
        if not kinds and (match := as_likely(text, passage)):
            yield page.problem(ID, sentence.offsets[match.start()], f"'{match[0]}': {UNCITED}")


def sources_of(sentence: Sentence, after: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the sources of a sentence: its own, or the next cited where it gives a number."""
    if sentence.sources or not NUMBERED.search(sentence.own):
        return sentence.sources
    return next((one.sources for one in after if one.sources), ())


def first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the first match that the sentence does not say it is not."""
    matches = pattern.finditer(text)
    return next((match for match in matches if not IS_NOT.search(text[: match.start()])), None)


def as_likely(text: str, passage: Passage) -> re.Match[str] | None:
    """Return where odds without a source were turned into chances."""
    if match := first(KNOWN_ODDS, text):
        return match
    return first(TIMES_AS_LIKELY, text) if ODDS.search(passage.own) else None
