"""Tables that a phone shows one row under the other; figures.css lays them out.

There a cell stands under no heading, so each needs to know its own.
"""

import xml.etree.ElementTree as etree

CLASS = "atn-stacked"


def stack(table: etree.Element, *classes: str) -> None:
    """Mark a whole table, and each cell with the words of its column's heading.

    Parameters:
        table: its first row holds the headings.
        classes: further classes, to stand before the one that stacks.
    """
    table.set("class", " ".join((*classes, CLASS)))
    first, *others = table.iter("tr")
    headings = ["".join(cell.itertext()).strip() for cell in first]
    for row in others:
        for cell, heading in zip(row, headings, strict=False):
            if cell.tag == "td":
                cell.set("data-heading", heading)
