"""What is typed into a PDF's fields: every letter of a name shows, and a long answer is not cut."""

import io
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from tests.papers.test_files import FILES, SHEETS

# Polish, Vietnamese, Māori, Czech, Turkish, Romanian, Yoruba, Hausa, Azeri; Russian, Ukrainian,
# Kazakh; Greek. Some are names of people, some only words with the rarest letters.
NAMES = (
    "Łukasz Nguyễn Ōtara Dvořák Şükrü Ștefan Olúṣẹgun Ɓalaraba Əliyev "
    "Привет Євгенія Әсел Ελλάδα"
)  # fmt: skip
DAYS = {
    name
    for sheet in SHEETS.values()
    for name, question in sheet.fields.items()
    if question.kind == "date" or name == "next-date"
}
MULTILINE, PASSWORD, DO_NOT_SCROLL, COMB, RICH = (1 << bit for bit in (12, 13, 23, 24, 25))


def fields(pdf: pikepdf.Pdf) -> list[Any]:
    """Return every place to write or to choose from a list."""
    found = [held for page in pdf.pages for held in page.get("/Annots", [])]
    return [held for held in found if held.get("/FT") in ("/Tx", "/Ch")]


@pytest.mark.parametrize("file", [file for file in FILES if "checklist" not in file])
def test_words_wrap_and_shrink_and_in_large_print_scroll(papered: Path, file: str) -> None:
    with pikepdf.open(papered / "papers" / f"{file}.pdf") as pdf:
        assert "/NeedAppearances" not in pdf.Root.AcroForm
        for field in fields(pdf):
            flags = int(field.get("/Ff", 0))
            assert not flags & (PASSWORD | DO_NOT_SCROLL | COMB | RICH)
            assert "/MaxLen" not in field
            face, size, *_ = str(field.DA).split()
            assert face == "/Typed"
            if field.FT == "/Ch":
                assert int(size) == (18 if file.endswith("-large") else 11)
            elif flags & MULTILINE:
                assert int(size) == (18 if file.endswith("-large") else 0)
            else:
                assert str(field.T) in DAYS
                assert int(size) == 0


def test_the_face_of_typed_words_draws_every_letter_of_these_names(papered: Path) -> None:
    with pikepdf.open(papered / "papers" / "first-day-a4.pdf") as pdf:
        face = pdf.Root.AcroForm.DR.Font.Typed
        letters = face.DescendantFonts[0]
        held = TTFont(io.BytesIO(letters.FontDescriptor.FontFile2.read_bytes()))
        places = letters.CIDToGIDMap.read_bytes()
        assert face.Encoding == "/Identity-H"
        shapes = held.getGlyphSet()
        for letter in sorted(set(NAMES) - {" "}):
            place = int.from_bytes(places[2 * ord(letter) : 2 * ord(letter) + 2], "big")
            pen = BoundsPen(shapes)
            shapes[held.getGlyphName(place)].draw(pen)
            assert place > 0, letter
            assert pen.bounds, letter


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_a_viewer_draws_these_names_in_a_filled_field(papered: Path, tmp_path: Path) -> None:
    with pikepdf.open(papered / "papers" / "first-day-a4.pdf") as pdf:
        field = next(field for field in fields(pdf) if field.T == "person")
        field.V = pikepdf.String(NAMES)
        del field.AP
        pdf.save(tmp_path / "filled.pdf")
    done = subprocess.run(
        ["pdftotext", "filled.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert NAMES in " ".join(done.stdout.split())
