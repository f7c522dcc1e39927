"""heading-level: headings go down one level at a time, and no two on a page are the same.

Fails:
    "# Title" followed by "### A detail"
    "## Ask" twice on one page

Passes:
    "# Title", "## Section", "### Detail", "## Next section"
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "heading-level"


def check(page: Page) -> Iterator[Problem]:
    """Report a heading that skips a level or repeats another's words."""
    above = 0
    seen: dict[str, int] = {}
    for heading in page.headings:
        if heading.level > above + 1:
            wanted = "#" * (above + 1)
            message = f"'{heading.text}' skips a level; use '{wanted} ' here"
            yield Problem(page.place, heading.line, ID, message)
        if heading.text in seen:
            message = f"'{heading.text}' is also on line {seen[heading.text]}; name what differs"
            yield Problem(page.place, heading.line, ID, message)
        seen.setdefault(heading.text, heading.line)
        above = heading.level
