"""Files for hosts that take a folder and serve it: Netlify and Cloudflare Pages read the same two.

These hosts find their own 404 page, compress by themselves and answer to GET and HEAD only.
"""

from collections.abc import Sequence

from scripts.content.moved import Move
from scripts.hosting.headers import Headers
from scripts.hosting.naming import FOLDER
from scripts.hosting.place import Place

HEADERS = """\
# After the No, for Netlify and Cloudflare Pages: goes into the site's own folder as _headers.
# For everything but assets/ both hosts send "ask each time" by themselves.
{base}*
{headers}
{kept}"""
KEPT = """\
{base}{within}{folder}/*
  Cache-Control: {named}
"""

LANGUAGES = """\
# A page of each language for wrong addresses. Cloudflare finds them without, and passes these over.
"""
REDIRECTS = """\
# After the No, for Netlify and Cloudflare Pages: goes into the site's own folder as _redirects.
# Pages that moved. Each also has a page at its old address, which sends readers on elsewhere.
"""


def headers_file(headers: Headers, place: Place) -> str:
    """Return `_headers`."""
    lines = [f"  {name}: {value}" for name, value in headers.everywhere(place).items()]
    kept = "".join(
        KEPT.format(base=place.base, within=within, folder=FOLDER, named=headers.named)
        for within in place.folders
    )
    return HEADERS.format(base=place.base, headers="\n".join(lines), kept=kept)


def redirects_file(moves: Sequence[Move], place: Place) -> str:
    """Return `_redirects`."""
    lines = [f"/ {place.base} 302"] if not place.own_host else []
    for move in moves:
        fragment = f"#{move.fragment}" if move.fragment else ""
        lines.append(f"{place.base}{move.old} {place.base}{move.new}{fragment} 301")
    made = REDIRECTS + "".join(f"{line}\n" for line in lines)
    if not place.languages:
        return made
    folders = [f"{place.base}{language}/" for language in place.languages]
    return made + LANGUAGES + "".join(f"{one}* {one}404.html 404\n" for one in folders)
