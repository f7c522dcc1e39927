"""Words for numbers, shares, times and people, as the rules about truth look for them.

All are parts of regular expressions, without regard to capitals. A straight apostrophe stands
for a curly one too, once a text has gone through `straight`.
"""

import re

from scripts.lint.phrases import either


def one_of(lines: str) -> str:
    """Return one expression for a list that has an expression on each line.

    A line that starts with `+` goes on from the line above.
    """
    return either(re.sub(r"\n\s*\+", "", lines))


_ONE_TO_NINE = "one|two|three|four|five|six|seven|eight|nine"
_BIG = r"(?:hundred|thousand|million|dozen)s?"
NUMBER = (
    rf"(?:\d{{1,3}}(?:[, \u00a0]\d{{3}})+(?!\d)|\d+(?:\.\d+)?(?:k|m| {_BIG})?"
    rf"|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:{_ONE_TO_NINE}))?"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_ONE_TO_NINE}|ten|eleven|twelve"
    rf"|(?:an? |a few |several )?{_BIG})(?: (?:and )?{_BIG})*(?: and \w+ty(?:-\w+)?)?)"
)
"""A number in digits or in words."""

RANGE = rf"(?:{NUMBER}(?: ?(?:-|–|to|or|and) ?(?:\d[\d.,]*|\w+))?\+?)"
"""A number, or from one number to another."""

_PARTS = r"(?:one|an?|two|three|four|five|seven|nine)[- ]"
FRACTION = one_of(
    rf"""
    {_PARTS}(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|half
    \d (?:quarters|thirds|fifths)|\d/\d{{1,2}}|[½⅓⅔¼¾]
    """
)
"""A part of a whole: "two thirds", "half"."""

PER_CENT = rf"{RANGE}(?:[- ]odd)? ?(?:%|per[ -]?cent\b|percent\b|pc\b)"
"""A percentage."""

UNIT = (
    r"(?:(?:calendar|working|business|full|whole|short|long|more|other|further)[ -])*"
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weekends?|weeks?|fortnights?|months?|years?)"
)
"""A unit of time."""

GROUP = one_of(
    r"""
    employers?|managers?|recruiters?|interviewers?|interviewees?|bosses|candidates?|applicants?
    job[- ]?(?:seekers?|hunters?)|people|persons?|adults?|workers?|employees?|graduates?|students?
    men|man|women|woman|firms?|company|companies|business|businesses|organisations?
    agency|agencies|participants?|respondents?|volunteers|learners?|members?|users?|readers?
    americans?|britons?|millennials|hr (?:teams?|people|staff|departments?)|hirers?|headhunters?
    professionals?|leaders|executives?|households?
    """
)
"""People or employers who may be counted in a study."""

COUNTED = one_of(
    r"""
    applications?|interviews?|offers?|cvs?|r[eé]sum[eé]s?|jobs?|vacancy|vacancies|roles?|posts?
    positions?|noes|no's|rejections?|letters?|emails?|replies|hires?|placements?|callbacks?
    (?:job )?ad(?:vert)?s?|(?:hiring )?decisions?|cases?
    """
)
"""What happens in a search and may be counted."""

NEGATED = r"(?:not|never|no|nor|cannot|without|nobody|hardly|rarely|seldom|\w+n't)"
"""One word that turns what follows into its opposite."""


def words_between(most: int) -> str:
    """Return an expression for some words in between, none of which is a "not"."""
    return rf"(?:(?!{NEGATED}\b)[\w'-]+,? ){{0,{most}}}?"


def spaced(pattern: str) -> str:
    """Return an expression in which `<3>` became up to three words in between.

    A space stands before it and none behind it: "asking <3>shows".
    """
    return re.sub(r"<(\d+)>", lambda match: words_between(int(match[1])), pattern)


def straight(text: str) -> str:
    """Return a text with straight apostrophes, so that places still count."""
    return text.replace("’", "'")


def cut(phrase: str, most: int = 48) -> str:
    """Return a phrase short enough for a message of one line."""
    return phrase if len(phrase) <= most else f"{phrase[:most].rsplit(' ', 1)[0]} ..."
