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
sum". People and studies are never part of a sum.

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

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.denial import clause_before, denied, in_passages
from scripts.lint.measured import COUNT, CROWD, ONE_STUDY, RESEARCH, SHARE, SURVEYED, size
from scripts.lint.numbers import GROUP, NUMBER, cut, one_of, straight
from scripts.lint.page import Page
from scripts.lint.text import Kind, Sentence

ID = "unsourced-number"
# Worksheets ask and hint; letters and examples are somebody's own words.
LEFT_ALONE = (Kind.QUESTION, Kind.HINT, Kind.LETTER, Kind.EXAMPLE)
# A number of people this large is a count; a smaller one may be the people in the room.
MANY_PEOPLE = 100
# With words of a study beside it, this many are enough.
ASKED_PEOPLE = 20

FINE = re.compile(
    one_of(
        r"""
        (?<![\d.])0 ?(?:%|per ?cent\b)
        \b(?:100|110|a hundred|one hundred) ?(?:%|per ?cent|percent)(?! (?:of|more|higher|less))
        \b(?:zoom|magnif|enlarg|scal|brightness|contrast|volume|battery)\w*\b[^.%]{0,40}?\d+ ?(?:%
        +|per ?cent\b)
        \b(?:text|font|page|paper) size\b[^.%]{0,40}?\d+ ?(?:%|per ?cent\b)
        \bprint(?:ed|s)? (?:it |them |the page )?at\b[^.%]{0,40}?\d+ ?(?:%|per ?cent\b)
        \d+ ?(?:%|per ?cent) ?(?:zoom|size|scale|magnification|brightness|battery|off\b|discount)
        \bask for (?:about )?(?:\d+|\w+) ?(?:%|per ?cent) (?:more|extra)\b
        \d+ ?(?:%|per ?cent) of (?:the |your )(?:battery|page|screen|width|height)\b
        \d+ ?(?:%|per ?cent) ?(?:pension|bonus|raise|rise in pay|contribution)
        \d+ ?(?:%|per ?cent) ?(?:deposit|interest|VAT|tax|APR|fee|commission)
        \b(?:spend|use|takes?|give|for|in|leave|talk(?:ing)?|only) (?:about )?half (?:of )?the
        + time\b
        \b(?:spend|use|leave|give) (?:about )?(?:an?|one|two) (?:third|quarter|fifth)s? of the
        + time\b
        \b(?:your|their|own|my|our|little|good|company|fresh|this|home|his|her) (?:own
        + )?(?:research|studies)\b
        \b(?:your|their|own|my|our|little|good|company|fresh|this|home|his|her) (?:own
        + )?(?:evidence|data)\b
        \bhalf[- ](?:an? )?(?:hours?|days?|pages?|sized?|way|time|term|sentences?)\b
        """
    ),
    re.IGNORECASE,
)
"""Numbers of everyday advice that look like shares."""

# "Four out of five" is a mark where a paragraph speaks of marks.
MARKS = re.compile(
    r"\b(?:rat(?:e|ed|ing)|scor\w+|marks?|marked|grad(?:e[ds]?|ing)|scale|stars?|points|got"
    r"|g[ai]ve (?:you|it|them|him|her|yourself|an?)|(?:energy|mood|nerves|confidence) (?:is"
    r"|at|was))\b",
    re.IGNORECASE,
)
MARK = re.compile(
    rf"\b{NUMBER} out of (?:five|seven|ten|5|7|10|20|100)\b(?! (?:[\w-]+ )?{GROUP})", re.IGNORECASE
)
# Words before "3 in 10" that make it no share.
LABEL = re.compile(
    r"\b(?:question|step|tip|part|page|number|no\.|section|chapter|room|line|row|item|sheet|day"
    r"|week|answer|story|example|figure|card|same|these|those|your|other|all)\s+$",
    re.IGNORECASE,
)
WHAT = re.compile(r"\b(?:what|how|which|whether)\s+(?:the\s+)?$", re.IGNORECASE)
NUMBERED = re.compile(NUMBER, re.IGNORECASE)
IMAGINED = re.compile(
    r"\b(?:if|suppose|imagine|may|might|could|perhaps|maybe|whether|when|say)\b", re.IGNORECASE
)
# "A town of 2,000 people", "the firm employs 500 people".
PLACE = re.compile(
    r"\b(?:town|city|village|class|school|college|firm|company|employer|team|staff|crowd|hall|site"
    r"|place|office|department|workforce|group|queue|line|list) (?:of|with|has|employs|that has)"
    r" (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
SUM = re.compile(
    r"\b(?:suppose|imagine|pretend|as a sum|made[- ]up (?:chance|number|figure)s?|same sum"
    r"|(?:is|are) (?:only )?(?:a )?sums?|sums?, not)\b",
    re.IGNORECASE,
)
SUM_SECTION = re.compile(r"\bsums?, not (?:an? )?(?:\w+ )?statistics?\b", re.IGNORECASE)
GROUPS = re.compile(rf"\b{GROUP}\b", re.IGNORECASE)
# Most sentences hold none of these, and need no closer look.
HINT = re.compile(
    r"[\d%½⅓⅔¼¾]|fold\b|\b(?:two|three|four|fi[fv]|six|seven|eight|nine|ten|eleven|twel|twent|thir"
    r"|fort|hundred|thousand|million|dozen|half|halv|quarter|twice|thrice|doubl|tripl|trebl|quadrup"
    r"|per ?cent|stud|research|shown|proved|proven|establish|scien|survey|poll|evidence|data\b|stat"
    r"|psycholog|expert|econom|academic|professor|every (?:other|second)|majority|most\b|average"
    r"|typical|experiment|trial|figures|numbers|neuro|factor)",
    re.IGNORECASE,
)


def check(page: Page) -> Iterator[Problem]:
    """Report the first number of each sentence that has no source."""
    sections = sum_sections(page)
    for passage, sentence, after in in_passages(page):
        if sentence.kind in LEFT_ALONE or not HINT.search(sentence.own):
            continue
        if sentence.sources or (after and after[0].sources) or cited_in_row(page, sentence):
            continue
        place = sentence.offsets[0]
        summed = SUM.search(passage.words) or any(place in section for section in sections)
        found = first_number(
            straight(sentence.own),
            shares=not summed or bool(GROUPS.search(sentence.own)),
            marks=bool(MARKS.search(passage.words)),
            studies=not any(one.sources for one in after),
        )
        if found:
            start, phrase = found
            message = (
                f"'{cut(phrase)}': give the source as [@id] here or in the next sentence, "
                "or leave the number out"
            )
            yield page.problem(ID, sentence.offsets[start], message)


def first_number(text: str, *, shares: bool, marks: bool, studies: bool) -> tuple[int, str] | None:
    """Return where the first number that needs a source stands in a sentence, and the number.

    Parameters:
        text: the sentence.
        shares: whether shares count, which they do not in a sum.
        marks: whether "four out of five" may be a mark that somebody gives.
        studies: whether "a study found" counts, which it does not where a source follows.
    """
    # As many blanks as letters, so that places still count.
    for fine in (FINE, MARK) if marks else (FINE,):
        text = fine.sub(lambda match: " " * len(match[0]), text)
    found = [match for match in CROWD.finditer(text) if is_count(text, match)]
    found += (match for match in COUNT.finditer(text) if is_meant(text, match))
    found += (match for match in RESEARCH.finditer(text) if is_meant(text, match))
    if shares:
        found += (one for one in SHARE.finditer(text) if not LABEL.search(text[: one.start()]))
    if studies:
        found += (match for match in ONE_STUDY.finditer(text) if is_meant(text, match))
    first = min(found, key=lambda match: match.start(), default=None)
    return (first.start(), first[0]) if first else None


def is_meant(text: str, match: re.Match[str]) -> bool:
    """Return whether a sentence states what it names, as in "no study shows" it does not."""
    before = text[: match.start()]
    # "Question 3 of 10"; "what the studies say".
    other = (NUMBERED.match(match[0]) and LABEL.search(before)) or WHAT.search(before)
    return not (denied(text, *match.span()) or other)


def is_count(text: str, match: re.Match[str]) -> bool:
    """Return whether a number of people was counted, and not only imagined or in the room."""
    before = clause_before(text, match.start())
    if IMAGINED.search(before) or PLACE.search(before):
        return False
    return size(match["count"]) >= (ASKED_PEOPLE if SURVEYED.search(text) else MANY_PEOPLE)


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
        if SUM_SECTION.search(passage.words):
            place = passage.offsets[0]
            above = [one for one in page.headings if one.offset <= place][-1:]
            level, start = (above[0].level, above[0].offset) if above else (1, 0)
            below = (one for one in page.headings if one.offset > place and one.level <= level)
            end = next((one.offset for one in below), len(page.text))
            sections.append(range(start, end))
    return sections
