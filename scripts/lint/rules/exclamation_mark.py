"""exclamation-mark: nobody is shouted at, or cheered at, on the worst day of their month.

Fails:
    You can do this!

Passes:
    You can do this.
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "exclamation-mark"


def check(page: Page) -> Iterator[Problem]:
    """Report each exclamation mark outside links and images, on any line."""
    for line, text in enumerate(page.text.splitlines(), start=1):
        if "!" in text.replace("![", "["):
            yield Problem(page.place, line, ID, "an exclamation mark; end with a full stop")
