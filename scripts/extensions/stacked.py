"""Tables that a phone shows one row under the other; stacked.css lays them out.

There a cell stands under no heading, so each needs to know its own. Roles are named because a
table laid out otherwise may lose them.
"""

import xml.etree.ElementTree as etree

CLASS = "atn-stacked"
ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "th": "columnheader",
    "td": "cell",
}


def stack(table: etree.Element, *classes: str) -> None:
    """Mark a whole table, and each cell with the words of its column's heading.

    Parameters:
        table: its first row holds the headings.
        classes: further classes, to stand before the one that stacks.
    """
    table.set("class", " ".join((*classes, CLASS)))
    for part in table.iter():
        if part.tag in ROLES:
            heads_row = part.tag == "th" and part.get("scope") == "row"
            part.set("role", "rowheader" if heads_row else ROLES[part.tag])
    first, *others = table.iter("tr")
    headings = ["".join(cell.itertext()).strip() for cell in first]
    for row in others:
        for cell, heading in zip(row, headings, strict=False):
            if cell.tag == "td":
                cell.set("data-heading", heading)
