"""The list of pages for search engines is not the list of pages.

`sitemap.xml` and `sitemap.xml.gz` hold each page once, at its full address, and nothing else: no
page that only forwards, and not the page for missing addresses. MkDocs makes both from
`site_url`; without that setting there is nothing to check.

Fails: `<loc>https://after-the-no.example/tips/</loc>` where `/tips/` is no page or forwards;
    a page that is not listed; two files that differ.
Passes: each page of the site once, in both files.
"""

import gzip
import re
import zlib
from collections.abc import Iterator
from urllib.parse import quote
from xml.etree import ElementTree
from xml.sax.saxutils import unescape

from scripts.content.address import resolve
from scripts.links.project import Clue, Finding, Place, Project, WholePage
from scripts.links.site import own_address
from scripts.links.spellings import line_at

ID = "sitemap"

_PLAIN, _PACKED = "sitemap.xml", "sitemap.xml.gz"
_LOC = re.compile(r"<loc>\s*(.*?)\s*</loc>", re.DOTALL)
_AGAIN = "build the site anew"


def check(project: Project) -> Iterator[Finding]:
    """Yield whatever keeps either file from listing exactly the pages."""
    if not project.address:
        return
    missing = [name for name in (_PLAIN, _PACKED) if name not in project.site.files]
    for name in missing:
        yield Finding(f"{name} is not in the site; {_AGAIN}", project.setting_of_address)
    if missing:
        return
    plain = project.site.files[_PLAIN]
    try:
        ElementTree.fromstring(plain)
    except ElementTree.ParseError as error:
        place = Place(f"{project.sources.site}/{_PLAIN}", error.position[0])
        yield Finding(f"the file is no well-formed XML; {_AGAIN}", place)
        return
    yield from _check_packed(plain, project)
    yield from _check_plain(plain.decode("utf-8"), project)


def _check_packed(plain: bytes, project: Project) -> Iterator[Finding]:
    place = Place(f"{project.sources.site}/{_PACKED}", 1)
    try:
        unpacked = gzip.decompress(project.site.files[_PACKED])
    except (OSError, EOFError, zlib.error):
        yield Finding(f"the file cannot be unpacked; {_AGAIN}", place)
    else:
        if unpacked != plain:
            yield Finding(f"the file does not say what {_PLAIN} says; {_AGAIN}", place)


def _check_plain(text: str, project: Project) -> Iterator[Finding]:
    due = {
        project.address + quote(own_address(page.path)): page.path
        for page in project.site.listed_pages()
    }
    stated = [(unescape(found[1]), line_at(text, found.start())) for found in _LOC.finditer(text)]
    addresses = [address for address, _ in stated]
    if stated and not due.keys() & set(addresses):
        yield Finding(
            f"{_PLAIN} lists no page at {project.address}, but {addresses[0]}; "
            "build the site with the address it is served at as SITE_URL",
            project.setting_of_address,
        )
        return
    for address in due.keys() - set(addresses):
        yield Finding(
            f"the page is not in {_PLAIN}, so search engines may miss it; {_AGAIN}",
            WholePage(due[address]),
        )
    for number, (address, line) in enumerate(stated):
        place = Place(f"{project.sources.site}/{_PLAIN}", line)
        if address not in due:
            yield Finding(*_stray(address, place, project))
        elif address in addresses[:number]:
            yield Finding(f"{address} stands here a second time; {_AGAIN}", place)


def _stray(address: str, place: Place, project: Project) -> tuple[str, Clue]:
    """Return what to say of an address that should not be listed, and where."""
    target = resolve(_PLAIN, project.base + address.removeprefix(project.address), project.base)
    page = project.site.page_at(target) if target and address.startswith(project.address) else None
    if page and page.forwards:
        return f"{_PLAIN} lists the old address; leave it out there", WholePage(page.path)
    return f"{address} is no page that readers look for; leave it out", place
