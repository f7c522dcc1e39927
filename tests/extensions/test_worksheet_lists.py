"""The lists of all sheets and the region for saved answers: whole HTML of a small site."""

import json
from pathlib import Path

import pytest
from markdown import Markdown

from scripts.content.catalogue import DOCS
from scripts.content.errors import ContentError
from scripts.extensions.worksheet_lists import WorksheetListsExtension, by_moment, by_tip, listed
from tests.content.samples import SHEET, sheet_page

CHECKLIST = """\
---
title: Checklist for your next interview
page_type: checklist
tip: 4
minutes: 20
moments:
  Before the next interview: 1
---

# Checklist for your next interview

- [ ] Rest.
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Make a folder of pages with one sheet, one checklist and one page of text."""
    sheet_page(tmp_path, SHEET)
    sheet_page(tmp_path, CHECKLIST, "checklist")
    sheet_page(tmp_path, "# Without front matter\n", "index")
    (tmp_path / "_templates").mkdir()
    (tmp_path / "_templates" / "checklist.md").write_text(CHECKLIST, encoding="utf-8")
    return tmp_path


def html(docs: Path, text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[WorksheetListsExtension(docs=str(docs))]).convert(text)


def test_the_list_by_tip_puts_the_checklist_first_and_says_how_long_each_takes(docs: Path) -> None:
    assert html(docs, "/// worksheet-list | by-tip\n///") == (
        '<div class="atn-worksheet-list">\n'
        "<h3>4. Fresh perspective</h3>\n"
        '<ul class="atn-listed">\n'
        '<li><a href="site:fresh-perspective/checklist/">Checklist for your next interview</a> '
        '<span class="atn-minutes">Checklist, 20 minutes</span> '
        '<span class="atn-forms" data-page="fresh-perspective/checklist"></span></li>\n'
        '<li><a href="site:fresh-perspective/three-lessons/">Three lessons worksheet</a> '
        '<span class="atn-minutes">Worksheet, 10 minutes</span> '
        '<span class="atn-forms" data-page="fresh-perspective/three-lessons"></span></li>\n'
        "</ul>\n"
        "</div>"
    )


def moment(docs: Path, given: str) -> list[str]:
    """Return what stands under a moment's heading once the sheet says its own moments."""
    sheet_page(docs, SHEET.replace("minutes: 10\n", f"minutes: 10\n{given}"))
    said = html(docs, "/// worksheet-list | by-moment\n///")
    return [line.split(">")[2].split("<")[0] for line in said.splitlines() if "<li>" in line]


def test_a_sheet_stands_under_the_moments_it_names_at_its_place(docs: Path) -> None:
    assert moment(docs, "") == ["Checklist for your next interview"]
    said = html(docs, "/// worksheet-list | by-moment\n///")
    assert said.count("<h3>") == 1
    assert "<h3>Before the next interview</h3>" in said
    both = ["Checklist for your next interview", "Three lessons worksheet"]
    assert moment(docs, "moments:\n  Before the next interview: 2\n") == both
    assert moment(docs, "moments: {Before the next interview: 1}\n") == both
    sheet_page(docs, CHECKLIST.replace("interview: 1", "interview: 3"), "checklist")
    assert moment(docs, "moments: {Today: 1, Before the next interview: 2}\n") == [
        "Three lessons worksheet",
        "Three lessons worksheet",
        "Checklist for your next interview",
    ]


@pytest.mark.parametrize(
    "given", ["moments: Today\n", "moments: [Today]\n", "moments: {Today: first, Now: 1}\n"]
)
def test_a_moment_that_the_schema_refuses_stops_no_build_that_goes_on_despite_faults(
    docs: Path, given: str
) -> None:
    assert moment(docs, given) == ["Checklist for your next interview"]


def test_what_the_front_matter_cannot_be_ends_in_no_traceback(docs: Path) -> None:
    sheet_page(docs, SHEET.replace("minutes: 10", "minutes: ten").replace("tip: 4", "tip: [4]"))
    assert listed(docs)["fresh-perspective/three-lessons"].minutes == 0
    path = sheet_page(docs, SHEET.replace("minutes: 10", 'minutes: "ten'))
    with pytest.raises(ContentError) as caught:
        listed(docs)
    assert str(caught.value) == (
        f"{path}:6: front-matter: this is not YAML (found unexpected end of stream); put quotes "
        "around a value that holds ': ' or starts with #, and indent with spaces"
    )


def test_another_order_stops_the_build_naming_file_line_and_the_right_words(docs: Path) -> None:
    page = docs / "worksheets.md"
    page.write_text("# All\n\n/// worksheet-list | by-age\n///\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html(docs, "/// worksheet-list | by-age\n///")
    assert str(caught.value) == (
        f"{page}:3: unknown-entry: 'worksheet-list' knows no 'by-age'; use: by-tip, by-moment"
    )


def test_the_region_holds_the_writers_words_and_the_data_of_every_sheet(docs: Path) -> None:
    path = docs / "fresh-perspective" / "three-lessons.md"
    text = path.read_text(encoding="utf-8").replace("What worked", "What <b>worked</b>")
    path.write_text(text, encoding="utf-8")
    said = html(docs, "/// saved-answers\nThe list is missing here.\n///")
    assert said == (
        '<section aria-label="Saved answers" class="atn-saved-answers">\n'
        "<p>The list is missing here.</p>\n"
        "</section>\n"
        '<script id="sheets" type="application/json">'
        '{"three-lessons": {"title": "Three lessons worksheet", '
        '"url": "fresh-perspective/three-lessons/", "tip": 4, "minutes": 10, '
        '"fields": {"keep": "What \\u003cb>worked\\u003c/b>, and is worth keeping?", '
        '"obstacles": "What got in the way?", "next-action": "My one next step", '
        '"next-date": "My one next step: by when"}, '
        '"shapes": {"obstacles": "list", "next-date": "date"}}, '
        '"fresh-perspective/checklist": {"title": "Checklist for your next interview", '
        '"url": "fresh-perspective/checklist/", "tip": 4, "minutes": 20, '
        '"fields": {"ticked": "Ticked"}, "shapes": {"ticked": "list"}}}'
        "</script>"
    )
    assert len(json.loads(said.partition('json">')[2].removesuffix("</script>"))) == 2


def test_every_sheet_of_the_site_stands_under_a_tip_and_a_moment() -> None:
    pages = listed(DOCS)
    assert {page.address for group in by_tip(pages).values() for page in group} == set(pages)
    groups = by_moment(pages)
    assert {page.address for group in groups.values() for page in group} == set(pages)
    # Each has a place of its own, so that their order is nobody's accident.
    for moment, group in groups.items():
        assert [page.moments[moment] for page in group] == list(range(1, len(group) + 1))
