"""banned-word: words that make a hard thing sound small, or a reader feel slow.

Fails:
    Just send them an email.

Fails:
    It is easy to ask.

Passes:
    Send them an email. It may feel hard to ask.

Passes:
    That is a just complaint.
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.lint.phrases import Phrases
from scripts.problem import Problem

ID = "banned-word"
LEAVE_OUT = "leave it out"
SAY_HOW_MUCH = "say how many minutes or steps it takes"
PHRASES = Phrases(
    {
        "just|simply|obviously": LEAVE_OUT,
        "easy|easily": SAY_HOW_MUCH,
        "journey": "name what happens: a search, a month, a plan",
        "utilise": "use",
        "leverage": "use",
    },
    # "just" in the sense of fair is good prose.
    allowed=(r"\ba just\b", r"\bjust cause\b"),
)


def check(page: Page) -> Iterator[Problem]:
    """Report each such word in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
