"""Tests of reading the sources."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.content.site_config import read_config
from scripts.links.sources import Document, Sources, markdown_names, read_sources
from tests.links.samples import write


def read(folder: Path, files: dict[str, str]) -> Sources:
    write(folder, files)
    return read_sources(folder / "site", folder / "docs", read_config(folder / "mkdocs.yml"))


def test_every_kind_of_source_is_read(tmp_path: Path) -> None:
    sources = read(
        tmp_path,
        {
            "docs/data/support.yaml": "- id: uk\n",
            "docs/assets/page.css": "",
            "overrides/main.html": "<main>",
            "overrides/drawings/path.svg": "<svg/>",
            "overrides/assets/theme.css": "",
        },
    )
    assert set(sources.markdown) == {"index.md", "move-on/checklist.md"}
    assert [document.text for document in sources.data] == ["- id: uk\n"]
    assert [document.text for document in sources.templates] == ["<svg/>", "<main>"]
    assert set(sources.styles) == {"assets/page.css", "assets/theme.css"}


@pytest.mark.parametrize(
    ("page", "source"),
    [
        ("index.html", "index.md"),
        ("move-on/checklist/index.html", "move-on/checklist.md"),
        ("move-on/checklist.html", "move-on/checklist.md"),
        ("404.html", None),
    ],
)
def test_a_page_leads_back_to_its_markdown(page: str, source: str | None, tmp_path: Path) -> None:
    assert read(tmp_path, {}).markdown_of(page) == source


def test_both_forms_of_address_are_tried() -> None:
    assert markdown_names("move-on/index.html") == (
        "move-on/index.md",
        "move-on.md",
        "move-on/README.md",
    )
    assert markdown_names("support.html") == ("support.md",)


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("---\ntitle: Start\nnav: false\n---\n# Start\n", True),
        ("---\ntitle: Start\n---\nnav: false\n", False),
        ("---\nnav: true\n---\n", False),
        ("# Start\n\n---\nnav: false\n---\n", False),
        ("---\n[\n---\n", False),
        ("---\nStart\n---\n", False),
    ],
)
def test_only_front_matter_leaves_a_page_out_of_nav(text: str, left_out: bool) -> None:
    assert Document("docs/index.md", text).left_out_of_nav is left_out


def test_a_missing_docs_folder_is_named_with_the_remedy(tmp_path: Path) -> None:
    write(tmp_path, {})
    config = read_config(tmp_path / "mkdocs.yml")
    with pytest.raises(ProjectError, match="words: there is no such folder; check --docs"):
        read_sources(tmp_path / "site", tmp_path / "words", config)
