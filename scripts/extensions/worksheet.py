"""Worksheets: one Markdown source for the form on screen and the sheet of paper.

    //// worksheet | three-lessons

    /// short-answer | What worked, and is worth keeping?
        name: keep
        hint: "The story about the flooded loading bay"
    ///

    /// next-action | My one next step
    ///

    ////

    /// example | Amina, 24, sells phone covers in Nairobi
    1. The answer to question 1.
    ///

What a block may hold is in scripts/content/sheet.py. The form is complete and
labelled without script; docs/assets/javascripts/sheet.js saves it and lets answers travel.
"""

import json
import xml.etree.ElementTree as etree
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from scripts.content.catalogue import DOCS, catalogue
from scripts.content.errors import ContentError, find_line, report
from scripts.content.sheet import OPTIONS, Question, Sheet
from scripts.extensions.elements import element, literal, unheard

STEPS = 5
NOT_KEPT = (
    "You can write here and print it, but nothing is kept. Your words go when you leave this page."
)


def frame(parent: etree.Element, question: Question, *, several: bool) -> etree.Element:
    """Add the box of one question: number, label or legend, and hint."""
    box = literal(
        parent,
        "fieldset" if several else "div",
        class_="atn-question",
        data_field=question.name,
        data_kind=question.kind,
    )
    if question.sources:
        box.set("data-from", " ".join(question.sources))
    if several:
        label = literal(box, "legend", class_="atn-label")
    else:
        label = literal(box, "p", class_="atn-label")
    literal(label, "span", str(question.number), class_="atn-number").tail = " "
    if several:
        element(label, "span", question.label)
    else:
        element(label, "label", question.label, for_=question.name)
    if question.hint:
        element(box, "p", question.hint, class_="atn-hint", id=f"{question.name}-hint")
        if several:
            box.set("aria-describedby", f"{question.name}-hint")
    return box


def writing(
    parent: etree.Element, name: str, lines: int, hint: bool = False, **more: str
) -> etree.Element:
    """Add room for words: a field that grows, and ruled lines that only blank paper shows.

    The placeholder is a space, so that a style sheet can tell an empty field.
    """
    area = literal(parent, "textarea", id=name, name=name, rows=str(lines), placeholder=" ", **more)
    if hint:
        area.set("aria-describedby", f"{name}-hint")
    ruled = literal(parent, "span", class_="atn-lines", aria_hidden="true")
    for _ in range(lines):
        literal(ruled, "i")
    return area


def show_text(parent: etree.Element, question: Question) -> etree.Element:
    """Show a short or a long answer."""
    box = frame(parent, question, several=False)
    lines = 1 if question.kind == "short-answer" else question.lines
    writing(box, question.name, lines, hint=bool(question.hint))
    return box


def show_date(parent: etree.Element, question: Question) -> etree.Element:
    """Show a day."""
    box = frame(parent, question, several=False)
    day = literal(box, "input", type="date", id=question.name, name=question.name)
    if question.hint:
        day.set("aria-describedby", f"{question.name}-hint")
    return box


def show_choices(parent: etree.Element, question: Question) -> etree.Element:
    """Show one of several, several of several, or a scale of five steps."""
    box = frame(parent, question, several=True)
    kind = "checkbox" if question.kind == "several-of" else "radio"
    words = [(choice, choice) for choice in question.choices]
    if question.kind == "scale":
        ends = {1: f"1, {question.low}", STEPS: f"{STEPS}, {question.high}"}
        words = [(str(step), ends.get(step, str(step))) for step in range(1, STEPS + 1)]
    for place, (value, label) in enumerate(words, start=1):
        name = f"{question.name}-{place}"
        line = literal(box, "p", class_="atn-choice")
        literal(line, "input", type=kind, id=name, name=question.name, value=value).tail = " "
        literal(line, "label", label, for_=name)
    return box


def said(label: str, question: Question, row: int = 0) -> str:
    """Return the whole name of a field whose label stands elsewhere on the sheet too.

    The label first, since it is what changes from field to field and what somebody who speaks
    to the computer says; then the number and the letter that stand beside it. A name that ends
    in a letter is carried on by addRow() in docs/assets/javascripts/sheet-fields.js.
    """
    where = f"question {question.number}"
    if row:
        each = f"{question.each[:1].lower()}{question.each[1:]}" or "row"
        where = f"{where}, {each} {chr(ord('a') + row - 1)}"
    return f"{label}, {where}"


def show_rows(parent: etree.Element, question: Question) -> etree.Element:
    """Show rows to fill; each cell has its own label, so that it makes sense alone."""
    box = frame(parent, question, several=True)
    box.set("data-columns", " ".join(question.columns))
    for column, choices in question.column_choices.items():
        told = f"{question.columns[column]}: {', '.join(choices)}."
        literal(box, "p", told, class_="atn-hint atn-paper-only")
    rows = literal(box, "ol", class_=f"atn-rows atn-columns-{len(question.columns)}")
    for row in range(1, question.rows + 1):
        line = literal(rows, "li", class_="atn-row")
        for column, heading in question.columns.items():
            name = f"{question.name}-{row}-{column}"
            own = {"data_column": column, "aria_label": said(heading, question, row)}
            cell = literal(line, "div", class_="atn-cell")
            literal(cell, "label", heading, for_=name)
            if column in question.column_choices:
                select = literal(cell, "select", id=name, name=name, **own)
                # Nothing is chosen yet: a blank line on paper, and a name that HTML asks for.
                literal(select, "option", value="", label=" ")
                for choice in question.column_choices[column]:
                    literal(select, "option", choice, value=choice)
            else:
                lines = 2 if question.kind == "answer-group" else 1
                writing(cell, name, lines, hint=False, **own)
    add = f"Add another: {question.each}" if question.each else "Add a row"
    button = literal(box, "button", add, class_="atn-button atn-add", type="button", hidden="")
    button.set("aria-label", said(add, question))
    return box


def show_next_action(parent: etree.Element, question: Question) -> etree.Element:
    """Show the last question: what, and by when."""
    box = frame(parent, question, several=True)
    del box.attrib["data-field"]
    box.attrib.pop("data-from", None)
    parts = literal(box, "div", class_="atn-parts")
    for name, kind, label in (
        ("next-action", "short-answer", "What"),
        ("next-date", "date", "By when"),
    ):
        part = literal(parts, "div", class_="atn-part", data_field=name, data_kind=kind)
        if kind == "short-answer" and question.sources:
            part.set("data-from", " ".join(question.sources))
        line = literal(part, "p", class_="atn-label")
        literal(line, "label", label, for_=name)
        own = {"aria_label": said(label, question)}
        if kind == "date":
            literal(part, "input", type="date", id=name, name=name, **own)
        else:
            writing(part, name, 1, hint=False, **own)
    return box


SHOW = {
    "short-answer": show_text,
    "long-answer": show_text,
    "date": show_date,
    "one-of": show_choices,
    "several-of": show_choices,
    "scale": show_choices,
    "answer-table": show_rows,
    "answer-group": show_rows,
    "next-action": show_next_action,
}


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
        literal(self.around, "section", class_="atn-saved", aria_label="Saving", hidden="")
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
        "fields": {name: question.label for name, question in sheet.fields.items()},
    }


class QuestionBlock(Block):
    """One question. Its options were checked with the whole catalogue, so any may pass here."""

    ARGUMENT = True

    def _validate(self, parent: etree.Element, arg: Any, **options: Any) -> bool:  # noqa: ANN401
        """Take any option: the library would turn an unknown one into plain text."""
        del parent
        self.argument = arg
        self.options = {"attrs": {}}
        self.name = "next-action" if self.NAME == "next-action" else str(options.get("name"))
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
        return SHOW[question.kind](parent, question)


class ExampleBlock(Block):
    """`/// example | WHO`: the sheet filled in by an invented person."""

    NAME = "example"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the box and say that the person is invented."""
        box = literal(parent, "div", class_="atn-example")
        who = literal(box, "p", class_="atn-example-who")
        literal(who, "strong", "Example, invented.").tail = AtomicString(f" {self.argument}.")
        return box


class WorksheetExtension(BlocksExtension):
    """Adds worksheets to Python-Markdown."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  # Python-Markdown's signature
        self.config = {"docs": [str(DOCS), "The folder of the pages"]}
        super().__init__(**kwargs)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: ANN401, N802
        """Register the sheet, the example and a block for each kind of question."""
        del md
        for block in (WorksheetBlock, ExampleBlock):
            block_mgr.register(block, self.getConfigs())
        for kind in OPTIONS:
            made = type(f"{kind.title().replace('-', '')}Block", (QuestionBlock,), {"NAME": kind})
            block_mgr.register(made, self.getConfigs())


def makeExtension(**kwargs: Any) -> WorksheetExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return WorksheetExtension(**kwargs)
