"""Put the policy into each page of a built site, for a host that lets nobody set headers.

    python -m scripts.hosting.policy_in_page site

GitHub Pages and others like it send files as they are. Browsers read a policy in the head of a page
too, and hold the page to it from there on. It stands before all that it is about. So does what the
Referrer-Policy says. Everything else in headers.yaml means something in a header alone, as who may
show the page in a frame does; the page "Host it" lists what such a host goes without.

Run this after papers were made and before the files are listed for readers' devices, because each
page changes. A second run changes nothing.
"""

import re
import sys
from html import escape
from pathlib import Path

from scripts.content.built_site import work_on
from scripts.content.errors import ProjectError
from scripts.hosting.headers import Headers, read
from scripts.site.joining import sums

FIRST = re.compile(r'<head>\s*<meta charset="[^"]*">\n?')
HELD = re.compile(
    r'<meta http-equiv="Content-Security-Policy"[^>]*>\n(<meta name="referrer"[^>]*>\n)?'
)


def elements(headers: Headers) -> str:
    """Return what goes into the head of a page."""
    policy = escape(headers.policy_in_page(), quote=False)
    found = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    for header in headers.headers:
        if header.name == "Referrer-Policy":
            found += f'<meta name="referrer" content="{header.value}">\n'
    return found


def put(site: Path) -> int:
    """Put the policy into each page and return how many there are.

    Raises ProjectError for a page that does not begin as ours do, before any page is changed.
    """
    held = elements(read().allowing(sums.read(site)))
    made: dict[Path, str] = {}
    for path in sorted(site.rglob("*.html")):
        text = HELD.sub("", path.read_text(encoding="utf-8"))
        first = FIRST.search(text)
        if not first:
            raise ProjectError(
                f'{path}: needs <meta charset="utf-8"> right behind <head>, so that the policy '
                "stands before all that it is about"
            )
        made[path] = f"{text[: first.end()]}{held}{text[first.end() :]}"
    for path, text in made.items():
        path.write_text(text, encoding="utf-8")
    return len(made)


def main(arguments: list[str]) -> int:
    """Put it into one site; return 1 where a page has no place for it, 2 where there is no site."""
    site = Path(arguments[0] if arguments else "site")
    return work_on(site, lambda site: f"{site}: the policy stands in {put(site)} pages")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
