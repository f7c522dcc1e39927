"""The site of an invented college, built from its own folder, and builds that are refused."""

import datetime
import shutil
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.content import front_matter
from scripts.content.data_file import DATA
from scripts.content.errors import noted
from scripts.site.__main__ import main
from scripts.site.build import build, sound, sources
from tests.conftest import DOCS
from tests.once import Once
from tests.settings.samples import changed

SOON = (datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=300)).isoformat()
SECURITY = f"  contact: mailto:security@riverbend.example\n  expires: {SOON}\n"


@pytest.fixture(scope="module")
def built(once: Once) -> Path:
    """Build the example college's site, with where it hears of faults, and return its folder."""

    def make(folder: Path) -> None:
        language = "language: en-GB\n"
        yours = changed(folder, language, f"{language}security:\n{SECURITY}")
        assert build(sources(yours, folder / "staged"), folder / "site") == 0

    return once("college", make) / "site"


def page(built: Path, address: str) -> BeautifulSoup:
    """Read one page."""
    return BeautifulSoup((built / address / "index.html").read_text(encoding="utf-8"), "html5lib")


def test_every_page_carries_name_logo_contact_and_language(built: Path) -> None:
    pages = [path for path in built.rglob("*.html") if "redirect" not in path.name]
    assert len(pages) > 40
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert '<html lang="en-GB"' in text
        assert "Riverbend College Careers</span>" in text
        assert "assets/images/logo-of-service.svg" in text
        assert 'href="https://www.riverbend.example/careers/book">Book a talk' in text
        assert "CC BY 4.0" in text


def test_the_address_is_theirs_with_its_sub_path(built: Path) -> None:
    canonical = page(built, "support").select_one("link[rel=canonical]")
    assert canonical
    assert canonical["href"] == "https://www.riverbend.example/careers/rejection/support/"
    sitemap = (built / "sitemap.xml").read_text(encoding="utf-8")
    assert "https://www.riverbend.example/careers/rejection/visit-us/" in sitemap


def test_where_faults_are_reported_stands_in_its_file_and_ours_has_none(
    built: Path, site: Path
) -> None:
    assert (built / ".well-known" / "security.txt").read_text(encoding="utf-8") == (
        "Contact: mailto:security@riverbend.example\n"
        f"Expires: {SOON}T23:59:59Z\n"
        "Preferred-Languages: en-GB\n"
    )
    assert not (site / ".well-known").exists()


def test_local_lines_come_before_kenya_and_kenya_before_the_rest(built: Path) -> None:
    headings = [heading.get_text() for heading in page(built, "support").find_all("h2")]
    assert headings[:6] == [
        "Named by Riverbend College Careers",
        "Any country",
        "Kenya",
        "United Kingdom",
        "European Union",
        "Ireland",
    ]


def test_their_new_page_is_in_the_menu_and_their_about_page_names_them(built: Path) -> None:
    current = page(built, "visit-us").select("#menu a[aria-current=page]")
    assert [link.get_text() for link in current] == ["Visit us"]
    about = page(built, "about").get_text()
    assert "This copy is run by Riverbend College Careers." in about
    assert "names nobody to write to" not in about


def test_ours_without_a_service_names_none(site: Path) -> None:
    about = page(site, "about")
    assert "names nobody to write to yet" in about.get_text()
    assert not about.select(".atn-service, .atn-service-foot")


def test_wrong_settings_build_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    yours = changed(tmp_path, "[kenya, uk]", "[uganda]")
    assert main(["--yours", str(yours), "--site-dir", str(tmp_path / "site")]) == 1
    assert not (tmp_path / "site").exists()
    assert (
        "settings.yml:15: settings: 'countries': 'uganda' is not known" in capsys.readouterr().err
    )


def test_a_broken_link_on_their_page_stops_the_build(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    yours = changed(tmp_path, "language: en-GB", "language: en")
    own = yours / "pages" / "visit-us.md"
    own.write_text(own.read_text(encoding="utf-8").replace("index.md", "nowhere.md"), "utf-8")
    assert main(["--yours", str(yours), "--site-dir", str(tmp_path / "site")]) == 1
    assert "visit-us.md" in capfd.readouterr().err


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """Copy the data and one page, with a fault in each, and return the folder of the pages."""
    docs = tmp_path / "docs"
    shutil.copytree(DATA, docs / "data")
    text = (DATA / "places.yaml").read_text(encoding="utf-8").replace("  title:", "  titel:", 1)
    (docs / "data" / "places.yaml").write_text(text, encoding="utf-8")
    (docs / "about.md").write_text("---\ntitle: A\ntitle: About this site\n---\n", encoding="utf-8")
    return docs


def test_all_that_is_wrong_with_data_and_front_matter_is_told_before_anything_is_built(
    faulty: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not sound(faulty, strict=True)
    said = capsys.readouterr().err.replace(f"{faulty}/", "")
    places = [line.split(": ")[:2] for line in said.splitlines()]
    assert [": ".join(place) for place in places] == [
        "data/places.yaml:11: unknown-key",
        "about.md:1: front-matter",
        "about.md:1: front-matter",
        "about.md:1: front-matter",
        "about.md:3: front-matter",
    ]
    assert "about.md:3: front-matter: 'title' stands here twice, first in line 2; keep one" in said


def test_of_a_services_page_only_what_nobody_can_build_from_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "plain.md").write_text("# Come in\n", encoding="utf-8")
    (pages / "short.md").write_text("---\ntitle: Us\nours: 1\n---\n# Us\n", encoding="utf-8")
    assert sound(DOCS, tmp_path, strict=True)
    (pages / "odd.md").write_text("---\ntitle: [Us]\ntags: here\n---\n# Us\n", encoding="utf-8")
    assert not sound(DOCS, tmp_path, strict=True)
    said = capsys.readouterr().err.replace(f"{pages}/", "").splitlines()
    assert [": ".join(line.split(": ")[:3])[:60] for line in said] == [
        "odd.md:2: front-matter: 'title' is a list; it must be text. ",
        "odd.md:3: front-matter: 'tags' is 'here'; it must be a list;",
    ]


def test_a_page_whose_front_matter_is_of_the_wrong_kind_is_searched_without_it(
    tmp_path: Path,
) -> None:
    text = "---\ntitle: [Us]\npage_type: [x]\ntags: 5\nsearch: high\nminutes: 5\n---\n"
    assert front_matter.held(text, tmp_path / "us.md") == {"minutes": 5}


def test_front_matter_stops_no_build_that_goes_on_despite_faults_and_is_noted(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(DATA / "places.yaml", faulty / "data")
    notes = tmp_path / "notes.jsonl"
    assert sound(faulty, strict=False, notes=notes)
    assert capsys.readouterr().err == ""
    assert [(one.line, one.rule) for one in noted(notes)] == [
        (1, "front-matter"),
        (1, "front-matter"),
        (1, "front-matter"),
        (3, "front-matter"),
    ]


def test_our_own_sources_are_what_they_were() -> None:
    assert not (ROOT / "docs" / "visit-us.md").exists()
