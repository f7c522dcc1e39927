"""Tests of reading a built site."""

from pathlib import Path

import pytest

from scripts.content.address import Target
from scripts.content.errors import ProjectError
from scripts.links.site import read_site
from tests.links.samples import write


def test_pages_and_styles_are_taken_apart_and_other_files_kept_as_they_are(tmp_path: Path) -> None:
    write(tmp_path, {"site/assets/a.css": "p { color: url(b.png) }", "site/pack.pdf": "%PDF"})
    site = read_site(tmp_path / "site")
    assert set(site.pages) == {"index.html", "move-on/checklist/index.html"}
    assert [one.value for one in site.styles["assets/a.css"]] == ["b.png"]
    assert set(site.files) == {*site.pages, "assets/a.css", "pack.pdf"}
    assert site.files["pack.pdf"] == b"%PDF"
    assert sorted(one.value for one in site.references()) == [
        "../../",
        "b.png",
        "move-on/checklist/",
    ]


def test_a_folder_leads_to_its_index(tmp_path: Path) -> None:
    write(tmp_path, {})
    site = read_site(tmp_path / "site")
    checklist = Target("move-on/checklist", "", folder=True)
    assert site.file_at(checklist) == "move-on/checklist/index.html"
    assert site.file_at(Target("", "", folder=True)) == "index.html"
    assert site.file_at(Target("move-on", "", folder=True)) is None
    assert site.page_at(checklist) is site.pages["move-on/checklist/index.html"]
    assert site.page_at(Target("support", "", folder=True)) is None


def test_a_folder_without_pages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="holds no HTML page; build the site first"):
        read_site(tmp_path)
    with pytest.raises(ProjectError, match="gone: there is no such folder"):
        read_site(tmp_path / "gone")
