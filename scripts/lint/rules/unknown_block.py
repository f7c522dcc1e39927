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

from scripts.content.kinds import KINDS
from scripts.content.problem import Problem
from scripts.lint.page import Page

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
    "unfair-treatment",
    "service",
    "before-after-form",
    "group-totals",
    "settings-form",
    "settings-list",
    "sources",
    "support-lines",
    "money-help",
    "message-builder",
    "worksheet-list",
    "saved-answers",
    "kept-pages",
    "slides",
    "speaker-note",
    "content-rules",
    "measured",
    "conformance",
    "data-flow",
    "picture",
    "week",
    "worksheet",
    "example",
    *KINDS,
)
FENCE = re.compile(r"[ ]{0,3}(?P<slashes>/{3,})(?P<rest>[^/].*|)$")
# Two slashes before a name we know, and the blocks of other programs.
MISTYPED = re.compile(
    rf"[ ]{{0,3}}(?://(?!/)[ ]*(?P<name>{'|'.join(KNOWN)})\b|!!!|\?\?\?|:::)", re.IGNORECASE
)


def check(page: Page) -> Iterator[Problem]:
    """Report a block of an unknown name, and an opening or closing line without its other."""
    opened: list[tuple[int, int]] = []  # line and number of slashes, the outermost first
    code = {line for token in page.tokens if token.type == "fence" for line in lines(token)}
    for line, text in enumerate(page.text.split("\n"), start=1):
        fence = None if line in code else FENCE.match(text)
        slashes = len(fence["slashes"]) if fence else 0
        if fence and not fence["rest"].strip():
            if slashes not in (many for _, many in opened):
                message = f"this '{'/' * slashes}' closes nothing; delete it, or count the slashes"
                yield page.line_problem(ID, line, message)
                continue
            # What was opened inside the block that ends here was never closed.
            while opened[-1][1] != slashes:
                yield never_closed(page, opened.pop())
            opened.pop()
        elif fence:
            # A block inside another has fewer slashes; with as many, the one before is open still.
            while opened and opened[-1][1] <= slashes:
                yield never_closed(page, opened.pop())
            opened.append((line, slashes))
            yield from unknown(page, line, fence["rest"].partition("|")[0].strip())
        elif line not in code and MISTYPED.match(text):
            message = "a block starts with three slashes and its name; see CONTRIBUTING.md"
            yield page.line_problem(ID, line, message)
    for block in opened:
        yield never_closed(page, block)


def never_closed(page: Page, block: tuple[int, int]) -> Problem:
    """Return the problem of a block that has no end."""
    line, slashes = block
    message = f"this block is never closed; end it with a line of {'/' * slashes}"
    return page.line_problem(ID, line, message)


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
