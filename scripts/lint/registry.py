"""Every rule, in the order in which their reports are easiest to work through."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scripts.lint.page import Page
from scripts.lint.problem import Problem
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
)


@dataclass(frozen=True)
class Rule:
    """A rule: its id and the function that yields its problems.

    `check` sees one page; `check_all` sees every page of the site at once.
    """

    id: str
    check: Callable[[Page], Iterator[Problem]] | None = None
    check_all: Callable[[Sequence[Page]], Iterator[Problem]] | None = None


RULES = (
    Rule(front_matter.ID, front_matter.check),
    Rule(title_heading.ID, title_heading.check),
    Rule(heading_level.ID, heading_level.check),
    Rule(unknown_block.ID, unknown_block.check),
    Rule(five_minutes.ID, five_minutes.check),
    Rule(next_step.ID, next_step.check),
    Rule(unknown_citation.ID, unknown_citation.check),
    Rule(unused_source.ID, check_all=unused_source.check_all),
    Rule(long_sentence.ID, long_sentence.check),
    Rule(reading_grade.ID, reading_grade.check),
    Rule(banned_word.ID, banned_word.check),
    Rule(exclamation_mark.ID, exclamation_mark.check),
)
