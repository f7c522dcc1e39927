"""What a web server sends with each file: headers.yaml beside this, which explains its own keys."""

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import yaml

from scripts.content.data_file import DataFile
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
        directives = {**self.policy, "frame-ancestors": ancestors}
        return "; ".join(f"{name} {value}" for name, value in directives.items())

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


@cache
def read(path: Path = FILE) -> Headers:
    """Read the file, once. Raises ContentError for a malformed one."""
    file = DataFile(path)
    top = file.mapping(
        file.root(),
        ("policy", "headers", "own_host", "caching", "methods", "charset", "types"),
    )
    policy = _policy(file, top["policy"])
    caching = file.texts(file.mapping(top["caching"], ("named", "other")))
    rest = file.texts({key: top[key] for key in ("methods", "charset")})
    return Headers(
        policy=policy,
        headers=_headers(file, top["headers"]),
        own_host=_headers(file, top["own_host"]),
        named=caching["named"],
        other=caching["other"],
        methods=tuple(rest["methods"].split(", ")),
        charset=rest["charset"],
        kinds=tuple(_kind(file, entry) for entry in file.entries(top["types"])),
    )


def _policy(file: DataFile, node: yaml.Node) -> dict[str, str]:
    """Read the policy's directives, whatever they are called."""
    if not isinstance(node, yaml.MappingNode):
        raise file.error(node, "bad-data", "expected 'directive: sources' lines here")
    pairs = file.mapping(node, [key.value for key, _ in node.value])
    if "frame-ancestors" in pairs:
        remedy = "frame-ancestors comes from embed_in in yours/settings.yml; take it out"
        raise file.error(pairs["frame-ancestors"], "bad-policy", remedy)
    policy = file.texts(pairs)
    for name, value in policy.items():
        if ";" in value or _UNSAFE.search(value):
            raise file.error(pairs[name], "bad-policy", "put each directive on a line of its own")
    return policy


def _headers(file: DataFile, node: yaml.Node) -> tuple[Header, ...]:
    """Read headers that go with every answer."""
    found = []
    for entry in file.entries(node):
        pairs = file.mapping(entry, ("name", "value", "why"), ("everything",))
        everything = "everything" in pairs and file.truth(pairs.pop("everything"))
        header = Header(**file.texts(pairs), everything=everything)
        if _UNSAFE.search(header.value):
            remedy = "some servers would read quotes, backslashes, $, % and braces as their own"
            raise file.error(pairs["value"], "bad-header", remedy)
        found.append(header)
    return tuple(found)


def _kind(file: DataFile, node: yaml.Node) -> Kind:
    """Read a kind of file."""
    pairs = file.mapping(node, ("ending", "type"), ("compressed", "loaded"))
    compressed = "compressed" in pairs and file.truth(pairs.pop("compressed"))
    loaded = "loaded" in pairs and file.truth(pairs.pop("loaded"))
    return Kind(**file.texts(pairs), compressed=compressed, loaded=loaded)
