"""law-in-prose: what the law of a country says stands in docs/data/rights.yaml, not in a page.

Laws differ from country to country, and they change. On the rights cards each point names its
country and its official page, and shows when a person last checked it. A law, an article, a
tribunal or "by law" in running text has none of that, and a reader elsewhere takes it for theirs.
Letters are held to it as well: the message builder adds the law's name where one is known.

What holds in most places may be said in a page, if it says so: "in most places no law makes
...", "where you live", "it depends on the country". So may a question, and what an invented
person says in an example. Standards such as WCAG are no laws. What the rule looks for stands in
`scripts/lint/words/lists/law-in-prose.yml`.

Fails:
    The Equality Act 2010 protects you.

Fails:
    Under Article 15 GDPR you can ask for the notes.

Fails:
    By law they have to wait until Friday.

Fails:
    It is illegal to ask about your age.

Fails:
    You can take them to an employment tribunal.

Fails:
    You have a right to see the notes.

Fails:
    /// words | To HR
    I am asking under section 23 of POPIA.
    ///

Passes:
    In most places, no law makes a private employer tell you why you were not chosen.

Passes:
    Some questions are against the law in some countries. Look at the card of your country.

Passes:
    This page is general information, not legal advice. Ask a law clinic.

Passes:
    Act on one thing right away. Section 2 of the form is for that.

Passes:
    A newspaper article or a page of WCAG 2.2 is no law.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.matching.finder import Found
from scripts.lint.matching.text import SPACE, Word
from scripts.lint.page import Page
from scripts.lint.quantities import with_quantities
from scripts.lint.text import Kind
from scripts.lint.word_lists import Phrase, asked, denied, word_lists

ID = "law-in-prose"
TO_THE_CARDS = "put it in docs/data/rights.yaml, and send readers to the card of their country"
OR_GENERAL = f"say 'in most places' or 'where you live', or {TO_THE_CARDS}"
# The last word of a law's name.
ACTS = ("Act", "Acts", "Regulations")
# Small words inside a name: the Protection of Personal Information Act.
INSIDE = ("of", "and", "for", "to", "in", "the")


def check(page: Page) -> Iterator[Problem]:
    """Report each law, named or not, in what the site says and in letters."""
    for sentence in page.all_sentences:
        if sentence.kind is not Kind.EXAMPLE:
            for phrase, remedy in laws(sentence.own):
                message = f"'{phrase.of(sentence.own)}': {remedy}"
                yield page.problem(ID, sentence.offsets[phrase.start], message)


def laws(text: str) -> Iterator[tuple[Phrase, str]]:
    """Yield where a sentence tells of a law, and what to do instead."""
    lists = word_lists(ID)
    others = lists.find("other", text)
    named = [*acts(text), *lists.find("named", text)]
    general = asked(text) or lists.holds("general", text)
    found = [(phrase, TO_THE_CARDS) for phrase in named]
    found += [
        (phrase, OR_GENERAL)
        for phrase in ([] if general else lists.find("law", text))
        if not denied(text, phrase)
    ]
    end = 0
    for phrase, remedy in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        part = any(one.start <= phrase.start < one.end for one in others)
        if phrase.start >= end and not part:
            end = phrase.end
            yield phrase, remedy


def acts(text: str) -> Iterator[Phrase]:
    """Yield each Act with a name or a year: the Equality Act, Data Protection Act 2018."""
    words = with_quantities(text).words
    for place, word in enumerate(words):
        if word.text in ACTS:
            first = place
            while first and (is_part(words[first - 1]) and words[first].gap == SPACE):
                first -= 1
            while first < place and words[first].text.lower() in INSIDE:
                first += 1
            end = place + 1
            dated = end < len(words) and words[end].text.isdigit() and len(words[end].text) == 4
            if first < place or dated:
                last = words[end] if dated else word
                yield Phrase(words[first].start, last.end, Found(first, end + dated, 0, ()))


def is_part(word: Word) -> bool:
    """Return whether a word may be part of a law's name."""
    return word.capital or word.text in INSIDE
