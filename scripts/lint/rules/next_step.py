"""next-step: each page but the start page ends with exactly one next step that holds one link.

The start page's own choices are its next steps.

Fails:
    a page without a next-step block, or with two
    a next step with two links, or one that is not the last block

Passes:
    /// next-step
    [Write the email](what-to-say.md). It takes ten minutes.
    ///
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "next-step"


def check(page: Page) -> Iterator[Problem]:
    """Report a missing, second, early, or many-linked next step."""
    if page.page_type == "home":
        return
    steps = [block for block in page.blocks if block.name == "next-step"]
    if not steps:
        last = page.text.count("\n") or 1
        yield Problem(page.place, last, ID, "no next-step block; end with one place to go")
        return
    for step in steps[1:]:
        yield Problem(page.place, step.line, ID, "a second next step; keep one")
    step = steps[0]
    if len(step.links) != 1:
        message = f"holds {len(step.links)} links; a next step is one link"
        yield Problem(page.place, step.line, ID, message)
    after = [heading.line for heading in page.headings if heading.line > step.line]
    if after or page.blocks[-1].name != "next-step":
        yield Problem(page.place, step.line, ID, "is not the last thing on the page; move it down")
