"""On each paper of a service's copy: whose it is and whom to call, without a page more."""

import dataclasses
import io
import pickle
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import page
import pytest
from lxml import etree
from pypdf import PdfReader

from scripts.content.service import reach
from scripts.content.words import MARK, speaking
from scripts.papers.composing import SERVICE_STYLE, STYLE, pack, single
from scripts.papers.fitting import fit
from scripts.papers.fonts import find_fonts
from scripts.papers.reading import Paper
from scripts.papers.rendering import lay_out, write
from scripts.papers.repairing import repair
from scripts.papers.shapes import A4, LARGE, LETTER, SHAPES, Shape
from scripts.papers.word.package import word_file

NAME = 'The Riverbend & "Harrowgate" Colleges\' <Careers>, Placements & Alumni Team'
REACH = "+44 1632 960 123 · careers@riverbend-and-harrowgate.example · Room 204, above the library"
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*?)</word>')
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def hosted(papers: list[Paper], name: str) -> Paper:
    """Return a paper as a service's copy has it."""
    paper = next(paper for paper in papers if paper.name == name)
    return dataclasses.replace(paper, service=(NAME, REACH))


def words(text: str) -> str:
    """Return words without spaces: a long line may break anywhere."""
    return "".join(text.split())


def body(reader: PdfReader) -> list[str]:
    """Return what stands on each page, without a service's words."""
    told = [words(sheet.extract_text()) for sheet in reader.pages]
    return [text.replace(words(NAME), "").replace(words(REACH), "") for text in told]


@pytest.mark.parametrize(
    ("name", "shape"),
    [("first-day", A4), ("gap-plan", LETTER), ("move-on-checklist", A4)],
    ids=lambda one: str(getattr(one, "id", one)),
)
def test_each_page_says_it_above_and_holds_what_it_held(
    papers: list[Paper], name: str, shape: Shape
) -> None:
    paper = hosted(papers, name)
    room, layout = fit(paper, shape)
    bare_room, bare_layout = fit(dataclasses.replace(paper, service=()), shape)
    assert room == bare_room
    theirs, ours = (PdfReader(io.BytesIO(write(one))) for one in (layout, bare_layout))
    for sheet in theirs.pages:
        assert words(NAME + REACH) in words(sheet.extract_text())
    assert body(theirs) == body(ours)
    assert theirs.metadata
    assert theirs.metadata.author == f"After the No, {NAME}"
    assert ours.metadata
    assert ours.metadata.author == "After the No"


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
@pytest.mark.parametrize("name", ["first-day", "move-on-checklist"])
def test_the_first_page_of_each_paper_in_each_shape_says_it(
    papers: list[Paper], name: str, shape: Shape
) -> None:
    made = PdfReader(io.BytesIO(write(lay_out(single(hosted(papers, name), shape, 0)))))
    assert words(NAME + REACH) in words(made.pages[0].extract_text())


@pytest.mark.parametrize("name", ["", "letter", "large"])
def test_margins_are_moved_and_not_made_larger(name: str) -> None:
    rule = re.compile(rf"@page {name} ?{{\s*(?:size:[^;]+;\s*)?margin: ([^;]+);".replace("  ", " "))
    tall = []
    for style in (STYLE, SERVICE_STYLE):
        found = rule.search(style.read_text(encoding="utf-8"))
        assert found
        top, _, bottom = (float(part.removesuffix("mm")) for part in found[1].split())
        tall.append(top + bottom)
    assert tall[0] == tall[1]


def test_large_print_begins_with_it_and_gets_tighter_before_it_takes_a_page_more(
    papers: list[Paper], tmp_path: Path
) -> None:
    paper = hosted(papers, "three-lessons")
    # As a process that makes papers gets it from the one that hands them out.
    large: Shape = pickle.loads(pickle.dumps(LARGE))  # written in this line
    room, layout = fit(paper, large)
    assert room < 0
    assert layout.pages == fit(dataclasses.replace(paper, service=()), LARGE)[1].pages
    path = tmp_path / "large.pdf"
    path.write_bytes(repair(write(layout), {}, find_fonts()["LiberationSans-Regular.ttf"], LARGE))
    assert words(PdfReader(path).pages[0].extract_text()).startswith(words(NAME + REACH))
    assert [fault.rule_id for fault in page.validate_pdf(path, profile="ua1").failures] == []


def test_a_pack_says_it_on_its_cover_and_with_each_paper(papers: list[Paper]) -> None:
    chosen = [hosted(papers, "first-day"), hosted(papers, "move-on-checklist")]
    made = PdfReader(io.BytesIO(write(lay_out(pack("Two", chosen, [0, 0], A4)))))
    assert [words(NAME + REACH) in words(sheet.extract_text()) for sheet in made.pages] == [
        True
    ] * len(made.pages)


def places(pdf: bytes) -> list[tuple[str, float, float]]:
    """Return each word of a PDF file's first page with its left edge and its line's height."""
    command = ["pdftotext", "-bbox", "-l", "1", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    found = WORD.findall(done.stdout.decode())
    return [(word, float(left), round(float(top))) for left, top, word in found]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.id)
def test_a_number_is_drawn_in_its_order_among_arabic_words(
    papers: list[Paper], shape: Shape
) -> None:
    with speaking("ar"):
        told = ("مركز التوظيف", reach({"phone": "01632 960123", "place": "الغرفة 204"}))
        paper = dataclasses.replace(papers[0], service=told)
        drawn = places(write(lay_out(single(paper, shape, 0))))
    (start,) = [(left, top) for word, left, top in drawn if "01632" in word]
    (end,) = [(left, top) for word, left, top in drawn if "960123" in word]
    assert start[1] == end[1]
    assert start[0] < end[0]
    with speaking("ar"):
        made = word_file(paper)
    with zipfile.ZipFile(io.BytesIO(made)) as held:
        head = held.read("word/header.xml").decode()
    # Its run is the one that is not marked as written from the right.
    look = re.findall(rf"<w:rPr>([^/]*/[^/]*/>)</w:rPr><w:t [^>]*>{MARK}01632 960123{MARK}<", head)
    assert look == ['<w:sz w:val="16"/><w:szCs w:val="16"/>']


def test_a_word_file_says_it_above_and_in_its_properties(papers: list[Paper]) -> None:
    paper = hosted(papers, "first-day")
    with zipfile.ZipFile(io.BytesIO(word_file(paper))) as held:
        head = etree.fromstring(held.read("word/header.xml"))
        told = etree.fromstring(held.read("docProps/core.xml"))
        kinds = held.read("[Content_Types].xml").decode()
        related = held.read("word/_rels/document.xml.rels").decode()
        text = held.read("word/document.xml").decode()
    lines = ["".join(line.itertext()) for line in head.iter(f"{W}p")]
    assert lines == [NAME, REACH]
    creator = next(told.iter("{http://purl.org/dc/elements/1.1/}creator"))
    assert creator.text == f"After the No; {NAME}"
    for told_of in (kinds, related):
        assert "header.xml" in told_of
    assert '<w:headerReference w:type="default" r:id="header"/>' in text


def test_a_copy_of_nobody_has_no_head(papers: list[Paper]) -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(papers[0]))) as held:
        assert "word/header.xml" not in held.namelist()
