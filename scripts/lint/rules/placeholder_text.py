"""placeholder-text: nothing on a page is still to be written.

A reader on a bad day takes "TBC" for an answer. Write the words, or leave the part out until
they are there. Left alone are the gaps a reader fills: words in square brackets inside a letter
(`/// words`) or in quoted words.

Fails:
    ## What to say

    TODO: add the words for a call.

Fails:
    Ring between nine and ??? and ask for XXX.

Fails:
    More to follow. Watch this space.

Fails:
    The sheet for groups is coming soon.

Fails:
    Write to [name of the service] before Friday.

Fails:
    Lorem ipsum dolor sit amet.

Passes:
    /// words | A short email
    Dear [name], may I ask what was missing?
    ///

Passes:
    Say: "This is [your name], about the interview on [day]."

Passes:
    Write down what is still to do. Read [the feedback notes](feedback-notes.md).

Passes:
    If your next interview is coming soon, choose one thing.

Passes:
    - [ ] Ask what has to be written by hand.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, listed
from scripts.lint.text import Kind

ID = "placeholder-text"

WRITE_IT = "write it, or leave the part out until it is there"
# Looked for in letters and comments too.
MARKS = Phrases(
    listed(
        rf"""
        {WRITE_IT}
            to-?do(?=:)|todos?|(?-i:TO[- ]DO)|fix[- ]?me|t\.?b\.?[acd]\.?|tktk
            (?-i:TK(?! Maxx)|WIP|XX+)|xxx+
            lorem ipsum|dolor sit amet|asdf\w*|foo ?bar|blah(?:,? blah)+|dd/mm/yy(?:yy)?
            (?:dummy|filler|placeholder|sample) (?:content|copy|image|text)|placeholders?
            note to self|citation needed|insert [\w' -]{{1,30}} here
        """
    )
)

# What a page is made of, and what becomes of it one day.
PART = (
    r"(?:advice|article|audio|chapter|checklist|content|diagram|download|example|figure|graphic"
    r"|guide|guidance|image|information|link|list|page|paragraph|part|pdf|photo|picture|quote"
    r"|section|script|sheet|source|table|template|text|tip|title|translation|version|video|wording"
    r"|words?|worksheet)s?"
)
DATE = r"(?:address|contact|cost|date|details?|fee|number|place|price|time|venue)s?"
WRITTEN = (
    r"(?:added|advised|agreed|announced|checked|completed|confirmed|decided|determined|drafted"
    r"|expanded|filled in|finali[sz]ed|finished|inserted|provided|supplied|translated|updated"
    r"|uploaded|written)"
)
BEGINS = r"(?<![^.:;!?(\[|/-] )(?<!\w)"
ENDS = r"(?=[.,;:!)\]]|$)"
SOON = r"(?:later|shortly|soon)"

TALK = Phrases(
    listed(
        rf"""
        {WRITE_IT}
            {BEGINS}coming (?:shortly|soon)|{PART} (?:\w+ ){{0,4}}?coming (?:shortly|soon)
            (?:details|more|{PART})(?: \w+)?(?: is| are)?(?: still)? to (?:come|follow){ENDS}
            (?:details|more|{PART})(?: \w+)? (?:coming|follows?|will (?:come|follow)) {SOON}
            (?:details|more|{PART})(?: \w+)? will follow|more (?:here )?(?:coming )?{SOON}{ENDS}
            {PART} will be {WRITTEN} {SOON}|(?:are|am|i'm|we're) still (?:working on
                |writing) this
            {BEGINS}to do(?=:)|under construction|watch this space
            check back (?:again |here )?(?:in |{SOON})
            (?:added|available|here|ready|up|updated|uploaded) (?:here )?{SOON}{ENDS}
            {BEGINS}(?:still |yet )?to be {WRITTEN}|{DATE} to be {WRITTEN}{ENDS}
            {PART} (?:(?:are|has|have|is|still|yet) )*to be {WRITTEN}(?! (?:by|to|with)\b)
            {PART} (?:needed|needs (?:adding|checking|finishing|writing|an? \w+))(?={ENDS}| here)
            {BEGINS}needs? (?:adding|an example|checking|finishing|more (?:text|work)|writing)
            {BEGINS}(?:not (?:yet )?written(?: yet)?|fill (?:this )?in later|write this (?:bit
                |part))
            (?:add|finish|write) (?:an? |some |the |this )?(?:more )?{PART} (?:here|later){ENDS}
            (?:{PART}|name|heading|number|quote) (?:goes?|to go) here|your (?:name|text) here{ENDS}
            {BEGINS}(?:{PART}|name|heading|number|quote) here{ENDS}
            (?:the|this) {PART} (?:is|are) (?:currently |still )?(?:an? (?:draft|stub)
                |being {WRITTEN})
            (?:the|this) {PART} (?:is|are) (?:currently |still )?(?:blank|empty|in progress
                |unfinished)
            (?:the|this) {PART} (?:is|are) (?:currently |still )?not (?:yet )?(?:finished|ready
                |written)
            (?:the|this) {PART} (?:is|are) n?ot there yet|work in progress
            draft (?:only|text|version)
            (?:i|we)(?: are going to| hope to| intend to| plan to| will|'ll) (?:add|complete|expand
                |fill|finish|update|upload|write) (?:[\w']+ ){{0,5}}{SOON}
            (?:i|we) (?:have not|haven't) (?:finished|written) this
        """
    ),
    # "If the page is still blank", which is for the reader
    unless=r"\b(?:if|once|unless|until|when|while) (?:\w+ ){0,2}",
)

# A gap in brackets, one for a program to fill, a row of question marks.
GAP = re.compile(
    r"\[[^\[\]A-Za-z]*[A-Za-z][^\[\]]*\]|\{\{?[^{}A-Za-z]*[A-Za-z][^{}]*\}\}?|\?{2,}|_{5,}"
)
TAG = re.compile(r"</?(?:add|fill|insert|name|placeholder|todo|your)\b[^>]*>", re.IGNORECASE)
# Where a gap is the reader's to fill, or somebody else's words.
GAPS_WELCOME = (Kind.LETTER, Kind.EXAMPLE, Kind.QUOTE)


def check(page: Page) -> Iterator[Problem]:
    """Report what is still to be written, in words, in gaps and in comments."""
    yield from MARKS.check(ID, page, page.all_sentences)
    yield from TALK.check(ID, page, page.own_sentences)
    for passage in page.passages:
        if passage.kind not in GAPS_WELCOME:
            for match in GAP.finditer(passage.own):
                gap = passage.words[match.start() : match.end()]
                message = f"'{gap}': a gap; {WRITE_IT}"
                yield page.problem(ID, passage.offsets[match.start()], message)
    for html in page.html:
        for match in TAG.finditer(html.text):
            yield page.problem(ID, html.offset + match.start(), f"'{match[0]}': a gap; {WRITE_IT}")
        if not html.text.startswith("<!-- allow"):
            for start, phrase, remedy in MARKS.find(html.text):
                yield page.problem(ID, html.offset + start, f"'{phrase}': {remedy}")
    for link in page.links:
        for _, phrase, remedy in MARKS.find(link.href):
            yield page.problem(ID, link.offset, f"'{phrase}': {remedy}")
