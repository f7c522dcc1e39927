"""The rules, one a file, in the order in which their reports are best worked through.

A file's name is the rule's id with underscores; its docstring says what fails and what
passes, and is printed on the site. One that is not listed here does not run.
"""

import datetime
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from scripts.lint.page import Page
from scripts.lint.rules import (
    banned_word,
    duplicate_heading,
    exclamation_mark,
    five_minutes,
    front_matter,
    heading_level,
    long_sentence,
    next_step,
    reading_grade,
    switch_off,
    title_heading,
    unknown_block,
    unknown_citation,
    unused_source,
    worksheet,
)
from scripts.lint.site import Site
from scripts.problem import Problem


class Rule(Protocol):
    """A module that is a rule. It has one of the three functions below, but for switch_off."""

    ID: str
    __doc__: str | None


@runtime_checkable
class PageRule(Rule, Protocol):
    """A module that judges one page."""

    def check(self, page: Page) -> Iterator[Problem]:
        """Yield the page's problems."""


@runtime_checkable
class SiteRule(Rule, Protocol):
    """A module that judges all pages together."""

    def check_all(self, site: Site) -> Iterator[Problem]:
        """Yield the site's problems."""


@runtime_checkable
class DateRule(Rule, Protocol):
    """A module whose reports come with time, not with a change; they are listed apart."""

    def check_on(self, site: Site, today: datetime.date) -> Iterator[Problem]:
        """Yield what is too old on a day."""


GROUPS: dict[str, tuple[Rule, ...]] = {
    "Shape": (
        front_matter,
        title_heading,
        heading_level,
        duplicate_heading,
        unknown_block,
        five_minutes,
        worksheet,
        next_step,
    ),
    "Words": (
        long_sentence,
        reading_grade,
        exclamation_mark,
        banned_word,
    ),
    "Truth": (
        unknown_citation,
        unused_source,
    ),
    "Links and media": (),
    "Switching a rule off": (switch_off,),
}

RULES = tuple(rule for group in GROUPS.values() for rule in group)
"""Every rule, in order."""
