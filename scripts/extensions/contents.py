"""The list of sections that [TOC] makes: a landmark for screen readers, nothing for search.

Python-Markdown makes it a plain box. Search would find a page by the list of its own
headings and show that list as the page's text.
"""

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from scripts.content.words import say


class ContentsProcessor(Treeprocessor):
    """Turns the box into a named navigation region that search leaves out."""

    def run(self, root: etree.Element) -> None:
        """Rework the list of one page, if it has one."""
        for box in root.iter("div"):
            if box.get("class") == "toc":
                title = box.find("span[@class='toctitle']")
                box.tag = "nav"
                box.set("aria-label", (title.text if title is not None else "") or say("Contents"))
                box.set("data-not-searched", "")


class ContentsExtension(Extension):
    """Adds the step to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register after the table of contents (5) is made."""
        md.treeprocessors.register(ContentsProcessor(md), "contents", 3)


def makeExtension(**kwargs: Any) -> ContentsExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return ContentsExtension(**kwargs)
