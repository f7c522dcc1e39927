"""A page as the rules see it: front matter, headings, blocks, links and words, each with its place.

Parsed once by markdown-it-py, because Python-Markdown forgets where a word stood. Words
are told apart by what they are: the site's own prose, a heading, a letter to an employer,
an invented person's example. A rule chooses which of them it judges.
"""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from markdown_it.token import Token

from scripts.content.errors import YOURS, shown
from scripts.content.problem import Problem
from scripts.lint import elements
from scripts.lint.elements import Block, Heading, Html, Image, Link
from scripts.lint.front_matter import FrontMatter, read_front_matter
from scripts.lint.passages import passages
from scripts.lint.syntax import Syntax
from scripts.lint.text import NOT_OURS, PROSE, Passage, Sentence, split


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

    @cached_property
    def place(self) -> str:
        """The file's name as reports print it."""
        return shown(self.path)

    @property
    def theirs(self) -> bool:
        """Whether a careers service wrote it, for its own copy of the site."""
        return self.path.is_relative_to(YOURS / "pages")

    # ------------------------------------------------------------ Places

    @cached_property
    def syntax(self) -> Syntax:
        """The file as Markdown reads it."""
        return Syntax(self.text)

    @property
    def starts(self) -> list[int]:
        """Where in the file each line starts."""
        return self.syntax.starts

    def line_at(self, offset: int) -> int:
        """Return the line, counted from 1, of a place in the file."""
        return self.syntax.line_at(offset)

    def problem(self, rule: str, offset: int, message: str) -> Problem:
        """Make a problem at a place in the file, as `sentence.offsets` and others give it."""
        line = self.line_at(offset)
        return Problem(self.place, line, rule, message, offset - self.starts[line - 1] + 1)

    def line_problem(self, rule: str, line: int, message: str) -> Problem:
        """Make a problem that concerns a whole line, counted from 1."""
        return Problem(self.place, line, rule, message, 1)

    # ------------------------------------------------------------ Shape

    @property
    def tokens(self) -> list[Token]:
        """The syntax tree, as markdown-it's list of tokens."""
        return self.syntax.tokens

    @cached_property
    def front_matter(self) -> FrontMatter:
        """The front matter; empty where it cannot be read, which the rule front-matter reports."""
        found = (token.content for token in self.tokens if token.type == "front_matter")
        return read_front_matter(next(found, ""), self.path, self.starts)

    @property
    def page_type(self) -> str:
        """The page's type, or nothing where it states none."""
        return str(self.front_matter.values.get("page_type", ""))

    @cached_property
    def headings(self) -> list[Heading]:
        """Every heading in order."""
        return list(elements.headings(self.syntax))

    @cached_property
    def blocks(self) -> list[Block]:
        """Every `///` block in order."""
        return list(elements.blocks(self.syntax))

    @cached_property
    def links(self) -> list[Link]:
        """Every link in order, those in letters and examples included."""
        return list(elements.links(self.syntax))

    @cached_property
    def images(self) -> list[Image]:
        """Every image in order; its place is that of its text alternative."""
        return list(elements.images(self.syntax))

    @cached_property
    def html(self) -> list[Html]:
        """Every piece of raw HTML, whole blocks and pieces of a line, in order."""
        return elements.html(self.syntax)

    # ------------------------------------------------------------ Words

    @cached_property
    def passages(self) -> list[Passage]:
        """Every piece of text a reader sees, in the order of the file."""
        return passages(self.syntax, self.front_matter, self.path)

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
