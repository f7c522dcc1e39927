"""reading-grade: a page can be read by a person of 12.

The Flesch-Kincaid grade of the page's own prose is at most 7, or 9 on reference pages.
It counts sentences, words and syllables (guessed from groups of vowels), so it is a
hint and no proof: short sentences can still be hard.

Fails:
    ---
    title: After the decision
    page_type: guide
    ---

    # After the decision

    Notwithstanding organisational considerations, applicants characteristically
    experience considerable disappointment following unsuccessful participation.

Passes:
    You can ask why. They may not answer. Ask once, and then stop.
"""

import re
from collections.abc import Iterator, Sequence

from scripts.lint.page import Page
from scripts.lint.text import Sentence
from scripts.problem import Problem

ID = "reading-grade"
MOST = {"reference": 9.0}
MOST_ELSEWHERE = 7.0
# Endings that are written and not spoken: made, while, asked, times; but not table, wanted, pages.
SILENT = re.compile(
    r"(?:(?<=[^laeiouy])e|(?<=[aeiouy]l)e|(?<=[^tdaeiouy])ed|(?<=[^aeiouscgxzh])es)$"
)
# A y between vowels is a consonant: employer.
VOWELS = re.compile(r"[aeiou]+(?:y(?![aeiou]))?|y(?![aeiou])")


def syllables(word: str) -> int:
    """Return about how many syllables an English word has; at least one."""
    letters = word.lower().replace("’", "'").split("'")[0]
    spoken = SILENT.sub("", letters) if len(letters) > 3 else letters
    return max(1, len(VOWELS.findall(spoken)))


def grade(sentences: Sequence[Sentence]) -> float:
    """Return the Flesch-Kincaid grade: years of schooling in the United States."""
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return 0.0
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def check(page: Page) -> Iterator[Problem]:
    """Report a page that is too hard, with its longest sentence as the place to start."""
    reached = grade(page.sentences)
    most = MOST.get(page.page_type, MOST_ELSEWHERE)
    if reached > most:
        hardest = max(page.sentences, key=lambda sentence: len(sentence.words))
        message = (
            f"reading grade {reached:.1f}, {most:.0f} is the most; "
            f"use shorter words and sentences, first on line {page.line_at(hardest.offsets[0])}"
        )
        yield page.line_problem(ID, 1, message)
