"""The titles of two blocks, which screen readers find among the headings of a page.

Who listens goes from heading to heading. So the next step and what takes five minutes, which
everybody else sees from afar, are headings to them. They stay paragraphs to all else: the list
of sections, the search and the printed page know only sections.
"""

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# The last step ends the page, not the section that happens to stand before it.
NEXT_STEP = "next-step"
FIVE_MINUTES = "five-minutes"


class BlockHeadingsProcessor(Treeprocessor):
    """Marks the titles as headings, at the level of where they stand."""

    def run(self, root: etree.Element) -> None:
        """Rework the blocks of one page."""
        in_section = False
        for part in root.iter():
            in_section = in_section or part.tag == "h2"
            classes = (part.get("class") or "").split()
            if part.tag == "div" and {NEXT_STEP, FIVE_MINUTES} & set(classes):
                title = part.find("p[@class='admonition-title']")
                if title is not None:
                    title.set("role", "heading")
                    below = in_section and FIVE_MINUTES in classes
                    title.set("aria-level", "3" if below else "2")


class BlockHeadingsExtension(Extension):
    """Adds the step to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register after the blocks have their titles, and before the page is written."""
        md.treeprocessors.register(BlockHeadingsProcessor(md), "block_headings", 2)


def makeExtension(**kwargs: Any) -> BlockHeadingsExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return BlockHeadingsExtension(**kwargs)
