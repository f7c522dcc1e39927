"""A page as the rules see it: front matter, headings, blocks, sentences, each with its line.

Parsed by markdown-it-py, because Python-Markdown forgets where a word stood.
"""

import re
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

CITATION = re.compile(r"[ \t]*\[@[^\]]*\]")
# Blocks whose words are not the page's own: letters to send, examples by invented people.
NOT_PROSE = (" words", " example")
SENTENCE_END = re.compile(r"""(?<=[.?!:])["'”’)*_]*\s+(?=["'“‘(*_]*[A-Z0-9])""")


@dataclass(frozen=True)
class Heading:
    """A heading: its level from 1 to 6, its words and its line."""

    level: int
    text: str
    line: int


@dataclass(frozen=True)
class Block:
    """A block between `///` lines: its name, title, line, and the links inside."""

    name: str
    title: str
    line: int
    links: tuple[str, ...]


@dataclass(frozen=True)
class Sentence:
    """A sentence of the page's own prose, as plain text, with the line it starts on."""

    text: str
    line: int

    @property
    def words(self) -> list[str]:
        """Return its words: letters and digits, with the marks that join them."""
        return re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", self.text)


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
            Heading(int(opening.tag[1]), plain(inline), line_of(opening))
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
                found.append(Block(name.strip(), title.strip(), line_of(token), links))
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

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The page's own prose. Headings, tables, quotations, letters and examples are left out."""
        return [sentence for token in self._prose() for sentence in split(token)]

    def _prose(self) -> Iterator[Token]:
        """Yield the inline tokens that hold prose."""
        quiet = 0
        opening = ""
        for token in self.tokens:
            if token.type in ("blockquote_open", "table_open") or (
                token.type == "container_slashes_open" and token.info.startswith(NOT_PROSE)
            ):
                quiet += 1
                opening = token.type.removesuffix("_open")
            elif quiet and token.type == f"{opening}_close":
                quiet -= 1
            elif token.type == "heading_open":
                quiet += 1
            elif token.type == "heading_close":
                quiet -= 1
            elif token.type == "inline" and not quiet and token.content != "[TOC]":
                yield token


def line_of(token: Token) -> int:
    """Return the line a token starts on, counted from 1."""
    return token.map[0] + 1 if token.map else 1


def links_of(tokens: list[Token]) -> Iterator[str]:
    """Yield the target of each link in the order they stand."""
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                yield str(child.attrGet("href"))


def plain(token: Token) -> str:
    """Return an inline token's words without marks, links' targets and citations."""
    parts = []
    for child in token.children or []:
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type in ("text", "code_inline"):
            parts.append(child.content)
    return CITATION.sub("", "".join(parts)).strip()


def split(token: Token) -> Iterator[Sentence]:
    """Yield the sentences of one paragraph or item, a sentence over two lines as one."""
    # A citation is cut after the text is split in lines, so that lines still count.
    text = re.sub(r"^\[ \] ", "", plain(token))
    line = line_of(token)
    start = 0
    for end in [*(match.start() for match in SENTENCE_END.finditer(text)), len(text)]:
        words = text[start:end]
        leading = len(words) - len(words.lstrip())
        place = line + text.count("\n", 0, start + leading)
        if words.strip():
            yield Sentence(" ".join(words.split()), place)
        start = end
