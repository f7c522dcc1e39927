"""Slides: one Markdown source for a page to read, a show on a wall, and paper.

    //// slides

    ## What we agree

    - What is said here stays here.

    /// speaker-note
    Read the lines aloud. Wait a moment after the second.
    ///

    ## Choose your sheet

    ...

    ////

A second-level heading starts a slide. Its speaker note stands under it on the page and on the
handout, and never on the wall. The page is complete without script;
docs/assets/javascripts/slides.js adds the show, docs/assets/stylesheets/slides.css the paper.
"""

import xml.etree.ElementTree as etree
from pathlib import Path

from pymdownx.blocks.block import Block

from scripts.content import service
from scripts.content.errors import ContentError, find_line, report
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import literal

NOTE = "atn-slide-note"
PAPERS = {
    "slides": "Slides, one on each sheet",
    "handout": "Handout, slides with their notes",
}


class SpeakerNoteBlock(Block):
    """`/// speaker-note`: what the speaker says or does while a slide is up."""

    NAME = "speaker-note"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the note under its title."""
        box = literal(parent, "div", class_=NOTE)
        literal(box, "p", "Speaker note", class_="atn-slide-note-title")
        return box


class SlidesBlock(Block):
    """`//// slides`: the sections inside are slides."""

    NAME = "slides"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add the box with the tools: a button that a script shows, and a choice of paper."""
        box = literal(parent, "div", class_="atn-slides")
        words = "Present these slides"
        literal(box, "button", words, class_="atn-button atn-present", type="button", hidden="")
        paper = literal(box, "fieldset", class_="atn-slides-paper")
        literal(paper, "legend", "On paper, print as")
        for value, label in PAPERS.items():
            line = literal(paper, "p")
            name = f"paper-{value}"
            settings = {"type": "radio", "id": name, "name": "paper", "value": value}
            button = literal(line, "input", **settings)
            if value == "slides":
                button.set("checked", "")
            button.tail = " "
            literal(line, "label", label, for_=name)
        return box

    def on_end(self, block: etree.Element) -> None:
        """Sort what was written into slides, each with a face, a number and a note.

        Raises ContentError for words before the first heading.
        """
        written = list(block)[2:]
        for part in written:
            block.remove(part)
        if not written or written[0].tag != "h2":
            # These words lead to the file and the line, which an extension is not told.
            words = (written[0].text or "").partition("\n")[0] if written else f"// {self.NAME}"
            place = find_line(Path(self.config["docs"]), words)
            remedy = "start with a second-level heading; each one inside 'slides' starts a slide"
            report(ContentError(*place, "slides", remedy))
        slide = face = block
        for part in written:
            if part.tag == "h2":
                slide = literal(block, "div", class_="atn-slide")
                face = literal(slide, "div", class_="atn-slide-face")
            (slide if part.get("class") == NOTE else face).append(part)
        faces = block.findall("div/div[@class='atn-slide-face']")
        # A slide on a wall or on paper has no foot of the page below it.
        lines = service.read(Path(self.config["data"])).lines
        for number, face in enumerate(faces, start=1):
            if lines:
                told = " · ".join(lines)
                literal(face, "p", told, class_="atn-slide-service", data_not_searched="")
            words = f"Slide {number} of {len(faces)}"
            literal(face, "p", words, class_="atn-slide-number", data_not_searched="")


class SlidesExtension(SiteBlocks):
    """Adds slides to Python-Markdown."""

    blocks = (SlidesBlock, SpeakerNoteBlock)


makeExtension = SlidesExtension  # noqa: N816  # the name Python-Markdown looks for
