"""Blocks of the page that lists every worksheet and checklist.

    /// worksheet-list | by-tip
    ///

    /// worksheet-list | by-moment
    ///

    /// saved-answers
    What a reader is told where the script does not run.
    ///

Links are written `site:ADDRESS`, from the site's root: only the template knows how deep a
page lies. docs/assets/javascripts/saved-answers.js fills the last block.
"""

import json
import xml.etree.ElementTree as etree
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts import ROOT
from scripts.content import front_matter
from scripts.content.catalogue import catalogue
from scripts.content.errors import report_each
from scripts.content.kinds import fields_of
from scripts.content.sheet import Sheet, number_of
from scripts.content.words import minutes, phrase, say
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import literal
from scripts.extensions.worksheet import describe

KINDS = {"checklist": phrase("Checklist"), "worksheet": phrase("Worksheet")}
TIPS = (
    phrase("Move on"),
    phrase("Seek feedback"),
    phrase("Address concerns"),
    phrase("Fresh perspective"),
)
# A page says under which moments it stands; the schema says which there are, and in which order.
SCHEMA = ROOT / "schemas" / "front-matter.schema.json"


@dataclass(frozen=True)
class Listed:
    """A page to fill in: its address from the site's root and what its front matter says.

    `moments` holds its place among the pages of each moment at which it helps.
    """

    address: str
    kind: str
    title: str
    tip: int
    minutes: int
    moments: Mapping[str, int]


def listed(docs: Path) -> dict[str, Listed]:
    """Return every worksheet and checklist by its address, as `move-on/first-day`."""
    found = {}
    for path in sorted(docs.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        if "_templates" in path.parts or not text.startswith("---\n"):
            continue
        front = front_matter.told(text, path)
        if front.get("page_type") in KINDS:
            address = path.relative_to(docs).with_suffix("").as_posix()
            found[address] = Listed(
                address=address,
                kind=str(front["page_type"]),
                title=str(front.get("title", path.stem)),
                tip=number_of(front.get("tip")),
                minutes=number_of(front.get("minutes")),
                moments=places_of(front.get("moments")),
            )
    return found


def places_of(value: object) -> dict[str, int]:
    """Return the moments of a page with its place in each, and nothing for what cannot be one."""
    given = value if isinstance(value, dict) else {}
    return {moment: given[moment] for moment in moments() if number_of(given.get(moment))}


@cache
def moments() -> tuple[str, ...]:
    """Return every moment at which a sheet may help, in the order of the page."""
    known = json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]["moments"]
    return tuple(known["properties"])


def by_tip(pages: dict[str, Listed]) -> dict[str, list[Listed]]:
    """Return the pages of each tip, the checklist first, then the shortest sheet first."""
    order = sorted(pages.values(), key=lambda page: (page.kind, page.minutes, page.title))
    return {
        f"{number}. {say(name)}": [page for page in order if page.tip == number]
        for number, name in enumerate(TIPS, start=1)
    }


def by_moment(pages: dict[str, Listed]) -> dict[str, list[Listed]]:
    """Return the pages that help at each moment, in the order in which to take them."""
    return {
        moment: sorted(
            (page for page in pages.values() if moment in page.moments),
            key=lambda page: (page.moments[moment], page.title),
        )
        for moment in moments()
    }


ORDERS = {"by-tip": by_tip, "by-moment": by_moment}


class WorksheetListBlock(Block):
    """`/// worksheet-list | ORDER`: links to all worksheets and checklists."""

    NAME = "worksheet-list"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add a list under a heading for each group. Raises ContentError for another order."""
        docs = Path(self.config["docs"])
        if self.argument not in ORDERS:
            remedy = f"'{self.NAME}' knows no '{self.argument}'; use: {', '.join(ORDERS)}"
            report_each(docs, f"/// {self.NAME} | {self.argument}", "unknown-entry", remedy)
        box = literal(parent, "div", class_="atn-worksheet-list")
        order = ORDERS.get(self.argument)
        for heading, pages in order(listed(docs)).items() if order else ():
            if pages:
                literal(box, "h3", say(heading))
                entries = literal(box, "ul", class_="atn-listed")
                for page in pages:
                    show_entry(entries, page)
        return box


def show_entry(entries: etree.Element, page: Listed) -> None:
    """Add one page; the last span waits for its other forms, such as files to print."""
    item = literal(entries, "li")
    literal(item, "a", page.title, href=f"site:{page.address}/").tail = " "
    told = f"{say(KINDS[page.kind])}, {minutes(page.minutes)}"
    literal(item, "span", told, class_="atn-minutes").tail = " "
    literal(item, "span", class_="atn-forms", data_page=page.address)


class SavedAnswersBlock(Block):
    """`/// saved-answers`: the region a script fills, and what it may know of every sheet.

    What the writer puts inside stands there until the script takes its place.
    """

    NAME = "saved-answers"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the region."""
        self.parent = parent
        return literal(
            parent, "section", class_="atn-saved-answers", aria_label=say("Saved answers")
        )

    def on_end(self, block: etree.Element) -> None:
        """Add the data behind the region."""
        del block
        docs = Path(self.config["docs"])
        about = {sheet.id: describe(sheet) | shapes(sheet) for sheet in catalogue(docs).values()}
        for page in listed(docs).values():
            if page.kind == "checklist":
                about[page.address] = {
                    "title": page.title,
                    "url": f"{page.address}/",
                    "tip": page.tip,
                    "minutes": page.minutes,
                    "fields": {"ticked": say("Ticked")},
                    "shapes": {"ticked": "list"},
                }
        data = literal(self.parent, "script", type="application/json", id="sheets")
        data.text = AtomicString(json.dumps(about, ensure_ascii=False).replace("<", "\\u003c"))


def shapes(sheet: Sheet) -> dict[str, dict[str, str]]:
    """Return what is kept of a sheet's answers, for those that are not plain words."""
    kept = {name: what for one in sheet.questions for name, what in fields_of(one).items()}
    return {"shapes": {name: what for name, what in kept.items() if what != "words"}}


class WorksheetListsExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (WorksheetListBlock, SavedAnswersBlock)


makeExtension = WorksheetListsExtension  # noqa: N816  # the name Python-Markdown looks for
