"""A day that is typed otherwise than YYYY-MM-DD, or that no calendar has: what to write."""

import datetime
import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
LAST_MONTH = len(MONTHS)
IN_ORDER = re.compile(r"(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})")
YEAR_LAST = re.compile(r"(\d{1,2})(?P<mark>[-/. ])\s?(\d{1,2})(?P=mark)\s?(\d{4}|\d{2})")
# 4 January 2027, Monday, 4th Jan. 2027, January 4, 2027
WORD = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?,?")
NUMBER = re.compile(r"(?P<number>\d{1,4})(?:st|nd|rd|th)?,?")
SHORT = 3
"""Letters by which a month is known."""


def advice(typed: str) -> str:
    """Say that there is no such day, or how to write the one that is meant; nothing for no day."""
    whole = typed.strip()
    if found := IN_ORDER.fullmatch(whole):
        year, month, day = map(int, found.groups())
        return _told(year, month, day) or _told(year, day, month) or _none(year, month, day)
    if found := YEAR_LAST.fullmatch(whole):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        year += 2000 if len(found[4]) == 2 else 0
        british, american = _told(year, second, first), _told(year, first, second)
        if british and american and first != second and found["mark"] != ".":
            return f"{british}, or {american.removeprefix('write ')}"
        return british or american or _none(year, second, first)
    return _in_words(whole)


def _in_words(whole: str) -> str:
    """Say how to write a day whose month is a word."""
    words = [found["month"] for one in whole.split() if (found := WORD.fullmatch(one))]
    months = [number for word in words if (number := _month(word))]
    numbers = [found["number"] for one in whole.split() if (found := NUMBER.fullmatch(one))]
    days = [int(one) for one in numbers if len(one) <= 2]
    years = [int(one) for one in numbers if len(one) == 4]
    if len(months) != 1 or len(days) != 1:
        return ""
    if not years:
        return "give the year as well, and write it all in digits"
    return _told(years[0], months[0], days[0]) or _none(years[0], months[0], days[0])


def _month(word: str) -> int:
    """Return the number of a month, whole or shortened; 0 for another word."""
    full = word.capitalize()
    found = [n for n, name in enumerate(MONTHS, 1) if name.startswith(full) and len(word) >= SHORT]
    return found[0] if found else 0


def _told(year: int, month: int, day: int) -> str:
    """Return what to write for a day; nothing where no calendar has it."""
    try:
        right = datetime.date(year, month, day)
    except ValueError:
        return ""
    return f"write {right.isoformat()} for {right.day} {MONTHS[month - 1]} {right.year}"


def _none(year: int, month: int, day: int) -> str:
    """Say that there is no such day."""
    if 1 <= month <= LAST_MONTH:
        return f"there is no {day} {MONTHS[month - 1]} {year}; give a day that the calendar has"
    return "there is no such day; give one that the calendar has"
