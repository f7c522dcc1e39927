"""All pages together: which are read, and what the menu names."""

from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.errors import ContentError
from scripts.content.site_config import NavEntry
from scripts.lint.site import Site


def project(folder: Path, config: str, *names: str) -> Site:
    """Write a small project and read it back."""
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    for name in names:
        path = folder / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("# Ask\n", encoding="utf-8")
    return Site.read(folder)


def test_every_page_is_read_in_order_and_templates_and_data_are_not(tmp_path: Path) -> None:
    names = ("move-on/index.md", "about.md", "_templates/guide.md", "data/notes.txt")
    site = project(tmp_path, "nav: []\n", *names)
    assert [site.inside(page) for page in site.pages] == ["about.md", "move-on/index.md"]


def test_it_knows_where_its_parts_lie(tmp_path: Path) -> None:
    site = project(tmp_path, "nav: []\n")
    assert site.docs == tmp_path / "docs"
    assert site.data == tmp_path / "docs" / "data"
    assert site.config == tmp_path / "mkdocs.yml"


def test_the_menu_is_read_with_its_lines_however_deep_and_whatever_else_the_file_holds(
    tmp_path: Path,
) -> None:
    config = (
        "site_name: !ENV [NAME, Ask]\n"
        "nav:\n  - Start: index.md\n  - about.md\n  - Tip:\n      - Guide: tip/index.md\n"
        "      - More:\n          - Deep: tip/deep.md\n  - Out: https://firm.example/\n"
        "markdown_extensions:\n  - x: !!python/name:material.x\n"
    )
    assert project(tmp_path, config).nav == (
        NavEntry("index.md", 3),
        NavEntry("about.md", 4),
        NavEntry("tip/index.md", 6),
        NavEntry("tip/deep.md", 8),
    )


@pytest.mark.parametrize("config", ["", "# nothing\n", "site_name: Ask\n", "- a list\n"])
def test_a_project_without_a_menu_has_none(tmp_path: Path, config: str) -> None:
    assert project(tmp_path, config).nav == ()


def test_a_menu_that_is_not_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    site = project(tmp_path, "site_name: Ask\nnav: [index.md\n")
    with pytest.raises(ContentError) as caught:
        _ = site.nav
    assert (caught.value.path, caught.value.line) == (tmp_path / "mkdocs.yml", 2)


def test_the_real_site_is_read_with_its_menu() -> None:
    site = Site.read(ROOT)
    assert {site.inside(page) for page in site.pages} >= {"index.md", "move-on/index.md"}
    assert site.nav[0].path == "index.md"
