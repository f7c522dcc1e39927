"""A sheet filled in by an invented person.

    /// example | Amina, 24, sells phone covers in Nairobi
    1. The answer to question 1.
    ///

On the sheet's own page each answer stands below the words it answers: without them a reader
counts upwards to see what "My nan." was about.
"""

import xml.etree.ElementTree as etree
from pathlib import Path

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content.catalogue import catalogue
from scripts.content.words import say
from scripts.extensions.elements import literal

EXAMPLE = "atn-example"


class ExampleBlock(Block):
    """`/// example | WHO`: the sheet filled in by an invented person."""

    NAME = "example"
    ARGUMENT = True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the box and say that the person is invented."""
        box = literal(parent, "div", class_=EXAMPLE)
        who = literal(box, "p", class_="atn-example-who")
        literal(who, "strong", say("Example, invented.")).tail = AtomicString(f" {self.argument}.")
        return box


class QuestionFirst(Treeprocessor):
    """Puts each question of a sheet before its answer in the page's examples."""

    def __init__(self, md: Markdown, docs: Path) -> None:
        super().__init__(md)
        self.docs = docs

    def run(self, root: etree.Element) -> None:
        """Look for a sheet, and for lists that answer all its questions."""
        form = root.find(".//form[@data-sheet]")
        if form is None:
            return
        questions = catalogue(self.docs)[str(form.get("data-sheet"))].questions
        for answers in root.iterfind(f".//div[@class='{EXAMPLE}']/ol"):
            if len(answers) == len(questions):
                for answer, question in zip(answers, questions, strict=True):
                    ask_first(answer, question.label)


def ask_first(answer: etree.Element, label: str) -> None:
    """Put a question before an answer, in the paragraph it begins with if it has one."""
    begins = answer[0] if len(answer) and answer[0].tag == "p" else answer
    asked = etree.Element("span", {"class": "atn-asked"})
    asked.text, asked.tail = AtomicString(label), begins.text
    begins.text = None
    begins.insert(0, asked)
