"""five-minutes: each guide holds one thing to do in five minutes, before its first section.

Fails:
    ---
    title: Ask for feedback
    page_type: guide
    ---

    # Ask for feedback

    Reply to the person who sent the no.

Fails:
    /// five-minutes | Another thing
    Write one more line.
    ///

Passes:
    The page around this text holds one already.
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
            yield page.line_problem(ID, action.line, message)
        return
    if not actions:
        message = "no five-minutes block; add one thing that can be done in five minutes"
        yield page.line_problem(ID, 1, message)
        return
    sections = [heading.line for heading in page.headings if heading.level == 2]
    if sections and actions[0].line > sections[0]:
        message = f"comes after the first section (line {sections[0]}); move it before"
        yield page.line_problem(ID, actions[0].line, message)
    for action in actions[1:]:
        message = "a second five-minutes block; keep the one that helps first"
        yield page.line_problem(ID, action.line, message)
