"""guide-worksheet: each guide leads to a worksheet.

Advice alone is soon forgotten. So the guide of a tip links at least one sheet that the reader can
fill in. A checklist is not enough, and where the link stands is up to the writer. A page that
supports a guide may do without.

Fails:
    ---
    title: Reply to a no
    page_type: guide
    tip: 1
    ---

    # Reply to a no

    Thank them first. Then read [what the reason may mean](what-it-means.md).

    /// next-step
    [Ask for feedback](index.md). Do it within a week.
    ///

Passes:
    ---
    title: Reply to a no
    page_type: guide
    tip: 1
    ---

    # Reply to a no

    Thank them first. Then write [your own view of the interview](interview-debrief.md).

    /// next-step
    [Ask for feedback](index.md). Do it within a week.
    ///

Passes:
    ---
    title: Who can help
    page_type: supporting-guide
    ---

    # Who can help

    A page of another kind need not lead to a sheet.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = "guide-worksheet"
TO_FILL_IN = re.compile(r"^page_type:[ ]*['\"]?worksheet\b", re.MULTILINE)


def check(page: Page) -> Iterator[Problem]:
    """Report a guide that leads to nothing a reader can fill in."""
    if page.page_type == "guide" and not any(
        leads_to_a_sheet(page.path.parent, link.href) for link in page.links
    ):
        message = "no link to a worksheet; add the one that fits this page"
        yield page.line_problem(ID, 1, message)


def leads_to_a_sheet(folder: Path, href: str) -> bool:
    """Say whether a link from a page in a folder leads to a page to fill in."""
    address = href.partition("#")[0]
    if not address.endswith(".md") or ":" in address:
        return False
    try:
        text = (folder / address).read_text(encoding="utf-8")
    except FileNotFoundError:
        # A page that is not there is the link checker's to report, and may be the sheet.
        return True
    return bool(TO_FILL_IN.search(text.partition("\n---\n")[0]))
