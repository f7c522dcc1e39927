"""The links that pages get to their files."""

from pathlib import Path

from scripts.papers.listing import fill_in_lists
from scripts.papers.reading import Paper

PLACE = '<li>First day <span class="atn-forms" data-page="move-on/first-day"></span></li>'


def test_a_page_that_lists_sheets_gets_short_links_that_name_their_sheet(
    tmp_path: Path, papers: list[Paper]
) -> None:
    page = tmp_path / "worksheets" / "index.html"
    page.parent.mkdir()
    page.write_text(PLACE, encoding="utf-8")
    fill_in_lists(tmp_path, papers)
    once = page.read_text(encoding="utf-8")
    title = next(paper.title for paper in papers if paper.name == "first-day")
    assert f'<a href="../papers/first-day-a4.pdf" aria-label="A4: {title}">A4</a> · ' in once
    fill_in_lists(tmp_path, papers)
    assert page.read_text(encoding="utf-8") == once


def test_an_unknown_sheet_gets_no_links(tmp_path: Path, papers: list[Paper]) -> None:
    page = tmp_path / "index.html"
    page.write_text(PLACE.replace("first-day", "no-such-day"), encoding="utf-8")
    fill_in_lists(tmp_path, papers)
    assert page.read_text(encoding="utf-8") == PLACE.replace("first-day", "no-such-day")
