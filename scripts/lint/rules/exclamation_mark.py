"""exclamation-mark: nobody is shouted at, or cheered at, on the worst day of their month.

Letters to employers and invented people's examples are held to it as well. Left alone are code,
and the mark that begins an image.

Fails:
    You can send it today!

Fails:
    ## Ask two questions!

Fails:
    /// words | A short email
    Thank you so much for your time!
    ///

Passes:
    You can send it today.

Passes:
    ![A closed door](door.svg)

Passes:
    Type `!important` into the search field.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "exclamation-mark"


def check(page: Page) -> Iterator[Problem]:
    """Report each exclamation mark in words a reader sees."""
    for passage in page.passages:
        for offset, letter in zip(passage.offsets, passage.words, strict=True):
            if letter == "!":
                yield page.problem(ID, offset, "an exclamation mark; end with a full stop")
