"""Files for hosts that take a folder and serve it: Netlify, Cloudflare, Azure, Vercel, Firebase.

These hosts find their own 404 page, compress by themselves and answer to GET and HEAD only.
"""

import json
from collections.abc import Sequence
from typing import Any

from scripts.content.moved import Move
from scripts.hosting.headers import Headers
from scripts.hosting.naming import FOLDER
from scripts.hosting.place import Place

HEADERS = """\
# After the No, for Netlify and Cloudflare Pages: goes into the site's own folder as _headers.
# For everything but assets/ both hosts send "ask each time" by themselves.
{base}*
{headers}
{base}{folder}/*
  Cache-Control: {named}
"""

REDIRECTS = """\
# After the No, for Netlify and Cloudflare Pages: goes into the site's own folder as _redirects.
# Pages that moved. Each also has a page at its old address, which sends readers on elsewhere.
"""


def headers_file(headers: Headers, place: Place) -> str:
    """Return `_headers`."""
    lines = [f"  {name}: {value}" for name, value in headers.everywhere(place).items()]
    return HEADERS.format(
        base=place.base, headers="\n".join(lines), folder=FOLDER, named=headers.named
    )


def redirects_file(moves: Sequence[Move], place: Place) -> str:
    """Return `_redirects`."""
    lines = [f"/ {place.base} 302"] if not place.own_host else []
    for move in moves:
        fragment = f"#{move.fragment}" if move.fragment else ""
        lines.append(f"{place.base}{move.old} {place.base}{move.new}{fragment} 301")
    return REDIRECTS + "".join(f"{line}\n" for line in lines)


def azure(headers: Headers, place: Place) -> str:
    """Return `staticwebapp.config.json`."""
    return _json(
        {
            "trailingSlash": "always",
            "globalHeaders": {**headers.everywhere(place), "Cache-Control": headers.other},
            "routes": [
                {
                    "route": f"{place.base}{FOLDER}/*",
                    "headers": {"Cache-Control": headers.named},
                }
            ],
            "responseOverrides": {"404": {"rewrite": f"{place.base}404.html"}},
            "mimeTypes": {f".{kind.ending}": headers.full_type(kind) for kind in headers.kinds},
        }
    )


def vercel(headers: Headers, place: Place) -> str:
    """Return `vercel.json`."""
    everywhere = {**headers.everywhere(place), "Cache-Control": headers.other}
    return _json(
        {
            "trailingSlash": True,
            "headers": [
                {"source": f"{place.base}(.*)", "headers": _pairs(everywhere)},
                {
                    "source": f"{place.base}{FOLDER}/(.*)",
                    "headers": _pairs({"Cache-Control": headers.named}),
                },
            ],
        }
    )


def firebase(headers: Headers, place: Place) -> str:
    """Return `firebase.json`."""
    everywhere = {**headers.everywhere(place), "Cache-Control": headers.other}
    types = (
        {
            "source": f"**/*.{kind.ending}",
            "headers": _pairs({"Content-Type": headers.full_type(kind)}),
        }
        for kind in headers.kinds
    )
    return _json(
        {
            "hosting": {
                "public": "site",
                "ignore": ["firebase.json", "**/.*"],
                "trailingSlash": True,
                "headers": [
                    {"source": "**", "headers": _pairs(everywhere)},
                    *types,
                    {
                        "source": f"{place.base}{FOLDER}/**",
                        "headers": _pairs({"Cache-Control": headers.named}),
                    },
                ],
            }
        }
    )


def _pairs(headers: dict[str, str]) -> list[dict[str, str]]:
    """Return headers as both Vercel and Firebase write them."""
    return [{"key": name, "value": value} for name, value in headers.items()]


def _json(value: Any) -> str:  # noqa: ANN401  # whatever the host wants
    """Return JSON as people read it."""
    return json.dumps(value, indent=2) + "\n"
