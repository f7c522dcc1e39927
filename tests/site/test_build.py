"""The site of an invented college, built from its own folder, and builds that are refused."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.site.__main__ import main
from tests.settings.samples import EXAMPLE, changed


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the example college's site and return its folder."""
    target = tmp_path_factory.mktemp("college") / "site"
    assert main(["--yours", str(EXAMPLE), "--site-dir", str(target)]) == 0
    return target


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
        assert "assets/images/logo.svg" in text
        assert 'href="https://www.riverbend.example/careers/book">Book a talk' in text
        assert "CC BY 4.0" in text


def test_the_address_is_theirs_with_its_sub_path(built: Path) -> None:
    canonical = page(built, "support").select_one("link[rel=canonical]")
    assert canonical
    assert canonical["href"] == "https://www.riverbend.example/careers/rejection/support/"
    sitemap = (built / "sitemap.xml").read_text(encoding="utf-8")
    assert "https://www.riverbend.example/careers/rejection/visit-us/" in sitemap


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
    assert "names no contact of its own" not in about


def test_ours_without_a_service_names_none(site: Path) -> None:
    about = page(site, "about")
    assert "names no contact of its own yet" in about.get_text()
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


def test_our_own_sources_are_what_they_were() -> None:
    assert not (ROOT / "docs" / "visit-us.md").exists()
