"""Tests of the rule impossible-date."""


def none(date: str) -> str:
    """Return what is said of a date that does not exist."""
    return f"'{date}': there is no such day; look it up in a calendar"


def other(date: str, day: str) -> str:
    """Return what is said of a date on another day of the week."""
    return f"'{date}': that day is a {day}; find out which of the two is meant"


EXACT: list[tuple[str, list[str]]] = [
    ("Reply by 31 November.\n", [f"1:10: {none('31 November')}"]),
    ("Reply by the 30th of February.\n", [f"1:14: {none('30th of February')}"]),
    ("It starts on 29 February 2026.\n", [f"1:14: {none('29 February 2026')}"]),
    ("It starts on February 29, 2026.\n", [f"1:14: {none('February 29, 2026')}"]),
    ("Reply by June 31.\n", [f"1:10: {none('June 31')}"]),
    ("Reply by 32 Aug 2026.\n", [f"1:10: {none('32 Aug 2026')}"]),
    ("Changed on 2026-02-30.\n", [f"1:12: {none('2026-02-30')}"]),
    (
        "We meet on Tuesday 12 August 2026.\n",
        [f"1:12: {other('Tuesday 12 August 2026', 'Wednesday')}"],
    ),
    (
        "/// words | An email\nWe meet on Thurs, 12th August 2026.\n///\n",
        [f"2:12: {other('Thurs, 12th August 2026', 'Wednesday')}"],
    ),
    ("We met Friday, May 1, 2025.\n", [f"1:8: {other('Friday, May 1, 2025', 'Thursday')}"]),
    ("Reply by 29 February, or 29 February 2028, or on Wednesday 12 August 2026.\n", []),
    ("In March 45 people came. They may 40 times. 2.31 June. Room 31, Junction 4.\n", []),
    ("Tuesday 12 August and 2026-08-12 and 1999-2000-01.\n", []),
]
