"""Blocks that show a country's card: one for each page that has a part of the law.

    /// rights | kenya
    ///

    /// unfair-treatment | kenya
    ///

The first shows what the country says about reasons, notes and data. The second shows how long
somebody has to act after unfair treatment, who gives free advice, and what is banned. A card is
closed until somebody opens it, so that nobody scrolls past eleven countries to find theirs. How a
point came to us, and when a person last checked it, stands at the card's foot.
"""

import xml.etree.ElementTree as etree
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from scripts.content import advice, rights
from scripts.content.advice import Advice
from scripts.content.checked import Verified, last_checked
from scripts.content.rights import Rights, RightsPoint
from scripts.content.words import say
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.data_blocks import DataBlock
from scripts.extensions.elements import element
from scripts.extensions.phone_cards import show_line


class Country(NamedTuple):
    """What is known of a country, from both data files."""

    rights: Rights
    advice: Advice


def show_information(rights: Rights, box: etree.Element) -> None:
    """Show the safe answer about reasons and data, then the facts, each with its source."""
    card = open_card(rights.name, box)
    element(card, "p", rights.summary)
    points = rights.about("information")
    show_points(points, card)
    show_foot(points, (rights.verified,), card)


def show_unfair(country: Country, box: etree.Element) -> None:
    """Show the time limit first, then who gives free advice, then what is banned."""
    rights, advice = country
    card = open_card(rights.name, box)
    limits, banned = rights.about("time-limit"), rights.about("discrimination")
    element(card, "p", say("Time limit"), class_="atn-card-name")
    show_points(limits, card)
    element(card, "p", say("Free advice"), class_="atn-card-name")
    if advice.lines:
        lines = element(card, "ul", class_="atn-cards")
        for line in advice.lines:
            show_line(line, element(lines, "li"))
    element(card, "p", advice.find)
    element(card, "p", say("What the law says"), class_="atn-card-name")
    show_points(banned, card)
    days = (rights.verified, *(line.verified for line in advice.lines))
    show_foot((*limits, *banned), days, card)


def open_card(name: str, box: etree.Element) -> etree.Element:
    """Add a closed card with a country's name; the name is a heading, so that search finds it."""
    card = element(box, "details", class_="atn-country")
    element(element(card, "summary"), "h3", name)
    return card


def show_points(points: Sequence[RightsPoint], card: etree.Element) -> None:
    """List points, each with its source and its official page."""
    shown = element(card, "ul")
    for point in points:
        item = element(shown, "li", point.text)
        for cited in point.sources:
            _append(item, f" [@{cited}]")
        if point.link:
            _append(item, " ")
            element(item, "a", point.link.title, href=point.link.url).tail = "."


def _append(item: etree.Element, text: str) -> None:
    """Add text behind whatever the element holds so far."""
    if len(item):
        item[-1].tail = (item[-1].tail or "") + text
    else:
        item.text = (item.text or "") + text


def show_foot(points: Sequence[RightsPoint], days: Sequence[Verified], card: etree.Element) -> None:
    """Say when a person last checked the card, and how its points came to us.

    The card is as old as the part of it that was looked at longest ago.
    """
    oldest = None if None in days else min(day for day in days if day)
    said = (last_checked(oldest), *(point.read for point in points if point.read))
    element(card, "p", " ".join(said), class_="atn-checked")


def read_countries(folder: Path) -> dict[str, Country]:
    """Return both parts of each country. Raises ContentError for a malformed file."""
    known = advice.read(folder)
    return {id_: Country(one, known[id_]) for id_, one in rights.read(folder).items()}


class RightsBlock(DataBlock):
    """`/// rights | COUNTRY`: what somebody turned down may ask for."""

    NAME = "rights"
    read = staticmethod(rights.read)
    show = staticmethod(show_information)


class UnfairTreatmentBlock(DataBlock):
    """`/// unfair-treatment | COUNTRY`: time limits, free advice, and what is banned."""

    NAME = "unfair-treatment"
    read = staticmethod(read_countries)
    show = staticmethod(show_unfair)


class RightsCardsExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (RightsBlock, UnfairTreatmentBlock)


makeExtension = RightsCardsExtension  # noqa: N816  # the name Python-Markdown looks for
