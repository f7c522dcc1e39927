"""The parts of a page that are not running words: headings, blocks, links, images, raw HTML."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from scripts.lint.syntax import Syntax, line_of
from scripts.lint.text import CITATION


@dataclass(frozen=True)
class Heading:
    """A heading: its level from 1 to 6, its words, its line and its place in the file."""

    level: int
    text: str
    line: int
    offset: int


@dataclass(frozen=True)
class Block:
    """A block between `///` lines: name, title, first and last line, and the links inside."""

    name: str
    title: str
    line: int
    end: int
    links: tuple[str, ...]


@dataclass(frozen=True)
class Link:
    """A link: its words, its target and its place in the file; `bare` for `<https://…>`."""

    text: str
    href: str
    offset: int
    bare: bool = False


@dataclass(frozen=True)
class Image:
    """An image: its text alternative, its address and its place in the file."""

    text: str
    src: str
    offset: int


@dataclass(frozen=True)
class Html:
    """A piece of raw HTML, a comment included, and its place in the file."""

    text: str
    offset: int


def headings(syntax: Syntax) -> Iterator[Heading]:
    """Yield every heading in order."""
    for opening, inline in zip(syntax.tokens, syntax.tokens[1:], strict=False):
        if opening.type == "heading_open":
            level, line = int(opening.tag[1]), line_of(opening)
            yield Heading(level, _plain(inline), line, syntax.spot(inline))


def blocks(syntax: Syntax) -> Iterator[Block]:
    """Yield every `///` block in order."""
    for start, token in enumerate(syntax.tokens):
        if token.type == "container_slashes_open":
            name, _, title = token.info.partition("|")
            inside = tuple(_targets(_inside(syntax.tokens, start)))
            end = token.map[1] if token.map else line_of(token)
            yield Block(name.strip(), title.strip(), line_of(token), end, inside)


def links(syntax: Syntax) -> Iterator[Link]:
    """Yield every link in order, those in letters and examples included."""
    for token, number, child in syntax.children("link_open"):
        words = []
        for after in (token.children or [])[number + 1 :]:
            if after.type == "link_close":
                break
            if after.type in ("text", "code_inline", "image"):
                words.append(after.content)
        place = syntax.spot(token, child.meta["at"])
        yield Link("".join(words), str(child.attrGet("href")), place, child.markup == "autolink")


def images(syntax: Syntax) -> Iterator[Image]:
    """Yield every image in order; its place is that of its text alternative."""
    for token, _, child in syntax.children("image"):
        place = syntax.spot(token, child.meta["at"] + 2)
        yield Image(child.content, str(child.attrGet("src")), place)


def html(syntax: Syntax) -> list[Html]:
    """Return every piece of raw HTML, whole blocks and pieces of a line, in order."""
    whole = [
        Html(token.content, syntax.block_place(token, 0, 0))
        for token in syntax.tokens
        if token.type == "html_block"
    ]
    pieces = [
        Html(child.content, syntax.spot(token, child.meta["at"]))
        for token, _, child in syntax.children("html_inline")
    ]
    return sorted([*whole, *pieces], key=lambda html: html.offset)


def _inside(tokens: Sequence[Token], start: int) -> Iterator[Token]:
    """Yield the tokens between a block's opening and its end."""
    for token in tokens[start + 1 :]:
        if token.type == "container_slashes_close" and token.level == tokens[start].level:
            break
        yield token


def _targets(tokens: Iterator[Token]) -> Iterator[str]:
    """Yield the target of each link in the order they stand."""
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                yield str(child.attrGet("href"))


def _plain(token: Token) -> str:
    """Return an inline token's words without marks, links' targets and citations."""
    parts = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type in ("text", "code_inline"):
            parts.append(child.content)
    return CITATION.sub("", "".join(parts)).strip()
