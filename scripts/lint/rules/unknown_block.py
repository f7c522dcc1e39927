"""unknown-block: a `///` block has a name the site knows, and is closed.

A wrong name would reach the reader as plain text.

Fails:
    /// fiveminutes | Write it down
    /// words | An email          (with no closing line)

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
                yield Problem(page.place, line, ID, "this '///' closes nothing; delete it")
            else:
                opened.pop()
        elif fence:
            opened.append(line)
            name = fence["rest"].partition("|")[0].strip()
            if name not in KNOWN:
                message = f"no block is called '{name}'; use one of: {', '.join(KNOWN)}"
                yield Problem(page.place, line, ID, message)
    for line in opened:
        yield Problem(page.place, line, ID, "this block is never closed; end it with a line of ///")
