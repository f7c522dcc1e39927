r"""raw-mark: no sign of Markdown reaches readers as it was typed.

Bold that is opened and never closed, a note such as `[^1]`, a link whose address is missing or
stands apart, text to strike out: the build knows none of these, and prints the signs. A block of
code that is never closed is printed with all that follows it. A heading needs a space behind its
signs, or parts of this site do not see that it is one.

Fails:
    Ask for **one thing in the same message.

Fails:
    Most employers answer.[^1]

Fails:
    Read [the rules on pay][pay] first.

Fails:
    Read [the rules on pay] (https://www.gov.uk/pay) first.

Fails:
    ~~Ask for two things.~~ Ask for one.

Fails:
    ##Ask for one thing

Fails:
    - [x] Ask for one thing

Fails:
    Feedback
    : what they thought of your answers

Fails:
    ```
    make lint

Passes:
    Ask for **one** thing, *today*. A row of `**` is code, and \** is meant. 5 * 3 is a sum.

Passes:
    Dear [name],

    See [the rules on pay][pay], or [pay].

    [pay]: https://www.gov.uk/pay
"""

import re
from collections.abc import Iterator

from markdown_it.token import Token

from scripts.content.problem import Problem
from scripts.lint.page import Page, line_of
from scripts.lint.places import line_text

ID = "raw-mark"
REMEDIES = {
    "note": "the build makes no notes; say it in the sentence, or cite a source as [@id]",
    "words": "no address is given for these; write [words](address)",
    "apart": "the address stands apart from its words; write [words](address)",
    "struck": "the build strikes nothing out; delete the words",
    "marked": "the build marks nothing; write **words**",
    "tick": "this ` opens or closes nothing; delete it, or add the other",
    "bold": "this opens or closes nothing; delete it, or put one on each side of the words",
}
SIGNS = re.compile(
    r"(?P<note>\[\^[^\[\]\s]+\])"
    r"|(?P<words>\[[^\[\]]+\]\[[^\[\]]*\]|\[[^\[\]@]+\]\((?=\S))"
    r"|(?P<apart>\[[^\[\]]+\] \((?:https?:|[^\s()]+\.(?:md|html?|pdf)\b)[^()]*\)"
    r"|\([^()]+\)\[(?:https?:|[^\s\[\]]+\.(?:md|html?|pdf)\b)[^\[\]]*\])"
    r"|(?P<struck>~~)|(?P<marked>==\w|\w==)|(?P<tick>`)"
    r"|(?P<bold>\*\*|(?<![\w*/.])\*(?=\w)|(?<!\S)_(?=[A-Za-z]))"
)
TIGHT_HEADING = re.compile(r"#{1,6}[^\s#]|#{7,}")
DEFINITION = re.compile(r":[ ]+\S")
BOX = re.compile(r"\[[xX ]\] ")


def check(page: Page) -> Iterator[Problem]:
    """Report the signs in what readers see, and lines that are no heading, box or definition."""
    for passage in page.passages:
        for match in SIGNS.finditer(passage.words):
            place = passage.offsets[match.start()]
            # What was escaped stands behind a backslash, and is meant.
            if page.text[place - 1 : place] != "\\" and page.text[place] == match[0][0]:
                message = (
                    f"'{match[0][:40]}' is printed as it stands: {REMEDIES[match.lastgroup or '']}"
                )
                yield page.problem(ID, place, message)
    opened = Token("", "", 0), Token("", "", 0)  # the two tokens before
    for token in page.tokens:
        if token.type == "fence" and never_closed(page, token):
            message = "this block of code is never closed; end it with a line of ```"
            yield page.line_problem(ID, line_of(token), message)
        elif token.type == "inline" and opened[1].type == "paragraph_open":
            boxed = opened[0].type == "list_item_open" and opened[0].markup in "-*+"
            yield from lines(page, token, boxed=boxed)
        opened = opened[1], token


def never_closed(page: Page, fence: Token) -> bool:
    """Return whether a block of code runs to the end of what it stands in."""
    first, last = fence.map or (0, 1)
    return last - first < 2 or not line_text(page.text, page.starts, last - 1).strip(
        " \t>"
    ).startswith(fence.markup)


def lines(page: Page, paragraph: Token, *, boxed: bool) -> Iterator[Problem]:
    """Report the lines of a paragraph that were meant as something else."""
    for number, line in enumerate(map(str.lstrip, paragraph.content.split("\n"))):
        message = ""
        if TIGHT_HEADING.match(line):
            message = "a heading has one to six signs and a space: write '## ' before its words"
        elif number and DEFINITION.match(line):
            message = "the build makes no list of meanings; write a sentence or a table"
        elif BOX.match(line) and not (boxed and not number and line.startswith("[ ]")):
            message = "only an item that starts with '- [ ] ' gets a box; the rest is printed"
        if message:
            yield page.line_problem(ID, line_of(paragraph) + number, message)
