"""Where an address leads: to a place of the site, out of its base path, or elsewhere."""

import posixpath
import re
from dataclasses import dataclass
from urllib.parse import unquote

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_PARTS = re.compile(r"([^?#]*)(\?[^#]*)?(?:#(.*))?", re.DOTALL)
_TEXT_DIRECTIVE = ":~:"


@dataclass(frozen=True)
class Target:
    """A place named from the site's folder, such as `seek-feedback/what-to-say`.

    `path` has no slash at its end and is empty for the home page; `fragment` is the decoded
    id; `folder` says whether the address ended in a slash.
    """

    path: str
    fragment: str
    folder: bool

    @property
    def outside(self) -> bool:
        """Whether the place lies outside the folder or base path of the site."""
        return self.path == ".." or self.path.startswith("../")

    @property
    def anchor(self) -> str:
        """The id that must be on the page, empty if the top of the page is meant."""
        name = self.fragment.split(_TEXT_DIRECTIVE)[0]
        return "" if name.lower() == "top" else name

    def __str__(self) -> str:
        return f"/{self.path}/" if self.folder and self.path else f"/{self.path}"


def clean(value: str) -> str:
    """Return the address as a browser reads it: no space around it, no line breaks in it."""
    return re.sub(r"[\t\r\n]", "", value.strip())


def scheme(value: str) -> str:
    """Return `https`, `mailto` and so on in small letters, or nothing if there is none."""
    found = _SCHEME.match(clean(value))
    return found[1].lower() if found else ""


def names_host(value: str) -> bool:
    """Whether the address asks a host by name, with or without a protocol before it."""
    return clean(value).startswith("//") or scheme(value) in {"http", "https"}


def split(value: str) -> tuple[str, str, str]:
    """Return path, query with its `?`, and fragment without its `#`."""
    found = _PARTS.fullmatch(clean(value))
    return (found[1], found[2] or "", found[3] or "") if found else (value, "", "")


def resolve(page: str, value: str, base: str) -> Target | None:
    """Return the place `value` means on `page`, or None if it names a scheme or a host.

    `page` is the file the address stands in, from the site's folder; `base` is the path the
    site is served under, with a slash at both ends.
    """
    if names_host(value) or scheme(value):
        return None
    raw, _, fragment = split(value)
    path = unquote(raw).replace("\\", "/")
    if not path:
        return Target(page, unquote(fragment), folder=False)
    if path.startswith("/"):
        joined = posixpath.relpath(path, base)
    else:
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), path))
    folder = path.endswith(("/", "/.", "/..")) or path in {".", ".."}
    return Target("" if joined == "." else joined, unquote(fragment), folder)
