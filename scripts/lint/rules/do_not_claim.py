"""do-not-claim: nothing from the list of claims that the evidence does not carry.

These sound true, and other sites print them. Each has been looked at, and none may be said here,
with or without a source beside it.

About people who were turned down: 1, rejection lights up the brain as physical pain does. 2, it
takes so many interviews or applications to get a job, or so many people are never answered. 7,
most people feel better within so many days. 12, silence is worse than a no.

About employers: 3, feedback always helps, or employers remember and respect people who ask. 4,
there is a legal right to feedback, or to be told why. 11, employers must keep their notes for six
months.

About what helps: 5, writing about it gets you hired. 6, volunteering or a course gets you an
interview. 8, the study of Simonsohn and Gino on the order of interviews. 9, power posing, learning
styles, 10,000 hours, Dunning-Kruger, and 7 and 93 per cent. 10, growth mindset.

A sentence that turns such a claim down, asks about it, or quotes it, is left alone. So is "may" or
"some", where that makes it true. What an invented person thinks in an example is theirs.

Fails:
    Your brain treats a no like physical pain.

Fails:
    It takes about ten interviews to get a job.

Fails:
    Three quarters of candidates are ghosted. [@wood-2023]

Fails:
    Ask for feedback: employers remember people who do.

Fails:
    You have a legal right to feedback.

Fails:
    Write about it for 20 minutes a day and you will find work sooner. [@spera-1994]

Fails:
    A short course will get you an interview.

Fails:
    Most people feel better within three days.

Fails:
    Stand in a power pose before you go in.

Fails:
    Employers have to keep interview notes for six months.

Fails:
    Being ghosted is worse than being rejected.

Passes:
    In most places, no law makes a private employer tell you why you were not chosen. In Great
    Britain they do not have to give reasons.

Passes:
    Nobody has shown that feedback always helps.

Passes:
    You may have seen claims such as "it takes so many interviews to get a job". We print no figure.

Passes:
    In one small study of laid-off professionals, more of those who wrote about feelings than
    about plans had a new full-time job eight months later. [@spera-1994]

Passes:
    Going back to the same employer is different, because they may remember you.

Passes:
    Does silence hurt more than a no? In an experiment with unemployed people, it did not.
    [@wood-2023]

Passes:
    See a doctor if you have felt low for two weeks or more.

Passes:
    Volunteering may give you something to show. It does not promise an interview.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.claims import CLAIMS
from scripts.lint.claims.claim import Claim, Found
from scripts.lint.denial import asked, denied, hedged, in_passages, left_aside, of_a_study, reported
from scripts.lint.numbers import cut, straight
from scripts.lint.page import Page
from scripts.lint.text import Kind, Sentence

ID = "do-not-claim"


def check(page: Page) -> Iterator[Problem]:
    """Report each claim of the list."""
    for _, sentence, after in in_passages(page):
        if sentence.kind is Kind.EXAMPLE:
            continue
        rest = straight(" ".join(one.text for one in after))
        for claim, found, phrase in claims(sentence, rest):
            message = f"'{cut(phrase)}' (item {claim.item}): {claim.instead}"
            yield page.problem(ID, sentence.offsets[found.start], message)


def claims(sentence: Sentence, rest: str) -> Iterator[tuple[Claim, Found, str]]:
    """Yield each claim that a sentence makes, where it stands, and its words.

    `rest` is what its passage says after it.
    """
    own, text = straight(sentence.own), straight(sentence.text)
    # "What you never promise: that feedback always helps."
    listed = sentence.kind is Kind.ITEM and text.startswith("That ")
    question = asked(text)
    small = text.lower()
    for claim in CLAIMS:
        if not claim.is_near(small):
            continue
        if sentence.kind is Kind.LETTER and not claim.letters:
            continue
        if listed or (question and (not claim.named or sentence.kind is Kind.HEADING)):
            continue
        words = text if claim.named else own
        found = claim.find(words)
        if found and not is_turned_down(claim, found, words, rest):
            yield claim, found, words[found.start : found.end]


def is_turned_down(claim: Claim, found: Found, text: str, rest: str) -> bool:
    """Return whether a sentence names a claim and does not make it."""
    if claim.named:
        aside = left_aside(text, found.start, found.end, rest)
        return aside or reported(text, found.start, found.end, rest)
    if any(denied(text, part, found.end) for part in found.parts):
        return True
    if reported(text, found.start, found.end, rest):
        return True
    return claim.may and (hedged(text, found.start, found.end) or of_a_study(text))
