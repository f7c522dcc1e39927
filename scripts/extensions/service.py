"""Blocks that show the careers service that hosts this copy, if one does.

    /// service | contact
    ///

    /// service | helplines
    ///

    /// service | place
    ///

    /// service | first-line
    ///

The first says how to reach the service; a copy without one says so. The second lists its
local lines, and shows nothing where it named none. The third says that other pages may live on
the same host; only the template knows whether the copy lies under a path there, and fills it.
The last is put on the start page for a service that wrote a line for it.
"""

import xml.etree.ElementTree as etree
from functools import partial
from pathlib import Path

from pymdownx.blocks.block import Block

from scripts.content import service
from scripts.content.errors import report_each
from scripts.content.service import Service
from scripts.content.words import phrase, say
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.data_blocks import show_cards, show_line, telephone
from scripts.extensions.elements import around, element, literal

NO_SERVICE = phrase(
    "This copy names nobody to write to yet. If a service sent you here, use the contact page of "
    "that service."
)


def show_contact(service: Service, box: etree.Element) -> None:
    """Say how to reach the service, in one list."""
    if not service.name:
        element(box, "p", say(NO_SERVICE))
        return
    intro = element(box, "p")
    add = partial(literal, intro, "strong", service.name)
    around(intro, say("This copy is run by {service}."), "service", add)
    ways = etree.Element("ul")
    contact = service.contact
    if email := contact.get("email"):
        item = element(ways, "li")
        write = partial(literal, item, "a", email, href=f"mailto:{email}")
        around(item, say("Email {address}"), "address", write)
    if phone := contact.get("phone"):
        item = element(ways, "li")
        call = partial(telephone, item, phone, service.name)
        around(item, say("Call {number}"), "number", call)
    if page := contact.get("page"):
        item = element(ways, "li")
        words = say("More ways to reach {service}", service=service.name)
        literal(item, "a", words, href=page)
    if service.booking:
        item = element(ways, "li")
        element(item, "a", say("Book a talk with an adviser"), href=service.booking)
    if place := contact.get("place"):
        literal(ways, "li", place)
    for hours in service.opening_hours:
        literal(ways, "li", say("Open: {hours}", hours=hours))
    if len(ways):
        box.append(ways)


def show_helplines(service: Service, box: etree.Element) -> None:
    """List the service's local lines under a heading of their own."""
    if service.helplines:
        heading = say("Named by {service}", service=service.name)
        literal(box, "h2", heading, id="local-lines")
        show_cards(box, service.helplines, show_line)


def show_place(service: Service, box: etree.Element) -> None:
    """Leave the box empty, for the template to fill."""
    del service, box


def show_first_line(service: Service, box: etree.Element) -> None:
    """Say what the service says first on the start page."""
    literal(box, "p", service.first_line)


SHOWN = {
    "contact": show_contact,
    "helplines": show_helplines,
    "place": show_place,
    "first-line": show_first_line,
}


class ServiceBlock(Block):
    """`/// service | contact`, `| helplines`, `| place` and `| first-line`."""

    NAME = "service"
    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the block. Raises ContentError for any other argument."""
        data = Path(self.config["data"])
        if self.argument not in SHOWN:
            remedy = f"'service' knows no '{self.argument}'; use: {', '.join(SHOWN)}"
            used = f"/// service | {self.argument}"
            report_each(data.parent, used, "unknown-entry", remedy)
        box = etree.SubElement(parent, "div", {"class": f"atn-service-{self.argument}"})
        if self.argument in SHOWN:
            SHOWN[self.argument](service.read(data), box)
        return box


class ServiceExtension(SiteBlocks):
    """Adds the block to Python-Markdown."""

    blocks = (ServiceBlock,)


makeExtension = ServiceExtension  # noqa: N816  # the name Python-Markdown looks for
