"""title-heading: a page has one first-level heading, and it is the title.

The title is what search and bookmarks show, the heading what the page shows. A reader who
finds other words on the page than in the search thinks they are lost.

Fails:
    ---
    title: Ask for feedback
    ---

    # Feedback

Fails:
    # A second first-level heading

Passes:
    ---
    title: Ask for feedback
    ---

    # Ask for feedback
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "title-heading"


def check(page: Page) -> Iterator[Problem]:
    """Report a missing, second or different first-level heading."""
    found = [heading for heading in page.headings if heading.level == 1]
    title = page.front_matter.values.get("title")
    if not found:
        yield page.line_problem(ID, 1, "no first-level heading; add '# ' and the title")
    elif found[0].text != title:
        message = f"the heading is '{found[0].text}' and the title '{title}'; make them the same"
        yield page.problem(ID, found[0].offset, message)
    for heading in found[1:]:
        message = "a second first-level heading; use '## ' for a section"
        yield page.problem(ID, heading.offset, message)
