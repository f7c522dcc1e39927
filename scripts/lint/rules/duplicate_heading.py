"""duplicate-heading: no two headings on a page have the same words.

Their addresses would differ by a number only, and a reader who lists the headings could not
tell one from the other.

Fails:
    ## Ask by email

    Write to the person who sent the no.

    ## Ask by email

    Keep it short.

Passes:
    ## Ask by email

    Write to the person who sent the no.

    ## Ask by phone

    Have a pen ready.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "duplicate-heading"


def check(page: Page) -> Iterator[Problem]:
    """Report a heading that repeats another's words."""
    seen: dict[str, int] = {}
    for heading in page.headings:
        words = heading.text.casefold().strip(" .?:")
        if words in seen:
            message = f"'{heading.text}' is also on line {seen[words]}; name what differs"
            yield page.problem(ID, heading.offset, message)
        seen.setdefault(words, heading.line)
