"""merge-mark: no marks are left of a merge of two versions.

Where two people changed the same lines, the version control writes both into the file and
leaves the choice to a person. The marks would reach readers, and half of the lines is old.
They are reported everywhere, also in code and above the page. Rulers of tables, and a row of
equals signs that underlines a heading, are left alone.

Fails:
    <<<<<<< HEAD
    Wait a week before you ask.
    =======
    Wait two weeks before you ask.
    >>>>>>> replies

Fails:
    Wait a week before you ask.
    =======
    Wait two weeks before you ask.

Passes:
    | When | What |
    |------|------|
    | Monday | Ask |

Passes:
    Reading
    =======

    Ask for two lines, not ten.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "merge-mark"
MARK = re.compile(r"<{7}(?!<)|>{7}(?!>)|\|{7}(?:[ \t]|$)")
MIDDLE = "======="
MESSAGE = "a mark left by a merge: keep one of the two versions and delete the marks"


def check(page: Page) -> Iterator[Problem]:
    """Report each line that is a mark of a conflict."""
    lines = page.text.split("\n")
    marks = {
        number
        for number, line in enumerate(lines)
        if MARK.match(line) and not is_row(lines, number)
    }
    for number, line in enumerate(lines):
        middle = line.rstrip() == MIDDLE and (marks or not underlines(lines, number))
        if number in marks or middle:
            yield page.line_problem(ID, number + 1, MESSAGE)


def is_row(lines: list[str], number: int) -> bool:
    """Return whether seven strokes are a row of empty cells in a table."""
    beside = lines[max(number - 1, 0) : number] + lines[number + 1 : number + 2]
    return lines[number].rstrip() == "|" * 7 and any(line.startswith("| ") for line in beside)


def underlines(lines: list[str], number: int) -> bool:
    """Return whether a row of equals signs stands under a line that looks like a heading."""
    around = ["", "", *lines, ""]
    # Moved by the two lines in front.
    over, heading, _, behind = around[number : number + 4]
    return bool(heading.strip()) and heading[-1] not in ".,;:" and not (over or behind).strip()
