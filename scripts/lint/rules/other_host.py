"""other-host: pictures and everything else that a page loads come from this site.

What comes from another host tells that host who reads the page. It fails without a network,
and it can change or vanish. Put the file into docs/assets, if its licence allows that. A link
to another site is no load: the reader chooses to follow it. Code is left alone.

Fails:
    ![A form with three questions on it](https://pictures.example/form.png)

Fails:
    ![A form with three questions on it](//pictures.example/form.png)

Fails:
    <video src="https://films.example/interview.mp4"></video>

Passes:
    ![A form with three questions on it](../assets/images/form.png)

Passes:
    See [the film about interviews](https://films.example/interview).
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.source import without_code

ID = "other-host"
# A browser reads a backslash as a slash.
HOST = r"(?:(?:https?|ftp|wss?):)?[/\\]{2}[\w\[][^\s,\"'<>)]*"
NAMES_HOST = re.compile(HOST, re.IGNORECASE)
TAG = re.compile(r"<(?P<name>[a-z][\w-]*)[^<>]*", re.IGNORECASE)
ATTRIBUTE = re.compile(
    r"""\s(?P<name>[a-z:]+)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^\s"']+))""",
    re.IGNORECASE,
)
# One address of a value: srcset holds several.
ADDRESS = re.compile(rf"(?<![^\s,]){HOST}", re.IGNORECASE)
LOADED = frozenset(("src", "srcset", "poster", "data", "background", "imagesrcset"))
# Of other tags, href is a link that the reader may follow.
LOADING_TAGS = frozenset(("link", "image", "use"))
STYLE = re.compile(rf"(?:url\(\s*[\"']?|@import\s+[\"'])(?P<address>{HOST})", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Report each picture, script, style or other file from another host."""
    for image in page.images:
        if NAMES_HOST.match(image.src):
            yield loaded(page, image.offset, image.src)
    text = without_code(page)
    for tag in TAG.finditer(text):
        for attribute in ATTRIBUTE.finditer(tag[0]):
            name = attribute["name"].lower()
            if name in LOADED or ("href" in name and tag["name"].lower() in LOADING_TAGS):
                value = attribute["double"] or attribute["single"] or attribute["plain"] or ""
                for address in ADDRESS.finditer(value):
                    start = tag.start() + tag[0].index(value, attribute.start())
                    yield loaded(page, start + address.start(), address[0])
    for match in STYLE.finditer(text):
        yield loaded(page, match.start("address"), match["address"])


def loaded(page: Page, offset: int, address: str) -> Problem:
    """Make the problem that an address is loaded from another host."""
    message = f"'{address}' is another host's: put the file into docs/assets and load it from there"
    return page.problem(ID, offset, message)
