"""empty-section: something stands under each heading.

A reader who jumps to a heading, from the list of sections or with a screen reader, and finds the
next heading there, thinks that the page is broken. A paragraph, a list, a table, a block and a
heading of a lower level all count. A comment, a line across the page or a few dots do not.

Fails:
    ## Ask by phone

    ## Ask by email

    Keep it short.

Fails:
    ### What to leave out

    <!-- to be written -->

Passes:
    ## Ask by email

    ### What to leave out

    - Why you were nervous.

Passes:
    ## Kenya

    /// rights | kenya
    ///
"""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "empty-section"
# A line across the page fills no section.
NOTHING = ("hr", "paragraph_open", "paragraph_close")
COMMENTS = re.compile(r"(?:\s|<!--.*?-->)*", re.DOTALL)
ENDS = ("container_slashes_close", "blockquote_close", "list_item_close")


def check(page: Page) -> Iterator[Problem]:
    """Report a heading with nothing under it."""
    found = zip(page.headings, headings_at(page.tokens), strict=True)
    for heading, start in found:
        following = (page.tokens[number] for number in range(start + 3, len(page.tokens)))
        if is_empty(following, heading.level):
            message = f"nothing stands under '{heading.text}'; fill the section or delete it"
            yield page.problem(ID, heading.offset, message)


def headings_at(tokens: list[Token]) -> list[int]:
    """Return where in the syntax tree each heading opens."""
    return [number for number, token in enumerate(tokens) if token.type == "heading_open"]


def is_empty(following: Iterator[Token], level: int) -> bool:
    """Say whether nothing comes before the next heading of a level or a higher one."""
    for token in following:
        if token.type == "heading_open":
            return int(token.tag[1]) <= level
        if token.type in ENDS:
            return True
        if not (token.type in NOTHING or is_comment(token) or is_dots(token)):
            return False
    return True


def is_comment(token: Token) -> bool:
    """Say whether a token is a comment and nothing else."""
    return token.type == "html_block" and bool(COMMENTS.fullmatch(token.content))


def is_dots(token: Token) -> bool:
    """Say whether a line of text holds no word and no picture."""
    if token.type != "inline" or any(child.type == "image" for child in token.children or []):
        return False
    words = "" if token.content == "[TOC]" else token.content
    return not any(sign.isalnum() for sign in COMMENTS.sub("", words))
