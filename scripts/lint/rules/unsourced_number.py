"""unsourced-number: a share, a multiple or a count from research carries its source.

A reader cannot tell a measured number from one that somebody made up. So a percentage, "nine in
ten", "half of all interviewers", "twice as likely", "hundreds of studies" and "2,000 managers"
stand only where a citation follows: in the same sentence, or in the next one of the same
paragraph. In a table the citation may stand in another cell of the row. "Research shows" needs
one as well.

Not meant are the numbers of everyday advice: minutes, dates, steps, prices, marks out of five,
and what stands in a letter, an example, a question or a hint.

A number you work out for the reader is a sum. Say so, in words: a section that holds "a sum, not
a statistic" may hold shares of a chance, and so may a paragraph that says "suppose" or "as a
sum". People and studies are never part of a sum. What the rule looks for stands in
`scripts/lint/words/lists/unsourced-number.yml`.

Fails:
    Nine in ten employers never write back.

Fails:
    About 40% of candidates are turned down after the second talk.

Fails:
    Three quarters of employers say that they would answer.

Fails:
    You are twice as likely to hear back if you write on a Tuesday.

Fails:
    Hundreds of studies show that practice pays.

Fails:
    Research shows that short messages work best. Keep yours to three lines.

Fails:
    One study asked 2,000 managers what they remember.

Fails:
    ## Half of all interviewers decide in a minute

Fails:
    This is a sum, not a statistic. Nine employers in ten would say no.

Passes:
    In six studies, people expected bad news to hurt for longer than it did. [@gilbert-1998]

Passes:
    Yet more than a third of the time, people did worse after it. It helped less when it turned
    their minds to themselves. [@kluger-denisi-1996]

Passes:
    | Who | With problems |
    |---|---|
    | Out of work | 34 in every 100 [@paul-moser-2009] |
    | In work | 16 in every 100 [@paul-moser-2009] |

Passes:
    Ask two questions, and stop after half an hour. A third message does not help.

Passes:
    Give each answer a mark out of five. Question 3 of 8 can wait.

Passes:
    Ask a third employer, and read the advert twice. Half of the page is enough.

Passes:
    This is a sum, not a statistic. With a chance of one in five each time, four noes in a row
    come up about 41 times in a hundred.

Passes:
    Almost no study looked at one rejection after one interview. Do your own research.

Passes:
    /// example | Grace
    Nine in ten of my answers were too long.
    ///
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.text import Kind, Passage, Sentence, in_passages
from scripts.lint.word_lists import Phrase, denied, word_lists

ID = "unsourced-number"
REMEDY = "give the source as [@id] here or in the next sentence, or leave the number out"
NEED_A_SOURCE = ("share", "count", "research", "one study")
# Worksheets ask and hint; letters and examples are somebody's own words.
LEFT_ALONE = (Kind.QUESTION, Kind.HINT, Kind.LETTER, Kind.EXAMPLE)


def check(page: Page) -> Iterator[Problem]:
    """Report the first number of each sentence that has no source."""
    for passage, sentence, after in in_passages(page.passages, page.all_sentences):
        if sentence.kind in LEFT_ALONE or sentence.sources or (after and after[0].sources):
            continue
        found = numbers(sentence.own)
        # One study's source may follow later.
        if any(one.sources for one in after):
            found.pop("one study")
        if found["share"] and is_sum(page, passage, sentence):
            found.pop("share")
        phrases = meant(passage, sentence, found)
        if phrases and not cited_in_row(page, sentence):
            first = min(phrases, key=lambda phrase: (phrase.start, -phrase.end))
            message = f"'{first.of(sentence.own)}': {REMEDY}"
            yield page.problem(ID, sentence.offsets[first.start], message)


def numbers(text: str) -> dict[str, list[Phrase]]:
    """Return what a sentence holds of each list of numbers that need a source."""
    return {name: word_lists(ID).find(name, text) for name in NEED_A_SOURCE}


def meant(passage: Passage, sentence: Sentence, found: dict[str, list[Phrase]]) -> list[Phrase]:
    """Return the phrases that are neither denied nor numbers of everyday advice."""
    if not any(found.values()):
        return []
    lists, text = word_lists(ID), sentence.own
    others = lists.find("other", text)
    if lists.holds("marks", passage.words):
        others += lists.find("mark", text)
    return [
        phrase
        for name, phrases in found.items()
        for phrase in phrases
        if not any(phrase.overlaps(other) for other in others)
        and (name == "share" or not denied(text, phrase))
    ]


def is_sum(page: Page, passage: Passage, sentence: Sentence) -> bool:
    """Return whether a sentence is part of a sum that its paragraph or its section works out."""
    if word_lists(ID).holds("sum", passage.words):
        return True
    return any(sentence.offsets[0] in section for section in sum_sections(page))


def cited_in_row(page: Page, sentence: Sentence) -> bool:
    """Return whether a cell's row of a table holds a citation."""
    if sentence.kind is not Kind.CELL:
        return False
    start = page.starts[page.line_at(sentence.offsets[0]) - 1]
    return "[@" in page.text[start : page.text.find("\n", start)]


def sum_sections(page: Page) -> list[range]:
    """Return the parts of the file whose section says that it holds a sum, not a statistic."""
    sections = []
    for passage in page.passages:
        if word_lists(ID).holds("sum, not a statistic", passage.words):
            place = passage.offsets[0]
            above = [one for one in page.headings if one.offset <= place][-1:]
            level, start = (above[0].level, above[0].offset) if above else (1, 0)
            below = (one for one in page.headings if one.offset > place and one.level <= level)
            end = next((one.offset for one in below), len(page.text))
            sections.append(range(start, end))
    return sections
