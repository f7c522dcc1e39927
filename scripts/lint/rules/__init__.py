"""The rules, one a file, in the order in which their reports are best worked through.

A file's name is the rule's id with underscores; its docstring says what fails and what
passes. One that is not listed here does not run.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from scripts.lint.page import Page
from scripts.lint.rules import (
    banned_word,
    exclamation_mark,
    five_minutes,
    front_matter,
    heading_level,
    long_sentence,
    next_step,
    reading_grade,
    title_heading,
    unknown_block,
    unknown_citation,
    unused_source,
    worksheet,
)
from scripts.problem import Problem


class PageRule(Protocol):
    """A module that judges one page."""

    ID: str

    def check(self, page: Page) -> Iterator[Problem]:
        """Yield the page's problems."""


class SiteRule(Protocol):
    """A module that judges all pages together."""

    ID: str

    def check_all(self, pages: Sequence[Page]) -> Iterator[Problem]:
        """Yield the site's problems."""


PAGE_RULES: tuple[PageRule, ...] = (
    front_matter,
    title_heading,
    heading_level,
    unknown_block,
    five_minutes,
    next_step,
    unknown_citation,
    long_sentence,
    reading_grade,
    banned_word,
    exclamation_mark,
)

SITE_RULES: tuple[SiteRule, ...] = (unused_source, worksheet)
