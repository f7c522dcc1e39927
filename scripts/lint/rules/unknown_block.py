"""unknown-block: a `///` block has a name the site knows, and is closed.

A wrong name would reach the reader as plain text.

Fails:
    /// fiveminutes | Write it down
    Three questions they asked.
    ///

Fails:
    /// words | An email
    Dear [name],

Passes:
    /// words | An email
    Dear [name],
    ///
"""

import re
from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem
from scripts.worksheets.sheet import OPTIONS

ID = "unknown-block"
KNOWN = (
    "five-minutes",
    "words",
    "caution",
    "next-step",
    "road",
    "chance-picture",
    "places",
    "rights",
    "sources",
    "support-lines",
    "message-builder",
    "worksheet-list",
    "saved-answers",
    "worksheet",
    "example",
    *OPTIONS,
)
FENCE = re.compile(r"^/{3,}(?P<rest>.*)$")


def check(page: Page) -> Iterator[Problem]:
    """Report a block of an unknown name, and an opening or closing line without its other."""
    opened: list[int] = []
    for line, text in enumerate(page.text.splitlines(), start=1):
        fence = FENCE.match(text)
        if fence and not fence["rest"].strip():
            if not opened:
                yield page.line_problem(ID, line, "this '///' closes nothing; delete it")
            else:
                opened.pop()
        elif fence:
            opened.append(line)
            name = fence["rest"].partition("|")[0].strip()
            if name not in KNOWN:
                message = f"no block is called '{name}'; use one of: {', '.join(KNOWN)}"
                yield page.line_problem(ID, line, message)
    for line in opened:
        yield page.line_problem(ID, line, "this block is never closed; end it with a line of ///")
