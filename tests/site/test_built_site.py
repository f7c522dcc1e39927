"""The build stops at a fault and names the file; both engines make the same pages."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.site import shrinking
from scripts.site.build import finish
from scripts.site.offline import writing as offline
from tests.conftest import ADDRESS, build, copy_sources, page_addresses
from tests.once import Once
from tests.site.offline.test_writing import listed, sums
from tests.site.test_broken_pages import breaks

EPOCH = "1790000000"
# Each is a warning, and a strict build that has any stops at its end. The last is two: an entry
# without its page, and a page without its entry.
WARNINGS = (
    (
        "docs/about.md",
        "(evidence.md)",
        "(evidense.md)",
        "WARNING - Doc file 'about.md' contains a link 'evidense.md', but the target is not found",
    ),
    (
        "docs/evidence.md",
        "about.md#report-a-mistake",
        "about.md#mistakes",
        "WARNING - Doc file 'evidence.md' contains a link 'about.md#mistakes', but the doc "
        "'about.md' does not contain an anchor '#mistakes'",
    ),
    (
        "docs/about.md",
        "This site is for",
        "![A desk](desk.png) This site is for",
        "WARNING - Doc file 'about.md' contains a link 'desk.png', but the target is not found",
    ),
    (
        "mkdocs.yml",
        "Privacy: privacy.md",
        "Privacy: private.md",
        "WARNING - A reference to 'private.md' is included in the 'nav' configuration, which is "
        "not found",
    ),
)
NOT_LISTED = (
    "WARNING - The following pages exist in the docs directory, but are not included in the "
    '"nav" configuration: - privacy.md'
)
# Each stops a build where it is met.
FAULTS = {
    "an unknown citation": (
        "docs/evidence.md",
        "[@sackett-2022]",
        "[@sacket-2022]",
        "docs/evidence.md:{line}: unknown-citation: no source 'sacket-2022' in "
        "docs/data/sources.yaml; did you mean 'sackett-2022'?",
    ),
    "an unknown country": (
        "docs/support.md",
        "/// support-lines | kenya",
        "/// support-lines | kenia",
        "docs/support.md:{line}: unknown-entry: 'support-lines' knows no 'kenia'; use: ",
    ),
    "a malformed data file": (
        "docs/data/places.yaml",
        "  title: Free courses online",
        "  titel: Free courses online",
        "unknown-key: 'titel' is not known; did you mean 'title'? There are: id, places, title",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_stops_the_build_and_names_its_place(project_copy: Path, fault: str) -> None:
    name, right, wrong, message = FAULTS[fault]
    line = breaks(project_copy, name, right, wrong)
    said = build(project_copy / "site", "--strict", cwd=project_copy)
    assert said.startswith("exit 1")
    assert message.replace("{line}", str(line)) in " ".join(said.split())
    assert "Traceback" not in said


def test_a_warning_stops_the_build_and_names_its_place(project_copy: Path) -> None:
    for name, right, wrong, _ in WARNINGS:
        breaks(project_copy, name, right, wrong)
    said = build(project_copy / "site", "--strict", cwd=project_copy)
    assert said.startswith("exit 1")
    for message in (*(message for *_, message in WARNINGS), NOT_LISTED):
        assert message in " ".join(said.split())
    assert f"Aborted with {len(WARNINGS) + 1} warnings in strict mode!" in said
    assert "Traceback" not in said


def headings(site: Path, address: str) -> list[tuple[str, str]]:
    """Return each heading's level and id, in order."""
    soup = BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")
    return [(tag.name, str(tag.get("id"))) for tag in soup.select("article :is(h1, h2, h3, h4)")]


def citations(site: Path, address: str) -> list[str]:
    """Return where each note's links lead, in order."""
    soup = BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")
    # Joined to the page's address: "./#x" and "././#x" are the same place.
    place = f"https://after-the-no.example/{address}"
    return [urljoin(place, str(link["href"])) for link in soup.select(".atn-notes a, .atn-cite a")]


LATER = ("data-after", "data-search", "data-last")
"""Where a page tells what comes later."""


def loaded(site: Path, address: str) -> list[str]:
    """Return every style and script of a page, in order: its text, or where it lies."""
    soup = BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")
    found = [*soup.select("link[rel=stylesheet], style"), *soup.select("script:not([type])")]
    told = [str(one.get(name, "")) for one in found for name in LATER]
    addresses = [*" ".join(told).split(), *(str(one["href"]) for one in found if one.get("href"))]
    texts = [str(one.string or "") for one in found]
    return texts + [urljoin(f"/{address}", one) for one in addresses]


@pytest.fixture(scope="module")
def zensical(once: Once) -> Path:
    """Build the same sources with Zensical."""
    return once("zensical", build_with_zensical) / "site"


def build_with_zensical(project: Path) -> None:
    """Copy the sources into a folder and build them there."""
    copy_sources(project)
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "-f", "mkdocs.yml"],
        cwd=project,
        # A page may say where the site lies, so both engines are told the same place.
        env={**os.environ, "PYTHONPATH": str(project), "SITE_URL": ADDRESS},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert finish(project / "site", project / "docs") == 0


@pytest.mark.parametrize("address", page_addresses())
def test_both_engines_make_the_same_headings_and_citations_and_load_the_same(
    site: Path, zensical: Path, address: str
) -> None:
    assert headings(zensical, address) == headings(site, address)
    assert citations(zensical, address) == citations(site, address)
    assert loaded(zensical, address) == loaded(site, address)
    soup = BeautifulSoup((zensical / address / "index.html").read_bytes(), "html5lib")
    # Marks that are shown as code are meant to be read.
    for code in soup.select("pre, code"):
        code.decompose()
    assert "[@" not in soup.get_text()
    assert "\n///" not in soup.get_text()


@pytest.fixture(scope="module")
def apart(once: Once) -> Path:
    """Build with MkDocs alone, before style and script go into the pages."""

    def make(folder: Path) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
            patch.setenv("PYTHONHASHSEED", "1")
            assert build(folder / "site", "--strict").startswith("exit 0")

    return once("apart", make) / "site"


def test_a_page_loads_the_styles_and_scripts_of_what_it_holds_and_no_others(apart: Path) -> None:
    needs = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["extra"]["needs"]
    held: dict[str, set[str]] = {}
    for address in page_addresses():
        html = (apart / address / "index.html").read_text(encoding="utf-8")
        names = set(re.findall(r'(?:href|src)="[^"]*/([\w-]+\.(?:css|js))"', html))
        article = str(BeautifulSoup(html, "html5lib").select_one("article"))
        for number, need in enumerate(needs):
            files = {need[key] for key in ("style", "script") if key in need}
            holds = any(text in article for text in need["holds"])
            assert files <= names if holds else not files & names, f"{address}: {files}"
            held.setdefault(str(number), set()).update({address} if holds else ())
    # None is left over.
    assert len(held) == len(needs)
    assert all(held.values())


def test_the_step_that_takes_out_the_themes_dead_markup_knows_zensicals_too(
    zensical: Path, tmp_path: Path
) -> None:
    copied = shutil.copytree(zensical, tmp_path / "site")
    shrinking.remove_dead_markup(copied)
    soup = BeautifulSoup((copied / "move-on" / "index.html").read_bytes(), "html5lib")
    assert soup.select("body input.md-toggle, .md-overlay, .md-skip, .md-dialog") == []
    assert soup.select("link[rel=next], link[rel=prev]") == []


def test_both_engines_give_the_same_search(site: Path, zensical: Path) -> None:
    for name in ("help.json", "readers.json", "others.json"):
        assert (zensical / "search" / name).read_bytes() == (site / "search" / name).read_bytes()


def test_what_keeps_pages_for_readers_offline_is_right_on_zensicals_pages_too(
    zensical: Path, tmp_path: Path
) -> None:
    copied = shutil.copytree(zensical, tmp_path / "site")
    shrinking.remove_unused(copied)
    assert offline.main([str(copied)]) == 0
    files, needs, first = listed(copied)
    assert files == sums(copied)
    assert first == ["", "support/", "offline.html"]
    assert "assets/javascripts/sheet.js" in needs["seek-feedback/interview-debrief/"]


def test_both_engines_know_the_same_pages(site: Path, zensical: Path) -> None:
    made = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
    other = {path.parent.relative_to(zensical).as_posix() for path in zensical.rglob("index.html")}
    assert made == other
    assert (zensical / "404.html").exists()


def test_two_builds_give_the_same_bytes(
    apart: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    monkeypatch.setenv("PYTHONHASHSEED", "2")
    assert build(tmp_path, "--strict").startswith("exit 0")
    one, two = (
        {path.relative_to(site): path.read_bytes() for path in site.rglob("*.*")}
        for site in (apart, tmp_path)
    )
    # The compressed copy of the sitemap holds the time it was made.
    differ = {path.as_posix() for path in one.keys() | two.keys() if one.get(path) != two.get(path)}
    assert differ <= {"sitemap.xml.gz"}


def test_the_sitemap_lists_each_page_under_the_sites_own_address(site: Path) -> None:
    found = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text(encoding="utf-8"))
    base = "https://after-the-no.example/careers/rejection/"
    assert sorted(found) == sorted(base + address for address in page_addresses())


def test_sources_and_templates_for_writers_are_not_in_the_search_index(site: Path) -> None:
    readers = json.loads((site / "search" / "readers.json").read_text(encoding="utf-8"))
    others = json.loads((site / "search" / "others.json").read_text(encoding="utf-8"))
    held = [*readers["pages"], *(page for group in others["groups"] for page in group["pages"])]
    assert sorted(page["at"] for page in held) == sorted(page_addresses())
    parts = [part for page in held for part in page["parts"]]
    assert not any(part[0] == "sources" for part in parts if isinstance(part, list))
    assert not any("On this page" in lead for page in others["leads"] for lead in page)
