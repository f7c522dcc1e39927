"""Tests of the rule worksheet."""

from pathlib import Path

from scripts.lint.page import Page
from scripts.lint.rules import worksheet
from tests.worksheets.samples import SHEET, sheet_page


def said(folder: Path, text: str) -> list[str]:
    """Return the problems of a folder of pages that holds one sheet, without the folder."""
    page = Page.read(sheet_page(folder, text))
    return [str(problem).split("/three-lessons.md:")[1] for problem in worksheet.check_all([page])]


def test_a_sound_sheet_with_its_example_passes(tmp_path: Path) -> None:
    assert said(tmp_path, SHEET) == []


def test_a_page_without_a_sheet_or_an_example_is_named(tmp_path: Path) -> None:
    bare = SHEET.replace("//// worksheet | three-lessons", "").replace("////", "")
    assert said(tmp_path, bare) == [
        "1: worksheet: no worksheet block; open one with //// worksheet"
    ]
    without = SHEET.replace("/// example |", "/// words |")
    assert said(tmp_path, without) == ["14: worksheet: no example; show the sheet filled in"]


def test_an_example_answers_each_question(tmp_path: Path) -> None:
    assert said(tmp_path, SHEET.replace("3. Say", "Say")) == [
        "35: worksheet: the example has 2 answers for 3 questions; number each"
    ]


def test_a_fault_in_a_question_and_a_link_to_nowhere_are_named(tmp_path: Path) -> None:
    assert said(tmp_path, SHEET.replace("name: keep", "nam: keep")) == [
        "16: worksheet: 'nam' is no option of short-answer; use: name, hint, from"
    ]
    assert said(tmp_path, SHEET.replace("name: keep", "name: keep\n    from: debrief/well")) == [
        "16: worksheet: 'debrief/well': there is no sheet 'debrief'; there are: three-lessons"
    ]
