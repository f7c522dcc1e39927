"""What `make measure` looks at, and how it counts. The browser's part runs in `make measure`."""

from pathlib import Path

import pytest

from scripts.measure import __main__ as measure
from scripts.measure.pages import addresses, packed, weight

REDIRECT = '<meta http-equiv="refresh" content="0; url=../about/">'


def write(site: Path, name: str, text: str = "<p>Words</p>") -> Path:
    """Write a file of a built site."""
    path = site / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_page_is_opened_but_no_redirect_and_no_page_for_wrong_addresses(
    tmp_path: Path,
) -> None:
    write(tmp_path, "index.html")
    write(tmp_path, "move-on/who-to-tell/index.html")
    write(tmp_path, "old/index.html", REDIRECT)
    write(tmp_path, "404.html")
    assert addresses(tmp_path) == ["", "move-on/who-to-tell/"]


def test_a_page_weighs_what_it_loaded_compressed_and_each_file_once(tmp_path: Path) -> None:
    page = write(tmp_path, "about/index.html", "<p>Words</p>" * 100)
    style = write(tmp_path, "assets/page.css", "a { color: inherit; }" * 100)
    root = "http://127.0.0.1:8000/"
    loaded = {f"{root}about/", f"{root}assets/page.css"}
    wanted = packed(page) + packed(style)
    assert weight(tmp_path, root, loaded) == wanted
    assert wanted < page.stat().st_size


def test_the_version_is_the_one_on_top_of_the_changelog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measure, "ROOT", tmp_path)
    write(tmp_path, "CHANGELOG.md", "# Changelog\n\n## 1.3.0 (not yet released)\n\n## 1.2.0\n")
    assert measure.version() == "1.3.0, not yet released"
    write(tmp_path, "CHANGELOG.md", "# Changelog\n\n## 1.2.0\n")
    assert measure.version() == "1.2.0"


def test_a_folder_without_a_site_is_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "measured.yaml"
    assert measure.main([str(tmp_path), "--out", str(out)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
    assert not out.exists()
