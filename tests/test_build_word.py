"""Word files: each sheet's headings, tables and lines survive, and the bytes repeat."""

import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts import build_word

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def own(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the built site, which others expect as it was."""
    return shutil.copytree(site, tmp_path_factory.mktemp("words") / "site")


@pytest.fixture(scope="module")
def papers(own: Path) -> dict[str, Path]:
    """Build every Word file once and return them by name."""
    return {path.stem: path for path in build_word.build(own)}


def body(path: Path) -> ElementTree.Element:
    """Return a Word file's body."""
    found = ElementTree.fromstring(zipfile.ZipFile(path).read("word/document.xml")).find(f"{W}body")
    assert found is not None
    return found


def words(element: ElementTree.Element) -> str:
    """Return an element's words."""
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def styled(path: Path, style: str) -> list[str]:
    """Return the words of each paragraph of a style."""
    return [
        words(paragraph)
        for paragraph in body(path).iter(f"{W}p")
        if paragraph.find(f"{W}pPr/{W}pStyle[@{W}val='{style}']") is not None
    ]


def test_each_worksheet_and_checklist_has_its_file(papers: dict[str, Path]) -> None:
    assert len(papers) == 19
    assert {"concern-sorter", "move-on-checklist", "fresh-prep"} <= set(papers)


def test_questions_are_numbered_headings_in_order(papers: dict[str, Path]) -> None:
    asked = styled(papers["concern-sorter"], "Heading2")
    assert [line.split(".")[0] for line in asked] == ["1", "2", "3", "4", "5", "6", "7"]
    assert asked[0] == "1. What are the concerns?"


def test_tables_keep_their_headings_and_empty_rows(papers: dict[str, Path]) -> None:
    table = next(body(papers["concern-sorter"]).iter(f"{W}tbl"))
    rows = list(table.iter(f"{W}tr"))
    assert [words(cell) for cell in rows[0].iter(f"{W}tc")] == ["The concern", "Its kind"]
    assert len(rows) == 7


def test_a_checklist_has_a_box_for_each_item(papers: dict[str, Path]) -> None:
    lines = [words(paragraph) for paragraph in body(papers["move-on-checklist"]).iter(f"{W}p")]
    boxes = [line for line in lines if line.startswith("☐ ")]
    assert len(boxes) == 19
    assert lines[-1].startswith("after-the-no.example/careers/rejection/move-on/checklist/")


def test_tables_are_ruled(papers: dict[str, Path]) -> None:
    styles = zipfile.ZipFile(papers["gap-plan"]).read("word/styles.xml").decode()
    assert styles.count("<w:tblBorders>") >= 1


def test_the_same_page_gives_the_same_bytes(
    own: Path, papers: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    first = {path.stem: path.read_bytes() for path in build_word.build(own)}
    assert {path.stem: path.read_bytes() for path in build_word.build(own)} == first
    assert set(first) == set(papers)


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build_word.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
