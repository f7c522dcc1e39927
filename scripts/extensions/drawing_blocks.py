"""Blocks that draw: the road through the four tips, where data goes, and a sum to play with.

    /// road
    ///

    /// data-flow
    ///

    /// chance-picture
    ///

The road's drawing is one file, overrides/drawings/road.svg; which stone is filled is
the style sheet's business, from the page's tip. Where data goes is data-flow.svg beside
it; the page says the same in words. The sum is complete without script:
a table of worked results. Controls appear only where a script can answer them.
"""

import xml.etree.ElementTree as etree

from pymdownx.blocks.block import Block

from scripts import ROOT
from scripts.content.words import say
from scripts.extensions.blocks import SiteBlocks

DRAWINGS = ROOT / "overrides" / "drawings"
ROAD = DRAWINGS / "road.svg"
DATA_FLOW = DRAWINGS / "data-flow.svg"
TABLE_CHANCES = (5, 10, 20, 30)
TABLE_INTERVIEWS = (1, 3, 5, 10, 20)


def chance_of_one(chance: float, interviews: int) -> float:
    """Return the chance of at least one offer, between 0 and 1.

    A sum, not a finding: it takes the interviews for separate and the chance for the
    same each time, which no real search is.

    Parameters:
        chance: of an offer from one interview, between 0 and 1.
        interviews: how many there are.
    """
    return 1 - (1 - chance) ** interviews


class RoadBlock(Block):
    """`/// road`: one line past four stones."""

    NAME = "road"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the drawing with its text alternative inside."""
        box = etree.SubElement(parent, "div", {"class": "atn-road"})
        box.append(svg(ROAD.read_text(encoding="utf-8")))
        return box


class DataFlowBlock(Block):
    """`/// data-flow`: what goes between a server, a device and paper."""

    NAME = "data-flow"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the drawing with its text alternative inside."""
        box = etree.SubElement(parent, "div", {"class": "atn-data-flow"})
        box.append(svg(DATA_FLOW.read_text(encoding="utf-8")))
        return box


def svg(text: str) -> etree.Element:
    """Parse a drawing so that it stands in the page without a namespace prefix, its words said."""
    drawing = etree.fromstring(text)  # our own file
    for part in drawing.iter():
        part.tag = part.tag.rpartition("}")[2]
        if part.tag == "text" and part.text:
            part.text = say(part.text)
    if label := drawing.get("aria-label"):
        drawing.set("aria-label", say(label))
    drawing.tail = None
    return drawing


class ChancePictureBlock(Block):
    """`/// chance-picture`: choose a chance and a number of interviews, see the sum."""

    NAME = "chance-picture"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the controls, hidden until a script answers them, and the table."""
        box = etree.SubElement(parent, "div", {"class": "atn-chance"})
        controls = etree.SubElement(box, "div", {"class": "atn-chance-controls", "hidden": ""})
        slider(
            controls, "chance", say("Chance of an offer from one interview, in 100"), (1, 50, 10)
        )
        slider(controls, "interviews", say("Number of interviews"), (1, 30, 5))
        picture = {"class": "atn-chance-picture", "aria-hidden": "true"}
        etree.SubElement(controls, "div", picture)
        said = {"for": "chance interviews", "class": "atn-chance-answer"}
        etree.SubElement(controls, "output", said)
        self._table(box)
        return box

    def _table(self, box: etree.Element) -> None:
        """Add worked results: rows are chances, columns numbers of interviews."""
        table = etree.SubElement(box, "table")
        caption = etree.SubElement(table, "caption")
        caption.text = say("A sum, not a forecast: chance of at least one offer, in 100")
        top = etree.SubElement(table, "thead")
        over = etree.SubElement(top, "tr")
        etree.SubElement(over, "th", {"scope": "col", "rowspan": "2"}).text = say("Each interview")
        several = {"scope": "colgroup", "colspan": str(len(TABLE_INTERVIEWS))}
        etree.SubElement(over, "th", several).text = say("Number of interviews")
        head = etree.SubElement(top, "tr")
        for interviews in TABLE_INTERVIEWS:
            etree.SubElement(head, "th", {"scope": "col"}).text = str(interviews)
        body = etree.SubElement(table, "tbody")
        for chance in TABLE_CHANCES:
            row = etree.SubElement(body, "tr")
            etree.SubElement(row, "th", {"scope": "row"}).text = say(
                "{chance} in 100", chance=chance
            )
            for interviews in TABLE_INTERVIEWS:
                result = round(100 * chance_of_one(chance / 100, interviews))
                etree.SubElement(row, "td").text = str(result)


def slider(parent: etree.Element, name: str, label: str, span: tuple[int, int, int]) -> None:
    """Add a labelled slider with its lowest, highest and first value."""
    low, high, first = (str(value) for value in span)
    line = etree.SubElement(parent, "p")
    etree.SubElement(line, "label", {"for": name}).text = label
    settings = {"type": "range", "id": name, "min": low, "max": high, "value": first}
    etree.SubElement(line, "input", {**settings, "autocomplete": "off"})


class DrawingBlocksExtension(SiteBlocks):
    """Adds the drawings to Python-Markdown."""

    blocks = (RoadBlock, DataFlowBlock, ChancePictureBlock)


makeExtension = DrawingBlocksExtension  # noqa: N816  # the name Python-Markdown looks for
