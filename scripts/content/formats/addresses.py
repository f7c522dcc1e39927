"""Addresses: of the site itself, of a site that may frame it, and of any page elsewhere."""

import posixpath
import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote, unquote

from scripts.content.formats.files import kebab
from scripts.content.formats.hosts import host
from scripts.content.formats.lines import CURLY, visible
from scripts.content.formats.unfit import UnfitError

START = re.compile(r"(?P<scheme>https?):(?P<slashes>/*)(?P<host>[^/?#]*)(?P<rest>.*)", re.I)
OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d)(//)?", re.I)
PLAIN = re.compile(r"[A-Za-z0-9._~-]+")
FIRST_PAGE = re.compile(r"/index\.html?$", re.I)
# What may stand in an address as it is. The rest is written in numbers, as browsers do.
KEPT = "%/?#[]@!$&'()*+,;=:~-._"
HIGHEST_PORT = 65535
USUAL = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Parts:
    """An address in parts: scheme and host as they are sent, and what follows as it was typed."""

    start: str
    rest: str


def site_address(typed: str) -> str:
    """Return where a site is, with the last slash that its relative links need.

    Raises UnfitError for what some of the servers we write files for could not serve.
    """
    whole = _whole(typed, site_address)
    parts = _apart(whole, site_address)
    path = re.split("[?#]", parts.rest)[0]
    if path != parts.rest:
        mark = parts.rest[len(path)]
        raise UnfitError(
            f"leave {mark} and what follows it out{_so(parts.start + path, site_address)}"
        )
    path = FIRST_PAGE.sub("/", path)
    names = [name for name in path.split("/") if name]
    if "//" in path or {".", ".."} & set(names):
        direct = posixpath.normpath(f"/{'/'.join(names)}")
        raise UnfitError(
            f"write its path without // and dots{_so(parts.start + direct, site_address)}"
        )
    if names and re.search(r"\.html?$", names[-1], re.I):
        folder = f"{parts.start}/{'/'.join(names[:-1])}"
        raise UnfitError(f"give the folder of the site, not a page{_so(folder, site_address)}")
    if not all(PLAIN.fullmatch(name) for name in names):
        plain = [kebab(unquote(name)) for name in names]
        folder = f"{parts.start}/{'/'.join(plain)}" if all(plain) else ""
        raise UnfitError(
            "its path may hold the letters a to z, digits, hyphens and dots, since not every "
            f"server finds other names{_so(folder, site_address)}"
        )
    return f"{parts.start}/{''.join(f'{name}/' for name in names)}"


def origin(typed: str) -> str:
    """Return scheme and host of a site, as a policy for frames names it."""
    whole = _whole(typed, origin)
    if "*" in whole or whole.startswith("'"):
        raise UnfitError("name each host by itself, such as https://learn.example.org")
    parts = _apart(whole, origin)
    if parts.rest not in ("", "/"):
        raise UnfitError(f"give scheme and host alone: '{parts.start}'")
    return parts.start


def web_address(typed: str) -> str:
    """Return the address of a page elsewhere, in the characters that are sent for it."""
    parts = _apart(_whole(typed, web_address), web_address)
    if "." not in parts.start:
        raise UnfitError("give the whole name of the host, with its dots; nobody finds it at home")
    sound = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", parts.rest)
    return parts.start + quote(sound, safe=KEPT)


Judge = Callable[[str], str]


def _whole(typed: str, judge: Judge) -> str:
    """Return an address without what people paste around it, or in it, by mistake."""
    whole = visible(typed)
    around = {"<": ">", **CURLY}
    if whole[0] in around and whole[-1] in around[whole[0]]:
        raise UnfitError(f"leave {whole[0]} and {whole[-1]} out{_so(whole[1:-1], judge)}")
    if re.search(r"\s", whole):
        if whole.count("://") > 1:
            raise UnfitError("give one address")
        close = re.sub(r"(?<=[:/.])\s+|\s+(?=[/.])", "", whole)
        joined = re.sub(r"\s+", "-" if judge is site_address else "%20", close)
        if told := _so(joined, judge):
            raise UnfitError(f"an address has no space{told}")
        raise UnfitError("an address starts with https:// and has no space")
    if "\\" in whole:
        slashes = whole.replace("\\", "/")
        raise UnfitError(f"write / in place of each backslash{_so(slashes, judge)}")
    return whole


def _apart(whole: str, judge: Judge) -> Parts:
    """Return scheme and host as they are sent, and the rest."""
    found = START.fullmatch(whole)
    if not found:
        raise UnfitError(_without_scheme(whole, judge))
    scheme, named, rest = found["scheme"].lower(), found["host"], found["rest"]
    if found["slashes"] != "//":
        candidate = f"{scheme}://{named}{rest}".replace(":///", "://")
        raise UnfitError(f"write {scheme}:// at the start{_so(candidate, judge)}")
    if "@" in named:
        candidate = f"{scheme}://{named.rpartition('@')[2]}{rest}"
        raise UnfitError(f"it holds a name or a password; leave that out{_so(candidate, judge)}")
    name, port = _port(named, scheme)
    if not name:
        raise UnfitError(f"the host is missing; write it behind {scheme}://")
    return Parts(f"{scheme}://{host(name)}{port}", rest)


def _without_scheme(whole: str, judge: Judge) -> str:
    """Say what to write before an address that does not start as one."""
    other = OTHER_SCHEME.match(whole)
    if other:
        return f"it starts with {other[0]}; give an address that starts with https://"
    candidate = f"https://{whole.lstrip('/')}"
    return f"it must start with https://{_so(candidate, judge)}"


def _port(named: str, scheme: str) -> tuple[str, str]:
    """Return a host without its port, and the port where it is not the usual one."""
    found = re.fullmatch(r"(\[.*\]|[^:]*)(?::([^:]*))?", named)
    if not found:
        raise UnfitError(f"'{named}' has too many colons; write host:port")
    name, port = found[1], found[2]
    if port is None:
        return name, ""
    if not port.isascii() or not port.isdigit() or not 0 < int(port) <= HIGHEST_PORT:
        raise UnfitError(f"'{port}' is no port; leave it out, with its colon")
    return name, "" if int(port) == USUAL[scheme] else f":{int(port)}"


def _so(candidate: str, judge: Judge) -> str:
    """Return the right address behind a colon, if there is one to be told."""
    try:
        return f": '{judge(candidate)}'"
    except UnfitError:
        return ""
