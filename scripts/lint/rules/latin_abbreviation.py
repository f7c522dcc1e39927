"""latin-abbreviation: no Latin and none of its short forms; the English words are as short.

Many readers were never told what "e.g." and "i.e." stand for, and screen readers spell them out
as letters. CV stays: it is the word people use. Left alone are the letters inside other words
and in addresses.

Fails:
    Bring something to write on, e.g. the back of the advert.

Fails:
    Note the facts, i.e. the day, the names etc.

Fails:
    N.B. Phone vs email is up to you.

Fails:
    The rule is not bad per se, and some firms answer on an ad hoc basis.

Passes:
    Bring something to write on, such as the back of the advert.

Passes:
    Note the facts: the day, the names and so on.

Passes:
    Send your CV by 5 p.m. to jobs.example.ie, and ring Eg on Friday.

Passes:
    The advert said "etc.", so ask what else.
"""

from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.phrases import Phrases, listed

ID = "latin-abbreviation"

PHRASES = Phrases(
    listed(
        r"""
        write 'such as', or 'for example'
            (?<![.@/])(?:e\. ?g\b\.?|(?-i:eg)\b\.?)
        write 'that is', or a colon
            (?<![.@/])(?:i\. ?e\b\.?|(?-i:ie)\b\.?)
        write 'and so on', or name them
            (?:&c|et ?c(?:etera)?)\b\.?|et al\b\.?
        write 'namely', or a colon
            viz\b\.?|videlicet|sc\.
        write 'compare', or 'see'
            (?-i:cf|Cf)\b\.?|(?:i|o)bid\b\.?|op\. ?cit\b\.?|q\. ?v\.|loc\. ?cit\b\.?
        write 'Note', or leave it out
            (?-i:NB|N\. ?B)\b\.?|n\.b\.|nota bene|(?-i:Nb)\b[.:]
        write 'or', or 'against'
            (?-i:[Vv]s|VS)\b\.?|versus|(?<=\w )v\.(?= \w)
        write 'in itself', or leave it out
            per se|ipso facto|de facto|ergo\b|inter alia|sine qua non|a priori|bona fide|prima facie
        write 'as they come', or 'for this once'
            ad[- ]hoc|pro forma|pro tem(?:pore)?
        write 'the other way round'
            vice[- ]versa
        write 'a year', 'for each person' or 'a day'
            per annum|p\.a\.|per capita|per diem
        write 'about'
            circa|ca\.(?= ?\d)|(?-i:c)\. ?(?=\d)
        say it in English
            ad (?:infinitum|lib|nauseam)|carpe diem|compos mentis
            (?:de|quid) (?:jure|pro quo)|et seq\b\.?|ex (?:ante|gratia|officio|post)
            in (?:absentia|lieu|situ|toto)
            magnum opus|mea culpa|modus (?:operandi|vivendi)|mutatis mutandis|non sequitur|post hoc
            persona non grata|pro bono|sic\b(?=[.,)\]])|status quo|sub judice|terra firma|verbatim
        """
    ),
)


def check(page: Page) -> Iterator[Problem]:
    """Report each such form in what the site itself says."""
    yield from PHRASES.check(ID, page, page.own_sentences)
