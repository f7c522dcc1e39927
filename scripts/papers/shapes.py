"""The three shapes a paper comes in."""

from dataclasses import dataclass

from scripts.content.words import phrase


@dataclass(frozen=True)
class Shape:
    """One size of paper and of print.

    `id` ends the file's name and is the class the style sheet knows it by; `words` name it for
    readers. `wide` is the most columns a table may have before its rows are stacked, `most` the
    most pages a worksheet may have. `chosen` is the size in points of a choice from a list, and
    `typed` that of typed words, or 0 where they shrink until they fit; in large print they scroll.
    """

    id: str
    words: str
    wide: int
    most: int
    chosen: int
    typed: int


A4 = Shape("a4", phrase("A4"), wide=6, most=2, chosen=11, typed=0)
LETTER = Shape("letter", phrase("US Letter"), wide=6, most=2, chosen=11, typed=0)
LARGE = Shape("large", phrase("large print, A4"), wide=3, most=12, chosen=18, typed=18)
SHAPES = (A4, LETTER, LARGE)
