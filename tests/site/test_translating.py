"""Translated pages in a service's copy: they follow what the service chose, as the English do."""

import re
from pathlib import Path

import pytest
import yaml

from scripts.content import translations
from scripts.site import build
from scripts.site.translating import Base, languages_of, stage

SETTINGS = {
    "service": "Riverbend College Careers",
    "address": "https://careers.riverbend.example/no/",
    "countries": ["kenya", "ireland"],
    "first_line": "We are in room 204. Come by.",
    "helplines": [
        {
            "name": "Riverbend student line",
            "number": "0700 900 111",
            "for": "students of the college",
            "url": "https://riverbend.example/line",
            "verified": "never",
        }
    ],
    "leave_out": {
        "staff_pages": True,
        "countries": ["usa", "canada"],
        "worksheets": ["expectation-check"],
        "situations": ["visa"],
    },
}
GONE = "move-on/expectation-check.md"
COUNTRY = re.compile(r"^/// support-lines \| (\S+)$", re.MULTILINE)
FIRST_LINE = "/// service | first-line\n"
OWN_LINES = "/// service | helplines\n"


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lay Welsh and Arabic over such a copy, and return the folder of both."""
    folder = tmp_path_factory.mktemp("theirs")
    (folder / "yours").mkdir()
    (folder / "yours" / "settings.yml").write_text(yaml.safe_dump(SETTINGS), encoding="utf-8")
    found = build.sources(folder / "yours", folder / "staged")
    base = Base(found.config, found.folder, found.yours, found.choice)
    every = languages_of(base, ["cy", "ar"])
    for language in every:
        stage(base, language, every, folder / "languages")
    return folder / "languages"


@pytest.mark.parametrize("language", ["cy", "ar"])
def test_each_translated_page_that_stays_is_shown_in_its_language(
    staged: Path, language: str
) -> None:
    docs = staged / language / "docs"
    there = set(translations.pages(language)) - {GONE}
    assert {"index.md", "support.md"} <= there
    for name in sorted(there):
        text = (docs / name).read_text(encoding="utf-8")
        assert "written_in: en" not in text, name
    assert not (docs / GONE).exists()


@pytest.mark.parametrize("language", ["cy", "ar"])
def test_it_has_no_way_to_what_is_left_out(staged: Path, language: str) -> None:
    docs = staged / language / "docs"
    for name in translations.pages(language):
        text = (docs / name).read_text(encoding="utf-8") if name != GONE else ""
        for gone in ("careers-services/", "expectation-check.md", "visa.md", "| usa", "| canada"):
            assert gone not in text, (name, gone)


@pytest.mark.parametrize("language", ["cy", "ar"])
def test_countries_and_the_services_own_words_stand_where_the_english_have_them(
    staged: Path, language: str
) -> None:
    docs = staged / language / "docs"
    support = (docs / "support.md").read_text(encoding="utf-8")
    assert COUNTRY.findall(support)[:3] == ["anywhere", "kenya", "ireland"]
    assert support.index(OWN_LINES) < support.index("[TOC]")
    assert (docs / "index.md").read_text(encoding="utf-8").count(FIRST_LINE) == 1
