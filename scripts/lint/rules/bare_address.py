"""bare-address: the address of a page never stands in the words; a link with a name carries it.

A screen reader spells an address out sign by sign, a narrow telephone breaks it in two, and
nobody can see in it what it is for. In a letter to copy, write in square brackets what the
reader puts there. Code is left alone. So are names that look like an address, such as GOV.UK
or Indeed.com, and email addresses, which people need to see as they are.

Fails:
    Look at https://www.acas.org.uk/discrimination before you write.

Fails:
    The forms are at www.gov.uk.

Fails:
    Ask for help at careers.example.org/book or by phone.

Fails:
    See <https://www.gov.uk/discrimination-your-rights>.

Fails:
    /// words | Email with a link to your work
    My drawings are at https://drawings.example/amina.
    ///

Passes:
    Look at [the Acas pages on discrimination](https://www.acas.org.uk/discrimination-at-work).

Passes:
    /// words | Email with a link to your work
    My drawings are at [address of your page].
    ///

Passes:
    GOV.UK and Indeed.com list jobs and/or courses, 24/7. Write to help@careers.example.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.text import Kind, Passage

ID = "bare-address"

# "Node.js/React" and "his.her/their" are no hosts.
TOP = (
    r"(?:com|org|net|edu|gov|int|info|biz|ngo|app|blog|careers|charity|club|dev|example|jobs|"
    r"london|online|page|scot|site|test|wales|work|xyz|(?!js|md|py)[a-z]{2})"
)
HOST = rf"[a-z\d][a-z\d-]+(?:\.[a-z\d-]+)*\.{TOP}"
# Without a path, only a host in small letters is an address and no name, and one of two parts
# only where the words before it send the reader there.
ENDING = r"(?:org|net|edu|gov|info|io|uk|ie|eu|us|ca|au|nz|za|ng|ke|in|example)"
SENT_THERE = (
    r"(?:(?:go|head|turn|back) (?:to|on to)|visit|see|browse|type|try|open|website|site|web|online|"
    r"log (?:in|on)(?: to| at)?|look at|address)(?: is| at)?:? [\"']?"
)
ADDRESS = re.compile(
    r"(?<![\w@/.-])(?:"
    r"(?i:(?:https?|ftp)://(?=[\w\[])\S+|www\.(?=\w)\S+)"
    rf"|(?i:{HOST}/\S*)"
    rf"|[a-z\d][a-z\d-]+(?:\.[a-z\d-]+)+\.(?:com|co|{ENDING})\b(?![\w.-]*@)"
    rf"|(?:(?<=\bat )|(?<=\bon )|(?<=\bvia )|(?<=\bfrom ))[a-z\d-]{{2,}}\.{ENDING}\b(?!\.?\w*@)"
    r")"
)
CUED = re.compile(
    rf"(?i:\b{SENT_THERE}|\((?:at |on |via )?)(?P<address>[a-z\d-]{{2,}}\.(?:com|{ENDING}))\b"
    r"(?![\w.-]*@)"
)
# Where Markdown makes no link.
UNLINKED = (
    Kind.BLOCK_TITLE,
    Kind.EXAMPLE,
    Kind.HEADING,
    Kind.HINT,
    Kind.IMAGE,
    Kind.META,
    Kind.QUESTION,
)
LINK = "make it a link whose words name the place"


def check(page: Page) -> Iterator[Problem]:
    """Report each address among the words, and each link written as `<https://…>`."""
    linked: set[int] = set()
    for link in page.links:
        # The rule link-text speaks of an address that is the words of a link.
        linked.update(range(link.offset, link.offset + len(link.text) + 2))
        if link.bare and not link.href.startswith("mailto:"):
            yield page.problem(ID, link.offset, f"<{link.text}>: {LINK}")
    for passage in page.passages:
        for start, address in addresses(passage.words):
            if passage.offsets[start] not in linked:
                message = f"'{address}' among the words: {remedy(passage)}"
                yield page.problem(ID, passage.offsets[start], message)


def addresses(words: str) -> Iterator[tuple[int, str]]:
    """Yield each address in a text, with the place where it starts."""
    if "." not in words and "/" not in words:
        return
    found = {match.start(): match[0] for match in ADDRESS.finditer(words)}
    for match in CUED.finditer(words):
        found.setdefault(match.start("address"), match["address"])
    for start, address in sorted(found.items()):
        yield start, address.rstrip(".,;:!?\"')]*_")


def remedy(passage: Passage) -> str:
    """Return what to do about an address, which depends on what can stand there."""
    if passage.kind is Kind.LETTER:
        return "write in square brackets what goes there, as in [address of your page]"
    return "write the name of the place" if passage.kind in UNLINKED else LINK
