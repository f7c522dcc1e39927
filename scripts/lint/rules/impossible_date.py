"""impossible-date: each date exists, and its day of the week is the right one.

A reader with a deadline cannot ask which of the two was meant. Letters and examples are read too.

Fails:
    Reply by 31 November.

Fails:
    The course starts on February 29, 2027.

Fails:
    We meet on Tuesday 11 August 2027.

Fails:
    It was last changed on 2026-02-30.

Passes:
    Reply by 30 November. The course starts on 29 February 2028, a leap year.

Passes:
    We meet on Wednesday, 11 August 2027, in room 31. In March 45 people came.
"""

import calendar
import datetime
import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "impossible-date"
DAYS = "Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun"
MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
NUMBER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
WEEKDAY = rf"(?:\b(?P<weekday>{DAYS})(?:day)?\.?,? (?:the )?)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
DATES = (
    # 12 August 2026
    re.compile(rf"{WEEKDAY}(?<![\d.,:£$€]){NUMBER}(?: of)? (?P<month>{MONTHS})\b(?:,? {YEAR}\b)?"),
    # August 12, 2026; without a year or a mark behind it the number may count something.
    re.compile(rf"{WEEKDAY}\b(?P<month>{MONTHS}) {NUMBER}(?:,? {YEAR}\b|(?=[.,;:!?)]|$)(?!\.\d))"),
    re.compile(rf"(?<![\d-])(?P<weekday>){YEAR}-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"),
)
ORDER = [name[:3] for name in calendar.month_abbr]
WEEK = [name[:3] for name in calendar.day_name]
LEAP = 2028


def check(page: Page) -> Iterator[Problem]:
    """Report each date that no calendar has."""
    for passage in page.passages:
        for pattern in DATES:
            for match in pattern.finditer(passage.words):
                if message := fault(match):
                    yield page.problem(ID, passage.offsets[match.start()], message)


def fault(match: re.Match[str]) -> str:
    """Return what is wrong with a date, or nothing."""
    written = match["month"]
    month = int(written) if written.isdigit() else ORDER.index(written[:3])
    # Any February may have 29 days where no year is given.
    year, day = int(match["year"] or LEAP), int(match["day"])
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return f"'{match[0]}': there is no such day; look it up in a calendar"
    weekday = WEEK[date.weekday()]
    if match["year"] and match["weekday"] and match["weekday"][:3] != weekday:
        right = calendar.day_name[date.weekday()]
        return f"'{match[0]}': that day is a {right}; find out which of the two is meant"
    return ""
