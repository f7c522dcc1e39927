"""Every PDF file, read back: sizes, pages, fields, tags, words."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import page
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from scripts import ROOT
from scripts.content.catalogue import catalogue
from scripts.content.question import Question
from scripts.papers.reading import Paper
from scripts.papers.shapes import A4, LARGE, LETTER, SHAPES, Shape

SHEETS = catalogue()
CHECKLISTS = sorted(f"{path.parent.name}-checklist" for path in ROOT.glob("docs/*/checklist.md"))
CHECKLISTS.remove("_templates-checklist")
NAMES = [*SHEETS, *CHECKLISTS]
PACKS = [*(f"pack-tip-{tip}" for tip in (1, 2, 3, 4)), "pack-all"]
FILES = [*(f"{name}-{shape.id}" for name in NAMES for shape in SHAPES), *(f"{p}-a4" for p in PACKS)]
# Width and height in points.
SIZES = {A4: (595.28, 841.89), LETTER: (612, 792), LARGE: (595.28, 841.89)}
EIGHT_MM = 8 / 25.4 * 72


def read(papered: Path, name: str) -> PdfReader:
    """Open one file."""
    return PdfReader(papered / "papers" / f"{name}.pdf")


def sizes(reader: PdfReader) -> set[tuple[float, float]]:
    """Return every width and height of a file's pages in points."""
    boxes = [sheet.mediabox for sheet in reader.pages]
    return {(round(float(box.width), 2), round(float(box.height), 2)) for box in boxes}


def words(reader: PdfReader) -> str:
    """Return all words of a file with single spaces."""
    return " ".join(" ".join(sheet.extract_text() for sheet in reader.pages).split())


def widgets(reader: PdfReader) -> list[tuple[str, int, Any]]:
    """Return each place to write or tick: its field's whole name, its page and itself."""
    found = []
    for number, sheet in enumerate(reader.pages):
        for held in sheet.get("/Annots", []):
            widget = field = held.get_object()
            names = []
            while field is not None:
                names += [str(field["/T"])] if "/T" in field else []
                field = field["/Parent"].get_object() if "/Parent" in field else None
            if widget["/Subtype"] == "/Widget":
                found.append((".".join(reversed(names)), number, widget))
    return found


def expected_fields(question: Question) -> set[str]:
    """Return the names of a question's fields."""
    if question.kind == "next-action":
        return {"next-action", "next-date"}
    if question.kind == "several-of":
        count = len(question.options["choices"])
        return {f"{question.name}-{place}" for place in range(1, count + 1)}
    return {f"{question.name}-{row}-{c}" for row in rows(question) for c in columns(question)} or {
        question.name
    }


def rows(question: Question) -> range:
    """Return the numbers of a question's rows, if it is answered in rows."""
    return range(1, question.options.get("rows", 0) + 1)


def columns(question: Question) -> dict[str, str]:
    """Return the headings of a question's columns, if it has some."""
    return dict(question.options.get("columns", {}))


def test_nothing_is_missing_and_nothing_is_left_over(papered: Path) -> None:
    wanted = {*(f"{file}.pdf" for file in FILES), *(f"{name}.docx" for name in NAMES)}
    assert {path.name for path in papered.glob("papers/*")} == wanted


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", NAMES)
def test_a_paper_has_its_size_and_no_more_pages_than_it_may(
    papered: Path, name: str, shape: Shape
) -> None:
    reader = read(papered, f"{name}-{shape.id}")
    assert sizes(reader) == {SIZES[shape]}
    most = 1 if name in CHECKLISTS and shape is A4 else shape.most
    assert 1 <= len(reader.pages) <= most


@pytest.mark.parametrize("file", FILES)
def test_a_file_passes_the_rules_of_pdf_ua(papered: Path, file: str) -> None:
    report = page.validate_pdf(papered / "papers" / f"{file}.pdf", profile="ua1")
    assert [f"{fault.rule_id}: {fault.message}" for fault in report.failures] == []


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_its_title_its_language_and_that_it_is_tagged(papered: Path, file: str) -> None:
    reader = read(papered, file)
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata
    assert reader.metadata.title
    assert reader.metadata.title in words(reader)
    assert reader.metadata.creation_date is None


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_has_the_questions_numbers_and_fields_of_the_screen(
    papered: Path, name: str, shape: Shape
) -> None:
    reader = read(papered, f"{name}-{shape.id}")
    text = words(reader)
    found = widgets(reader)
    wanted = set()
    for question in SHEETS[name].questions:
        assert f"{question.number} {question.label}" in text
        wanted |= {f"{name}.{field}" for field in expected_fields(question)}
    assert {field for field, _, _ in found} == wanted
    assert "Example, invented" not in text


def tooltips(question: Question) -> dict[str, str]:
    """Return what each field of a question says of itself."""
    if question.kind == "next-action":
        return {
            "next-action": f"{question.label}. What",
            "next-date": f"{question.label}. By when",
        }
    if question.kind == "several-of":
        return {
            f"{question.name}-{place}": f"{question.label} {choice}"
            for place, choice in enumerate(question.options["choices"], start=1)
        }
    return {
        f"{question.name}-{row}-{column}": f"{question.label} {'abcdefghijkl'[row - 1]}, {heading}"
        for row in rows(question)
        for column, heading in columns(question).items()
    } or {question.name: question.label}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", SHEETS)
def test_each_field_says_its_question_and_its_row(papered: Path, name: str, shape: Shape) -> None:
    fields = read(papered, f"{name}-{shape.id}").get_fields() or {}
    for question in SHEETS[name].questions:
        for field, told in tooltips(question).items():
            assert str(fields[f"{name}.{field}"]["/TU"]) == told


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", SHEETS)
def test_no_question_is_cut_in_two(papered: Path, name: str, shape: Shape) -> None:
    pages = defaultdict(set)
    for field, number, _ in widgets(read(papered, f"{name}-{shape.id}")):
        pages[field.removeprefix(f"{name}.")].add(number)
    for question in SHEETS[name].questions:
        if question.kind == "answer-group" or len(columns(question)) > shape.wide:
            for row in rows(question):
                cells = [pages[f"{question.name}-{row}-{column}"] for column in columns(question)]
                assert len(set().union(*cells)) == 1
        else:
            fields = [pages[field] for field in expected_fields(question)]
            assert len(set().union(*fields)) == 1


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", SHEETS)
def test_there_is_room_for_handwriting(papered: Path, name: str, shape: Shape) -> None:
    for field, _, widget in widgets(read(papered, f"{name}-{shape.id}")):
        _, bottom, _, top = (float(edge) for edge in widget["/Rect"])
        if widget.get("/FT") in ("/Tx", "/Ch"):
            assert abs(top - bottom) >= EIGHT_MM, field


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", CHECKLISTS)
def test_a_checklist_has_a_box_to_tick_for_each_thing(
    papered: Path, papers: list[Paper], name: str, shape: Shape
) -> None:
    paper = next(paper for paper in papers if paper.name == name)
    ticks = [tick for part in paper.parts if isinstance(part, tuple) for tick in part]
    found = {field: widget for field, _, widget in widgets(read(papered, f"{name}-{shape.id}"))}
    assert len(ticks) > 5
    assert set(found) == {f"{name}.{tick.name}" for tick in ticks}
    for tick in ticks:
        widget = found[f"{name}.{tick.name}"]
        assert str(widget["/TU"]) == " ".join(tick.words.split())
        assert set(widget["/AP"]["/N"]) == {"/on", "/Off"}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
def test_the_foot_of_each_page_says_where_it_comes_from(
    papered: Path, papers: list[Paper], shape: Shape
) -> None:
    for paper in papers:
        reader = read(papered, f"{paper.name}-{shape.id}")
        for number, sheet in enumerate(reader.pages, start=1):
            text = " ".join(sheet.extract_text().split())
            assert paper.title in text
            address = f"after-the-no.example/careers/rejection/{paper.url}"
            assert address in text.replace(" ", "")
            assert "CC BY 4.0" in text
            assert f"age {number} of {len(reader.pages)}" in text


@pytest.mark.parametrize("name", NAMES)
def test_large_print_is_18_points_or_more(papered: Path, name: str) -> None:
    sizes: set[int] = set()

    def see(text: str, world: list[float], line: list[float], _: Any, size: float) -> None:  # noqa: ANN401
        if text.strip():
            sizes.add(round(abs(size * line[3] * world[3])))

    for sheet in read(papered, f"{name}-large").pages:
        sheet.extract_text(visitor_text=see)
    assert min(sizes) >= 18


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_has_contents_bookmarks_and_examples(
    papered: Path, papers: list[Paper], name: str
) -> None:
    reader = read(papered, f"{name}-a4")
    tip = int(name.rpartition("-")[2]) if name != "pack-all" else 0
    chosen = [paper for paper in papers if tip in (0, paper.tip)]
    first = [mark.title for mark in reader.outline if isinstance(mark, Destination)]
    assert first[1:-1] == [paper.title for paper in chosen]
    contents = " ".join(reader.pages[0].extract_text().split())
    places = {
        mark.title: (reader.get_destination_page_number(mark) or 0) + 1
        for mark in reader.outline
        if isinstance(mark, Destination)
    }
    for paper in chosen:
        assert f"{places[paper.title]}" in contents.split(paper.title, 1)[1][:200]
    examples = sum(1 for paper in chosen if paper.example)
    assert words(reader).count("Example, invented.") == examples > 0
    fields = {field.partition(".")[0] for field, _, _ in widgets(reader)}
    assert fields == {paper.name for paper in chosen}
