"""A service's folder laid over our sources, which stay as they are."""

from pathlib import Path

import pytest
import yaml
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.settings.reading import read
from scripts.site.staging import stage
from tests.settings.samples import EXAMPLE, college


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    """Lay the example over our sources and return the folder."""
    return stage(read(EXAMPLE), target=tmp_path / "staged")[0].parent


def test_their_page_replaces_ours_and_a_new_one_stands_beside(staged: Path) -> None:
    theirs = EXAMPLE / "pages"
    for name in ("about.md", "visit-us.md"):
        assert (staged / "docs" / name).read_bytes() == (theirs / name).read_bytes()
    assert (staged / "docs/privacy.md").read_bytes() == (ROOT / "docs/privacy.md").read_bytes()


def test_the_configuration_inherits_ours_and_says_what_differs(staged: Path) -> None:
    text = (staged / "mkdocs.yml").read_text(encoding="utf-8")
    config = yaml_load(text)
    above = yaml_load((staged / config["INHERIT"]).read_text(encoding="utf-8"))
    # Zensical adds lists up.
    assert not {"nav", "extra_css", "watch"} & above.keys()
    ours = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert above["markdown_extensions"] == ours["markdown_extensions"]
    assert config["site_url"] == "https://www.riverbend.example/careers/rejection/"
    assert {"Riverbend College Careers": [{"Visit us": "visit-us.md"}]} in config["nav"]
    assert config["extra"]["service"]["logo"] == "assets/images/logo-of-service.svg"
    assert (staged / "docs" / config["extra"]["service"]["logo"]).exists()


def test_their_colour_comes_after_ours_in_light_and_in_dark(staged: Path) -> None:
    styles = staged / "docs/assets/stylesheets"
    for name, colour in (("palette.css", "#7a1f3d"), ("dark.css", "--atn-main: #")):
        ours = (ROOT / "docs/assets/stylesheets" / name).read_text(encoding="utf-8")
        text = (styles / name).read_text(encoding="utf-8")
        assert text.startswith(ours)
        assert colour in text.removeprefix(ours)


def test_local_lines_are_data_for_the_support_page(staged: Path) -> None:
    held = yaml.safe_load((staged / "docs/data/service.yaml").read_text(encoding="utf-8"))
    assert held["name"] == "Riverbend College Careers"
    assert [line["name"] for line in held["helplines"]] == ["Riverbend listening line"]


def test_a_live_stage_follows_the_files_and_never_writes_through_to_them(tmp_path: Path) -> None:
    yours = college(tmp_path)
    before = (ROOT / "docs/support.md").read_bytes()
    folder = stage(read(yours), target=tmp_path / "staged", live=True)[0].parent
    assert (ROOT / "docs/support.md").read_bytes() == before
    assert (folder / "docs/support.md").read_bytes() != before
    page = yours / "pages/visit-us.md"
    page.write_text(page.read_text(encoding="utf-8").replace("204", "205"), encoding="utf-8")
    assert "room 205" in (folder / "docs/visit-us.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name", ["support.md", "seek-feedback/your-rights.md", "situations/unfair-treatment.md"]
)
def test_the_real_pages_put_kenya_before_all_other_countries(staged: Path, name: str) -> None:
    text = (staged / "docs" / name).read_text(encoding="utf-8")
    places = [text.index(f"| {country}\n") for country in ("kenya", "uk", "ireland", "usa")
              if f"| {country}\n" in text]  # fmt: skip
    assert len(places) >= 3
    assert places == sorted(places)


def test_a_live_stage_that_leaves_parts_out_takes_nothing_from_our_files(tmp_path: Path) -> None:
    yours = college(tmp_path)
    path = yours / "settings.yml"
    lines = "leave_out: {staff_pages: true, situations: [visa], countries: [india]}\n"
    path.write_text(path.read_text(encoding="utf-8") + lines, encoding="utf-8")
    ours = [*sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "docs/data").iterdir())]
    before = [one.read_bytes() for one in ours]
    folder = stage(read(yours), target=tmp_path / "staged", live=True)[0].parent
    assert [one.read_bytes() for one in ours] == before
    assert not (folder / "docs/situations/visa.md").exists()
    assert not (folder / "docs/careers-services/host-it.md").exists()
    config = yaml_load((folder / "mkdocs.yml").read_text(encoding="utf-8"))
    assert {"Licence": "careers-services/licence.md"} in config["nav"][-1]["About this site"]
