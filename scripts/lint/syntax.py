"""A page's syntax tree, and the way from each of its pieces back to the characters of the file."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from markdown_it.token import Token

from scripts.lint.places import line_text, parser, spread


@dataclass(frozen=True)
class Syntax:
    """The text of a file as Markdown reads it. Worked out once, when first asked for."""

    text: str

    @cached_property
    def starts(self) -> list[int]:
        """Where in the file each line starts."""
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    @cached_property
    def tokens(self) -> list[Token]:
        """The syntax tree, as markdown-it's list of tokens."""
        return parser().parse(self.text)

    @cached_property
    def places(self) -> dict[int, list[int]]:
        """For each inline token, by identity, the place in the file of each of its characters."""
        return spread(self.text, self.starts, self.tokens)

    def line_at(self, offset: int) -> int:
        """Return the line, counted from 1, of a place in the file."""
        return bisect_right(self.starts, offset)

    def spot(self, token: Token, position: int = 0) -> int:
        """Return where in the file a character of a token's content stands."""
        places = self.places[id(token)]
        return places[min(position, len(places) - 1)] if places else self.starts[line_of(token) - 1]

    def block_place(self, token: Token, line: int, column: int) -> int:
        """Return where in the file a place in a block of code or HTML stands."""
        row = line_of(token) - 1 + line
        if row >= len(self.starts):
            return len(self.text)
        # The indentation of a block is not part of its content.
        given = token.content.split("\n")[line]
        whole = line_text(self.text, self.starts, row)
        return self.starts[row] + max(len(whole) - len(given), 0) + column

    def children(self, kind: str) -> Iterator[tuple[Token, int, Token]]:
        """Yield each child of a kind, with its number among those of its inline token."""
        for token in self.tokens:
            for number, child in enumerate(token.children or []):
                if child.type == kind:
                    yield token, number, child


def line_of(token: Token) -> int:
    """Return the line a token starts on, counted from 1."""
    return token.map[0] + 1 if token.map else 1
