"""Citations: `[@id]` in a page becomes a numbered note with its source.

    Waiting feels longer than it is. [@gilbert-1998]
    Feedback helps on average, and sometimes harms. [@kluger-denisi-1996; @schinkel-2004]

The number links to a note at the end of the same page, which names the source and
links to its entry on the evidence page. Nothing needs script, and paper keeps it all.
A source cited twice on a page keeps its number.

An extension does not know how deep its page lies, so the address of the evidence
page is left to the template: notes link to `evidence:id`, and
overrides/partials/content.html turns that into an address relative to the page.
"""

import re
import xml.etree.ElementTree as etree
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from scripts.content import sources
from scripts.content.citation_ids import CITATION, cited_ids, unknown_source
from scripts.content.data_file import DATA
from scripts.content.errors import report_each
from scripts.content.sources import Source
from scripts.content.words import say

_MARK = "data-cites"


class CitationProcessor(InlineProcessor):
    """Leaves a marked element where a citation stands; numbers come later."""

    def __init__(self, md: Markdown, known: dict[str, Source], pages: Path) -> None:
        super().__init__(CITATION, md)
        self.known, self.pages = known, pages

    def handleMatch(  # type: ignore[override]  # noqa: N802  # the library's name
        self, m: re.Match[str], data: str
    ) -> tuple[etree.Element, int, int]:
        """Return the marked element. Raises ContentError for an id no source has."""
        ids = cited_ids(m.group(0))
        for cited in ids:
            if cited not in self.known:
                fault = unknown_source(cited, self.known, self.pages, 1)
                report_each(self.pages, f"@{cited}", fault.rule, fault.remedy)
        ids = [cited for cited in ids if cited in self.known]
        mark = etree.Element("sup", {"class": "atn-cite", _MARK: " ".join(ids)})
        return mark, m.start(0), m.end(0)


class NotesProcessor(Treeprocessor):
    """Numbers the marks in reading order and puts the notes at the end of the page."""

    def __init__(self, md: Markdown, known: dict[str, Source]) -> None:
        super().__init__(md)
        self.known = known

    def run(self, root: etree.Element) -> None:
        """Number the citations of one page."""
        order: dict[str, int] = {}
        for mark in root.iter("sup"):
            ids = mark.attrib.pop(_MARK, "").split()
            for position, cited in enumerate(ids):
                first = cited not in order
                number = order.setdefault(cited, len(order) + 1)
                if position:
                    mark[-1].tail = " "
                attributes = {
                    "href": f"#note-{number}",
                    "role": "doc-noteref",
                    "aria-label": say("Source {number}", number=number),
                }
                if first:
                    attributes["id"] = f"cite-{number}"
                etree.SubElement(mark, "a", attributes).text = str(number)
        if order:
            root.append(self._notes(order))

    def _notes(self, order: dict[str, int]) -> etree.Element:
        """Make the list of notes, in the order of their numbers."""
        section = etree.Element(
            "section",
            {"class": "atn-notes", "aria-labelledby": "sources"},
        )
        # A paragraph for now: see HeadingProcessor. Search looks for the attribute on headings.
        title = {"id": "sources", "data-not-searched": ""}
        etree.SubElement(section, "p", title).text = say("Where this comes from")
        notes = etree.SubElement(section, "ol")
        for cited, number in order.items():
            source = self.known[cited]
            item = etree.SubElement(notes, "li", {"id": f"note-{number}"})
            item.text = f"{source.short}. "
            entry = etree.SubElement(item, "a", {"href": f"evidence:{cited}"})
            etree.SubElement(entry, "cite").text = source.title
            entry.tail = f". {source.container}. "
            back = etree.SubElement(
                item,
                "a",
                {"class": "atn-back", "href": f"#cite-{number}", "role": "doc-backlink"},
            )
            back.text = say("Back to {number}", number=number)
        return section


class HeadingProcessor(Treeprocessor):
    """Makes the notes' title a heading once the table of contents is made, which leaves it out."""

    def run(self, root: etree.Element) -> None:
        """Turn the one paragraph into a heading."""
        for section in root.findall("section[@class='atn-notes']"):
            section[0].tag = "h2"


class CitationExtension(Extension):
    """Adds `[@id]` to Python-Markdown."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401  # Python-Markdown's signature
        self.config = {
            "data": [str(DATA), "The folder of sources.yaml"],
            "pages": [
                str(DATA.parent),
                "The folder of the pages, to name a fault's place",
            ],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register both steps. Raises ContentError where the data file is malformed."""
        known = sources.read(Path(self.getConfig("data")))
        pages = Path(self.getConfig("pages"))
        # Before links (160), which would take `[@id]` for a reference.
        md.inlinePatterns.register(CitationProcessor(md, known, pages), "citation", 165)
        # After inline patterns (20) have run; before the table of contents and MkDocs' own search
        # for anchors (both 5), which must see the notes.
        md.treeprocessors.register(NotesProcessor(md, known), "citation-notes", 6)
        md.treeprocessors.register(HeadingProcessor(md), "citation-heading", 4)


def makeExtension(**kwargs: Any) -> CitationExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return CitationExtension(**kwargs)
