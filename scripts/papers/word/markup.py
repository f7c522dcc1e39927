"""The little of Word's markup that papers need: runs, links, paragraphs, tables."""

import re
from collections.abc import Iterable
from html import escape

from scripts.content.words import MARK, direction, spoken

# Latin words, addresses and what is marked as read from the left, such as a phone number: Word
# would turn them round as words from the right. And the boxes to tick, which it would take from
# another font.
FROM_LEFT = re.compile(rf"({MARK}[^{MARK}]+{MARK}|[A-Za-z](?:[\w ./:@,+-]*[\w/])?|[☐☒])", re.ASCII)


def from_right(mark: str) -> str:
    """Return what says that something is written from the right, where it is: `bidi`, `rtl`."""
    return f"<w:{mark}/>" if direction(spoken()) == "rtl" else ""


def text(words: str, look: str = "") -> str:
    """Return words as a run; `look` is its own formatting, as the inside of `w:rPr`."""
    right = from_right("rtl")
    parts = FROM_LEFT.split(words) if right else [words]
    return "".join(
        run(part, look if FROM_LEFT.fullmatch(part) else look + right) for part in parts if part
    )


def run(words: str, look: str) -> str:
    """Return a run of words that all are written in one direction."""
    formatted = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{formatted}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def paragraph(held: str, style: str, *, keep: bool = False, number: int = 0) -> str:
    """Return a paragraph. With `keep` it stays on the page of the next one.

    `number` is the list it belongs to: see numbering.xml.
    """
    kept = "<w:keepNext/>" if keep else ""
    listed = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    styled = f'<w:pStyle w:val="{style}"/>'
    return f"<w:p><w:pPr>{styled}{kept}{listed}{from_right('bidi')}</w:pPr>{held}</w:p>"


def table(rows: Iterable[str], widths: Iterable[int], told: str, *, head: bool, first: bool) -> str:
    """Return a ruled table, `told` being what a screen reader says of it.

    `head` says that its first row, and `first` that its first column holds headings.
    """
    columns = tuple(widths)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Ruled"/>{from_right("bidiVisual")}'
        f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{0x20 * head + 0x80 * first + 0x600:04X}" w:firstRow="{head:d}" '
        f'w:lastRow="0" w:firstColumn="{first:d}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{escape(told)}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row(cells: Iterable[tuple[str, int]], height: int, *, head: bool = False) -> str:
    """Return a row that no page end cuts, at least as high as given; cells come with widths."""
    repeated = "<w:tblHeader/>" if head else ""
    held = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
        for cell, width in cells
    )
    return (
        f'<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="{height}" w:hRule="atLeast"/>{repeated}'
        f"</w:trPr>{held}</w:tr>"
    )
