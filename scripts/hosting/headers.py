"""What a web server sends with each file: headers.yaml beside this, which explains its own keys."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.data_file import DataFile, load
from scripts.content.explaining import Fault
from scripts.hosting.naming import DIGITS, FOLDER
from scripts.hosting.place import Place
from scripts.site.joining.sums import Sums

FILE = Path(__file__).with_name("headers.yaml")
# A value stands between double quotes in most of the files that are written from it.
_UNSAFE = re.compile(r"[^ -~]|[\"\\$%{}]")


@dataclass(frozen=True)
class Header:
    """A header that goes with every page, and why; `everything`: with what pages load, too."""

    name: str
    value: str
    why: str
    everything: bool = False


@dataclass(frozen=True)
class Kind:
    """A kind of file.

    Parameters:
        ending: the end of its name, without the dot.
        type: its media type.
        compressed: whether it may have a compressed file beside it.
        loaded: whether it is only ever loaded by a page, and never one itself.
    """

    ending: str
    type: str
    compressed: bool = False
    loaded: bool = False


@dataclass(frozen=True)
class Headers:
    """Everything in headers.yaml."""

    policy: dict[str, str]
    drawing_policy: str
    headers: tuple[Header, ...]
    own_host: tuple[Header, ...]
    named: str
    other: str
    methods: tuple[str, ...]
    charset: str
    kinds: tuple[Kind, ...]

    def allowing(self, sums: Sums) -> "Headers":
        """Return the same with a policy that lets style and script stand in pages."""
        policy = dict(self.policy)
        for directive, held in (("script-src", sums.script), ("style-src", sums.style)):
            policy[directive] = " ".join((policy[directive], *held))
        return replace(self, policy=policy)

    def content_security_policy(self, embed_in: tuple[str, ...] = ()) -> str:
        """Return the policy as one line; nobody may show a page in a frame but those named."""
        ancestors = " ".join(embed_in) or "'none'"
        return f"{self.policy_in_page()}; frame-ancestors {ancestors}"

    def policy_in_page(self) -> str:
        """Return the policy as it may stand in a page, where browsers pass over frame-ancestors."""
        return "; ".join(f"{name} {value}" for name, value in self.policy.items())

    def everywhere(self, place: Place) -> dict[str, str]:
        """Return what goes with every page at a place, and its errors, but for caching."""
        found = {"Content-Security-Policy": self.content_security_policy(place.embed_in)}
        found |= {header.name: header.value for header in self.headers}
        if place.secure and place.own_host:
            found |= {header.name: header.value for header in self.own_host}
        return found

    def for_pages(self, place: Place) -> list[str]:
        """Return the names of those headers that do not go with what a page loads."""
        listed = {header.name: header for header in (*self.headers, *self.own_host)}
        names = self.everywhere(place)
        return [name for name in names if not (name in listed and listed[name].everything)]

    @property
    def drawing(self) -> str:
        """The end of the path of a drawing that is named by its content."""
        return rf"/{FOLDER}/.*\.[0-9a-f]{{{DIGITS}}}\.svg$"

    @property
    def loaded(self) -> str:
        """The end of the path of a file that is only ever loaded, for servers that match paths."""
        endings = "|".join(kind.ending for kind in self.kinds if kind.loaded)
        return rf"/{FOLDER}/.*\.[0-9a-f]{{{DIGITS}}}\.({endings})$"

    def full_type(self, kind: Kind) -> str:
        """Return a kind's media type, with the character set where it is text."""
        text = kind.type.startswith("text/")
        return f"{kind.type}; charset={self.charset}" if text else kind.type

    @property
    def compressed(self) -> tuple[Kind, ...]:
        """The kinds of file that may have a compressed one beside them."""
        return tuple(kind for kind in self.kinds if kind.compressed)


def read(path: Path = FILE) -> Headers:
    """Read the file, once. Raises FileError for a malformed one."""
    return _headers(load(path))


@cache
def _headers(data: DataFile) -> Headers:
    """Make the record of a file that its schema allows."""
    held = data.values
    data.refuse([*_policy_faults(held["policy"]), *_header_faults(held)])
    return Headers(
        policy=held["policy"],
        drawing_policy=held["drawing_policy"],
        headers=tuple(Header(**one) for one in held["headers"]),
        own_host=tuple(Header(**one) for one in held["own_host"]),
        named=held["caching"]["named"],
        other=held["caching"]["other"],
        methods=tuple(held["methods"].split(", ")),
        charset=held["charset"],
        kinds=tuple(Kind(**one) for one in held["types"]),
    )


def _policy_faults(policy: dict[str, str]) -> Iterator[Fault]:
    """Yield each directive that would not reach a browser as it stands here."""
    for name, value in policy.items():
        if name == "frame-ancestors":
            remedy = "frame-ancestors comes from embed_in in yours/settings.yml; take it out"
            yield Fault(("policy", name), "bad-policy", remedy)
        elif ";" in value or _UNSAFE.search(value):
            remedy = "put each directive on a line of its own"
            yield Fault(("policy", name), "bad-policy", remedy)


def _header_faults(held: dict[str, Any]) -> Iterator[Fault]:
    """Yield each value that some server would read as more than words."""
    for key in ("headers", "own_host"):
        for number, header in enumerate(held[key]):
            if _UNSAFE.search(header["value"]):
                remedy = "some servers would read quotes, backslashes, $, % and braces as their own"
                yield Fault((key, number, "value"), "bad-header", remedy)
