"""placeholder-text: gaps in brackets, besides the words of `scripts/lint/words/`.

What the rule wants stands in that file, with its examples.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.matching.rule import WordRule
from scripts.lint.page import Page
from scripts.lint.text import Kind

WORDS = WordRule("placeholder-text")
ID = WORDS.ID

WRITE_IT = "a gap; write it, or leave the part out until it is there"
# A row of question marks or of lines to write on.
ROW = r"\?\?+|_____+"
BRACKETS = r"\[[^\[\]]+\]|\{\{?[^{}]+\}\}?"
GAP = re.compile(f"{ROW}|{BRACKETS}")
TAG = re.compile(r"</?(?:add|insert|name|placeholder|todo|your)\b[^>]*>", re.IGNORECASE)
# Where a gap is the reader's to fill, or somebody else's words.
WELCOME = (Kind.LETTER, Kind.EXAMPLE, Kind.QUOTE)


def check(page: Page) -> Iterator[Problem]:
    """Report what is still to be written, in words and in gaps."""
    yield from WORDS.check(page)
    for passage in page.passages:
        for match in GAP.finditer(passage.own) if passage.kind not in WELCOME else ():
            if match[0][0] in "?_" or any(map(str.isalpha, match[0])):
                gap = passage.words[match.start() : match.end()]
                yield page.problem(ID, passage.offsets[match.start()], f"'{gap}': {WRITE_IT}")
    for html in page.html:
        for match in TAG.finditer(html.text):
            yield page.problem(ID, html.offset + match.start(), f"'{match[0]}': {WRITE_IT}")
