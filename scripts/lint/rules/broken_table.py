r"""broken-table: a table has its row of dashes, empty lines around it, and each row all its cells.

A cell too many is left out of the page, and nobody is told. A row too short leaves its last
columns empty; write an empty cell where that is meant. Without a row such as `|---|---|` under
the first, or without an empty line above it, the whole table is printed as it was typed. A line
right below a table becomes a row of it.

Fails:
    | When | What | Who |
    |------|------|-----|
    | Monday | Ask | You | By phone |

Fails:
    | When | What |
    |------|------|
    | Monday |

Fails:
    | When | What |
    | Monday | Ask |

Fails:
    Two days matter:
    | When | What |
    |------|------|
    | Monday | Ask |

Fails:
    | When | What |
    |------|------|
    | Monday | Ask |
    Then wait a week.

Passes:
    | When | What |
    |------|------|
    | Monday | Ask `a|b`, or write yes\|no |
    | Tuesday | |

    Then wait a week.

Passes:
    When | What
    ---- | ----
    Monday | Ask
"""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from scripts.content.problem import Problem
from scripts.lint.page import Page, line_of
from scripts.lint.places import line_text

ID = "broken-table"
# Strokes that part no cells: those in code, and those behind a backslash.
NO_STROKE = re.compile(r"\\.|(?<!`)(`+)(?!`)[^`]*\1(?!`)")
# A line that can only be meant as part of a table.
ROW = re.compile(r"\||:?-+:?[ ]*\|[-:| ]*$")
ABOVE = "put an empty line above the table; without it the table is printed as it was typed"
DASHES = (
    "this row is printed as it was typed; a table needs a row such as |---|---| below its first, "
    "with as many cells"
)
BELOW = "this line becomes a row of the table above; put an empty line between them"


def check(page: Page) -> Iterator[Problem]:
    """Report each row whose cells do not fit, and each table that is none to the build."""
    columns = 0
    for before, token in zip([None, *page.tokens], page.tokens, strict=False):
        if token.type == "table_open":
            columns = 0
            if before and before.type == "paragraph_close" and follows(page, token):
                yield page.line_problem(ID, line_of(token), ABOVE)
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and columns:
            yield from row(page, line_of(token), columns)
        elif token.type == "inline" and before and before.type == "paragraph_open":
            for number, line in enumerate(map(str.lstrip, token.content.split("\n"))):
                if ROW.match(line):
                    yield page.line_problem(ID, line_of(token) + number, DASHES)
                    break


def follows(page: Page, table: Token) -> bool:
    """Return whether a table stands right below other words."""
    above = line_of(table) - 2
    return bool(line_text(page.text, page.starts, above).strip(" \t>"))


def row(page: Page, line: int, columns: int) -> Iterator[Problem]:
    """Report a row of a table's body that has too many or too few cells."""
    text = NO_STROKE.sub("", line_text(page.text, page.starts, line - 1)).strip(" \t>")
    if "|" not in text:
        yield page.line_problem(ID, line, BELOW)
        return
    cells = text.removeprefix("|").removesuffix("|").count("|") + 1
    if cells > columns:
        message = f"{cells} cells for {columns} columns; what stands in the last is left out"
        yield page.line_problem(ID, line, message)
    elif cells < columns:
        message = f"{cells} cells for {columns} columns; add them, or leave them empty with |"
        yield page.line_problem(ID, line, message)
