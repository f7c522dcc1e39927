"""Checklists: `- [ ] Do the thing` becomes a box with its words as the label.

A tap on the words ticks the box, a screen reader reads them with it, and paper
shows an empty square. pymdownx.tasklist labels the box with nothing.
"""

import re
import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import unique
from markdown.treeprocessors import Treeprocessor

from scripts.content.ticks import tick_name
from scripts.content.words import phrase
from scripts.extensions.elements import unheard

BOX = re.compile(r"\[ \]\s+")
# Of a translation, whose ticks are kept under the name of the English.
NAMED = re.compile(r"\{#(?P<id>[\w-]+)\}\s*")
NOT_KEPT = phrase("You can tick these boxes and print them, but no tick is kept.")


class ChecklistProcessor(Treeprocessor):
    """Turns list items that start with `[ ]` into labelled boxes."""

    def run(self, root: etree.Element) -> None:
        """Rework one page's lists. Ids come from the words, so that they stay the same."""
        taken = {element.get("id", "") for element in root.iter()}
        for items in list(root.iter("ul")):
            boxes = [item for item in items if self._start(item) is not None]
            for item in boxes:
                self._label(item, taken)
            if boxes:
                items.set("class", "atn-checklist")
        self._warn(root)

    def _warn(self, root: etree.Element) -> None:
        """Say above the first list that nothing is kept where no script hears it."""
        for parent in root.iter():
            for place, child in enumerate(parent):
                if child.get("class") == "atn-checklist":
                    line = unheard(parent, NOT_KEPT)
                    parent.remove(line)
                    parent.insert(place, line)
                    return

    def _start(self, item: etree.Element) -> etree.Element | None:
        """Return the element whose text starts with the box: the item or its first paragraph."""
        for holder in (item, *item[:1]):
            if holder.tag in ("li", "p") and BOX.match(holder.text or ""):
                return holder
        return None

    def _label(self, item: etree.Element, taken: set[str]) -> None:
        """Put the box and its label in place of the item's words."""
        holder = self._start(item)
        if holder is None:
            return
        words = BOX.sub("", holder.text or "", count=1)
        given = NAMED.match(words)
        words = words[given.end() :] if given else words
        inline = [child for child in holder if child.tag not in ("ul", "ol", "p")]
        said = words + "".join("".join(child.itertext()) + (child.tail or "") for child in inline)
        name = unique(given["id"] if given else tick_name(said), taken)
        holder.text = None
        box = etree.Element("input", {"type": "checkbox", "id": name})
        label = etree.Element("label", {"for": name})
        label.text = words
        for child in inline:
            holder.remove(child)
            label.append(child)
        holder.insert(0, box)
        holder.insert(1, label)


class ChecklistExtension(Extension):
    """Adds checklists to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register after inline patterns (20), so that labels may hold links."""
        md.treeprocessors.register(ChecklistProcessor(md), "checklist", 15)


def makeExtension(**kwargs: Any) -> ChecklistExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return ChecklistExtension(**kwargs)
