"""Wide tables of a page, and the plans of sessions, can be read on a phone.

    | Minutes | What happens | You say | They do | Sheet |
    | --- | --- | --- | --- | --- |
    | 0–3 | Welcome. Slide 1 | "Good morning." | Sit down | None |

Three columns or more do not fit a phone, so such a table is stacked there. One whose first
heading is `Minutes` is a plan, and gets its looks. Tables that a block makes are its own business.
"""

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from scripts.extensions.stacked import stack

FIRST = "Minutes"
WIDE = 3
"""Columns from which a table is stacked."""


def made_by_block(table: etree.Element) -> bool:
    """Return whether a table comes from a block; those name themselves or their headings' reach."""
    return bool(table.attrib) or any("scope" in cell.attrib for cell in table.iter("th"))


class PlanTablesProcessor(Treeprocessor):
    """Marks wide tables and the cells in them."""

    def run(self, root: etree.Element) -> None:
        """Rework the tables of one page."""
        for table in root.iter("table"):
            headings = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
            if headings[:1] == [FIRST]:
                stack(table, "atn-plan")
            elif len(table.findall("thead/tr/th")) >= WIDE and not made_by_block(table):
                stack(table)


class PlanTablesExtension(Extension):
    """Adds the step to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register after inline patterns (20), so that headings are plain words by then."""
        md.treeprocessors.register(PlanTablesProcessor(md), "plan_tables", 15)


def makeExtension(**kwargs: Any) -> PlanTablesExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return PlanTablesExtension(**kwargs)
