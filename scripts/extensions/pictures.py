"""Blocks for pictures that say what the page says, for those who would rather look than read.

    /// picture | whom-to-ask
    ///

    /// week | Mon 2, Tue 2, Thu 2, Fri 0.5
    ///

A picture is a file of its own in overrides/drawings/, with its text alternative inside. A week
is drawn from the hours in its title; a day that is not named is free. The style sheet colours
both, so that light, dark, forced colours and paper work alike.
"""

import re
import xml.etree.ElementTree as etree

from pymdownx.blocks.block import Block

from scripts.content.catalogue import DOCS
from scripts.content.errors import report_each
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.drawing_blocks import DRAWINGS, svg

PICTURES = ("first-day", "whom-to-ask", "sorting-a-concern", "plan-on-one-line", "two-employers")
DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday",
    "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
DAY = re.compile(rf"({'|'.join(DAYS)}) (\d(?:\.5)?)")
# The drawing's own units: a column for each day, and so much height for an hour.
COLUMN, HOUR, GROUND, MOST = 50, 22, 130, 5


class PictureBlock(Block):
    """`/// picture | NAME`: a drawing from overrides/drawings/."""

    NAME = "picture"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the drawing. Reports a name that is no picture's."""
        box = etree.SubElement(parent, "div", {"class": "atn-picture"})
        if self.argument not in PICTURES:
            tell(self, f"no picture is called '{self.argument}'; use: {', '.join(PICTURES)}")
            return box
        box.append(svg((DRAWINGS / f"{self.argument}.svg").read_text(encoding="utf-8")))
        return box


class WeekBlock(Block):
    """`/// week | DAYS AND HOURS`: how long the search takes on each day of a week."""

    NAME = "week"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the drawing. Reports a day or hours that cannot be read."""
        hours = {}
        for part in map(str.strip, str(self.argument).split(",")):
            found = DAY.fullmatch(part)
            if found and float(found[2]) <= MOST:
                hours[found[1]] = float(found[2])
            else:
                tell(self, f"'{part}' is no day with hours up to {MOST}; write: Mon 2, Fri 0.5")
        box = etree.SubElement(parent, "div", {"class": "atn-picture"})
        box.append(week(hours))
        return box


def tell(block: Block, remedy: str) -> None:
    """Report what a block's title cannot mean, at each page that holds it."""
    report_each(DOCS, f"/// {block.NAME} | {block.argument}", "unknown-entry", remedy)


def week(hours: dict[str, float]) -> etree.Element:
    """Draw a week: a bar for each day's hours, and a line where a day is free.

    Parameters:
        hours: hours of search by a day's short name; a day that is missing is free.
    """
    searched = [f"{name} {amount(hours[day])}" for day, name in DAYS.items() if hours.get(day)]
    free = [name for day, name in DAYS.items() if not hours.get(day)]
    label = f"A week of searching. {', '.join(searched)}. Free: {', '.join(free)}."
    drawing = etree.Element(
        "svg",
        {
            "class": "atn-picture-drawing",
            "viewBox": f"0 0 {COLUMN * len(DAYS) + 10} {GROUND + 30}",
            "role": "img",
            "aria-label": label,
        },
    )
    for place, day in enumerate(DAYS):
        left, high = 8 + place * COLUMN, hours.get(day, 0) * HOUR
        if high:
            bar = {"x": left, "y": GROUND - high, "width": COLUMN - 14, "height": high, "rx": 3}
            etree.SubElement(drawing, "rect", {"class": "atn-stop", **texts(bar)})
            words(drawing, left + 18, GROUND - high - 8, amount(hours[day], short=True))
        else:
            line = f"M{left} {GROUND}h{COLUMN - 14}"
            etree.SubElement(drawing, "path", {"class": "atn-line", "d": line})
        words(drawing, left + 18, GROUND + 22, day)
    return drawing


def amount(hours: float, *, short: bool = False) -> str:
    """Return hours in words: "2 hours", "half an hour"; short: "2 h", "½ h"."""
    whole, half = int(hours), hours % 1 > 0
    if short:
        return f"{whole or ''}{'½' if half else ''} h"
    if not whole:
        return "half an hour"
    return f"{whole}{' and a half' if half else ''} hour{'s' if hours > 1 else ''}"


def words(drawing: etree.Element, x: float, y: float, said: str) -> None:
    """Write a few words, centred."""
    place = {"x": f"{x:g}", "y": f"{y:g}", "text-anchor": "middle"}
    etree.SubElement(drawing, "text", place).text = said


def texts(numbers: dict[str, float]) -> dict[str, str]:
    """Return numbers as attributes hold them."""
    return {name: f"{number:g}" for name, number in numbers.items()}


class PicturesExtension(SiteBlocks):
    """Adds the pictures to Python-Markdown."""

    blocks = (PictureBlock, WeekBlock)


makeExtension = PicturesExtension  # noqa: N816  # the name Python-Markdown looks for
