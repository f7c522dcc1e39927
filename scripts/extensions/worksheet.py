"""Worksheets: one Markdown source for the form on screen and the sheet of paper.

    //// worksheet | three-lessons

    /// short-answer | What worked, and is worth keeping?
        name: keep
        hint: "The story about the flooded loading bay"
    ///

    /// next-action | My one next step
    ///

    ////

What a question may hold stands with its kind in scripts/content/kinds/, its HTML is made in
questions.py. The form is complete and labelled without script; sheet.js among the site's
JavaScript saves it and lets answers travel.
"""

import json
import xml.etree.ElementTree as etree
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content.catalogue import catalogue
from scripts.content.errors import ContentError, find_line, report
from scripts.content.kinds import KINDS, labels_of
from scripts.content.sheet import Sheet
from scripts.content.words import phrase, say
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import literal, unheard
from scripts.extensions.examples import ExampleBlock, QuestionFirst
from scripts.extensions.questions import show

NOT_KEPT = phrase(
    "You can write here and print it, but nothing is kept. Your words go when you leave this page."
)


class WorksheetBlock(Block):
    """`//// worksheet | ID`: the form around the questions."""

    NAME = "worksheet"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the form. Raises ContentError for a mistake in any sheet of the site."""
        docs = Path(self.config["docs"])
        sheets = catalogue(docs)
        if self.argument not in sheets:
            place = find_line(docs, f"worksheet | {self.argument}")
            remedy = "the sheet's name must be its file's name"
            # A sheet with a fault of its own is not in the catalogue, and has been reported.
            if not any(self.argument == path.stem for path in docs.rglob("*.md")):
                report(ContentError(*place, "worksheet-id", remedy))
            self.sheet = None
            return literal(parent, "div", class_="atn-worksheet")
        self.sheet = sheets[self.argument]
        self.tracker["sheet"] = self.sheet
        self.around = literal(parent, "div", class_="atn-worksheet")
        # `make pdf` fills this with the sheet's forms on paper.
        literal(self.around, "div", class_="atn-forms", hidden="")
        unheard(self.around, NOT_KEPT)
        form = literal(
            self.around,
            "form",
            # Enter in a field must not send the words anywhere, script or no script.
            method="dialog",
            class_="atn-sheet",
            data_sheet=self.sheet.id,
            data_title=self.sheet.title,
            autocomplete="off",
            novalidate="",
        )
        # An old browser knows no such method and would send them. It sends nothing where the
        # button that Enter stands for is disabled.
        literal(form, "button", type="submit", disabled="", hidden="")
        return form

    def on_end(self, block: etree.Element) -> None:
        """Add what the script needs: a place to speak, and where answers come from."""
        del block
        if self.sheet is None:
            return
        drawn = {s.split("/")[0] for q in self.sheet.questions for s in q.sources}
        known = catalogue(Path(self.config["docs"]))
        literal(self.around, "section", class_="atn-saved", aria_label=say("Saving"), hidden="")
        about = {
            one: describe(known[one]) for one in sorted(drawn | {self.sheet.id}) if one in known
        }
        data = literal(self.around, "script", type="application/json", id="sheets")
        data.text = AtomicString(json.dumps(about, ensure_ascii=False).replace("<", "\\u003c"))


def describe(sheet: Sheet) -> dict[str, object]:
    """Return what a script may know of a sheet."""
    return {
        "title": sheet.title,
        "url": sheet.url,
        "tip": sheet.tip,
        "minutes": sheet.minutes,
        "fields": {
            name: words for one in sheet.questions for name, words in labels_of(one).items()
        },
    }


class QuestionBlock(Block):
    """One question. Its options were checked with the whole catalogue, so any may pass here."""

    ARGUMENT = True

    def _validate(self, parent: etree.Element, arg: Any, **options: Any) -> bool:  # noqa: ANN401
        """Take any option: the library would turn an unknown one into plain text."""
        del parent
        self.argument = arg
        self.options = {"attrs": {}}
        self.name = KINDS[self.NAME].fixed_name or str(options.get("name"))
        return True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the question as the catalogue knows it."""
        form = next((sheet for sheet in catalogue(Path(self.config["docs"])).values()
                     if sheet.id == parent.get("data-sheet")), None)  # fmt: skip
        if form is None and "atn-worksheet" not in parent.get("class", ""):
            place = find_line(Path(self.config["docs"]), f"/// {self.NAME} | {self.argument}")
            remedy = "a question stands inside a worksheet block; open one with ////"
            report(ContentError(*place, "worksheet-options", remedy))
        question = form.fields.get(self.name) if form else None
        if question is None:  # reported
            return literal(parent, "div")
        return show(parent, question)


QUESTION_BLOCKS: tuple[type[Block], ...] = tuple(
    type(f"{kind.title().replace('-', '')}Block", (QuestionBlock,), {"NAME": kind})
    for kind in KINDS
)


class WorksheetExtension(SiteBlocks):
    """Adds worksheets to Python-Markdown."""

    blocks = (WorksheetBlock, ExampleBlock, *QUESTION_BLOCKS)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # Python-Markdown's name
        """Add the blocks, and the questions to the example."""
        super().extendMarkdown(md)
        md.treeprocessors.register(QuestionFirst(md, Path(self.getConfig("docs"))), "atn-asked", 25)


makeExtension = WorksheetExtension  # noqa: N816  # the name Python-Markdown looks for
