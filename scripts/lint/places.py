"""From the words a reader sees back to the characters of the file.

markdown-it-py tells the lines of a paragraph and forgets the rest. So each inline rule notes
where its piece ends, and before marks and escapes are dropped, each piece is told where it starts.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import zip_longest

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline, autolink, backtick, image, link
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from scripts.lint.text import BLANK

InlineRule = Callable[[StateInline, bool], bool]

# What may stand before a table's first cell, where the table lies in a list or a quotation.
CONTAINERS = set(" \t>*+-.)0123456789")
# The signs markdown-it trims from a paragraph and from a cell.
SPACES = " \t\n\v\f\r"


@cache
def parser() -> MarkdownIt:
    """Return the parser of every page: CommonMark, tables, front matter and `///` blocks.

    A child of an inline token holds where it starts in the token's content as `meta["at"]`;
    the inline token holds its words and the place of each as `meta["words"]` and `meta["spots"]`.
    """
    made = MarkdownIt("commonmark").enable("table").use(front_matter_plugin)
    made.use(container_plugin, "slashes", marker="/", validate=lambda *_: True)
    rules = {"link": link, "image": image, "autolink": autolink, "backticks": backtick}
    for name, rule in rules.items():
        made.inline.ruler.at(name, _noting_its_end(rule))
    made.core.ruler.before("text_join", "spots", _note_spots)
    return made


def _noting_its_end(rule: InlineRule) -> InlineRule:
    """Return a rule that also notes, on the last token it makes, where its source ends."""

    def noting(state: StateInline, silent: bool) -> bool:
        before = len(state.tokens)
        found = rule(state, silent)
        # An unmatched backtick is found and makes no token.
        if found and not silent and len(state.tokens) > before:
            state.tokens[-1].meta["end"] = state.pos
        return found

    return noting


def _note_spots(state: StateCore) -> None:
    """Note the places of every inline token; runs before the pieces of a text are joined."""
    for token in state.tokens:
        if token.type == "inline":
            words: list[str] = []
            spots: list[int] = []
            for child, at in _steps(token):
                child.meta["at"] = at
                seen, places = _seen(child, at, token.content)
                words.append(seen)
                spots.extend(places)
            token.meta["words"], token.meta["spots"] = "".join(words), spots


def _steps(inline: Token) -> Iterator[tuple[Token, int]]:
    """Yield each child of an inline token with the place where its source starts."""
    at = 0
    for child in inline.children or []:
        yield child, at
        if "end" in child.meta:
            at = child.meta["end"]
        elif child.type in ("softbreak", "hardbreak"):
            at = inline.content.index("\n", at) + 1
            while inline.content[at : at + 1] in (" ", "\t"):
                at += 1
        elif child.type == "link_open":
            at += 1
        else:
            # Text and HTML stand as they are; of a mark, an escape or an entity `markup` does.
            at += len(child.markup or child.content)


def _seen(child: Token, at: int, source: str) -> tuple[str, Sequence[int]]:
    """Return what a reader sees of one child, and the place of each character in the source."""
    content = child.content
    if child.type in ("softbreak", "hardbreak"):
        return " ", (source.index("\n", at),)
    if child.type == "code_inline":
        marks = len(child.markup)
        # One space at each end is dropped.
        inside = child.meta["end"] - at - 2 * marks
        first = at + marks + (inside - len(content)) // 2
        return BLANK * len(content), range(first, first + len(content))
    if child.type == "text":
        # Only a bare address differs from its source, where markdown-it decodes it.
        if not source.startswith(content, at):
            content = source[at : source.index(">", at)]
        return content, range(at, at + len(content))
    if child.type == "text_special":
        # What was escaped or encoded stands where its first sign stands.
        literal = content == child.markup
        return content, range(at, at + len(content)) if literal else [at] * len(content)
    return "", ()


def spread(text: str, starts: Sequence[int], tokens: Sequence[Token]) -> dict[int, list[int]]:
    """Return, for each inline token by identity, the place in the file of each character.

    Parameters:
        text: the file.
        starts: where each of its lines starts.
        tokens: its syntax tree.
    """
    found: dict[int, list[int]] = {}
    for number, token in enumerate(tokens):
        if token.type == "tr_open":
            found.update(_row(text, starts, tokens, number))
        elif token.type == "inline" and id(token) not in found and token.map:
            hashes = tokens[number - 1].markup.startswith("#")
            found[id(token)] = [
                place
                for row, line in enumerate(token.content.split("\n"), start=token.map[0])
                for place in _line(line, line_text(text, starts, row), starts[row], hashes)
            ]
    return found


def line_text(text: str, starts: Sequence[int], row: int) -> str:
    """Return a line of the file, counted from 0, without its end."""
    end = starts[row + 1] - 1 if row + 1 < len(starts) else len(text)
    return text[starts[row] : end]


def _line(line: str, whole: str, start: int, hashes: bool) -> Iterable[int]:
    """Return where each character of a line of content stands, and its end.

    A paragraph runs to the end of the file's line; a heading may have hashes behind it.
    """
    words = line.strip(SPACES)
    if hashes:
        first = whole.find(words, whole.index("#") + 1)
    else:
        first = len(whole.rstrip(SPACES)) - len(words)
    first -= len(line) - len(line.lstrip(SPACES))
    # A tab may read as more spaces than there is room for before the words.
    return (
        range(start + first, start + first + len(line) + 1)
        if first >= 0
        else [start + max(first + step, 0) for step in range(len(line) + 1)]
    )


def _row(
    text: str, starts: Sequence[int], tokens: Sequence[Token], opening: int
) -> Iterator[tuple[int, list[int]]]:
    """Yield the cells of a table's row, by identity, with the places of their characters."""
    cells = []
    for token in tokens[opening:]:
        if token.type == "tr_close":
            break
        if token.type == "inline":
            cells.append(token)
    row = cells[0].map[0] if cells and cells[0].map else 0
    line, start = line_text(text, starts, row), starts[row]
    columns = _columns(line)
    if len(columns) > 1 and CONTAINERS.issuperset(line[: line.index("|")]):
        shifted = columns[1:]
        # A row may have fewer cells than the table has columns.
        if all(_ends(line, *pair) for pair in zip_longest(shifted, cells[: len(columns)])):
            columns = shifted
    for number, token in enumerate(cells):
        spots = columns[number] if number < len(columns) else []
        spots = spots[len(spots) - len(token.content) :]
        # One more for the cell's end.
        yield id(token), [start + spot for spot in [*spots, (spots or [0])[-1] + 1]]


def _ends(line: str, column: list[int] | None, cell: Token | None) -> bool:
    """Say whether a column of a row ends with a cell's content."""
    words = "".join(line[spot] for spot in column or [])
    return words.endswith(cell.content if cell else "")


def _columns(line: str) -> list[list[int]]:
    """Return where the characters of each cell of a row stand, as markdown-it cuts it."""
    columns: list[list[int]] = [[]]
    for spot, sign in enumerate(line):
        escaped = line[spot - 1 : spot] == "\\"
        if sign == "|" and not escaped:
            columns.append([])
            continue
        if sign == "|":
            columns[-1].pop()
        columns[-1].append(spot)
    for column in columns:
        while column and line[column[-1]] in SPACES:
            column.pop()
        while column and line[column[0]] in SPACES:
            del column[0]
    return columns
