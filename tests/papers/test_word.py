"""Word files: real controls, nothing hidden, headings that stay with what follows, same bytes."""

import re
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from scripts.content.catalogue import catalogue
from scripts.papers.reading import Paper, Words
from scripts.papers.word.answers import shortened
from scripts.papers.word.package import word_file

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
SHEETS = catalogue()
ROWS = ("answer-table", "answer-group")
# What may open a block of its own; every other paragraph holds words or a control.
STANDING = {"Heading1", "Heading2", "Tip", "Hint", "RowTitle", "NoteHeading", "BoxTitle"}


@pytest.fixture(scope="module")
def files(papers: list[Paper], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Make every Word file once and return them by name."""
    made = {paper.name: tmp_path_factory.getbasetemp() / f"{paper.name}.docx" for paper in papers}
    for paper in papers:
        made[paper.name].write_bytes(word_file(paper))
    return made


def part(path: Path, name: str = "word/document.xml") -> Any:  # noqa: ANN401  # lxml has no types
    """Return one part of a Word file."""
    return etree.fromstring(zipfile.ZipFile(path).read(name))


def words(element: Any) -> str:  # noqa: ANN401
    """Return an element's words, the room of empty fields left out."""
    lines = ["".join(run.text or "" for run in p.iter(f"{W}t")) for p in element.iter(f"{W}p")]
    return " ".join(" ".join(lines).split())


def style(paragraph: Any) -> str:  # noqa: ANN401
    """Return the name of a paragraph's style."""
    return str(paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val"))


@cache
def kept(path: Path) -> set[str]:
    """Return the styles whose paragraphs stay with the next, by themselves or what they extend."""
    styles = {
        one.get(f"{W}styleId"): one for one in part(path, "word/styles.xml").iter(f"{W}style")
    }
    found = {name for name, one in styles.items() if one.find(f"{W}pPr/{W}keepNext") is not None}
    for name, one in styles.items():
        base = one.find(f"{W}basedOn")
        if base is not None and base.get(f"{W}val") in found:
            found.add(name)
    return found


def tags(path: Path, kind: str) -> list[str]:
    """Return the name of every control of a kind."""
    found = part(path).iter(kind)
    properties = (one.getparent() for one in found)
    return [one.find(f"{W}tag").get(f"{W}val") for one in properties]


def test_each_worksheet_and_checklist_has_its_file(files: dict[str, Path]) -> None:
    assert len(files) == 19
    assert set(SHEETS) | {"move-on-checklist"} <= set(files)


def test_questions_are_numbered_headings_in_order(files: dict[str, Path]) -> None:
    for name, sheet in SHEETS.items():
        found = [words(p) for p in part(files[name]).iter(f"{W}p") if style(p) == "Heading2"]
        assert found == [f"{asked.number}. {asked.label}" for asked in sheet.questions]


def test_each_choice_is_a_box_to_tick(files: dict[str, Path], papers: list[Paper]) -> None:
    for paper in papers:
        ticks = [tick.name for held in paper.parts if isinstance(held, tuple) for tick in held]
        if paper.name in SHEETS:
            for asked in SHEETS[paper.name].questions:
                count = 5 if asked.kind == "scale" else 0
                if asked.kind in ("one-of", "several-of"):
                    count = len(asked.options["choices"])
                ticks += [f"{asked.name}-{place}" for place in range(1, count + 1)]
        assert tags(files[paper.name], f"{W14}checkbox") == ticks


def test_each_place_to_write_is_a_field_of_its_kind(files: dict[str, Path]) -> None:
    for name, sheet in SHEETS.items():
        wanted: dict[str, list[str]] = {"text": [], "date": [], "dropDownList": []}
        for asked in sheet.questions:
            if asked.kind in ("short-answer", "long-answer"):
                wanted["text"].append(asked.name)
            elif asked.kind == "date":
                wanted["date"].append(asked.name)
            elif asked.kind == "next-action":
                wanted["text"].append("next-action")
                wanted["date"].append("next-date")
            elif asked.kind in ROWS:
                for row in range(1, asked.options["rows"] + 1):
                    for column in asked.options["columns"]:
                        kind = "dropDownList" if column in asked.options["choices"] else "text"
                        wanted[kind].append(f"{asked.name}-{row}-{column}")
        for kind, fields in wanted.items():
            assert tags(files[name], f"{W}{kind}") == fields


def test_a_field_says_its_question_and_its_row_and_has_a_number_of_its_own(
    files: dict[str, Path],
) -> None:
    properties = list(part(files["concern-sorter"]).iter(f"{W}sdtPr"))
    titles = [one.find(f"{W}alias").get(f"{W}val") for one in properties]
    assert titles[:3] == [
        "What are the concerns? a, The concern",
        "What are the concerns? a, Its pile",
        "What are the concerns? b, The concern",
    ]
    assert shortened("a" * 64) == "a" * 64
    long = "How many of the people I could ask have I asked so far, in a month? a, The first one"
    assert shortened(long) == "How many of the people I…ed so far, in a month? a, The first one"
    for path in files.values():
        for one in part(path).iter(f"{W}alias", f"{W}tag"):
            assert 0 < len(one.get(f"{W}val")) <= 64
    numbers = [one.find(f"{W}id").get(f"{W}val") for one in properties]
    assert len(set(numbers)) == len(numbers)


def test_tables_say_their_headings_and_no_row_is_cut(files: dict[str, Path]) -> None:
    for name, sheet in SHEETS.items():
        body = part(files[name])
        headed = [
            [words(cell) for cell in row.iter(f"{W}tc")]
            for row in body.iter(f"{W}tr")
            if row.find(f"{W}trPr/{W}tblHeader") is not None
        ]
        assert headed == [
            ["Row", *asked.options["columns"].values()]
            for asked in sheet.questions
            if asked.kind == "answer-table"
        ]
        for row in body.iter(f"{W}tr"):
            assert row.find(f"{W}trPr/{W}cantSplit") is not None
        for table in body.iter(f"{W}tbl"):
            assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val")


def test_a_heading_a_hint_and_a_boxs_title_stay_with_what_follows(files: dict[str, Path]) -> None:
    for path in files.values():
        for paragraph in part(path).iter(f"{W}p"):
            held = paragraph.find(f"{W}pPr/{W}keepNext") is not None
            assert style(paragraph) not in STANDING or held or style(paragraph) in kept(path)
            # Nothing is pushed down by empty lines.
            assert words(paragraph) or paragraph.find(f".//{W}sdt") is not None
    for paragraph in part(files["first-day"]).iter(f"{W}p"):
        if words(paragraph) == "Anything else about the job can wait until tomorrow.":
            assert paragraph.find(f"{W}pPr/{W}keepNext") is not None


def test_rows_of_a_table_stay_on_one_page(files: dict[str, Path]) -> None:
    table = next(part(files["concern-sorter"]).iter(f"{W}tbl"))
    *rows, last = table.findall(f"{W}tr")
    assert len(rows) == 6
    for row in rows[1:]:
        for paragraph in row.iter(f"{W}p"):
            assert paragraph.find(f"{W}pPr/{W}keepNext") is not None
    answers = [p for p in last.iter(f"{W}p") if style(p) == "Answer"]
    assert [p.find(f"{W}pPr/{W}keepNext") for p in answers] == [None, None]


def test_the_words_are_those_of_the_reading_and_nothing_else(
    files: dict[str, Path], papers: list[Paper]
) -> None:
    for paper in papers:
        text = words(part(files[paper.name]))
        read = " ".join(part.html for part in paper.parts if isinstance(part, Words))
        for run in re.findall(r">([^<]+)<", read):
            assert " ".join(run.split()).replace("&amp;", "&") in text
        first = next(part(files[paper.name]).iter(f"{W}p"))
        assert words(first).startswith(f"Tip {paper.tip} of 4")
        assert "inside another site" not in text


def test_the_file_says_title_language_address_page_and_licence(
    files: dict[str, Path], papers: list[Paper]
) -> None:
    for paper in papers:
        path = files[paper.name]
        told = {etree.QName(one).localname: one.text for one in part(path, "docProps/core.xml")}
        assert told["title"] == paper.title
        assert told["language"] == "en-GB"
        languages = part(path, "word/styles.xml").iter(f"{W}lang")
        assert [one.get(f"{W}val") for one in languages] == ["en-GB"]
        foot = part(path, "word/footer.xml")
        lines = [words(line) for line in foot.iter(f"{W}p")]
        address = f"after-the-no.example/careers/rejection/{paper.url}"
        assert lines == [f"{paper.title}Page 1 of 1", f"{address}CC BY 4.0"]
        counted = [one.get(f"{W}instr").strip() for one in foot.iter(f"{W}fldSimple")]
        assert counted == ["PAGE", "NUMPAGES"]
        size = next(part(path).iter(f"{W}pgSz"))
        assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_the_same_page_gives_the_same_bytes(papers: list[Paper], files: dict[str, Path]) -> None:
    for paper in papers:
        assert word_file(paper) == files[paper.name].read_bytes()
