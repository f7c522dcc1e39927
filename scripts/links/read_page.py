"""Reads built HTML the way a browser parses it."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar
from xml.etree.ElementTree import Element

import html5lib

from scripts.links.page import Anchor, IdUse, Page, Reference, TextLine, in_content
from scripts.links.stylesheet import style_addresses

_LINKS = {
    ("a", "href"),
    ("area", "href"),
    ("form", "action"),
    ("button", "formaction"),
    ("input", "formaction"),
    ("blockquote", "cite"),
    ("q", "cite"),
    ("ins", "cite"),
    ("del", "cite"),
}
_LOADS = {
    ("script", "src"),
    ("img", "src"),
    ("source", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("audio", "src"),
    ("track", "src"),
    ("object", "data"),
    ("embed", "src"),
    ("iframe", "src"),
    ("input", "src"),
    ("image", "href"),
    ("use", "href"),
    ("feImage", "href"),
}
_SRCSETS = {("img", "srcset"), ("source", "srcset"), ("link", "imagesrcset")}
# A browser follows these only when the reader asks, or never; every other rel loads something.
_RELS_NOT_LOADED = {"canonical", "alternate", "me", "license", "author", "help", "prev", "next"}
_ID_ATTRIBUTES = {
    "for",
    "list",
    "headers",
    "form",
    "popovertarget",
    "commandfor",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-activedescendant",
}
_SRCSET_CANDIDATE = re.compile(r"[\s,]*(\S*[^\s,])(?:\s[^,]*)?,?")
_REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
_REGIONS = {"main": "main", "article": "main", "nav": "nav", "head": "head"}
_FRAME_REGIONS = {"header": "header", "footer": "footer"}
_CODE = {"code", "pre", "script", "style"}

_Found = TypeVar("_Found", Reference, IdUse, Anchor, TextLine)


@dataclass(frozen=True)
class _Node:
    element: Element
    tag: str
    attributes: dict[str, str]
    region: str
    code: bool
    template: bool


def read_page(path: str, html: str) -> Page:
    """Return the page at `path`, from the site's folder, whose built text is `html`."""
    document = html5lib.parse(html, treebuilder="etree", namespaceHTMLElements=False)
    nodes = tuple(_walk(document, "body", code=False, template=False))
    references = [found for node in nodes for found in _references(path, node)]
    anchors = [Anchor(path, name, node.region) for node, name in _ids(nodes) if not node.template]
    uses = [found for node in nodes for found in _id_uses(path, node)]
    lines = [found for node in nodes for found in _lines(path, node)]
    names = {node.attributes.get("name", "") for node in nodes if node.tag == "a"}
    return Page(
        path,
        _counted(references, lambda found: (found.element, found.value, in_content(found))),
        _counted(anchors, lambda found: found.id),
        targets=frozenset(names | {anchor.id for anchor in anchors}),
        known_ids=frozenset(name for _, name in _ids(nodes)),
        id_uses=_counted(uses, lambda found: (found.attribute, found.whole, found.id)),
        lines=_counted(lines, lambda found: found.text),
        forwards=any(reference.element == "meta" for reference in references),
    )


def _walk(element: Element, region: str, *, code: bool, template: bool) -> Iterator[_Node]:
    tag = _local(element.tag)
    region = _region(tag, region)
    code = code or tag in _CODE
    template = template or tag == "template"
    attributes = {_local(name): value for name, value in element.attrib.items()}
    yield _Node(element, tag, attributes, region, code, template)
    for child in element:
        if isinstance(child.tag, str):  # comments have a function for a tag
            yield from _walk(child, region, code=code, template=template)


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _region(tag: str, around: str) -> str:
    # A header or footer inside an article belongs to the article, as for screen readers.
    if tag in _FRAME_REGIONS and around == "body":
        return _FRAME_REGIONS[tag]
    return _REGIONS.get(tag, around)


def _references(path: str, node: _Node) -> Iterator[Reference]:
    for attribute, value, loads in _addresses(node):
        yield Reference(
            path,
            node.tag,
            attribute,
            value,
            _text(node),
            loads,
            node.region,
            rel=_rels(node),
            type=node.attributes.get("type", "").strip().lower(),
            download=node.attributes.get("download"),
            after=node.element.tail or "",
        )


def _addresses(node: _Node) -> Iterator[tuple[str, str, bool]]:
    for name, value in node.attributes.items():
        if (node.tag, name) in _LINKS:
            yield name, value, False
        elif (node.tag, name) in _LOADS:
            yield name, value, True
        elif (node.tag, name) in _SRCSETS:
            yield from ((name, found[1], True) for found in _SRCSET_CANDIDATE.finditer(value))
        elif name == "style":
            yield from ((name, found.value, True) for found in style_addresses(value))
    if node.tag == "link" and "href" in node.attributes:
        yield "href", node.attributes["href"], not _rels(node) <= _RELS_NOT_LOADED
    if node.tag == "meta" and node.attributes.get("http-equiv", "").lower() == "refresh":
        yield from (
            ("content", found[1].strip(), False)
            for found in _REFRESH.finditer(node.attributes.get("content", ""))
        )
    if node.tag == "style":
        yield from (("style", found.value, True) for found in style_addresses(_inner(node)))


def _rels(node: _Node) -> frozenset[str]:
    return frozenset(node.attributes.get("rel", "").lower().split())


def _text(node: _Node) -> str:
    return node.attributes.get("alt", "") or " ".join(_inner(node).split())


def _inner(node: _Node) -> str:
    return "".join(node.element.itertext())


def _ids(nodes: Iterable[_Node]) -> Iterator[tuple[_Node, str]]:
    for node in nodes:
        if node.attributes.get("id"):
            yield node, node.attributes["id"]


def _id_uses(path: str, node: _Node) -> Iterator[IdUse]:
    for name in sorted(_ID_ATTRIBUTES & node.attributes.keys()):
        whole = node.attributes[name]
        for one in whole.split():
            yield IdUse(path, name, whole, one, node.region)


def _lines(path: str, node: _Node) -> Iterator[TextLine]:
    if node.code:
        return
    for text in (node.element.text, *(child.tail for child in node.element)):
        for line in (text or "").splitlines():
            if line.strip():
                yield TextLine(path, line.strip(), node.region)


def _counted(found: Iterable[_Found], key: Callable[[_Found], Hashable]) -> tuple[_Found, ...]:
    seen: Counter[Hashable] = Counter()
    numbered = []
    for one in found:
        numbered.append(replace(one, occurrence=seen[key(one)]))
        seen[key(one)] += 1
    return tuple(numbered)
