"""Blocks for a group session: a form to print, and a table that adds the answers up.

    /// before-after-form
    ///

    /// group-totals
    ///

Both ask what docs/data/before-after.yaml holds. The table can be filled in by pen;
docs/assets/javascripts/group-totals.js adds it up on the device.
"""

import xml.etree.ElementTree as etree
from pathlib import Path

from pymdownx.blocks.block import Block

from scripts.content import group_form
from scripts.content.group_form import Question
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import element, literal, unheard

TIMES = ("before", "after")
MOST_PEOPLE = 500
NOT_ADDED = "You can type into this table and print it, but nothing is added up or kept."


def show_form(box: etree.Element, questions: tuple[Question, ...]) -> None:
    """Add the form twice: one half to tear off before the session, one after."""
    for time in TIMES:
        half = element(box, "div", class_="atn-slip")
        element(half, "p", f"{time.capitalize()} the session", class_="atn-slip-title")
        element(half, "p", "No name, please. Tick one box in each line.")
        for question in questions:
            element(half, "p", question.text, class_="atn-slip-question")
            boxes = element(half, "ul", class_="atn-slip-options")
            for option in question.options:
                item = element(boxes, "li")
                element(item, "span", class_="atn-box", aria_hidden="true").tail = f" {option}"
        if time == "after":
            element(half, "p", "One thing you will use:", class_="atn-slip-question")
            element(half, "p", class_="atn-slip-line")


def show_totals(box: etree.Element, questions: tuple[Question, ...]) -> None:
    """Add a table for each question with room for the count of each answer."""
    form = element(box, "form", class_="atn-totals-form", autocomplete="off", novalidate="")
    form.set("data-not-searched", "")
    for question in questions:
        table = element(form, "table", class_="atn-totals", data_question=question.id)
        element(table, "caption", question.text)
        head = element(element(table, "thead"), "tr")
        for words in ("Answer", "Before", "After"):
            element(head, "th", words, scope="col")
        body = element(table, "tbody")
        for number, option in enumerate(question.options):
            row = element(body, "tr")
            element(row, "th", option, scope="row")
            for time in TIMES:
                show_count(element(row, "td"), question, number, time)
        foot = element(element(table, "tfoot"), "tr")
        element(foot, "th", "Forms", scope="row")
        for time in TIMES:
            cell = element(foot, "td")
            element(cell, "output", class_="atn-totals-sum", data_time=time)
        element(form, "div", class_="atn-totals-picture", hidden="")
    element(form, "p", class_="atn-totals-said", role="status")
    actions = element(form, "p", class_="atn-totals-actions", hidden="")
    element(actions, "button", "Save as a table (CSV)", type="submit", class_="atn-button")
    actions[-1].tail = " "
    element(actions, "button", "Empty the table", type="reset", class_="atn-button")


def show_count(cell: etree.Element, question: Question, number: int, time: str) -> None:
    """Add the field for one count, named for a screen reader by answer, time and question."""
    named = f"{question.options[number]}, {time}: {question.text}"
    settings = {
        "type": "number", "min": "0", "max": str(MOST_PEOPLE), "step": "1", "inputmode": "numeric",
        "aria-label": named, "data-option": str(number), "data-time": time,
    }  # fmt: skip
    literal(cell, "input", **settings)


class BeforeAfterFormBlock(Block):
    """`/// before-after-form`: the form on paper."""

    NAME = "before-after-form"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the form. Raises ContentError where the data file is malformed."""
        box = element(parent, "div", class_="atn-slips")
        show_form(box, group_form.read(Path(self.config["data"])))
        return box


class GroupTotalsBlock(Block):
    """`/// group-totals`: the table that adds a group up."""

    NAME = "group-totals"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the table. Raises ContentError where the data file is malformed."""
        box = element(parent, "div", class_="atn-group-totals")
        unheard(box, NOT_ADDED)
        show_totals(box, group_form.read(Path(self.config["data"])))
        return box


class BeforeAfterExtension(SiteBlocks):
    """Adds the blocks to Python-Markdown."""

    blocks = (BeforeAfterFormBlock, GroupTotalsBlock)


makeExtension = BeforeAfterExtension  # noqa: N816  # the name Python-Markdown looks for
