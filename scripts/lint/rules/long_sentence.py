"""long-sentence: no sentence of the page's own prose is over 30 words.

A sentence counts as one over as many lines as it runs. A letter the reader may send, and a
row of a table, are not counted.

Fails:
    When the email comes and you open it on the bus between two stops, with your bag on your
    knees and somebody talking beside you, put the phone away first and read it again at home.

Passes:
    When the email comes on the bus, put the phone away. Read it again at home.
"""

from collections.abc import Iterator

from scripts.lint.page import Page
from scripts.problem import Problem

ID = "long-sentence"
MOST = 30


def check(page: Page) -> Iterator[Problem]:
    """Report each sentence that is too long."""
    for sentence in page.sentences:
        count = len(sentence.words)
        if count > MOST:
            start = " ".join(sentence.text.split()[:5])
            message = f"'{start} ...' has {count} words; split it, {MOST} is the most"
            yield page.problem(ID, sentence.offsets[0], message)
