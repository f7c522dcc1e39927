"""long-sentence: no sentence of the page's own prose is over 30 words.

Fails:
    a sentence of 31 words, also when it runs over two lines

Passes:
    a sentence of 30 words; a longer one in a letter the reader may send
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
            yield Problem(page.place, sentence.line, ID, message)
