"""The blocks of a translated page: opened, named as in English, and closed by a line of bars.

A block that is not closed swallows the page below it, and nothing else would say so.
"""

import re
from collections.abc import Iterator

BLOCK = re.compile(
    r"^(?P<bars>/{3,})(?:[ ]+(?P<name>[\w-]+)(?:[ ]*\|[ ]*(?P<entry>[a-z-]+$))?.*)?[ \t]*$",
    re.MULTILINE,
)
Found = Iterator[tuple[int, str]]
"""A line, and what is wrong with it."""


def faults(text: str) -> Found:
    """Yield blocks that are never closed, and lines that close none."""
    opened: list[tuple[str, int, str]] = []
    for found in BLOCK.finditer(text):
        line, bars, name = text.count("\n", 0, found.start()) + 1, found["bars"], found["name"]
        while opened and len(opened[-1][0]) <= len(bars) and (name or opened[-1][0] != bars):
            yield _never_closed(*opened.pop())
        if name:
            opened.append((bars, line, name))
        elif opened and opened[-1][0] == bars:
            opened.pop()
        else:
            yield line, f"'{bars}' closes no block here; take it out, or open one as in English"
    for one in reversed(opened):
        yield _never_closed(*one)


def _never_closed(bars: str, line: int, name: str) -> tuple[int, str]:
    """Say that a block is not closed."""
    return line, f"the block '{bars} {name}' is not closed; end it with a line of {bars}"


def differences(text: str, source: str) -> Found:
    """Yield the first block that is another than the English one at its place."""
    theirs = [one for one in BLOCK.finditer(text) if one["name"]]
    ours = [one for one in BLOCK.finditer(source) if one["name"]]
    for found, wanted in zip(theirs, ours, strict=False):
        if found.group("name", "entry") != wanted.group("name", "entry"):
            line = text.count("\n", 0, found.start()) + 1
            yield line, f"'{found[0].strip()}' stands where the English has '{wanted[0].strip()}'"
            return
    if len(theirs) < len(ours):
        yield 1, f"the block '{ours[len(theirs)][0].strip()}' of the English is missing"
    elif len(theirs) > len(ours):
        found = theirs[len(ours)]
        line = text.count("\n", 0, found.start()) + 1
        yield line, f"the English has no block '{found[0].strip()}' here; take it out"
