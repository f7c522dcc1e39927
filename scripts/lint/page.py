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
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from scripts.content_error import shown
from scripts.lint.text import (
    BLANK,
    CITATION,
    NOT_OURS,
    PROSE,
    Kind,
    Passage,
    Sentence,
    passage,
    split,
)
from scripts.problem import Problem
from scripts.worksheets.sheet import OPTIONS

# Blocks whose title is words for readers; after the others stands an id.
TITLED = ("five-minutes", "words", "caution", "next-step", "example")
# A question's options that readers see.
SEEN_OPTIONS = ("hint", "choices", "columns", "low", "high", "each")


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
    """The keys at the top of a page and the line of each, or why they cannot be read."""

    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    error: str = ""
    error_line: int = 1

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
        """Read a page from its file."""
        return cls(path, path.read_text(encoding="utf-8"))

    @property
    def place(self) -> str:
        """The file's name as reports print it."""
        return shown(self.path)

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
        parser = MarkdownIt("commonmark").enable("table").use(front_matter_plugin)
        parser.use(container_plugin, "slashes", marker="/", validate=lambda *_: True)
        return parser.parse(self.text)

    @cached_property
    def front_matter(self) -> FrontMatter:
        """The front matter; `error` says why it could not be read."""
        token = next((token for token in self.tokens if token.type == "front_matter"), None)
        if token is None:
            return FrontMatter(error="the page has no front matter; start it with a line of ---")
        try:
            tree = yaml.compose(token.content, Loader=yaml.SafeLoader)
            values = yaml.safe_load(token.content)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            fault = f"not YAML: {error.problem}; put quotes around a value that holds ': '"
            return FrontMatter(error=fault, error_line=mark.line + 2 if mark else 1)
        if not isinstance(tree, yaml.MappingNode):
            return FrontMatter(error="front matter must be lines of 'key: value'")
        lines = {key.value: key.start_mark.line + 2 for key, _ in tree.value}
        return FrontMatter(values, lines)

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
                words, offsets = self._aligned(token)
                yield from passage(kind, words, offsets)
        for image in self.images:
            yield from passage(Kind.IMAGE, image.text, range(image.offset, len(self.text)))

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
            if name in OPTIONS:
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
        first = line_of(options)
        try:
            tree = yaml.compose(options.content, Loader=yaml.SafeLoader)
        except yaml.YAMLError:
            return  # the rule worksheet reports it
        if not isinstance(tree, yaml.MappingNode):
            return
        for key, value in tree.value:
            for scalar in scalars(value) if key.value in SEEN_OPTIONS else ():
                # Four spaces stand before each option and are not part of the YAML.
                start = self.starts[first - 1 + scalar.start_mark.line]
                start = self.text.find(scalar.value[:8], start + scalar.start_mark.column)
                if start >= 0:
                    words = scalar.value
                    yield from passage(Kind.HINT, words, range(start, start + len(words)))

    def _front_passages(self) -> Iterator[Passage]:
        """Yield the title and the description that search engines show."""
        for key in ("title", "description"):
            value = self.front_matter.values.get(key)
            if isinstance(value, str) and value:
                start = self.text.find(value[:8], self.starts[self.front_matter.line(key) - 1])
                yield from passage(Kind.META, value, range(start, start + len(value)))

    # ------------------------------------------------------------ Links, images, HTML

    @cached_property
    def links(self) -> list[Link]:
        """Every link in order, those in letters and examples included."""
        found = []
        for token in self.tokens:
            cursor = 0
            children = token.children or []
            for number, child in enumerate(children):
                if child.type == "link_open":
                    inside = []
                    for after in children[number + 1 :]:
                        if after.type == "link_close":
                            break
                        inside.append(after)
                    href = str(child.attrGet("href"))
                    bare = child.markup == "autolink"
                    cursor = max(token.content.find("<" if bare else "[", cursor), 0)
                    words = "".join(
                        part.content
                        for part in inside
                        if part.type in ("text", "code_inline", "image")
                    )
                    found.append(Link(words, href, self._spot(token, cursor), bare))
                    cursor += 1
        return found

    @cached_property
    def images(self) -> list[Image]:
        """Every image in order."""
        found = []
        for token in self.tokens:
            cursor = 0
            for child in token.children or []:
                if child.type == "image":
                    cursor = token.content.find("![", cursor)
                    src = str(child.attrGet("src"))
                    found.append(Image(child.content, src, self._spot(token, cursor) + 2))
                    cursor += 2
        return found

    @cached_property
    def html(self) -> list[Html]:
        """Every piece of raw HTML in order."""
        found = []
        for token in self.tokens:
            cursor = 0
            if token.type == "html_block":
                line = line_of(token)
                found.append(Html(token.content, self.starts[line - 1]))
            for child in token.children or []:
                if child.type == "html_inline":
                    cursor = max(token.content.find(child.content, cursor), 0)
                    found.append(Html(child.content, self._spot(token, cursor)))
                    cursor += len(child.content)
        return found

    # ------------------------------------------------------------ From words back to the file

    def _spot(self, token: Token, position: int = 0) -> int:
        """Return where in the file a character of a token's content stands."""
        places = self._places[id(token)]
        return places[min(position, len(places) - 1)] if places else self.starts[line_of(token) - 1]

    @cached_property
    def _places(self) -> dict[int, list[int]]:
        """For each inline token, by identity, the place in the file of each of its characters."""
        found: dict[int, list[int]] = {}
        # Cells of one row share a line; each is looked for behind the one before.
        behind = [*self.starts, len(self.text)]
        for token in self.tokens:
            if token.type == "inline":
                places = found[id(token)] = []
                for row, line in enumerate(token.content.split("\n"), start=line_of(token) - 1):
                    indent = len(line) - len(line.lstrip())
                    at = self.text.find(line.strip(), behind[row])
                    start = (at if at >= 0 else behind[row]) - indent
                    # One more for the line's end, which reads as a space.
                    places.extend(range(start, start + len(line) + 1))
                    behind[row] = max(start + len(line), behind[row])
        return found

    def _aligned(self, token: Token) -> tuple[str, list[int]]:
        """Return an inline token's text and the place of each of its characters."""
        places = self._places[id(token)]
        words: list[str] = []
        offsets: list[int] = []
        cursor = 0
        for child in token.children or []:
            if child.type in ("softbreak", "hardbreak"):
                cursor = max(token.content.find("\n", cursor), cursor)
                words.append(" ")
                offsets.append(places[min(cursor, len(places) - 1)])
            elif child.type in ("text", "code_inline"):
                found = token.content.find(child.content, cursor)
                for step, letter in enumerate(child.content):
                    # An escaped or encoded letter stands a few signs further on.
                    near = token.content.find(letter, cursor, cursor + 8) if found < 0 else -1
                    cursor = found + step if found >= 0 else max(near, cursor)
                    words.append(BLANK if child.type == "code_inline" else letter)
                    offsets.append(places[min(cursor, len(places) - 1)])
                    cursor += 1
            elif child.type == "link_open" and child.markup != "autolink":
                cursor = max(token.content.find("[", cursor), cursor)
            elif child.type in ("link_close", "image") and child.markup != "autolink":
                end = token.content.find("](", cursor)
                cursor = token.content.find(")", end) if end >= 0 else cursor
            elif child.type == "html_inline":
                cursor = max(token.content.find(child.content, cursor), cursor) + len(child.content)
        return "".join(words), offsets


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
