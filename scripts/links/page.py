"""What one built page refers to, offers and says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Reference:
    """An address on a page or in a stylesheet.

    `file` is the built file it stands in. `loads` tells what the browser fetches by itself
    from what a reader follows. `region` is `main`, `nav`, `header`, `footer`, `head` or
    `body`. `occurrence` counts earlier references of the same kind to the same address.
    `line` is the line in a stylesheet, 0 on a page. `rel` and `type` are as written, in small
    letters. `download` is the name to save under, empty if the file keeps its own and None if
    the address is to be opened. `after` is the text between the element and the next one.
    """

    file: str
    element: str
    attribute: str
    value: str
    text: str
    loads: bool
    region: str
    occurrence: int = 0
    line: int = 0
    rel: frozenset[str] = frozenset()
    type: str = ""
    download: str | None = None
    after: str = ""


@dataclass(frozen=True)
class IdUse:
    """An attribute that names an id, such as `for` of a label; `whole` is its full value."""

    file: str
    attribute: str
    whole: str
    id: str
    region: str
    occurrence: int = 0


@dataclass(frozen=True)
class Anchor:
    """An id that stands on a page; `occurrence` is 1 for its second use."""

    file: str
    id: str
    region: str
    occurrence: int = 0


@dataclass(frozen=True)
class TextLine:
    """One line of text outside code."""

    file: str
    text: str
    region: str
    occurrence: int = 0


@dataclass(frozen=True)
class Page:
    """One built HTML file.

    `targets` holds what a fragment may name; `known_ids` adds the ids inside templates, which
    only their own labels may use. `forwards` marks a page that only sends readers on.
    """

    path: str
    references: tuple[Reference, ...]
    anchors: tuple[Anchor, ...]
    targets: frozenset[str]
    known_ids: frozenset[str]
    id_uses: tuple[IdUse, ...]
    lines: tuple[TextLine, ...]
    forwards: bool


Trace = Reference | IdUse | Anchor | TextLine
"""Something of the built site that has words or an address to look for in the sources."""


def in_content(found: Trace) -> bool:
    """Whether the thing comes from the page itself rather than from the frame around it."""
    return found.region in {"main", "body"}
