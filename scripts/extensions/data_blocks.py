"""Blocks that show a data file's entries on a page.

    /// support-lines | kenya
    ///

    /// money-help | kenya
    ///

    /// places | free-courses
    ///

    /// sources
    ///

Each entry says in plain words when a person last checked it. Where nobody has yet, a page says so
once, before the first list, with what to do then: the same words under every number would make
somebody doubt the number.
"""

import xml.etree.ElementTree as etree
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content import phone_lines, places, sources
from scripts.content.checked import Verified, last_checked
from scripts.content.errors import report_each
from scripts.content.phone_lines import ANYWHERE, MoneyCountry, PhoneLine, SupportCountry
from scripts.content.places import Place, PlaceGroup
from scripts.content.sources import Source
from scripts.content.words import phrase, say, say_data
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import around, element, proper
from scripts.extensions.phone_cards import show_line, telephones

Entry = TypeVar("Entry", PhoneLine, Place)

UNCHECKED = "atn-unchecked"
UNCHECKED_NUMBERS = phrase(
    "Nobody has checked the numbers and addresses on this page by hand yet. If one does not "
    "answer, try the next, or call your local emergency number."
)
UNCHECKED_ADDRESSES = phrase(
    "Nobody has checked the addresses on this page by hand yet. If one does not work, search for "
    "its name."
)
MONEY_ANYWHERE = "money-help-in-other-countries"
"""The heading of docs/support.md below which stands what to do where nobody is named."""


def checked(parent: etree.Element, verified: Verified) -> None:
    """Add the line that says when a person last checked the entry."""
    element(parent, "p", last_checked(verified), class_="atn-checked")


def show_cards(
    box: etree.Element, entries: Sequence[Entry], show: Callable[[Entry, etree.Element], None]
) -> None:
    """List entries, and say once when they were checked if that is the same for all."""
    same = len({entry.verified for entry in entries}) == 1
    if same and entries[0].verified is None:
        element(box, "p", class_=UNCHECKED)
    cards = element(box, "ul", class_="atn-cards")
    for entry in entries:
        card = element(cards, "li")
        show(entry, card)
        if not same:
            checked(card, entry.verified)
    if same and entries[0].verified:
        said = last_checked(entries[0].verified).rstrip(".")
        one, many = phrase("{checked}: this entry."), phrase("{checked}: these entries.")
        words = say(one if len(entries) == 1 else many, checked=said)
        element(box, "p", words, class_="atn-checked")


def show_support(country: SupportCountry, box: etree.Element) -> None:
    """Show one country's lines, the number for danger to life first.

    The one line about the check speaks for that number too, unless it differs.
    """
    if country.emergency:
        danger = element(box, "p", class_="atn-danger")
        add = partial(telephones, danger, country.emergency.number, say_data(country.name))
        around(danger, say("In immediate danger: {number}"), "number", add)
        if country.emergency.verified != country.lines[0].verified:
            checked(box, country.emergency.verified)
    show_cards(box, country.lines, show_line)


def show_money(country: MoneyCountry, box: etree.Element) -> None:
    """Show who helps with money in a country, or what to look for where nobody is named."""
    if country.lines:
        show_cards(box, country.lines, show_line)
        return
    if country.steps:
        steps = element(box, "ul")
        for step in country.steps:
            element(steps, "li", say_data(step))
    if country.id != ANYWHERE:
        onward = element(box, "p")
        whom = say("whom to ask in any country")
        add = partial(element, onward, "a", whom, href=f"#{MONEY_ANYWHERE}")
        around(onward, say("We can't name a service here yet. See {page}."), "page", add)


def show_places(group: PlaceGroup, box: etree.Element) -> None:
    """Show a group of outside places."""
    show_cards(box, group.places, show_place)


def show_place(place: Place, card: etree.Element) -> None:
    """Show one place: its name, who runs it, where it is for, and what it gives."""
    name = element(card, "p", class_="atn-card-name")
    # Without a confirmed address the name alone still helps: it can be searched for.
    link = (
        element(name, "a", place.name, href=place.url)
        if place.url
        else element(name, "span", place.name)
    )
    proper(link)
    owner = f", {place.by}" if place.by else ""
    where = say_data(place.where)
    link.tail = f"{owner} ({where})" if place.where != "anywhere" else owner
    told = (say_data(text) for text in (place.what, place.note) if text)
    element(card, "p", " ".join(told))


# What holds for most entries is said above the list, on the page itself.
READ_HOW = {
    "stored copy": "",
    "background": "Known to us as background; not read for this site.",
}


def show_sources(sources: Mapping[str, Source], box: etree.Element) -> None:
    """List every source with what it found, its limits, its address and its date of check."""
    entries = element(box, "ul", class_="atn-sources")
    for source in sorted(sources.values(), key=lambda entry: (entry.authors.lower(), entry.id)):
        entry = element(entries, "li", id=source.id)
        head = element(entry, "p", class_="atn-card-name")
        head.text = f"{source.authors} ({source.year or 'no date'}). "
        title = element(head, "cite", source.title)
        title.tail = f". {_where(source)}"
        for label, text in (("What it found", source.finding), ("Its limits", source.limits)):
            line = element(entry, "p")
            element(line, "strong", f"{label}.").tail = f" {text}"
        found = element(entry, "p")
        if source.address:
            link = element(found, "a", href=source.address)
            # Atomic: an underscore in an address is no emphasis.
            link.text = AtomicString(source.address.removeprefix("https://"))
        else:
            found.text = "No DOI or publisher's address confirmed yet; search for the title."
        how = (READ_HOW[source.read], last_checked(source.verified) if source.verified else "")
        if any(how):
            element(entry, "p", " ".join(filter(None, how)), class_="atn-checked")


def _where(source: Source) -> str:
    """Return the journal with volume, issue and pages, as far as they are known."""
    issue = f"({source.issue})" if source.issue else ""
    parts = [source.container, f"{source.volume}{issue}" if source.volume else "", source.pages]
    return ", ".join(filter(None, parts)) + "."


class DataBlock(Block):
    """A block filled from a data file; its argument names the entry to show."""

    ARGUMENT = None
    OPTIONS: dict[str, Any] = {}  # noqa: RUF012  # pymdownx reads a plain class attribute
    read: Callable[[Path], dict[str, Any]]
    show: Callable[[Any, etree.Element], None]
    whole = False

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the block. Raises ContentError for an argument the data file does not know."""
        data = Path(self.config["data"])
        entries = type(self).read(data)
        box = etree.SubElement(parent, "div", {"class": f"atn-{self.NAME}"})
        if self.whole:
            type(self).show(entries, box)
        elif self.argument in entries:
            type(self).show(entries[self.argument], box)
        else:
            remedy = f"'{self.NAME}' knows no '{self.argument}'; use: {', '.join(entries)}"
            used = f"/// {self.NAME} | {self.argument}"
            report_each(data.parent, used, "unknown-entry", remedy)
        return box


class SupportLinesBlock(DataBlock):
    """`/// support-lines | COUNTRY`: somebody to talk to."""

    NAME = "support-lines"
    read = staticmethod(phone_lines.support)
    show = staticmethod(show_support)


class MoneyHelpBlock(DataBlock):
    """`/// money-help | COUNTRY`: who helps with rent, bills and debt."""

    NAME = "money-help"
    read = staticmethod(phone_lines.money)
    show = staticmethod(show_money)


class PlacesBlock(DataBlock):
    """`/// places | GROUP`: outside places of one kind."""

    NAME = "places"
    read = staticmethod(places.read)
    show = staticmethod(show_places)


class SourcesBlock(DataBlock):
    """`/// sources`: the whole evidence list."""

    NAME = "sources"
    read = staticmethod(sources.read)
    show = staticmethod(show_sources)
    whole = True


class UncheckedOnce(Treeprocessor):
    """Says before the first list whose entries nobody has checked that it is so for all."""

    def run(self, root: etree.Element) -> None:
        """Fill the first of the empty paragraphs that lists left, and take the others out."""
        numbers = any(a.get("href", "").startswith("tel:") for a in root.iter("a"))
        said = say(UNCHECKED_NUMBERS if numbers else UNCHECKED_ADDRESSES)
        for box in list(root.iter("div")):
            for paragraph in box.findall(f"p[@class='{UNCHECKED}']"):
                if said:
                    paragraph.text = said
                    paragraph.set("class", "atn-checked")
                    said = ""
                else:
                    box.remove(paragraph)


class DataBlocksExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (SupportLinesBlock, MoneyHelpBlock, PlacesBlock, SourcesBlock)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Python-Markdown's name
        """Add the blocks, and what makes a page say once that nobody has checked its entries."""
        super().extendMarkdown(md)
        md.treeprocessors.register(UncheckedOnce(md), "atn-unchecked", 5)


makeExtension = DataBlocksExtension  # noqa: N816  # the name Python-Markdown looks for
