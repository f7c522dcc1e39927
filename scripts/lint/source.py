"""The source of a page without its code, for rules that look at signs and not at words."""

import re

from scripts.lint.page import Page
from scripts.lint.text import BLANK

LETTER = re.compile(r"[^\n]")


def without_code(page: Page) -> str:
    """Return a page's text with each letter of its code blanked out, so that places still count.

    The options of a block look like a block of code and are none.
    """
    text = list(page.text)
    opened = False
    for token in page.tokens:
        if token.type == "fence" or (token.type == "code_block" and not opened):
            first, last = token.map or (0, 0)
            _blank(text, page.starts[first], [*page.starts, len(text)][last])
        opened = token.type == "container_slashes_open"
    for passage in page.passages:
        if BLANK in passage.words:
            for letter, place in zip(passage.words, passage.offsets, strict=True):
                if letter == BLANK:
                    _blank(text, *_with_marks(page.text, place))
    return "".join(text)


def _blank(text: list[str], start: int, end: int) -> None:
    """Blank out a stretch of text but for the ends of its lines."""
    text[start:end] = LETTER.sub(" ", "".join(text[start:end]))


def _with_marks(text: str, place: int) -> tuple[int, int]:
    """Return where a letter of code starts and ends, with the backticks right beside it."""
    start, end = place, place + 1
    if text[start - 1 : start] == "`" or text[start - 2 : start] == "` ":
        start = len(text[:start].rstrip(" ").rstrip("`"))
    if text[end : end + 1] == "`" or text[end : end + 2] == " `":
        end = len(text) - len(text[end:].lstrip(" ").lstrip("`"))
    return start, end
