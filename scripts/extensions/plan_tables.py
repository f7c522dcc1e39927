"""Session plans: a table whose first heading is `Minutes` can be read on a phone.

    | Minutes | What happens | You say | They do | Sheet |
    | --- | --- | --- | --- | --- |
    | 0–3 | Welcome. Slide 1 | "Good morning." | Sit down | None |

Five columns do not fit a phone. There the style sheet stacks each row, and needs each cell to
know its heading. Roles are named because a table laid out otherwise may lose them.
"""

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

FIRST = "Minutes"
ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "th": "columnheader",
    "td": "cell",
}


class PlanTablesProcessor(Treeprocessor):
    """Marks session plans and the cells in them."""

    def run(self, root: etree.Element) -> None:
        """Rework the plans of one page."""
        for table in root.iter("table"):
            headings = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
            if headings[:1] == [FIRST]:
                table.set("class", "atn-plan")
                for part in table.iter():
                    if part.tag in ROLES:
                        part.set("role", ROLES[part.tag])
                for row in table.iter("tr"):
                    for cell, heading in zip(row.findall("td"), headings, strict=False):
                        cell.set("data-heading", heading)


class PlanTablesExtension(Extension):
    """Adds the step to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register after inline patterns (20), so that headings are plain words by then."""
        md.treeprocessors.register(PlanTablesProcessor(md), "plan_tables", 15)


def makeExtension(**kwargs: Any) -> PlanTablesExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return PlanTablesExtension(**kwargs)
