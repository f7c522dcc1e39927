"""odds-as-chances: the size of an effect is told in the words of its source.

Odds are not chances: 2.67 times the odds is not 2.67 times as likely. A rise of 14% is not 14
percentage points, and 7.3 percentage points are not 7.3%. Readers plan by such numbers. Each
source that is misread easily says in docs/data/sources.yaml what it gives, under `effect`: odds,
relative or points. A sentence that cites it keeps to that, and so do the sentences before it that
give its numbers. To say what the number is not is always right. What the rule looks for stands in
`scripts/lint/words/lists/odds-as-chances.yml`.

Fails:
    People who joined such a programme were more likely to find work. [@liu-2014]

Fails:
    Volunteers had a 27% higher chance of work a year later. [@spera-cncs-2013]

Fails:
    An internship brought 14 percentage points more interviews. [@nunley-2016]

Fails:
    Volunteering raised the replies by 7.3%. [@baert-vujic-2018]

Fails:
    They had 2.67 times the odds of work, so they were 2.67 times as likely to find it.

Passes:
    People who joined such a programme had 2.67 times the odds of finding work. Odds are not
    chances. [@liu-2014]

Passes:
    Volunteers had 27% higher odds of being in work a year later. [@spera-cncs-2013]

Passes:
    CVs with an internship got about 14% more requests for an interview. [@nunley-2016]

Passes:
    Volunteering raised the replies by 7.3 percentage points. [@baert-vujic-2018]

Passes:
    The programmes gave people a chance to practise. [@liu-2014]
"""

from collections.abc import Iterator

from scripts.content import sources
from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.quantities import holds_quantity
from scripts.lint.text import NOT_OURS, Sentence, in_passages
from scripts.lint.word_lists import Phrase, denied, word_lists

ID = "odds-as-chances"
# By what a source gives: the lists that tell it wrongly, and what to do.
WRONG = {
    "odds": (
        ("odds told as a chance", "odds told as a share"),
        "this source gives odds, which are not chances; say 'higher odds'",
    ),
    "relative": (
        ("relative told as points",),
        "this source gives a relative rise; say 'about so many per cent more'",
    ),
    "points": (
        ("points told as relative",),
        "this source gives percentage points; write 'percentage points'",
    ),
}
UNCITED = "odds are not chances; keep 'times the odds', and cite the source"


def check(page: Page) -> Iterator[Problem]:
    """Report each effect that is told in other words than its source's."""
    effects = {source.id: source.effect for source in sources.read().values() if source.effect}
    for passage, sentence, after in in_passages(page.passages, page.all_sentences):
        if sentence.kind in NOT_OURS:
            continue
        kinds = {effects[cited] for cited in sources_of(sentence, after) if cited in effects}
        wrong = [WRONG[kind] for kind in sorted(kinds)]
        if not kinds and "odds" in passage.own and word_lists(ID).holds("odds", passage.own):
            wrong = [(("times as likely",), UNCITED)]
        for lists, remedy in wrong:
            if phrase := first(sentence.own, lists):
                message = f"'{phrase.of(sentence.own)}': {remedy}"
                yield page.problem(ID, sentence.offsets[phrase.start], message)


def sources_of(sentence: Sentence, after: tuple[Sentence, ...]) -> tuple[str, ...]:
    """Return the sources of a sentence: its own, or the next cited where it gives a number."""
    if sentence.sources or not holds_quantity(sentence.own):
        return sentence.sources
    return next((one.sources for one in after if one.sources), ())


def first(text: str, names: tuple[str, ...]) -> Phrase | None:
    """Return the first phrase of some lists that the sentence does not say it is not."""
    lists = word_lists(ID)
    others = lists.find("other", text)
    found = [
        phrase
        for name in names
        # "27% higher odds" is how odds are told.
        if not (name == "odds told as a share" and "odds" in text.lower())
        for phrase in lists.find(name, text)
        if not denied(text, phrase) and not any(phrase.overlaps(other) for other in others)
    ]
    return min(found, key=lambda phrase: phrase.start, default=None)
