"""broken-list: a list has an empty line above it, and what belongs to an item stands four in.

Other programs read Markdown less strictly than the one that builds this site. A list right below
a paragraph is printed as one line with dashes in it. A list inside a list, or a second paragraph
of an item, needs four spaces before it; with two or three the inner list joins the outer one, and
the paragraph falls out of the list, whose numbers start again at one. A block of code between
fences cannot stand in a list at all, and a list that starts four spaces in is code itself.
Each numbered list starts at 1, whatever its first number is.

Fails:
    Bring these:
    - the advert
    - a pen

Fails:
    - the advert
      - the printed one
    - a pen

Fails:
    1. Find the advert.

       It may be gone from the site.

    2. Read it again.

Fails:
    1) Find the advert.
    2) Read it again.

Fails:
    • the advert
    • a pen

Fails:
    - Run this:

        ```sh
        make lint
        ```

Fails:
    4. Send the letter.
    5. Wait a week.

Passes:
    Bring these:

    - the advert
        - the printed one
    - a pen

Passes:
    1. Find the advert.

        It may be gone from the site.

    2. Read it again
       and again.

Passes:
    Numbers such as 1986 and -5 may start a line, and so may
    – a dash.
"""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from scripts.content.problem import Problem
from scripts.lint.page import Page, line_of
from scripts.lint.places import line_text

ID = "broken-list"
LISTS = ("bullet_list_open", "ordered_list_open")
STEP = 4
# What people type for an item, and the build prints as it stands.
NO_ITEM = re.compile(
    r"(?P<mark>[•▪◦●‣·]|[-*+]\u00a0|\d{1,2}\))\s*\w|(?P<close>-|\d{1,2}\.)[A-Za-z]"
)
ITEM = re.compile(r"[-*+] \S|\d{1,2}\. \S")
# What stands before an item's words or a paragraph's in the file.
QUOTED = re.compile(r"[ ]{0,3}>[ ]?")
INDENT = re.compile(r"[ \t]*")
ABOVE = "put an empty line above the list; without it the items are printed as one line"
INNER = "a list inside a list needs four spaces for each level; with fewer it joins the outer one"
OUT = "put four spaces before what belongs to an item; with fewer it falls out of the list"
FENCE = "a block of code cannot stand in a list; end the list above it"
CODE = "a list that starts four spaces in is printed as code; start it at the margin"
START = "this list starts at 1 on the page; join it to the list above, or number it from 1"
BRACKET = "write '1.' for '1)', which is printed as it stands"


def check(page: Page) -> Iterator[Problem]:
    """Report each list, item and part of an item that the build reads as something else."""
    depth, items = 0, [0]  # how many items are open, and the line on which each starts
    before: Token | None = None
    for token in page.tokens:
        line = line_of(token)
        if token.type in LISTS:
            if token.markup == ")":
                yield page.line_problem(ID, line, BRACKET)
            elif depth and line != items[-1] and indent(page, line) < STEP * depth:
                yield page.line_problem(ID, line, INNER)
            elif not depth and before and before.type == "paragraph_close" and joined(page, line):
                yield page.line_problem(ID, line, ABOVE)
            elif token.attrGet("start") is not None:
                yield page.line_problem(ID, line, START)
        elif token.type == "code_block" and ITEM.match(token.content) and not options(before):
            yield page.line_problem(ID, line, CODE)
        elif token.type == "list_item_open":
            depth += 1
            items.append(line)
        elif token.type == "list_item_close":
            depth -= 1
            items.pop()
        elif depth and token.type == "fence":
            yield page.line_problem(ID, line, FENCE)
        elif token.type == "paragraph_open" and depth and line != items[-1]:
            if indent(page, line) < STEP * depth:
                yield page.line_problem(ID, line, OUT)
        elif token.type == "inline" and before and before.type == "paragraph_open":
            yield from typed(page, token)
        before = token


def options(before: Token | None) -> bool:
    """Return whether what stands four spaces in holds the options of a block."""
    return before is not None and before.type == "container_slashes_open"


def joined(page: Page, line: int) -> bool:
    """Return whether words stand in the line above."""
    return bool(line_text(page.text, page.starts, line - 2).strip(" \t>"))


def indent(page: Page, line: int) -> int:
    """Return how far in a line stands, a quotation's signs left out."""
    text = line_text(page.text, page.starts, line - 1)
    while quoted := QUOTED.match(text):
        text = text[quoted.end() :]
    spaces = INDENT.match(text)
    return len(spaces[0].expandtabs(STEP)) if spaces else 0


def typed(page: Page, paragraph: Token) -> Iterator[Problem]:
    """Report the first line of a paragraph that was meant as an item."""
    for number, line in enumerate(map(str.lstrip, paragraph.content.split("\n"))):
        if number and ITEM.match(line) and not line[0].isdigit():
            yield page.line_problem(ID, line_of(paragraph) + number, ABOVE)
            return
        if found := NO_ITEM.match(line):
            mark = found["mark"] or found["close"]
            message = f"'{mark.strip()}' starts no item; write '- ' or '1. ', with one space"
            yield page.line_problem(ID, line_of(paragraph) + number, message)
            return
