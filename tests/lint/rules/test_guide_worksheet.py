"""Tests of the rule guide-worksheet."""

from scripts import ROOT
from scripts.lint.site import Site


def guide(link: str, kind: str = "guide") -> str:
    """Return a page of a kind that holds a link."""
    front = f"---\ntitle: Reply to a no\npage_type: {kind}\ntip: 2\n---\n\n"
    return f"{front}# Reply to a no\n\nThank them. Then go on to [the next page]({link}).\n"


NONE = "1:1: no link to a worksheet; add the one that fits this page"

EXACT: list[tuple[str, list[str]]] = [
    (guide("interview-debrief.md"), []),
    (guide("../move-on/first-day.md"), []),
    (guide("message-builder.md"), []),
    # A checklist is not enough. Guides, tables of all sheets and other sites are no sheets.
    (guide("checklist.md#before-you-ask"), [NONE]),
    (guide("what-to-say.md"), [NONE]),
    (guide("../worksheets/index.md"), [NONE]),
    (guide("https://firm.example/worksheet.md"), [NONE]),
    (guide("#sheet"), [NONE]),
    # A sheet that nobody has written yet is the link checker's to report.
    (guide("not-written-yet.md"), []),
    # Other kinds of page need not lead to one.
    (guide("what-it-means.md", "supporting-guide"), []),
    (guide("what-to-say.md", "reference"), []),
    (guide("what-to-say.md", "checklist"), []),
]


def test_the_rule_looks_at_real_pages() -> None:
    assert len([page for page in Site.read(ROOT).pages if page.page_type == "guide"]) == 4
