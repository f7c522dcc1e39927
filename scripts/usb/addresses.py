"""Addresses as files: a link to a folder names the page in it.

A server answers `move-on/` with the page in that folder; a browser that opens files shows
a list of what the folder holds.
"""

import posixpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

from scripts.content.errors import ProjectError

INDEX = "index.html"


def as_file(site: Path, page: str, address: str) -> str:
    """Return an address with the page's file in it where it led to a folder.

    Parameters:
        site: the folder of the built site.
        page: the file the address stands in, from the site's root, such as `support/index.html`.
        address: as it stands there.

    One that leads outside the site or within the page stays as it is. Raises ProjectError for
    one that leads to no file.
    """
    parts = urlsplit(address)
    if parts.scheme or parts.netloc or not parts.path:
        return address
    if parts.path.startswith("/"):
        remedy = "from files, / is the whole drive; link from the page's own place"
        raise ProjectError(f"{page}: '{address}' starts with /: {remedy}")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(parts.path)))
    if place.split("/")[0] == "..":
        raise ProjectError(f"{page}: '{address}' leads out of the site; name a page inside it")
    path = parts.path
    if (site / place).is_dir():
        path = INDEX if path == "." else posixpath.join(path, INDEX)
        place = posixpath.join(place, INDEX)
    if not (site / place).is_file():
        raise ProjectError(f"{page}: '{address}' leads to no file; run: make links")
    return parts._replace(path=path).geturl()


def is_page(site: Path, text: str) -> bool:
    """Say whether a text is the address of a page from the site's root, such as `move-on/#day`."""
    path = text.partition("#")[0]
    inside = path.endswith("/") and not path.startswith(("/", "."))
    return inside and ":" not in path and (site / path / INDEX).is_file()


def with_file(address: str) -> str:
    """Return the address of a page from the site's root with its file in it."""
    path, mark, fragment = address.partition("#")
    return f"{path}{INDEX}{mark}{fragment}"
