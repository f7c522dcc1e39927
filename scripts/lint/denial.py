"""Whether a sentence makes a claim, or turns it down, asks about it or tells it as others' words.

A rule that looks for a claim would otherwise report the sentence that warns of it.
"""

import re
from collections.abc import Iterator

from scripts.lint.numbers import NEGATED, one_of
from scripts.lint.page import Page
from scripts.lint.text import Passage, Sentence


def _words(lines: str) -> re.Pattern[str]:
    """Compile a list that has an expression on each line, bound to whole words."""
    return re.compile(rf"(?<!\w){one_of(lines)}(?!\w)", re.IGNORECASE)


# These hold a "not" and deny nothing: "Don't worry, ...".
_LEADS = _words(
    r"""
    (?:don't|do not|no need to|never|need not) (?:worry|hesitate|forget|panic|give up)
    (?:don't|do not|no need to|never|need not) be (?:afraid|shy|scared|ashamed|put off)
    (?:a|the|each|every|this|that|another|plain|clear|flat|quick|honest|first|last|one) no
    brains? (?:cannot|can't|does not|doesn't|do not|don't)
    (?:told|hear|heard|hearing|says?|said|saying|yes or) no|(?:can't|cannot) (?:resist|ignore|say
    + no)
    no (?:matter|doubt|wonder|question|secret)|not (?:only|just)|without (?:a )?doubt
    """
)
_CLAUSE = re.compile(r"[;:.!?—–]|\b(?:but|because|so|yet)\b")
_FIRST_CLAUSE = re.compile(
    r"^\s*(?:and |but |so )?(?:if|when|after|even|while|once|as|since|though|although|until|before)"
    r"\b[^,]*,",
    re.IGNORECASE,
)
# "Nobody has shown that", "it is not true that", "we do not know whether".
_SAID = one_of(
    r"""
    agree|argue|assume|believe|certain|claims?|clear|count on|expect|find|follow|found|guarantee
    know|known|means?|offer|print|promise|prove[dn]?|rely|repeat|said|say|shown?|suggest|supported
    sure|tell|think|told|true|write
    """
)
_SOURCE = (
    r"(?:basis|count|data|evidence|figure|guarantee|number|promise|proof|reason to|research|rule"
    r"|source|study|studies|survey|trial)"
)
_DENIAL = _words(
    rf"""
    nobody|no one|none of|whether(?! (?:\w+ ){{0,3}}(?:or not|like)\b)
    no (?:[\w-]+ ){{0,3}}?{_SOURCE}
    (?:not|never|cannot|nor|hardly|neither|\w+n't) (?:[\w'-]+ ){{0,3}}?{_SAID}
    myths?|untrue|false|wrong (?:to|that)|disput\w+|doubt\w*|unproven|refuse to
    """
)
_NEXT_TO = re.compile(
    rf"(?:\b{NEGATED}|\bfew|\bneither)(?: [\w'-]+){{0,2}}\s*[\"“]?$", re.IGNORECASE
)
_IS = r"(?:is|are|was|were|remains?|sounds?)(?: \w+ly| still| now| also)?"
_TURNED_DOWN = _words(
    rf"""
    {_IS} (?:an? (?:\w+ )?)?(?:myths?|disputed|debunked|discredited|unproven|untrue|not true|false)
    {_IS} (?:doubtful|in doubt|not (?:\w+ )?(?:shown|supported|proven|proved|confirmed|known))
    {_IS} not (?:\w+ )?(?:certain|so|here|worth|on (?:this|the|our) (?:site|page|list))
    (?:has|have|had) (?:not|never) (?:\w+ )*?(?:shown|supported|proven|proved|held|found|stood)
    (?:has|have) (?:\w+ )?been (?:\w+ )?(?:disputed|debunked|discredited|questioned|challenged)
    did not (?:hold|stand|find|show)|(?:does|do) not (?:hold|stand|follow|repeat)
    (?:nobody|no one) (?:has|knows|can)|no (?:[\w-]+ ){{0,2}}{_SOURCE}
    we (?:do not|don't|cannot|can't|leave|left|found no|never)|(?:leave|left) out
    you (?:do not|don't) need (?:it|them|that|either|any)
    """
)
_HEDGE = _words(
    r"""
    may|might|could(?! (?:do|have|improve))|perhaps|possibly|sometimes|in (?:some|a few) (?:places
    +|countries|states)
    some (?:people|employers|firms|managers|recruiters|candidates|interviewers|of (?:them|us)|do)
    some (?:studies|find|like|may|companies|bosses|will)
    """
)
_RHETORICAL = re.compile(r"\b(?:did|do) you know\b|, (?:isn|don|aren|right)\b", re.IGNORECASE)


def clause_before(text: str, start: int) -> str:
    """Return the words of the same clause that stand before a place."""
    # As many blanks as letters, so that places still count.
    before = _LEADS.sub(lambda match: " " * len(match[0]), text[:start])
    return _FIRST_CLAUSE.sub("", _CLAUSE.split(before)[-1])


def denied(text: str, start: int, end: int) -> bool:
    """Return whether a sentence turns down the claim that stands between two places in it."""
    before = clause_before(text, start)
    return bool(_DENIAL.search(before) or _NEXT_TO.search(before) or _TURNED_DOWN.search(text, end))


def hedged(text: str, start: int, end: int) -> bool:
    """Return whether a claim is made with "may", "some" or the like."""
    return bool(_HEDGE.search(clause_before(text, start) + text[start:end]))


def asked(text: str) -> bool:
    """Return whether a sentence asks, rather than says it in the shape of a question."""
    return text.rstrip('"”)*_ ').endswith("?") and not _RHETORICAL.search(text)


def in_passages(page: Page) -> Iterator[tuple[Passage, Sentence, tuple[Sentence, ...]]]:
    """Yield each sentence with its passage and with the sentences that follow it there."""
    left = iter(page.all_sentences)
    following = next(left, None)
    for passage in page.passages:
        last = passage.offsets[-1]
        inside = []
        while following and following.kind is passage.kind and following.offsets[0] <= last:
            inside.append(following)
            following = next(left, None)
        for number, sentence in enumerate(inside):
            yield passage, sentence, tuple(inside[number + 1 :])
