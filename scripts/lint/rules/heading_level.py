"""heading-level: headings go down one level at a time.

Somebody who listens to the page hears the levels, and looks for what is between two that
do not follow each other. A heading is not chosen for its size.

Fails:
    #### A detail

    By email.

Passes:
    ## A section

    Ask them once.

    ### A detail

    By email.

    ## The next section

    Wait a week.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "heading-level"


def check(page: Page) -> Iterator[Problem]:
    """Report a heading that skips a level."""
    above = 0
    for heading in page.headings:
        if heading.level > above + 1:
            wanted = "#" * (above + 1)
            message = f"'{heading.text}' skips a level; use '{wanted} ' here"
            yield page.problem(ID, heading.offset, message)
        above = heading.level
