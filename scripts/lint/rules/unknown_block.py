"""unknown-block: a `///` block has a name the site knows, and is closed.

A block with a wrong name reaches the reader as plain text, slashes and all, and so do the
blocks of other programs. One that is not closed swallows the rest of the page.

Fails:
    /// fiveminutes | Write it down
    Three questions they asked.
    ///

Fails:
    // caution | Do not pay for a job
    Nobody honest asks for that.
    //

Fails:
    !!! note "Do not pay for a job"
        Nobody honest asks for that.

Fails:
    /// words | An email
    Dear [name],

Passes:
    /// words | An email
    Dear [name],
    ///

Passes:
    They may say yes/no, or send you to https://firm.example // jobs.
"""

import difflib
import re
from collections.abc import Iterator

from markdown_it.token import Token

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
    "service",
    "before-after-form",
    "group-totals",
    "settings-form",
    "settings-list",
    "sources",
    "support-lines",
    "message-builder",
    "worksheet-list",
    "saved-answers",
    "slides",
    "speaker-note",
    "content-rules",
    "worksheet",
    "example",
    *OPTIONS,
)
FENCE = re.compile(r"[ ]{0,3}/{3,}(?P<rest>[^/].*|)$")
# Two slashes before a name we know, and the blocks of other programs.
MISTYPED = re.compile(
    rf"[ ]{{0,3}}(?://(?!/)[ ]*(?P<name>{'|'.join(KNOWN)})\b|!!!|\?\?\?|:::)", re.IGNORECASE
)


def check(page: Page) -> Iterator[Problem]:
    """Report a block of an unknown name, and an opening or closing line without its other."""
    opened: list[int] = []
    code = {line for token in page.tokens if token.type == "fence" for line in lines(token)}
    for line, text in enumerate(page.text.split("\n"), start=1):
        fence = None if line in code else FENCE.match(text)
        if fence and not fence["rest"].strip():
            if not opened:
                yield page.line_problem(ID, line, "this '///' closes nothing; delete it")
            else:
                opened.pop()
        elif fence:
            opened.append(line)
            yield from unknown(page, line, fence["rest"].partition("|")[0].strip())
        elif line not in code and MISTYPED.match(text):
            message = "a block starts with three slashes and its name; see CONTRIBUTING.md"
            yield page.line_problem(ID, line, message)
    for line in opened:
        yield page.line_problem(ID, line, "this block is never closed; end it with a line of ///")


def lines(token: Token) -> range:
    """Return the lines of the file, counted from 1, that a piece of it takes."""
    return range(token.map[0] + 1, token.map[1] + 1) if token.map else range(0)


def unknown(page: Page, line: int, name: str) -> Iterator[Problem]:
    """Report a name that is no block's, with the one that was meant."""
    first, _, title = name.partition(" ")
    if name in KNOWN:
        return
    if first in KNOWN:
        message = f"a '|' is missing; write '/// {first} | {title}'"
    else:
        meant = difflib.get_close_matches(name.casefold().replace(" ", "-"), KNOWN, n=1)
        advice = f"write '{meant[0]}'" if meant else f"use one of: {', '.join(KNOWN)}"
        message = f"no block is called '{name}'; {advice}"
    yield page.line_problem(ID, line, message)
