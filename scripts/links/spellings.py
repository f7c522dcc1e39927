"""How a reference of the built site may be spelled in the sources.

MkDocs turns `[by phone](../seek-feedback/what-to-say.md#phone)` into
`../seek-feedback/what-to-say/#phone`, and templates and data files spell the same address from
the site's folder. Each function returns tiers of finders, the surest tier first; a finder
returns the line of every match in a text.
"""

import html
import posixpath
import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import unquote

from markdown.extensions.toc import slugify

from scripts.content.address import Target, names_host, scheme, split
from scripts.links.page import IdUse, Reference, TextLine
from scripts.links.sources import markdown_names

Finder = Callable[[str], list[int]]
Tiers = tuple[tuple[Finder, ...], ...]

_BEFORE = r"""(?<![^\s("'<=:,\[|])"""
# An address that is also the text of its link counts once.
_AFTER = r"""(?![^\s)"'>\]},|<]|\]\()"""
_LONGEST_LINK_TEXT = 120
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<title>.+?)[ \t]*#*$")


def reference_tiers(reference: Reference, target: Target | None, markdown: str) -> Tiers:
    """Return the finders for an address on the page made from `markdown`."""
    spellings = {reference.value, unquote(reference.value)}
    if target:
        spellings |= set(_source_spellings(reference.value, target, markdown))
    elif names_host(reference.value):
        spellings |= {reference.value.partition("//")[2], reference.value.rstrip("/")}
    return (
        tuple(_pattern(_BEFORE + re.escape(one) + _AFTER) for one in _escaped(spellings)),
        tuple(_pattern(pattern) for pattern in _text_patterns(reference.text)),
        tuple(_pattern(rf"[#@:]{_word(name)}") for name in _fragments(reference.value)),
        tuple(_pattern(pattern) for pattern in _last_parts(reference.value)),
    )


def id_use_tiers(use: IdUse) -> Tiers:
    """Return the finders for an attribute that names an id."""
    return (_attribute(use.attribute, use.whole), (_pattern(_word(use.id)),))


def id_tiers(name: str) -> Tiers:
    """Return the finders for an id: as an attribute, an attribute list or a heading's slug."""
    return ((_id_finder(name),), (_pattern(_word(name)),))


def text_tiers(line: TextLine) -> Tiers:
    """Return the finders for a line of text: whole, as a part, and by its first word or two."""
    words = line.text.split()
    spaced = r"\s+".join(re.escape(word) for word in words)
    start = r"\s+".join(re.escape(word) for word in words[:2])
    return (
        (_pattern(rf"^[ \t]*{spaced}[ \t]*$"),),
        (_pattern(spaced),),
        (_pattern(start),),
        (_pattern(re.escape(words[0])),),
    )


def _source_spellings(value: str, target: Target, markdown: str) -> Iterator[str]:
    path, query, fragment = split(value)
    if not path:
        return
    suffix = query + (f"#{fragment}" if fragment else "")
    here = posixpath.dirname(markdown) or "."
    names = {target.path, *markdown_names(target.path)}
    names |= set(markdown_names(posixpath.join(target.path, "index.html")))
    for name in names:
        relative = posixpath.relpath(name or ".", here)
        for spelling in (relative, f"./{relative}", name, f"/{name}"):
            yield spelling + suffix
            yield f"{spelling}/{suffix}"


def _escaped(spellings: Iterable[str]) -> set[str]:
    plain = {one for one in spellings if one}
    return plain | {html.escape(one, quote=False) for one in plain}


def _text_patterns(text: str) -> Iterator[str]:
    if text and len(text) <= _LONGEST_LINK_TEXT:
        words = r"\s+".join(re.escape(word) for word in text.split())
        yield rf"""(?:[\[>"']\s*|:\s+){words}\s*(?:[\]<"']|$)"""


def _fragments(value: str) -> Iterator[str]:
    _, _, fragment = split(value)
    if fragment:
        yield unquote(fragment)
    elif scheme(value) and not names_host(value):
        yield value.partition(":")[2]


def _last_parts(value: str) -> Iterator[str]:
    path, _, _ = split(value)
    part = unquote(path).rstrip("/").rpartition("/")[2]
    stem = part if names_host(value) else part.removesuffix(".html").removesuffix(".md")
    if stem.strip("."):
        yield rf"""[/("']{re.escape(stem)}(?=[/.)"'#?])"""


def _attribute(name: str, value: str) -> tuple[Finder, ...]:
    escaped = re.escape(value)
    return (_pattern(rf"""(?<![\w-]){name}\s*=\s*(["']?){escaped}\1(?![\w-])"""),)


def _word(name: str) -> str:
    return rf"(?<![\w-]){re.escape(name)}(?![\w-])"


def _pattern(pattern: str) -> Finder:
    compiled = re.compile(pattern, re.MULTILINE)
    return lambda text: [line_at(text, found.start()) for found in compiled.finditer(text)]


def _id_finder(name: str) -> Finder:
    bearing = re.compile(
        rf"""(?<![\w-])id\s*=\s*["']?{_word(name)}|\{{[^}}\n]*#{_word(name)}[^}}\n]*\}}"""
    )

    def lines(text: str) -> list[int]:
        return [
            number
            for number, line in enumerate(text.split("\n"), 1)
            if bearing.search(line)
            or ((heading := _HEADING.match(line)) and slugify(heading["title"], "-") == name)
        ]

    return lines


def line_at(text: str, position: int) -> int:
    """Return the line, counted from 1, that holds the character at `position`."""
    return text.count("\n", 0, position) + 1
