"""reading-grade: a page can be read by a person of 12.

The Flesch-Kincaid grade of the page's own running prose is at most 7, which is about the
reading age of 12, or 9 on reference pages and on pages for careers services. The grade is
worked out from two numbers: how many words a sentence has, and how many syllables a word
has. Syllables are looked up in a pronouncing dictionary.

It is a hint and no proof: short sentences can still be hard. Headings, tables, letters and
examples are not counted.

Fails:
    ---
    title: After the decision
    page_type: guide
    ---

    # After the decision

    Notwithstanding organisational considerations, applicants characteristically
    experience considerable disappointment following unsuccessful participation.

Fails:
    ---
    title: Ask for your notes
    page_type: supporting-guide
    ---

    # Ask for your notes

    Candidates are entitled to request documentation regarding the evaluation of their
    application. Organisations should ordinarily acknowledge correspondence within a
    reasonable period.

Passes:
    ---
    title: Ask for your notes
    page_type: supporting-guide
    ---

    # Ask for your notes

    You can ask the employer for the notes they made about you. Ask in one short email, and
    give the date of the interview. They may take a month to answer.

Passes:
    ---
    title: What the studies say
    page_type: reference
    ---

    # What the studies say

    In this study, 233 unemployed people kept daily records of their search. After an
    unusually difficult day, those who could let go of negative thoughts tended to put in
    more effort.
"""

from collections.abc import Iterator, Sequence

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.syllables import syllables
from scripts.lint.text import Sentence

ID = "reading-grade"
# By page type; any other type holds guidance.
MOST = {
    "careers-service": 9.0,
    "reference": 9.0,
}
MOST_IN_GUIDANCE = 7.0


def spoken(sentence: Sentence) -> int:
    """Return how many syllables a sentence has."""
    return sum(syllables(word) for word in sentence.words)


def grade(sentences: Sequence[Sentence]) -> float:
    """Return the Flesch-Kincaid grade: years of schooling in the United States.

    Source: Kincaid, Fishburne, Rogers and Chissom, Naval Technical Training Command (1975).
    """
    words = sum(len(sentence.words) for sentence in sentences)
    if not words:
        return 0.0
    return 0.39 * words / len(sentences) + 11.8 * sum(map(spoken, sentences)) / words - 15.59


def check(page: Page) -> Iterator[Problem]:
    """Report a page that is too hard, with its weightiest sentence as the place to start."""
    reached = grade(page.sentences)
    most = MOST.get(page.page_type, MOST_IN_GUIDANCE)
    # As it is printed, so that no message says "7.0, 7 is the most".
    if round(reached, 1) > most:
        hardest = max(page.sentences, key=spoken)
        message = (
            f"reading grade {reached:.1f}, {most:.0f} is the most; "
            f"use shorter words and sentences, first on line {page.line_at(hardest.offsets[0])}"
        )
        yield page.line_problem(ID, 1, message)
