"""broken-address: an address to write, to ring or to open has all its parts.

No checker of links asks a mailbox or a telephone, so a slip in either stays until a reader is
the one who finds it. An address that lost its `https://`, or a sign of it, is taken for a page
of this site.

Fails:
    [Write to us](mailto:careers@riverbend)

Fails:
    [Write to us](mailto:careers.riverbend.example)

Fails:
    [Ring us](tel:extension-204)

Fails:
    [The rules on pay](www.gov.uk/pay)

Fails:
    [The rules on pay](https:/www.gov.uk/pay)

Passes:
    [Write to us](mailto:careers@riverbend.example?subject=A%20question), or <office@firm.example>.

Passes:
    [The rules on pay](https://www.gov.uk/pay), and [the checklist](checklist.md).
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from scripts.content.formats.people import email
from scripts.content.formats.unfit import UnfitError
from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "broken-address"
PHONE = re.compile(r"\+?[\d().-]{3,20}(?:;ext=\d+)?")
# http:/x, https//x, htps://x
SLIP = re.compile(
    r"(?:www\.|https?:/?(?!/)|https?//|(?:ht{1,3}ps?|hhtps?|htp)://(?<!https://)(?<!http://))", re.I
)


def check(page: Page) -> Iterator[Problem]:
    """Report each link whose address cannot be used."""
    for link in page.links:
        scheme, _, rest = link.href.partition(":")
        message = ""
        if scheme.lower() == "mailto":
            people = unquote(rest.partition("?")[0])
            if not all(map(reaches_somebody, people.split(","))):
                message = f"'{people}' is no address for email; write name@host.example"
        elif scheme.lower() in ("tel", "sms"):
            if not PHONE.fullmatch(unquote(rest.partition("?")[0]).replace(" ", "")):
                message = f"'{rest}' is no number; write tel:+ and the digits"
        elif SLIP.match(link.href):
            message = f"'{link.href}' leads to a page of this site; start it with https://"
        if message:
            yield page.problem(ID, link.offset, message)


def reaches_somebody(typed: str) -> bool:
    """Say whether mail to an address could arrive."""
    try:
        return bool(email(typed))
    except UnfitError:
        return False
