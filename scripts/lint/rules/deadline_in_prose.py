"""deadline-in-prose: a legal time limit stands in docs/data/rights.yaml, not in a page.

Whoever reads a wrong limit misses the right one, and some of them are short. So no page says how
long a reader has to claim or to complain, or how long an employer has to answer a request for
data. The card of each country says it where we know, with the official page and the day of the
last check. In a page, write that there may be a time limit, and who can tell.

The reader's own plans are no such thing: wait a week, write within two days, ask once more.
What the rule looks for stands in `scripts/lint/words/lists/deadline-in-prose.yml`.

Fails:
    You have three months less one day to make a claim.

Fails:
    File a charge within 180 days.

Fails:
    The employer must reply within one month.

Fails:
    They have 30 days to answer your request for data.

Fails:
    The time limit for a complaint is six months.

Passes:
    There may be a time limit, and it may be short. Ask a free adviser about dates this week.

Passes:
    Within a week, write to them. Wait three days, and ask once more after a week.

Passes:
    If they do not answer within a week, write once more and then stop.

Passes:
    They said that they would decide within five days.

Passes:
    You have two weeks to finish the course.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.text import Kind
from scripts.lint.word_lists import Phrase, asked, denied, word_lists

ID = "deadline-in-prose"
REMEDY = (
    "say that there may be a time limit and who can tell; the limit itself belongs in "
    "docs/data/rights.yaml"
)


def check(page: Page) -> Iterator[Problem]:
    """Report each legal time limit in what the site says and in letters."""
    for sentence in page.all_sentences:
        if sentence.kind is not Kind.EXAMPLE and (found := deadline(sentence.own)):
            phrase = found.of(sentence.own)
            yield page.problem(ID, sentence.offsets[found.start], f"'{phrase}': {REMEDY}")


def deadline(text: str) -> Phrase | None:
    """Return the words of a sentence that name a legal time limit, or None."""
    lists = word_lists(ID)
    found = next(iter(lists.find("deadline", text)), None)
    if not found or asked(text) or lists.holds("own plan", text) or lists.holds("other", text):
        return None
    return None if denied(text, found) else found
