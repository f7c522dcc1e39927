"""Every piece of text that a reader of a page sees, told apart by what it is."""

from collections.abc import Iterator
from pathlib import Path

from markdown_it.token import Token

from scripts.content import yaml_text
from scripts.content.kinds import KINDS, seen_options
from scripts.lint.front_matter import FrontMatter
from scripts.lint.syntax import Syntax, line_of
from scripts.lint.text import Kind, Passage, passage
from scripts.lint.yaml_places import scalars, spell_out

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


def passages(syntax: Syntax, front: FrontMatter, path: Path) -> list[Passage]:
    """Return every piece of text a reader sees, in the order of the file."""
    found = [
        *_front_passages(syntax, front),
        *_block_passages(syntax, path),
        *_inline_passages(syntax),
    ]
    return sorted(found, key=lambda passage: passage.offsets[0])


def _inline_passages(syntax: Syntax) -> Iterator[Passage]:
    """Yield paragraphs, items, cells, headings, quotations and images."""
    for kind, token in _kinds(syntax):
        if token.content != "[TOC]":
            places = syntax.places[id(token)]
            spots = [places[spot] for spot in token.meta["spots"]]
            yield from passage(kind, token.meta["words"], spots)
        for child in token.children or []:
            if child.type == "image":
                words = child.content.replace("\n", " ")
                start = child.meta["at"] + 2
                yield from passage(Kind.IMAGE, words, syntax.places[id(token)][start:])


def _kinds(syntax: Syntax) -> Iterator[tuple[Kind, Token]]:
    """Yield each token that holds text, with what it is."""
    # The innermost of these says what a text is, unless it is a letter's or an example's.
    inner = [Kind.PARAGRAPH]
    outer: list[Kind | None] = [None]
    for token in syntax.tokens:
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


def _block_passages(syntax: Syntax, path: Path) -> Iterator[Passage]:
    """Yield the titles of blocks and the words of a worksheet's questions."""
    for number, token in enumerate(syntax.tokens):
        if token.type != "container_slashes_open":
            continue
        name, _, title = (part.strip() for part in token.info.partition("|"))
        kind = Kind.EXAMPLE if name == "example" else Kind.BLOCK_TITLE
        start = syntax.text.find("|", syntax.starts[line_of(token) - 1])
        if name in KINDS:
            kind = Kind.QUESTION
            options = syntax.tokens[number + 1]
            if options.type == "code_block":
                yield from _option_passages(syntax, options, path)
        elif name not in TITLED:
            continue
        if title:
            start = syntax.text.find(title, start)
            yield from passage(kind, title, range(start, start + len(title)))


def _option_passages(syntax: Syntax, options: Token, path: Path) -> Iterator[Passage]:
    """Yield the hint, the choices and the column heads of a question."""
    tree = yaml_text.keys_of(options.content, path)
    for key, value in tree.value if tree else ():  # the rule worksheet reports the others
        for scalar in scalars(value) if key.value in SEEN_OPTIONS else ():
            start, end = (
                syntax.block_place(options, mark.line, mark.column)
                for mark in (scalar.start_mark, scalar.end_mark)
            )
            places = spell_out(scalar.value, syntax.text, start, end)
            yield from passage(Kind.HINT, scalar.value.replace("\n", " "), places)


def _front_passages(syntax: Syntax, front: FrontMatter) -> Iterator[Passage]:
    """Yield the title and the description that search engines show."""
    for key in ("title", "description"):
        value = front.values.get(key)
        if isinstance(value, str) and value:
            places = spell_out(value, syntax.text, *front.spans[key])
            yield from passage(Kind.META, value.replace("\n", " "), places)
