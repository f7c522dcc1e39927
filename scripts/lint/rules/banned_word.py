"""banned-word: words that make a hard thing sound small, or a reader feel slow.

Fails:
    Just send them an email.
    It is easy to ask.

Passes:
    Send them an email. It may feel hard to ask.
    That is a just complaint.
"""

import re
from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "banned-word"
INSTEAD = {
    "just": "leave it out",
    "simply": "leave it out",
    "easy": "say how many minutes or steps it takes",
    "easily": "say how many minutes or steps it takes",
    "obviously": "leave it out",
    "journey": "name what happens: a search, a month, a plan",
    "utilise": "use",
    "leverage": "use",
}
# "just" in the sense of fair is good prose.
ALLOWED = re.compile(r"\b(?:a just|just cause)\b", re.IGNORECASE)
WORDS = re.compile(rf"\b({'|'.join(INSTEAD)})\b", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Report each such word in the page's own prose."""
    for sentence in page.sentences:
        for match in WORDS.finditer(ALLOWED.sub("", sentence.text)):
            word = match.group(1)
            message = f"'{word}': {INSTEAD[word.lower()]}"
            yield Problem(page.place, sentence.line, ID, message)
