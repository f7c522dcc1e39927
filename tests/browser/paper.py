"""What is on a printed page: words, lines of words with their place, and ruled lines."""

import io
from collections import defaultdict
from typing import Any

from pypdf import PageObject, PdfReader

RULE_HEIGHT, RULE_WIDTH = 1, 40
FOOT = "No careers professional has reviewed this page yet."

Matrix = list[float]


def squashed(words: str) -> str:
    """Return words without spaces: a long line may break anywhere."""
    return "".join(words.split())


class Print:
    """A page that was printed to PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.sheets = list(PdfReader(io.BytesIO(pdf)).pages)
        self.lines = [lines(sheet) for sheet in self.sheets]
        self.words = squashed(" ".join(words for sheet in self.lines for _, words in sheet))

    def body(self, number: int) -> list[str]:
        """Return the lines of one sheet above its foot. Fails where it has no foot."""
        words = [words for _, words in self.lines[number]]
        return words[: next(place for place, line in enumerate(words) if line.startswith(FOOT))]

    def foot(self, number: int) -> str:
        """Return all words of one sheet from its foot down, without spaces."""
        words = [words for _, words in self.lines[number]]
        return squashed(" ".join(words[len(self.body(number)) :]))

    def rules(self) -> int:
        """Count the ruled lines to write on."""
        return sum(len(rules(sheet)) for sheet in self.sheets)


def lines(sheet: PageObject) -> list[tuple[int, str]]:
    """Return each line of words with its distance from the sheet's top, in points."""
    found: dict[int, list[tuple[float, str]]] = defaultdict(list)
    top = float(sheet.mediabox.top)

    def see(text: str, outer: Matrix, inner: Matrix, *_font: object) -> None:
        if text.strip():
            x, y = inner[4], inner[5]
            across = x * outer[0] + y * outer[2] + outer[4]
            up = x * outer[1] + y * outer[3] + outer[5]
            found[round(top - up)].append((across, text.strip()))

    sheet.extract_text(visitor_text=see)
    return [(at, " ".join(text for _, text in sorted(found[at]))) for at in sorted(found)]


def rules(sheet: PageObject) -> set[tuple[int, int]]:
    """Return where ruled lines begin: both browsers draw a border as a flat rectangle."""
    found: set[tuple[int, int]] = set()

    def see(operator: bytes, operands: list[Any], outer: Matrix, _inner: Matrix) -> None:
        if operator == b"re":
            x, y, width, height = map(float, operands)
            if abs(height * outer[3]) <= RULE_HEIGHT and abs(width * outer[0]) >= RULE_WIDTH:
                found.add((round(x * outer[0] + outer[4]), round(y * outer[3] + outer[5])))

    sheet.extract_text(visitor_operand_before=see)
    return found
