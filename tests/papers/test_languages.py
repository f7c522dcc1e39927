"""Papers in Welsh and in Arabic: no English on them, and all of it reads from the right side."""

import io
import re
import shutil
import subprocess
import zipfile
from html import unescape
from pathlib import Path

import pikepdf
import pytest
from babel.messages.pofile import read_po
from fontTools.ttLib import TTFont

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.content.words import ENVIRONMENT, MARK, say, speaking
from scripts.papers.__main__ import build
from scripts.papers.fonts import FROM_RIGHT, find_from_right
from scripts.papers.shapes import SHAPES
from scripts.site.build import Sources, in_language
from tests.conftest import SUB_PATH
from tests.once import Once

CACHE = ROOT / ".cache" / "papers-tests-languages"
MADE = {"cy": "who-to-tell", "ar": "first-day"}
# "I told my sister in Leeds", and all four shapes of letters.
TYPED = "أخبرت أختي في Leeds ŵ"
UNREAD = "This is a translation. Nobody who grew up with this language has read it yet."
RUN = re.compile(r"<w:r>(?:<w:rPr>(.*?)</w:rPr>)?<w:t [^>]*>(.*?)</w:t></w:r>")


@pytest.fixture(scope="module")
def made(languages: Path, once: Once) -> Path:
    """Make one paper of each language; return the folder of both sites."""
    ours = Sources(ROOT / "mkdocs.yml", ROOT)

    def make(folder: Path) -> None:
        for language, name in MADE.items():
            shutil.copytree(languages / language, folder / language)
            laid = in_language(ours, language, languages.parent / "staged")
            with pytest.MonkeyPatch.context() as patched, speaking(language):
                patched.setenv(ENVIRONMENT, language)
                build(folder / language, laid, CACHE, name)

    return once("papered-languages", make)


def paper(made: Path, language: str, ending: str) -> Path:
    """Return the file of a language's paper."""
    return made / language / "papers" / f"{MADE[language]}{ending}"


def text_of(pdf: Path) -> str:
    """Return the words of a PDF file as a viewer finds them, in the order of reading."""
    command = ["pdftotext", "-layout", str(pdf), "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return re.sub(r"[\u200e\u200f\u202a-\u202e]", "", done.stdout)


def word(made: Path, language: str, part: str) -> str:
    """Return a part of a Word file."""
    with zipfile.ZipFile(paper(made, language, ".docx")) as held:
        return held.read(f"word/{part}.xml").decode()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("language", MADE)
def test_no_word_of_ours_is_english(made: Path, language: str) -> None:
    with (ROOT / "languages" / language / "words.po").open("rb") as file:
        said = {str(one.id) for one in read_po(file) if one.id and one.string != one.id}
    shown = {words for _, words in RUN.findall(word(made, language, "document"))}
    assert shown & said == set()
    lines = text_of(paper(made, language, "-a4.pdf")).splitlines()
    assert {" ".join(line.split()) for line in lines} & said == set()


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
@pytest.mark.parametrize("language", MADE)
def test_each_paper_says_once_that_nobody_has_read_the_translation(
    made: Path, language: str
) -> None:
    with speaking(language):
        told = say(UNREAD).partition(".")[0]
    for shape in SHAPES:
        said = text_of(paper(made, language, f"-{shape.id}.pdf"))
        assert " ".join(said.split()).count(told) == 1, shape.id
    said = "".join(words for _, words in RUN.findall(word(made, language, "document")))
    assert unescape(said).count(told) == 1


def test_a_table_in_word_names_its_column_of_letters_in_welsh(made: Path) -> None:
    assert ">Rhes<" in word(made, "cy", "document")


def test_word_is_told_the_language_and_which_words_run_from_the_right(made: Path) -> None:
    assert '<w:lang w:val="ar" w:eastAsia="en-GB" w:bidi="ar"/>' in word(made, "ar", "styles")
    assert '<w:themeFontLang w:val="cy"/>' in word(made, "cy", "settings")
    document = word(made, "ar", "document") + word(made, "ar", "footer")
    assert document.count("<w:bidi/>") == document.count("<w:pPr>")
    assert document.count("<w:bidiVisual/>") == document.count("<w:tblPr>")
    runs = RUN.findall(document)
    from_left = {words for look, words in runs if "<w:rtl/>" not in look}
    address = f"{MARK}after-the-no.example{SUB_PATH}ar/move-on/first-day/{MARK}"
    assert {"☐", "CC BY 4.0", address} <= from_left
    assert not [words for words in from_left if re.search(r"[\u0600-\u06ff]", words)]
    assert not [words for look, words in runs if "<w:rtl/>" in look and re.search("[a-z]", words)]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_a_line_with_room_for_more_does_not_end_after_its_first_word(made: Path) -> None:
    assert "كل ما عدا ذلك" in text_of(paper(made, "ar", "-a4.pdf"))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_what_is_typed_in_arabic_has_its_letters_and_stands_at_the_right(
    made: Path, tmp_path: Path
) -> None:
    with pikepdf.open(paper(made, "ar", "-a4.pdf")) as pdf:
        face = pdf.Root.AcroForm.DR.Font.Typed.DescendantFonts[0]
        held = TTFont(io.BytesIO(face.FontDescriptor.FontFile2.read_bytes()))
        places = face.CIDToGIDMap.read_bytes()
        # By itself, and at the end, the start and in the middle of a word.
        for letter in (*TYPED.replace(" ", ""), *"ﺏﺐﺑﺒپچگی"):
            place = int.from_bytes(places[2 * ord(letter) : 2 * ord(letter) + 2], "big")
            assert 0 < place < held["maxp"].numGlyphs, letter
        fields = [one for page in pdf.pages for one in page.Annots if one.get("/FT") == "/Tx"]
        assert fields
        for field in fields:
            assert field.Q == 2
        fields[0].V = pikepdf.String(TYPED)
        del fields[0].AP
        pdf.save(tmp_path / "filled.pdf")
    # Poppler draws one letter after the other, as they were typed.
    assert "Leeds" in text_of(tmp_path / "filled.pdf")


def test_letters_from_the_right_need_a_font_that_is_named_with_its_package(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"DejaVu fonts are missing; .*fonts-dejavu-core"):
        find_from_right((tmp_path,))
    assert set(find_from_right()) == set(FROM_RIGHT)
