"""Whatever leaves a service's copy says whose it is and whom to call."""

import io
import json
import shutil
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from PIL import Image

from scripts import ROOT
from scripts.content.service import reach
from scripts.hosting import name_by_content
from scripts.kit import learning_platform, papers_zip, site_zip
from scripts.kit.job import Job
from scripts.settings import pictures
from scripts.settings.reading import read
from scripts.site import own_pictures
from scripts.usb import build as usb
from tests.conftest import ADDRESS
from tests.settings.samples import HOSTILE, NAMES, changed, college, faults, hostile

REACH = "+44 1632 960 123 · careers@riverbend.example · Room 204, above the library"
PAGES = ("", "move-on/first-day/", "careers-services/slides-30-minutes/")


def page(site: Path, address: str = "") -> BeautifulSoup:
    """Return a built page."""
    return BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")


def content(soup: BeautifulSoup, name: str) -> str:
    """Return what one of a page's notes for programs says."""
    found = soup.select(f'meta[property="{name}"], meta[name="{name}"]')
    assert len(found) == 1, name
    return str(found[0]["content"])


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_any_kind_is_accepted(tmp_path: Path, name: str) -> None:
    yours = changed(tmp_path, "service: Riverbend College Careers", f"service: {json.dumps(name)}")
    assert faults(yours) == []
    assert read(yours).service == name


@pytest.mark.parametrize("address", PAGES)
def test_title_header_foot_and_card_of_a_link_name_it_whole(hosted: Path, address: str) -> None:
    soup = page(hosted, address)
    assert soup.title
    assert soup.title.get_text().endswith(HOSTILE)
    assert [one.get_text() for one in soup.select("header .atn-service")] == [HOSTILE]
    foot = soup.select_one(".atn-service-foot")
    assert isinstance(foot, Tag)
    assert (foot["aria-label"], foot["data-reach"]) == (HOSTILE, REACH)
    assert content(soup, "og:site_name") == f"After the No, {HOSTILE}"
    assert content(soup, "og:title") in soup.get_text()
    assert content(soup, "og:url") == f"{ADDRESS}{address}"
    assert content(soup, "twitter:card") == "summary_large_image"
    # A bare tag in a name would have become an element.
    assert not soup.select("studierendenberatungsstellenverbundsgesellschaft")


def test_the_picture_of_the_card_is_there_under_its_whole_address(
    hosted: Path, tmp_path: Path
) -> None:
    # Also where a host gives files names by their content.
    renamed = shutil.copytree(hosted, tmp_path / "renamed")
    assert name_by_content.main([str(renamed)]) == 0
    told = content(page(renamed), "og:image")
    assert told == content(page(hosted), "og:image") == f"{ADDRESS}link-card.png"
    assert (renamed / told.removeprefix(ADDRESS)).is_file()
    with Image.open(hosted / told.removeprefix(ADDRESS)) as drawn:
        assert (drawn.format, drawn.size) == ("PNG", (1200, 630))
        # The logo, the line of the second colour and that of the first.
        found = {drawn.convert("RGB").getpixel(place) for place in ((600, 60), (9, 600), (9, 620))}
    assert found == {(0x10, 0x10, 0x10), (0x1F, 0x6F, 0x8B), (0x7A, 0x1F, 0x3D)}


def test_a_wide_logo_is_no_icon_and_home_screens_get_their_colour(hosted: Path) -> None:
    icon = page(hosted).select_one('link[rel="icon"]')
    assert icon
    assert icon["href"] == "assets/images/icon-of-service.svg"
    drawn = (hosted / "assets/images/icon-of-service.svg").read_text(encoding="utf-8")
    assert ">D</text>" in drawn
    assert 'fill="#7a1f3d"' in drawn
    told = json.loads((hosted / "site.webmanifest").read_text(encoding="utf-8"))
    assert (told["name"], told["short_name"]) == (f"After the No, {HOSTILE}", "After the No")
    assert told["theme_color"] == "#7a1f3d"


def test_an_icon_of_their_own_comes_before_a_square_logo(tmp_path: Path) -> None:
    yours = college(tmp_path)
    assert own_pictures.icon(read(yours))[0] == "icon-of-service.svg"
    made = io.BytesIO()
    Image.new("RGB", (16, 16)).save(made, "PNG")
    (yours / "tab.png").write_bytes(made.getvalue())
    settings = yours / "settings.yml"
    settings.write_text(f"icon: tab.png\n{settings.read_text('utf-8')}", encoding="utf-8")
    assert own_pictures.icon(read(yours)) == ("icon-of-service.png", made.getvalue())


@pytest.mark.parametrize(
    ("tag", "is_square"),
    [
        ('<svg viewBox="0 0 40 40"/>', True),
        ("<svg width='30px' height='24px'/>", True),
        ('<svg viewBox="0,0,500,100" width="10" height="10"/>', False),
        ("<svg/>", False),
        ('<svg viewBox="0 0 0 0"/>', False),
        ("no picture", False),
    ],
)
def test_whether_a_drawing_is_about_square_is_read_from_it(tag: str, is_square: bool) -> None:
    assert pictures.is_square(tag.encode()) == is_square


@pytest.mark.parametrize("name", NAMES)
def test_a_name_fits_the_card_whatever_its_letters(name: str) -> None:
    letters, lines = own_pictures.fitted(name)
    assert "".join("".join(lines).split()) == "".join(name.split())
    assert len(lines) * letters * 1.2 <= own_pictures.DOWN
    assert max(map(own_pictures.wide, lines)) * letters <= own_pictures.ACROSS


def test_a_phone_or_an_email_comes_before_an_address_to_type() -> None:
    booking = "https://www.riverbend.example/book/"
    assert reach({"email": "a@b.example", "phone": "01"}, booking) == "01 · a@b.example"
    assert reach({"page": "https://b.example/x", "place": "Room 1"}) == "b.example/x · Room 1"
    assert reach({}, booking) == "www.riverbend.example/book"
    assert reach({}) == ""


def test_each_slide_says_it(hosted: Path) -> None:
    faces = page(hosted, PAGES[2]).select(".atn-slide-face")
    told = [[one.get_text() for one in face.select(".atn-slide-service")] for face in faces]
    assert told == [[f"{HOSTILE} · {REACH}"]] * len(faces)
    assert faces


def test_the_form_for_files_says_it_where_it_is_opened(hosted: Path, tmp_path: Path) -> None:
    usb.build(hosted, tmp_path / "stick")
    start = BeautifulSoup((tmp_path / "stick/Start.html").read_bytes(), "html5lib")
    assert [one.get_text() for one in start.select("footer p")] == [f"{HOSTILE}\n{REACH}"]
    note = (tmp_path / "stick/README.txt").read_bytes().decode()
    assert note.endswith(f"Code: MIT.\r\n\r\n{HOSTILE}\r\n{REACH}\r\n")


def test_the_kit_says_it_in_its_notes_and_in_the_package_for_platforms(
    hosted: Path, tmp_path: Path
) -> None:
    job = Job(ROOT, hosted, tmp_path, "1.2.3", 1_790_000_000)
    for text in (papers_zip.README, site_zip.README):
        assert job.signed(text).endswith(f"\n\n{HOSTILE}\n{REACH}\n")
    learning_platform.make(job, tmp_path / "links.imscc")
    with zipfile.ZipFile(tmp_path / "links.imscc") as held:
        first = BeautifulSoup(held.read("about.html"), "html5lib")
    assert f"{HOSTILE}{REACH}" in first.get_text()


def test_a_copy_of_nobody_says_nothing_more_than_before(site: Path, tmp_path: Path) -> None:
    soup = page(site, PAGES[2])
    assert not soup.select('meta[property^="og:"], .atn-slide-service, .atn-service-foot')
    assert not (site / "link-card.png").exists()
    assert not (site / "assets/stylesheets/service.css").exists()
    usb.build(site, tmp_path / "stick")
    assert "<footer>" not in (tmp_path / "stick/Start.html").read_text(encoding="utf-8")
    job = Job(ROOT, site, tmp_path, "1.2.3", 5)
    assert job.signed("Text") == "Text"


def test_the_hostile_name_is_as_long_as_those_that_were_met(tmp_path: Path) -> None:
    assert len(read(hostile(tmp_path)).service) == 73
