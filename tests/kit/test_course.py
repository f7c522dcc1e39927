"""What goes into a course: our pages, a service's own, and a name for each that no other has."""

import dataclasses
import shutil
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pytest

from scripts import ROOT
from scripts.kit import course, learning_platform, scorm
from scripts.kit.job import Job
from scripts.settings.reading import OwnPage, read
from tests.kit.test_learning_platform import FOLDERS
from tests.settings.samples import EXAMPLE

# Pages of a service whose names come near ours, and near each other's.
OWN = {
    "visit-us.md": ("visit-us/", "Riverbend College Careers"),
    "visit_us.md": ("visit_us/", "Riverbend College Careers"),
    "Visit-us.md": ("Visit-us/", "Riverbend College Careers"),
    "ymweld-â-ni/index.md": ("ymweld-%C3%A2-ni/", "Riverbend College Careers"),
    "move-on-first-day.md": ("move-on-first-day/", "Riverbend College Careers"),
    "careers-services/our-rota.md": ("careers-services/our-rota/", "Group sessions, for staff"),
}


@pytest.fixture(scope="module")
def theirs(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Job:
    """Add a service's own pages to the site, one of them a worksheet."""
    folder = tmp_path_factory.mktemp("theirs")
    target = shutil.copytree(site, folder / "site")
    html = (site / "about" / "index.html").read_text(encoding="utf-8")
    listed = ""
    for name, (url, _) in OWN.items():
        page = target / unquote(url) / "index.html"
        page.parent.mkdir(parents=True)
        kind = "worksheet" if name == "visit_us.md" else "reference"
        page.write_text(html.replace("atn-type-about", f"atn-type-{kind}"), encoding="utf-8")
        listed += f'<a href="{url}">{name}</a>'
    start = target / "index.html"
    text = start.read_text(encoding="utf-8")
    at = text.index("<a ", text.index('<nav class="atn-nav"'))
    start.write_text(text[:at] + listed + text[at:], encoding="utf-8")
    pages = tuple(OwnPage(name, "Menu", "") for name in OWN)
    settings = dataclasses.replace(read(EXAMPLE), pages=pages)
    return Job(ROOT, target, folder, "1.2.3", 1_790_000_000, settings)


def test_a_services_own_pages_have_their_folder_before_the_staffs(theirs: Job) -> None:
    found = course.read_course(theirs)
    assert found.folders == [*FOLDERS[:-1], "Riverbend College Careers", FOLDERS[-1]]
    own = {link.url: link.folder for link in found.links if not link.of_ours}
    assert own == dict(OWN.values())
    address = next(link.address for link in found.links if link.url.startswith("ymweld"))
    assert address == f"{theirs.address}ymweld-%C3%A2-ni/?view=plain"


def test_no_two_pages_have_one_name_in_either_package(theirs: Job, tmp_path: Path) -> None:
    learning_platform.make(theirs, tmp_path / "links.imscc")
    scorm.make(theirs, tmp_path / "scorm.zip")
    for name, folder in (("links.imscc", "links"), ("scorm.zip", "pages")):
        names = zipfile.ZipFile(tmp_path / name).namelist()
        own = sorted(name for name in names if name.startswith(f"{folder}/link-"))
        assert len(own) == len({name.lower() for name in own})
        ends = [name.removeprefix(f"{folder}/link-").rpartition(".")[0] for name in own]
        assert {"visit-us", "visit_5f_us", "_56_isit-us", "move-on-first-day"} <= set(ends)
        assert {"move-on.first-day", "ymweld-_e2_-ni"} <= set(ends)
    found = zipfile.ZipFile(tmp_path / "scorm.zip").namelist()
    assert "pages/link-careers-services.our-rota.html" not in found


def test_without_a_services_settings_its_pages_are_not_guessed_at(theirs: Job) -> None:
    found = course.read_course(dataclasses.replace(theirs, settings=None))
    assert not any(link.url.startswith("visit") for link in found.links)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("move-on/first-day/", "move-on-first-day/"),
        ("visit.us/", "visit/us/"),
        ("visit_us/", "visit-us/"),
        ("Visit/", "visit/"),
        ("a_2e_b/", "a.b/"),
        (f"{'x' * 100}1/", f"{'x' * 100}2/"),
    ],
)
def test_names_differ_where_addresses_do(one: str, other: str) -> None:
    names = {course.name_of(one), course.name_of(other)}
    assert len({name.lower() for name in names}) == 2
    assert max(map(len, names)) <= 98
