"""five-minutes: each guide holds exactly one thing to do in five minutes, near its top.

Fails:
    a guide without a five-minutes block
    a supporting guide with two

Passes:
    a guide with one; a checklist with none
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "five-minutes"


def check(page: Page) -> Iterator[Problem]:
    """Report a guide without its action, a second one, and one that comes late."""
    actions = [block for block in page.blocks if block.name == "five-minutes"]
    if page.page_type not in ("guide", "supporting-guide"):
        for action in actions:
            message = (
                f"a page of type {page.page_type} holds no five-minutes block; write a section"
            )
            yield Problem(page.place, action.line, ID, message)
        return
    if not actions:
        message = "no five-minutes block; add one thing that can be done in five minutes"
        yield Problem(page.place, 1, ID, message)
        return
    sections = [heading.line for heading in page.headings if heading.level == 2]
    if sections and actions[0].line > sections[0]:
        message = f"comes after the first section (line {sections[0]}); move it before"
        yield Problem(page.place, actions[0].line, ID, message)
    for action in actions[1:]:
        message = "a second five-minutes block; keep the one that helps first"
        yield Problem(page.place, action.line, ID, message)
