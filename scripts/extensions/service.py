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
from scripts.extensions.data_blocks import show_cards
from scripts.extensions.elements import apart, around, element, from_the_left, literal, written_in
from scripts.extensions.phone_cards import show_line, telephone

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
    add = partial(add_name, service, intro)
    around(intro, say("This copy is run by {service}."), "service", add)
    ways = etree.Element("ul")
    contact = service.contact
    if email := contact.get("email"):
        item = element(ways, "li")
        write = partial(add_email, item, email)
        around(item, say("Email {address}"), "address", write)
    if phone := contact.get("phone"):
        item = element(ways, "li")
        call = partial(telephone, item, phone, service.name)
        around(item, say("Call {number}"), "number", call)
    if page := contact.get("page"):
        item = element(ways, "li")
        link = literal(item, "a", href=page)
        words = say("More ways to reach {service}", service="{words}")
        apart(link, words, service.name, service.language_of("service"))
    if service.booking:
        item = element(ways, "li")
        element(item, "a", say("Book a talk with an adviser"), href=service.booking)
    if place := contact.get("place"):
        apart(literal(ways, "li"), "{words}", place, service.language_of("contact.place"))
    for at, hours in enumerate(service.opening_hours):
        words = say("Open: {hours}", hours="{words}")
        apart(literal(ways, "li"), words, hours, service.language_of(f"opening_hours.{at}"))
    if len(ways):
        box.append(ways)


def add_email(parent: etree.Element, email: str) -> None:
    """Add an address to write to, in its own order."""
    from_the_left(literal(parent, "a", email, href=f"mailto:{email}"))


def add_name(service: Service, parent: etree.Element) -> None:
    """Add the service's name, with its language where the page has another."""
    written_in(literal(parent, "strong", service.name or ""), service.language_of("service"))


def show_helplines(service: Service, box: etree.Element) -> None:
    """List the service's local lines under a heading of their own."""
    if service.helplines:
        heading = literal(box, "h2", id="local-lines")
        words = say("Named by {service}", service="{words}")
        apart(heading, words, service.name or "", service.language_of("service"))
        show_cards(box, service.helplines, show_line)


def show_place(service: Service, box: etree.Element) -> None:
    """Leave the box empty, for the template to fill."""
    del service, box


def show_first_line(service: Service, box: etree.Element) -> None:
    """Say what the service says first on the start page."""
    line = literal(box, "p")
    apart(line, "{words}", service.first_line, service.language_of("first_line"))


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
