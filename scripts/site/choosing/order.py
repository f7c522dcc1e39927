"""A page with some countries before the others: its sections, its cards, and its lines of links."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from scripts.content.phone_lines import ANYWHERE
from scripts.site.choosing.links import LINK
from scripts.site.choosing.pages import BLOCK, CARD, HEADING, SECTIONS, heading_id

Part = TypeVar("Part")


def countries_first(page: str, countries: Sequence[str]) -> str:
    """Return a page with the sections and cards of some countries before those of all others.

    Only what shows one country's entry changes places; the rest stays where it is. Within a
    section that has a part for each country, the parts change places in the same way, and so do
    the links to them in a line.
    """
    if not countries:
        return page
    rank = {country: place for place, country in enumerate(countries)}
    sections, parts = SECTIONS
    made = ("".join(_in_order(parts.split(one), _shown, rank)) for one in sections.split(page))
    text = "".join(_in_order(made, _shown, rank))
    # Many cards that open stand in one section, with nothing between them.
    text = _exchanged(CARD, text, lambda card: card["id"], rank)
    known = {
        f"#{heading_id(heading)}": country
        for split in SECTIONS
        for part in split.split(text)
        if (heading := HEADING.match(part.partition("\n")[0])) and (country := _shown(part))
    }
    return "\n".join(
        _exchanged(LINK, line, lambda link: known.get(link["target"], ""), rank)
        for line in text.split("\n")
    )


def _exchanged(
    pattern: re.Pattern[str],
    text: str,
    country_of: Callable[[re.Match[str]], str],
    rank: Mapping[str, int],
) -> str:
    """Return a text in which what fits a pattern stands in the order of the countries."""
    wanted = iter(_in_order(pattern.finditer(text), country_of, rank))
    return pattern.sub(lambda _: next(wanted)[0], text)


def _in_order(
    parts: Iterable[Part], country_of: Callable[[Part], str], rank: Mapping[str, int]
) -> Iterator[Part]:
    """Yield parts, those about a country in the order of the countries, the rest in their places.

    Parameters:
        parts: what may change places.
        country_of: returns the country that a part is about, or nothing.
        rank: the place of each country that comes first.
    """
    held = [(part, country_of(part)) for part in parts]
    wanted = iter(
        sorted((one for one in held if one[1]), key=lambda one: rank.get(one[1], len(rank)))
    )
    for part, country in held:
        yield next(wanted)[0] if country else part


def _shown(part: str) -> str:
    """Return the one country whose entries a part of a page shows; nothing for none or several."""
    shown = {block["id"] for block in BLOCK.finditer(part)}
    return shown.pop() if len(shown) == 1 and ANYWHERE not in shown else ""
