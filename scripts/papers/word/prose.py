"""Words of a page, which are HTML, as Word's paragraphs."""

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, NavigableString, Tag

from scripts.content.errors import ProjectError
from scripts.papers.word.links import Links
from scripts.papers.word.markup import paragraph, text

# How Word writes what an element does to its words.
LOOKS = {
    "strong": "<w:b/><w:bCs/>",
    "b": "<w:b/><w:bCs/>",
    "em": "<w:i/><w:iCs/>",
    "i": "<w:i/><w:iCs/>",
    "sup": '<w:vertAlign w:val="superscript"/>',
    "sub": '<w:vertAlign w:val="subscript"/>',
}
PLAIN = {"span", "small", "cite", "code", "q", "time", "abbr"}
BULLETS, NUMBERS = 1, 2
LINK = '<w:rStyle w:val="Hyperlink"/>'


def prose(html: str, links: Links, *, leads: bool = False, apart: bool = False) -> str:
    """Return words of a page as paragraphs; those that lead to a question stay with it.

    With `apart` they stand off from the room to write above them.

    Raises ProjectError for an element that has no form in Word yet.
    """
    style = "Lead" if leads or apart else "Normal"
    return "".join(blocks(parsed(html), links, style, keep=leads))


def parsed(html: str) -> Tag:
    """Return HTML as a tree."""
    body = BeautifulSoup(html, "html5lib").body
    if body is None:
        raise ProjectError(f"no words to set in {html!r}")
    return body


def blocks(body: Tag, links: Links, style: str, *, keep: bool) -> Iterator[str]:
    """Yield a paragraph for each block of words."""
    for child in body.find_all(recursive=False):
        classes = child.get_attribute_list("class")
        if child.name == "p":
            yield paragraph(inline(child, links), style, keep=keep)
        elif child.name in ("h2", "h3"):
            yield paragraph(inline(child, links), "Heading2")
        elif child.name in ("ul", "ol"):
            yield from items(child, links, "Normal", keep=keep)
        elif "admonition" in classes:
            yield from box(child, links, "NextStep" if "next-step" in classes else "Box")
        elif child.name in ("div", "section"):
            yield from blocks(child, links, style, keep=keep)
        else:
            raise ProjectError(f"<{child.name}> has no form in Word; add it to word/prose.py")


def items(tag: Tag, links: Links, style: str, *, keep: bool = False) -> Iterator[str]:
    """Yield a paragraph for each item of a list."""
    number = NUMBERS if tag.name == "ol" else BULLETS
    for item in tag.find_all("li", recursive=False):
        yield paragraph(inline(item, links), style, keep=keep, number=number)


def box(tag: Tag, links: Links, style: str) -> Iterator[str]:
    """Yield a box's paragraphs; Word draws one frame round them and keeps them together."""
    title, *rest = tag.find_all(recursive=False)
    if style == "NextStep":
        told = text(f"{' '.join(title.get_text().split())}. ", LOOKS["strong"])
        for part in rest:
            yield paragraph(told + inline(part, links), style)
            told = ""
        return
    yield paragraph(inline(title, links), f"{style}Title", keep=bool(rest))
    for part in rest:
        yield paragraph(inline(part, links), style, keep=part is not rest[-1])


def inline(tag: Tag, links: Links) -> str:
    """Return the words of a paragraph with their looks and links."""
    return "".join(runs(tag, links, ""))


def runs(tag: Tag, links: Links, look: str) -> Iterator[str]:
    """Yield the runs of an element, each with the looks of all that it stands in."""
    for child in tag.children:
        if isinstance(child, NavigableString):
            yield text(re.sub(r"[ \t\r\n]+", " ", child), look)
        elif not isinstance(child, Tag):
            continue
        elif child.name == "a":
            held = "".join(runs(child, links, LINK + look))
            yield f'<w:hyperlink r:id="{links.to(str(child["href"]))}">{held}</w:hyperlink>'
        elif child.name == "br":
            yield "<w:r><w:br/></w:r>"
        elif child.name in LOOKS:
            yield from runs(child, links, look + LOOKS[child.name])
        elif child.name in PLAIN or child.name == "p":
            yield from runs(child, links, look)
        else:
            raise ProjectError(f"<{child.name}> has no form in Word; add it to word/prose.py")
