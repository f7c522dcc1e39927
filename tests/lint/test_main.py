"""The command: what it prints and how it ends."""

from pathlib import Path

import pytest

from scripts.lint.__main__ import main
from tests.lint.samples import GOOD


def test_the_sites_own_pages_are_clean(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out.endswith("pages, 13 rules: no problems\n")


def test_one_page_is_checked_by_itself_and_each_problem_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "index.md"
    path.write_text(GOOD.replace("Ask what was", "Just ask! What was"), encoding="utf-8")
    assert main([str(path)]) == 1
    assert capsys.readouterr().out == (
        f"{path}:23: banned-word: 'Just': leave it out\n"
        f"{path}:23: exclamation-mark: an exclamation mark; end with a full stop\n"
    )


def test_a_file_that_does_not_exist_cannot_be_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "nowhere.md"
    assert main([str(path)]) == 2
    assert capsys.readouterr().err == f"{path}: no such file; name a Markdown page\n"
