"""title-heading: a page has one first-level heading, and it is the title.

Fails:
    title: Ask for feedback, and the heading "# Feedback"
    two headings with one #

Passes:
    title: Ask for feedback, and the heading "# Ask for feedback"
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "title-heading"


def check(page: Page) -> Iterator[Problem]:
    """Report a missing, second or different first-level heading."""
    found = [heading for heading in page.headings if heading.level == 1]
    title = page.front_matter.values.get("title")
    if not found:
        yield Problem(page.place, 1, ID, "no first-level heading; add '# ' and the title")
    elif found[0].text != title:
        message = f"the heading is '{found[0].text}' and the title '{title}'; make them the same"
        yield Problem(page.place, found[0].line, ID, message)
    for heading in found[1:]:
        message = "a second first-level heading; use '## ' for a section"
        yield Problem(page.place, heading.line, ID, message)
