"""link-text: the words of a link say where it leads, even when they are read alone.

People who use a screen reader step from link to link, and hear only those words. People who
skim see little else, and on paper a link is nothing but its words. So "here", "this page",
"read more", a number or an address will not do, and two links of a page with the same words
lead to the same place. "Here" and "more" may stand among words that say something.

An email address may be the words of a link: people copy it.

Fails:
    For the wording, [click here](what-to-say.md).

Fails:
    You may be owed a reason. [Find out more](your-rights.md).

Fails:
    What to do is in [this guide](index.md).

Fails:
    The rules are at [www.gov.uk/discrimination](https://www.gov.uk/discrimination).

Fails:
    Take [the notes](feedback-notes.md) with you, and add to [the notes](pattern-log.md).

Passes:
    Read [more ways to ask for feedback](what-to-say.md).

Passes:
    [What to do while you are here](index.md) is short. [I want to know why](index.md).

Passes:
    Look up [your rights](your-rights.md). Come back to [your rights](your-rights.md) next week.
"""

import re
from collections.abc import Iterator
from posixpath import normpath

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "link-text"

# Words that say nothing of where a link leads, alone or together: "see the full article here".
POINTING = """
a above an and another any as at available back be below by can could described explained first
following for found from full further here here's in is it it's its me more my next now of on
one ones our over previous right shown some that that's the their them then there these they this
those to too us using via want we when will with you your
"""
DOING = """
about check click continue discover download downloads explore find follow get go going have head
jump just keep know learn let's link linked links look open out please press proceed read reading
see show simply start started take tap try up view visit
"""
ANYTHING = """
article articles blog detail details doc document documents file files form forms guide guides
handout info information item items leaflet link links material materials ok page pages pdf piece
place post posts report resource resources section site something source story stuff text thing
things tool topic url version video videos web webpage webpages website websites yes
"""
PRAISE = """
best brief complete entire excellent free good great handy helpful interesting longer main new
official original relevant short useful very whole
"""
EMPTY = frozenset((POINTING + DOING + ANYTHING + PRAISE).split())
# Behind such words they ask nothing: "find out how".
QUESTIONS = frozenset(("how", "what", "when", "where", "why"))
# All in such words, and clear: the page that says who makes the site.
CLEAR = re.compile(r"(?:the )?(?:page |more )?about (?:this|our|the) (?:web ?)?site")
# "The checklist" may be clear from its place on the page; "this checklist" never is.
POINTED_AT = (
    r"(?:advice|answers?|checklists?|exercises?|guidance|lists?|questions?|sheets?|steps?|"
    r"stud(?:y|ies)|templates?|tips?|worksheets?)"
)
PLAIN = r"(?:(?:free|full|handy|helpful|new|printable|quick|short|simple|useful) )*"
SENSELESS = re.compile(
    # "Click", "tap" and "press" speak of the device.
    r"(?:please |just |simply )?(?:click|tap|press)(?: .*)?"
    rf"|(?:(?:do|get|in|on|open|read|see|try|use|with) )?(?:this|these) {PLAIN}{POINTED_AT}"
    rf"|(?:that|those) {POINTED_AT}"
    r"|(?:more|further) (?:advice|guidance|tips)"
    # "Page 4" and "part ii".
    r"|(?:chapter|figure|no|p|page|part|section|step|table) (?:\d+|[ivx]+|[a-z])"
    r"|[ivx]+"
)
# "GOV.UK" and "Indeed.com" are names that people say; "gov.uk" and "acas.org.uk/pay" are not.
ADDRESS = re.compile(
    r"(?i:(?:https?|ftp)://\S*|www\.\S+)"
    r"|(?:[\w-]+\.)+(?i:[a-z]{2,})[/?#]\S*"
    r"|(?:[a-z\d-]+\.)+[a-z]{2,}"
)
# "sources.yaml" is the name of a file.
FILE = re.compile(r"[^/]*\.(?:csv|css|docx?|js|json|md|odt|pdf|txt|xlsx?|ya?ml|zip)", re.IGNORECASE)
MARKS = re.compile(r"[^\w\s'-]+|_+")


def check(page: Page) -> Iterator[Problem]:
    """Report words of links that say nothing, are an address, or name two places."""
    first: dict[str, tuple[str, int]] = {}
    for link in page.links:
        words = " ".join(link.text.split())
        said = " ".join(MARKS.sub(" ", words.replace("’", "'").casefold()).split())
        if link.bare:
            continue  # the rule bare-address reports it
        if not words:
            message = "a link without words: write where it leads"
        elif is_address(words):
            message = f"'{words}': write the name of the place, not its address"
        elif is_senseless(said):
            message = f"'{words}': write where the link leads, in words that make sense alone"
        else:
            target = normal(link.href)
            known, line = first.setdefault(said, (target, page.line_at(link.offset)))
            if known == target:
                continue
            message = f"'{words}' leads elsewhere on line {line}: name what differs"
        yield page.problem(ID, link.offset, message)


def is_address(words: str) -> bool:
    """Return whether words are the address of a page."""
    return bool(ADDRESS.fullmatch(words.strip("<>()[]. "))) and not FILE.fullmatch(words)


def is_senseless(said: str) -> bool:
    """Return whether words without capitals and marks say nothing of where a link leads."""
    words = said.split()
    if CLEAR.fullmatch(said):
        return False
    # A lone letter is as little as a number.
    nothing = not any(len(word) > 1 and not word.isdigit() for word in words)
    told = words[:-1] if len(words) < 4 and words and words[-1] in QUESTIONS else words
    return nothing or EMPTY.issuperset(told) or bool(SENSELESS.fullmatch(said))


def normal(href: str) -> str:
    """Return a link's target in one spelling, so that `./index.md` is `index.md`."""
    path, mark, fragment = href.partition("#")
    return (normpath(path) if path and "://" not in path else path) + mark + fragment
