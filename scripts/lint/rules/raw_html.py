"""raw-html: a page is written in Markdown and blocks; tags, scripts, styles and comments stay out.

A tag escapes every check of this site: colours, keyboard, paper, phones, other languages. A
comment for writers reaches every reader's telephone. A word in angle brackets is a tag to a
browser and vanishes; write what the reader fills in within square brackets. Code is left
alone, as is the comment that switches a rule off for one place.

Fails:
    Ask for <b>two</b> things.

Fails:
    Dear <name>,

Fails:
    <script>
    count();
    </script>

Fails:
    <!-- Ask Amina whether this is still so. -->
    Employers answer within two weeks.

Fails:
    Ask for two things. {: style="color: red"}

Fails:
    [Ask for two things](javascript:ask())

Fails:
    /// caution | Before you pay
        attrs: {onclick: "ask()"}

    Ask for the total.
    ///

Passes:
    Ask for **two** things in `<b>` and `</b>`. Salaries &lt; 20,000 or < 30,000 > 10,000.

Passes:
    Dear [name],

Passes:
    <!-- allow banned-word: the course is called so -->
    The course was called Easy Excel.
"""

import re
from collections import Counter
from collections.abc import Iterator

from scripts.content import yaml_text
from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules.switch_off import COMMENT
from scripts.lint.source import without_code

ID = "raw-html"

NAMES = """
a abbr address area article aside audio b base big blockquote body br button canvas caption center
cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset
figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i
iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr
noscript object ol optgroup option output p param picture pre progress q s samp script search
section select slot small source span strike strong style sub summary sup svg table tbody td
template textarea tfoot th thead time title tr track tt u ul var video wbr
"""
KNOWN = frozenset(NAMES.split())
IN_MARKDOWN = {
    "a": "write [words](address)",
    "b": "write **words**",
    "strong": "write **words**",
    "i": "write *words*",
    "em": "write *words*",
    "br": "end the paragraph, or make a list",
    "img": "write ![what it shows](file)",
    "script": "a page holds no script; delete it",
    "style": "a page holds no style; delete it",
    "iframe": "link to the page instead",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "write ## and the words"),
    **dict.fromkeys(("ul", "ol", "li"), "write - or 1. before each item"),
    **dict.fromkeys(("table", "tr", "th", "td"), "write a table with | between the cells"),
}
OTHERWISE = "write it in Markdown, or use a block between lines of ///"

# Not across an empty line, where Python-Markdown stops looking too. <https://…> and
# <name@place> are links, and so is what stands behind "](".
INSIDE = r"(?:(?!\n[ \t]*\n)[^<>])*"
TAG = re.compile(
    r"(?<!\]\()(?<!\]: )<(?:"
    rf"(?P<end>/?)(?P<name>[a-z][^\s<>@:/]*)(?:/?>|[\s/:]{INSIDE}>)"
    r"|(?P<cut_end>/?)(?P<cut>[a-z][a-z1-6]*)(?=[\s/]|$)"
    r")",
    re.IGNORECASE | re.MULTILINE,
)
AUTOLINK = re.compile(r"<[a-z][a-z+.-]+:", re.IGNORECASE)
REMARK = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
DECLARATION = re.compile(r"<!\w+|<\?\w*|<!\[CDATA\[", re.IGNORECASE)
# Printed as it stands, because no extension of this site reads it.
ATTRIBUTES = re.compile(
    r"\{:[^{}\n]*\}|\{ ?(?:[.#][a-z][\w-]*|[a-z][\w-]* ?= ?[^\s{}]+)[^{}\n]*\}", re.IGNORECASE
)
SCRIPT_LINK = re.compile(r"\]\(\s*<?\s*((?:java|vb)script:|data:text/html)", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Report each comment, tag, list of attributes and script in a link."""
    text = without_code(page)
    for match in REMARK.finditer(text):
        if not COMMENT.fullmatch(match[0]):
            message = "a comment: delete it; only <!-- allow rule-id: why --> may stand here"
            yield page.problem(ID, match.start(), message)
    # As many blanks as signs, so that places still count.
    text = REMARK.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    yield from tags(page, text)
    for match in DECLARATION.finditer(text):
        yield page.problem(ID, match.start(), f"'{match[0]}' is no Markdown: delete it")
    for match in ATTRIBUTES.finditer(text):
        yield page.problem(ID, match.start(), f"'{match[0]}': delete it; blocks carry the look")
    for match in SCRIPT_LINK.finditer(text):
        yield page.problem(ID, match.start(1), f"'{match[1]}' is a script: link to a page")
    yield from block_attributes(page)


def tags(page: Page, text: str) -> Iterator[Problem]:
    """Report each tag that opens, and each that closes what was never opened."""
    opened: Counter[str] = Counter()
    for match in TAG.finditer(text):
        name = (match["name"] or match["cut"]).lower()
        if AUTOLINK.match(match[0]) or (match["cut"] and name not in KNOWN):
            continue
        if match["end"] or match["cut_end"]:
            opened[name] -= 1
            if opened[name] >= 0:
                continue
        else:
            opened[name] += 1
        shown = " ".join(match[0].split())
        if name in KNOWN or "-" in name:
            message = f"'{shown}': {IN_MARKDOWN.get(name, OTHERWISE)}"
        else:
            message = f"'{shown}' vanishes from the page: write [{shown.strip('</>')}]"
        yield page.problem(ID, match.start(), message)


def block_attributes(page: Page) -> Iterator[Problem]:
    """Report attributes among a block's options; an id harms nobody."""
    opened = False
    for token in page.tokens:
        if opened and token.type == "code_block" and token.map and "attrs" in token.content:
            options = yaml_text.plain(yaml_text.keys_of(token.content, page.path)) or {}
            attributes = options.get("attrs")
            if isinstance(attributes, dict) and set(attributes) - {"id"}:
                offset = page.text.index("attrs", page.starts[token.map[0]])
                named = ", ".join(sorted(set(attributes) - {"id"}))
                message = (
                    f"a block takes no '{named}': delete it; the block's name carries the look"
                )
                yield page.problem(ID, offset, message)
        opened = token.type == "container_slashes_open"
