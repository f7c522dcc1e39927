"""A page as the rules see it: front matter, headings, blocks, links and words, each with its place.

Parsed once by markdown-it-py, because Python-Markdown forgets where a word stood. Words
are told apart by what they are: the site's own prose, a heading, a letter to an employer,
an invented person's example. A rule chooses which of them it judges.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml
from markdown_it.token import Token

from scripts.content import yaml_text
from scripts.content.errors import YOURS, shown
from scripts.content.kinds import KINDS, seen_options
from scripts.content.problem import Problem
from scripts.lint.places import line_text, parser, spell_out, spread
from scripts.lint.text import CITATION, NOT_OURS, PROSE, Kind, Passage, Sentence, passage, split

# Blocks whose title is words for readers; after the others stands an id.
TITLED = ("five-minutes", "words", "caution", "next-step", "example")
# A question's options that readers see.
SEEN_OPTIONS = seen_options()


INNER = {
    "heading": Kind.HEADING,
    "list_item": Kind.ITEM,
    "th": Kind.CELL,
    "td": Kind.CELL,
}
VOICES = {"words": Kind.LETTER, "example": Kind.EXAMPLE}


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


@dataclass(frozen=True)
class FrontMatter:
    """The keys at the top of a page, with dates as text; nothing where they cannot be read.

    `lines` holds the line of each key, `spans` where in the file its value starts and ends.
    """

    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)

    def line(self, key: str) -> int:
        """Return the line of a key, or the first line where it is missing."""
        return self.lines.get(key, 1)


@dataclass(frozen=True)
class Page:
    """One Markdown file. Everything is worked out once, when first asked for."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> "Page":
        """Read a page from its file. Raises ValueError, with the remedy, where it is not UTF-8."""
        try:
            return cls(path, path.read_text(encoding="utf-8"))
        except UnicodeDecodeError as error:
            raise ValueError(
                f"{shown(path)} is not UTF-8 at byte {error.start}; save it as UTF-8"
            ) from None

    @property
    def place(self) -> str:
        """The file's name as reports print it."""
        return shown(self.path)

    @property
    def theirs(self) -> bool:
        """Whether a careers service wrote it, for its own copy of the site."""
        return self.path.is_relative_to(YOURS / "pages")

    # ------------------------------------------------------------ Places

    @cached_property
    def starts(self) -> list[int]:
        """Where in the file each line starts."""
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def line_at(self, offset: int) -> int:
        """Return the line, counted from 1, of a place in the file."""
        return bisect_right(self.starts, offset)

    def problem(self, rule: str, offset: int, message: str) -> Problem:
        """Make a problem at a place in the file, as `sentence.offsets` and others give it."""
        line = self.line_at(offset)
        return Problem(self.place, line, rule, message, offset - self.starts[line - 1] + 1)

    def line_problem(self, rule: str, line: int, message: str) -> Problem:
        """Make a problem that concerns a whole line, counted from 1."""
        return Problem(self.place, line, rule, message, 1)

    # ------------------------------------------------------------ Shape

    @cached_property
    def tokens(self) -> list[Token]:
        """The syntax tree, as markdown-it's list of tokens."""
        return parser().parse(self.text)

    @cached_property
    def front_matter(self) -> FrontMatter:
        """The front matter; empty where it cannot be read, which the rule front-matter reports."""
        token = next((token for token in self.tokens if token.type == "front_matter"), None)
        tree = yaml_text.keys_of(token.content, self.path) if token else None
        if tree is None:
            return FrontMatter()
        lines = {key.value: key.start_mark.line + 2 for key, _ in tree.value}
        first = self.starts[1]
        spans = {
            key.value: (first + value.start_mark.index, first + value.end_mark.index)
            for key, value in tree.value
        }
        return FrontMatter(yaml_text.plain(tree), lines, spans)

    @property
    def page_type(self) -> str:
        """The page's type, or nothing where it states none."""
        return str(self.front_matter.values.get("page_type", ""))

    @cached_property
    def headings(self) -> list[Heading]:
        """Every heading in order."""
        return [
            Heading(int(opening.tag[1]), plain(inline), line_of(opening), self._spot(inline))
            for opening, inline in zip(self.tokens, self.tokens[1:], strict=False)
            if opening.type == "heading_open"
        ]

    @cached_property
    def blocks(self) -> list[Block]:
        """Every `///` block in order."""
        found = []
        for start, token in enumerate(self.tokens):
            if token.type == "container_slashes_open":
                name, _, title = token.info.partition("|")
                links = tuple(links_of(self._inside(start)))
                end = token.map[1] if token.map else line_of(token)
                found.append(Block(name.strip(), title.strip(), line_of(token), end, links))
        return found

    def _inside(self, start: int) -> list[Token]:
        """Return the tokens between a block's opening and its end."""
        level = self.tokens[start].level
        inside = []
        for token in self.tokens[start + 1 :]:
            if token.type == "container_slashes_close" and token.level == level:
                break
            inside.append(token)
        return inside

    # ------------------------------------------------------------ Words

    @cached_property
    def passages(self) -> list[Passage]:
        """Every piece of text a reader sees, in the order of the file."""
        found = [*self._front_passages(), *self._block_passages(), *self._inline_passages()]
        return sorted(found, key=lambda passage: passage.offsets[0])

    @cached_property
    def all_sentences(self) -> list[Sentence]:
        """Every sentence a reader sees, letters and examples included."""
        return [sentence for passage in self.passages for sentence in split(passage)]

    @cached_property
    def own_sentences(self) -> list[Sentence]:
        """What the site itself says, in prose, headings, tables, questions and hints."""
        return [sentence for sentence in self.all_sentences if sentence.kind not in NOT_OURS]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The site's own running prose: paragraphs and list items."""
        return [sentence for sentence in self.all_sentences if sentence.kind in PROSE]

    def _inline_passages(self) -> Iterator[Passage]:
        """Yield paragraphs, items, cells, headings, quotations and images."""
        for kind, token in self._kinds():
            if token.content != "[TOC]":
                places = self._places[id(token)]
                spots = [places[spot] for spot in token.meta["spots"]]
                yield from passage(kind, token.meta["words"], spots)
            for child in token.children or []:
                if child.type == "image":
                    words = child.content.replace("\n", " ")
                    start = child.meta["at"] + 2
                    yield from passage(Kind.IMAGE, words, self._places[id(token)][start:])

    def _kinds(self) -> Iterator[tuple[Kind, Token]]:
        """Yield each token that holds text, with what it is."""
        # The innermost of these says what a text is, unless it is a letter's or an example's.
        inner = [Kind.PARAGRAPH]
        outer: list[Kind | None] = [None]
        for token in self.tokens:
            name = token.type.removesuffix("_open").removesuffix("_close")
            if name in INNER and token.nesting == 1:
                inner.append(INNER[name])
            elif name in INNER:
                inner.pop()
            elif name in ("container_slashes", "blockquote") and token.nesting == -1:
                outer.pop()
            elif name == "container_slashes":
                block = token.info.partition("|")[0].strip()
                outer.append(VOICES.get(block, outer[-1]))
            elif name == "blockquote":
                outer.append(outer[-1] or Kind.QUOTE)
            elif name == "inline":
                yield outer[-1] or inner[-1], token

    def _block_passages(self) -> Iterator[Passage]:
        """Yield the titles of blocks and the words of a worksheet's questions."""
        for number, token in enumerate(self.tokens):
            if token.type != "container_slashes_open":
                continue
            name, _, title = (part.strip() for part in token.info.partition("|"))
            kind = Kind.EXAMPLE if name == "example" else Kind.BLOCK_TITLE
            start = self.text.find("|", self.starts[line_of(token) - 1])
            if name in KINDS:
                kind = Kind.QUESTION
                options = self.tokens[number + 1]
                if options.type == "code_block":
                    yield from self._option_passages(options)
            elif name not in TITLED:
                continue
            if title:
                start = self.text.find(title, start)
                yield from passage(kind, title, range(start, start + len(title)))

    def _option_passages(self, options: Token) -> Iterator[Passage]:
        """Yield the hint, the choices and the column heads of a question."""
        tree = yaml_text.keys_of(options.content, self.path)
        for key, value in tree.value if tree else ():  # the rule worksheet reports the others
            for scalar in scalars(value) if key.value in SEEN_OPTIONS else ():
                start, end = (
                    self._block_place(options, mark.line, mark.column)
                    for mark in (scalar.start_mark, scalar.end_mark)
                )
                places = spell_out(scalar.value, self.text, start, end)
                yield from passage(Kind.HINT, scalar.value.replace("\n", " "), places)

    def _front_passages(self) -> Iterator[Passage]:
        """Yield the title and the description that search engines show."""
        for key in ("title", "description"):
            value = self.front_matter.values.get(key)
            if isinstance(value, str) and value:
                places = spell_out(value, self.text, *self.front_matter.spans[key])
                yield from passage(Kind.META, value.replace("\n", " "), places)

    # ------------------------------------------------------------ Links, images, HTML

    @cached_property
    def links(self) -> list[Link]:
        """Every link in order, those in letters and examples included."""
        found = []
        for token, number, child in self._children("link_open"):
            words = []
            for after in (token.children or [])[number + 1 :]:
                if after.type == "link_close":
                    break
                if after.type in ("text", "code_inline", "image"):
                    words.append(after.content)
            place = self._spot(token, child.meta["at"])
            bare = child.markup == "autolink"
            found.append(Link("".join(words), str(child.attrGet("href")), place, bare))
        return found

    @cached_property
    def images(self) -> list[Image]:
        """Every image in order; its place is that of its text alternative."""
        return [
            Image(child.content, str(child.attrGet("src")), self._spot(token, child.meta["at"] + 2))
            for token, _, child in self._children("image")
        ]

    @cached_property
    def html(self) -> list[Html]:
        """Every piece of raw HTML, whole blocks and pieces of a line, in order."""
        blocks = [
            Html(token.content, self._block_place(token, 0, 0))
            for token in self.tokens
            if token.type == "html_block"
        ]
        pieces = [
            Html(child.content, self._spot(token, child.meta["at"]))
            for token, _, child in self._children("html_inline")
        ]
        return sorted([*blocks, *pieces], key=lambda html: html.offset)

    def _children(self, kind: str) -> Iterator[tuple[Token, int, Token]]:
        """Yield each child of a kind, with its number among those of its inline token."""
        for token in self.tokens:
            for number, child in enumerate(token.children or []):
                if child.type == kind:
                    yield token, number, child

    # ------------------------------------------------------------ From words back to the file

    def _spot(self, token: Token, position: int = 0) -> int:
        """Return where in the file a character of a token's content stands."""
        places = self._places[id(token)]
        return places[min(position, len(places) - 1)] if places else self.starts[line_of(token) - 1]

    def _block_place(self, token: Token, line: int, column: int) -> int:
        """Return where in the file a place in a block of code or HTML stands."""
        row = line_of(token) - 1 + line
        if row >= len(self.starts):
            return len(self.text)
        # The indentation of a block is not part of its content.
        given = token.content.split("\n")[line]
        whole = line_text(self.text, self.starts, row)
        return self.starts[row] + max(len(whole) - len(given), 0) + column

    @cached_property
    def _places(self) -> dict[int, list[int]]:
        """For each inline token, by identity, the place in the file of each of its characters."""
        return spread(self.text, self.starts, self.tokens)


def line_of(token: Token) -> int:
    """Return the line a token starts on, counted from 1."""
    return token.map[0] + 1 if token.map else 1


def links_of(tokens: list[Token]) -> Iterator[str]:
    """Yield the target of each link in the order they stand."""
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                yield str(child.attrGet("href"))


def scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """Yield the values of a YAML node, however deep; keys are not yielded."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from scalars(value)


def plain(token: Token) -> str:
    """Return an inline token's words without marks, links' targets and citations."""
    parts = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type in ("text", "code_inline"):
            parts.append(child.content)
    return CITATION.sub("", "".join(parts)).strip()
