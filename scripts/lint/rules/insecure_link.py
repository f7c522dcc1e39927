"""insecure-link: every address starts with https, so that nobody on the way can read or change it.

Someone on a library's wireless network should not be seen asking about debts. Where a place
has no https address, link to another place. Code is left alone. The link checker looks at the
data files in the same way.

Fails:
    Look at [the Acas pages on discrimination](http://www.acas.org.uk/discrimination-at-work).

Fails:
    Look at [the Acas pages on discrimination][acas].

    [acas]: http://www.acas.org.uk/discrimination-at-work

Passes:
    Look at [the Acas pages on discrimination](https://www.acas.org.uk/discrimination-at-work).

Passes:
    If the address in your browser starts with `http://`, type nothing into the page.
"""

import re
from collections.abc import Iterator

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.source import without_code

ID = "insecure-link"
# Behind "http://" alone stands no address: somebody explains what it is.
INSECURE = re.compile(r"(?<![\w+-])http://(?=[\w\[])[^\s<>)\"'\]]*", re.IGNORECASE)


def check(page: Page) -> Iterator[Problem]:
    """Report each address without encryption, wherever it stands in the file."""
    for match in INSECURE.finditer(without_code(page)):
        address = match[0].rstrip(".,;:!?*_`")
        message = f"'{address}' is not encrypted: write https, or link to another place"
        yield page.problem(ID, match.start(), message)
