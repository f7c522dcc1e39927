"""Pages for the rules' tests: whole, realistic, and faulty in one place."""

from pathlib import Path

from scripts.lint.page import Page
from scripts.lint.rules import PAGE_RULES

PATH = Path("docs/seek-feedback/index.md")

FRONT = """\
---
title: Ask for feedback
description: Whom to ask for feedback after an interview, when, and what to do without an answer.
page_type: guide
tip: 2
minutes: 6
reviewed: never
tags:
  - turned down
  - unsuccessful interview
---
"""

BODY = """
# Ask for feedback

Reply to the person who sent the no.

/// five-minutes | Write down what you remember
Note three questions they asked you.
///

## Ask two questions

Ask what was missing, and how you came across. [@acas-rejected]

/// next-step
[Choose the wording for your case](what-to-say.md). It takes ten minutes.
///
"""

GOOD = FRONT + BODY
"""A page that no rule complains about; its body starts on line 12."""


def page(text: str = GOOD) -> Page:
    """Make a page of a text."""
    return Page(PATH, text)


def good(right: str, wrong: str) -> Page:
    """Make the sound page with one piece of it changed."""
    assert right in GOOD
    return page(GOOD.replace(right, wrong, 1))


def found(changed: Page) -> list[tuple[int, str]]:
    """Return line and rule of every problem that any rule reports, in order of lines."""
    return sorted(
        (problem.line, problem.rule) for rule in PAGE_RULES for problem in rule.check(changed)
    )


def messages(changed: Page) -> list[str]:
    """Return the whole line printed for each problem, in order."""
    return [
        str(problem)
        for problem in sorted(problem for rule in PAGE_RULES for problem in rule.check(changed))
    ]
