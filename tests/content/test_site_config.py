"""Tests of reading mkdocs.yml."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.content.site_config import NavEntry, read_config
from tests.links.samples import CLEAN_SITE


def write(folder: Path, text: str) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_nav_entries_keep_their_lines_beside_tags_of_mkdocs(tmp_path: Path) -> None:
    config = read_config(write(tmp_path, CLEAN_SITE["mkdocs.yml"]))
    assert config.nav == (NavEntry("index.md", 8), NavEntry("move-on/checklist.md", 10))
    assert config.overrides == tmp_path / "overrides"


def test_only_pages_of_the_site_count(tmp_path: Path) -> None:
    nav = "nav:\n  - index.md\n  - Acas: https://www.acas.org.uk\n  - Up: /\n  - Empty:\n"
    assert read_config(write(tmp_path, nav)).nav == (NavEntry("index.md", 2),)


def test_without_nav_there_is_none(tmp_path: Path) -> None:
    assert read_config(write(tmp_path, "site_name: After the No\n")).nav is None
    assert read_config(write(tmp_path, "")).nav is None


@pytest.mark.parametrize("tag", ["!relative", "!ENV [A, b]", "!!python/name:os.system"])
def test_no_tag_is_run_or_refused(tag: str, tmp_path: Path) -> None:
    config = read_config(write(tmp_path, f"copyright: {tag}\nnav: [index.md]\n"))
    assert config.nav == (NavEntry("index.md", 2),)


@pytest.mark.parametrize(
    ("setting", "site_url"),
    [
        ("https://after-the-no.example/", "https://after-the-no.example/"),
        ('!ENV [OTHER, SITE_URL, "https://after-the-no.example/"]', "https://careers.example/no/"),
        ('!ENV [OTHER, "https://after-the-no.example/"]', "https://after-the-no.example/"),
        ("!ENV SITE_URL", "https://careers.example/no/"),
        ("!ENV OTHER", ""),
    ],
)
def test_the_sites_address_is_read_as_mkdocs_reads_it(
    setting: str, site_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://careers.example/no/")
    monkeypatch.delenv("OTHER", raising=False)
    config = read_config(write(tmp_path, f"site_name: After the No\nsite_url: {setting}\n"))
    assert (config.site_url, config.site_url_line) == (site_url, 2)


def test_without_an_address_there_is_none(tmp_path: Path) -> None:
    assert read_config(write(tmp_path, "site_name: After the No\n")).site_url == ""


def test_a_missing_file_is_named_with_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"mkdocs\.yml: cannot be read .*; check --config"):
        read_config(tmp_path / "mkdocs.yml")


def test_broken_yaml_is_named_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ProjectError) as error:
        read_config(write(tmp_path, "nav: [index.md\n"))
    assert str(error.value) == (
        f"{tmp_path}/mkdocs.yml:1: bad-yaml: this is not YAML (expected ',' or ']', but got "
        "'<stream end>'); put quotes around a value that holds ': ' or starts with #, and indent "
        "with spaces"
    )
