"""doubled-word: no word stands twice in a row.

It happens where a line ends, or where a sentence was changed, and the eye passes over it. "Had
had" and "that that" may be right and are left alone; so is a name such as Wagga Wagga.

Fails:
    Thank the person who sent the
    the no.

Fails:
    Ask for for one thing.

Passes:
    She had had two interviews, and said that that was enough. No no is final.

Passes:
    He moved to Wagga Wagga. Ask again. Again, name one thing.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.dictionary import known
from scripts.lint.page import Page

ID = "doubled-word"
TWICE = re.compile(
    r"(?<![\w'’.-])(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?) +(?P<again>(?i:(?P=word)))(?![\w'’-])"
)
MAY_BE = ("bye", "had", "ha", "no", "so", "that", "there", "very")


def check(page: Page) -> Iterator[Problem]:
    """Report the second of two words that are the same."""
    for passage in page.passages:
        for match in TWICE.finditer(passage.words):
            word, again = match["word"], match["again"]
            name = word.istitle() and again.istitle() and len(word) > 1
            # Other languages double words that English does not have: boda boda.
            if word.lower() not in MAY_BE and not name and known(word.lower()):
                message = f"'{again}' stands here twice; delete one"
                yield page.problem(ID, passage.offsets[match.start("again")], message)
