"""A line of links to the countries further down a page, in the order of these countries."""

from collections.abc import Mapping

from scripts.content.phone_lines import ANYWHERE
from scripts.site.choosing.links import LINK
from scripts.site.choosing.pages import BLOCK, HEADING, SECTIONS, heading_id


def in_order(text: str, rank: Mapping[str, int]) -> str:
    """Return a page whose lines of links name some countries first.

    Parameters:
        text: the page.
        rank: the place of each country that comes first.
    """
    known = {
        f"#{heading_id(heading)}": shown.pop()
        for split in SECTIONS
        for part in split.split(text)
        if (heading := HEADING.match(part.partition("\n")[0]))
        and len(shown := {block["id"] for block in BLOCK.finditer(part)} - {ANYWHERE}) == 1
    }
    if not rank or not known:
        return text
    return "\n".join(_ordered(line, known, rank) for line in text.split("\n"))


def _ordered(line: str, known: Mapping[str, str], rank: Mapping[str, int]) -> str:
    """Return a line with its links to countries in order; all else stays where it is."""
    links = [link for link in LINK.finditer(line) if link["target"] in known]
    wanted = iter(sorted(links, key=lambda link: rank.get(known[link["target"]], len(rank))))
    return LINK.sub(lambda link: (next(wanted) if link["target"] in known else link)[0], line)
