"""next-step: each page but the start page ends with exactly one next step that holds one link.

A reader who has come to the end gets one place to go, not a list to choose from. The start
page's own choices are its next steps.

Fails:
    /// next-step
    [Rest for an hour](../move-on/first-day.md). A second next step.
    ///

Fails:
    ---
    title: Ask for feedback
    page_type: reference
    ---

    # Ask for feedback

    /// next-step
    [Choose your wording](what-to-say.md), or [rest for an hour](../move-on/first-day.md).
    ///

Passes:
    The page around this text ends with its one next step.

Passes:
    ---
    title: You got a no. Here is what to do next.
    page_type: home
    ---

    # You got a no. Here is what to do next.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "next-step"


def check(page: Page) -> Iterator[Problem]:
    """Report a missing, second, early, or many-linked next step."""
    if page.page_type == "home":
        return
    steps = [block for block in page.blocks if block.name == "next-step"]
    if not steps:
        last = page.text.count("\n") or 1
        yield page.line_problem(ID, last, "no next-step block; end with one place to go")
        return
    for step in steps[1:]:
        yield page.line_problem(ID, step.line, "a second next step; keep one")
    step = steps[0]
    if len(step.links) != 1:
        message = f"holds {len(step.links)} links; a next step is one link"
        yield page.line_problem(ID, step.line, message)
    after = [heading.line for heading in page.headings if heading.line > step.line]
    if after or page.blocks[-1].name != "next-step":
        yield page.line_problem(ID, step.line, "is not the last thing on the page; move it down")
