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
from dataclasses import dataclass
from pathlib import Path

import yaml
from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content.catalogue import catalogue
from scripts.content.errors import report_each
from scripts.content.kinds import fields_of
from scripts.content.sheet import Sheet
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import literal
from scripts.extensions.worksheet import describe

KINDS = {"checklist": "Checklist", "worksheet": "Worksheet"}
TIPS = ("Move on", "Seek feedback", "Address concerns", "Fresh perspective")
# Where a reader may stand, and what helps there, in the order to take it. A page may stand
# under several; tests/extensions/test_worksheet_lists.py fails for one under none.
MOMENTS = {
    "Today": (
        "move-on/first-day",
        "move-on/checklist",
        "move-on/who-to-tell",
        "move-on/kind-letter",
    ),
    "Before you hear": (
        "seek-feedback/interview-debrief",
        "move-on/expectation-check",
    ),
    "When you ask why": (
        "seek-feedback/checklist",
        "seek-feedback/message-builder",
        "seek-feedback/interview-debrief",
        "seek-feedback/feedback-notes",
    ),
    "When you sort it out": (
        "address-concerns/concern-sorter",
        "address-concerns/have-it-or-show-it",
        "address-concerns/experience-finder",
        "address-concerns/gap-plan",
        "address-concerns/checklist",
    ),
    "Before the next interview": (
        "fresh-perspective/checklist",
        "fresh-perspective/three-lessons",
        "fresh-perspective/story-bank",
        "fresh-perspective/fresh-prep",
    ),
    "When it goes on for long": (
        "fresh-perspective/search-rhythm",
        "seek-feedback/pattern-log",
        "move-on/kind-letter",
    ),
}


@dataclass(frozen=True)
class Listed:
    """A page to fill in: its address from the site's root and what its front matter says."""

    address: str
    kind: str
    title: str
    tip: int
    minutes: int


def listed(docs: Path) -> dict[str, Listed]:
    """Return every worksheet and checklist by its address, as `move-on/first-day`."""
    found = {}
    for path in sorted(docs.rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        if "_templates" in path.parts or not text.startswith("---\n"):
            continue
        front = yaml.safe_load(text.split("\n---\n", 1)[0].removeprefix("---\n")) or {}
        if front.get("page_type") in KINDS:
            address = path.relative_to(docs).with_suffix("").as_posix()
            found[address] = Listed(
                address=address,
                kind=str(front["page_type"]),
                title=str(front.get("title", path.stem)),
                tip=int(front.get("tip", 0)),
                minutes=int(front.get("minutes", 0)),
            )
    return found


def by_tip(pages: dict[str, Listed]) -> dict[str, list[Listed]]:
    """Return the pages of each tip, the checklist first, then the shortest sheet first."""
    order = sorted(pages.values(), key=lambda page: (page.kind, page.minutes, page.title))
    return {
        f"{number}. {name}": [page for page in order if page.tip == number]
        for number, name in enumerate(TIPS, start=1)
    }


def by_moment(pages: dict[str, Listed]) -> dict[str, list[Listed]]:
    """Return the pages that help at each moment, in the order of MOMENTS."""
    return {
        moment: [pages[address] for address in addresses if address in pages]
        for moment, addresses in MOMENTS.items()
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
                literal(box, "h3", heading)
                entries = literal(box, "ul", class_="atn-listed")
                for page in pages:
                    show_entry(entries, page)
        return box


def show_entry(entries: etree.Element, page: Listed) -> None:
    """Add one page; the last span waits for its other forms, such as files to print."""
    item = literal(entries, "li")
    literal(item, "a", page.title, href=f"site:{page.address}/").tail = " "
    told = f"{KINDS[page.kind]}, {page.minutes} minutes"
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
        return literal(parent, "section", class_="atn-saved-answers", aria_label="Saved answers")

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
                    "fields": {"ticked": "Ticked"},
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
