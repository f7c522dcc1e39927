"""The rules, one a file, in the order in which their reports are best worked through.

A file's name is the rule's id with underscores; its docstring says what fails and what
passes, and is printed on the site. One that is not listed here does not run.
"""

import datetime
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules import (
    banned_word,
    bare_address,
    blame,
    broken_address,
    broken_list,
    broken_table,
    data_spelling,
    deadline_in_prose,
    do_not_claim,
    doubled_word,
    duplicate_heading,
    empty_section,
    exclamation_mark,
    five_minutes,
    front_matter,
    guide_worksheet,
    heading_level,
    hidden_character,
    image_text,
    impossible_date,
    insecure_link,
    jargon,
    latin_abbreviation,
    law_in_prose,
    link_text,
    loaded_word,
    long_sentence,
    merge_mark,
    mixed_quotes,
    next_step,
    odds_as_chances,
    old_date,
    other_host,
    own_address,
    page_place,
    phone_number,
    placeholder_text,
    platitude,
    promise,
    raw_html,
    raw_mark,
    reading_grade,
    section_order,
    sentence_case,
    site_map,
    situation,
    spelling,
    switch_off,
    term,
    title_heading,
    unknown_block,
    unknown_citation,
    unsourced_number,
    unused_source,
    worksheet,
)
from scripts.lint.site import Site


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
        page_place,
        title_heading,
        heading_level,
        duplicate_heading,
        sentence_case,
        empty_section,
        section_order,
        unknown_block,
        broken_table,
        broken_list,
        raw_mark,
        five_minutes,
        worksheet,
        guide_worksheet,
        situation,
        next_step,
        site_map,
    ),
    "Words": (
        spelling,
        data_spelling,
        doubled_word,
        long_sentence,
        reading_grade,
        exclamation_mark,
        banned_word,
        platitude,
        blame,
        promise,
        loaded_word,
        jargon,
        latin_abbreviation,
        term,
        placeholder_text,
    ),
    "Truth": (
        unsourced_number,
        unknown_citation,
        unused_source,
        odds_as_chances,
        do_not_claim,
        phone_number,
        impossible_date,
        law_in_prose,
        deadline_in_prose,
    ),
    "Dates": (old_date,),
    "Links and media": (
        link_text,
        bare_address,
        broken_address,
        own_address,
        insecure_link,
        image_text,
        other_host,
        raw_html,
        hidden_character,
        mixed_quotes,
        merge_mark,
    ),
    "Switching a rule off": (switch_off,),
}

RULES = tuple(rule for group in GROUPS.values() for rule in group)
"""Every rule, in order."""

OURS_ALONE: tuple[Rule, ...] = (
    # The plan of our own pages.
    page_place,
    section_order,
    five_minutes,
    guide_worksheet,
    next_step,
    site_map,
    # What goes into our data files, which a careers service does not change.
    unsourced_number,
    unused_source,
    phone_number,
    law_in_prose,
    deadline_in_prose,
)
"""The rules that a careers service's own pages need not follow."""

THEIRS = tuple(rule for rule in RULES if rule not in OURS_ALONE)
"""The rules for a careers service's own pages."""
