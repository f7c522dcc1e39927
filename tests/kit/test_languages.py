"""The kit of a site in three languages: what each has of its own, in its own words."""

import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree as etree

import pytest
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.kit import __main__ as kit
from scripts.kit import sums
from tests.conftest import SUB_PATH
from tests.kit.conftest import WHEN, pdf
from tests.once import Once

ADDRESS = f"https://after-the-no.example{SUB_PATH}"
SHEETS = {"en": "Get through the first day", "cy": "Goroesi'r diwrnod cyntaf"}


def add_papers(languages: Path, site: Path) -> None:
    """Give one sheet a paper in English and in Welsh, and none in Arabic."""
    shutil.copytree(languages, site)
    for language, title in SHEETS.items():
        folder = site if language == "en" else site / language
        (folder / "papers").mkdir()
        pdf(folder / "papers" / "first-day-a4.pdf", title)
        page = folder / "move-on" / "first-day" / "index.html"
        form = '<div class="atn-forms"><a href="../../papers/first-day-a4.pdf">A4</a></div>'
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("</article>", f"{form}</article>"), encoding="utf-8")


@pytest.fixture(scope="module")
def made(languages: Path, once: Once) -> dict[str, Path]:
    """Return what each language has of its own, by the end of its name."""

    def make(folder: Path) -> None:
        add_papers(languages, folder / "site")
        make_twice(folder / "site", folder / "kit")

    found = [*(once("kit-of-languages", make) / "kit").iterdir()]
    (stem,) = (one.name.removesuffix("-papers.zip") for one in found if "-papers.zip" in one.name)
    return {path.name.removeprefix(f"{stem}-"): path for path in found}


def make_twice(built: Path, out: Path) -> None:
    """Make it, and once more over a kit that had more, which must be the same again."""
    of_languages = {end: make for end, make in kit.FILES.items() if end in kit.IN_EACH_LANGUAGE}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kit, "FILES", of_languages)
        first = {path.name: path.read_bytes() for path in kit.build(ROOT, built, out, WHEN)}
        (stem,) = (name.removesuffix("-papers.zip") for name in first if "-papers.zip" in name)
        for name in (f"{stem}-papers-ar.zip", f"{stem}-notes.txt"):
            (out / name).write_bytes(b"of an earlier kit, or somebody's own")
        with (out / sums.NAME).open("a", encoding="utf-8") as listed:
            listed.write(f"0123  {stem}-papers-ar.zip\n")
        again = {path.name: path.read_bytes() for path in kit.build(ROOT, built, out, WHEN)}
    assert again == first


def test_each_language_has_files_of_its_own_and_none_without_anything_in_it(
    made: dict[str, Path],
) -> None:
    assert sorted(made) == sorted(
        ["SHA256SUMS", "notes.txt", "papers.zip", "papers-cy.zip", "links.imscc", "links-ar.imscc",
         "links-cy.imscc", "scorm-1.2.zip", "scorm-1.2-ar.zip", "scorm-1.2-cy.zip"]
    )  # fmt: skip


def test_papers_have_the_names_and_the_note_of_their_language(made: dict[str, Path]) -> None:
    for name, sheet, told in (
        ("papers.zip", SHEETS["en"], f"From {ADDRESS}\r\n"),
        ("papers-cy.zip", SHEETS["cy"], f"O {ADDRESS}cy/\r\n"),
    ):
        held = zipfile.ZipFile(made[name])
        assert sorted(held.namelist()) == sorted([f"A4/1 {sheet}.pdf", "README.txt"])
        assert told in held.read("README.txt").decode()


@pytest.mark.parametrize("name", ["links", "scorm-1.2"])
@pytest.mark.parametrize(
    ("language", "folder", "pages"),
    [
        ("cy", "Dechreuwch yma", {"support", "move-on.first-day", "seek-feedback.message-builder"}),
        ("ar", "البداية هنا", {"support", "move-on.first-day"}),
    ],
)
def test_a_package_has_the_pages_of_its_language_and_no_english_one(
    made: dict[str, Path], name: str, language: str, folder: str, pages: set[str]
) -> None:
    ending = made[f"{name}.imscc" if name == "links" else f"{name}.zip"].suffix
    held = zipfile.ZipFile(made[f"{name}-{language}{ending}"])
    manifest = etree.fromstring(held.read("imsmanifest.xml"))
    assert manifest.attrib["identifier"].endswith(f"-{language}")
    titles = [one.text for one in manifest.iter() if one.tag.endswith("}title")]
    assert folder in titles
    found = {Path(one).stem.removeprefix("link-") for one in held.namelist() if "/link-" in one}
    sheets = pages - ({"support", "seek-feedback.message-builder"} if name != "links" else set())
    assert sheets <= found
    assert not found & {"situations.no-reply", "fresh-perspective.three-lessons"}
    about = BeautifulSoup(held.read("about.html"), "html5lib").html
    assert about
    assert (about["lang"], about.get("dir")) == (language, "rtl" if language == "ar" else None)
    assert f"{ADDRESS}{language}/" in str(about)
    assert "Each " not in about.get_text()
