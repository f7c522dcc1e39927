"""Which browser the tests take, and what is said when none can be had."""

from pathlib import Path

import pytest

from scripts import find_browser
from scripts.find_browser import REMEDY, NoBrowserError


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Make a machine with no browser, no package manager and nothing downloaded."""
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(find_browser, "MAC", tmp_path / "none")
    monkeypatch.setattr(find_browser, "downloaded", lambda: None)
    monkeypatch.setattr("subprocess.run", refuse)
    return monkeypatch


class Refused:
    """A command that failed."""

    returncode = 1


def refuse(*_arguments: object, **_settings: object) -> Refused:
    """Stand for a command that fails at once."""
    return Refused()


def test_a_browser_on_the_path_is_taken(bare: pytest.MonkeyPatch, tmp_path: Path) -> None:
    browser = tmp_path / "chromium"
    browser.write_text("#!/bin/sh\n", encoding="utf-8")
    browser.chmod(0o755)
    assert find_browser.find() == browser


def test_the_one_named_in_the_environment_comes_first(
    bare: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    named = tmp_path / "my-browser"
    named.touch()
    bare.setenv("CHROMIUM", str(named))
    assert find_browser.find() == named


def test_a_named_browser_that_does_not_exist_is_an_error_not_a_fallback(
    bare: pytest.MonkeyPatch,
) -> None:
    bare.setenv("CHROMIUM", "/nowhere/chromium")
    with pytest.raises(NoBrowserError, match=r"CHROMIUM is set to /nowhere/chromium"):
        find_browser.find()


def test_no_browser_at_all_fails_with_a_remedy(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert find_browser.main() == 1
    printed = capsys.readouterr()
    assert printed.out == "Fetching Playwright's Chromium\n"
    assert printed.err == f"{REMEDY}\n"


def test_debians_package_is_asked_for_where_the_package_manager_may_be_used(
    bare: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def install(command: list[str], **_settings: object) -> Refused:
        asked.append(command)
        if "install" in command and command[0] == "apt-get":
            (tmp_path / "chromium").write_text("#!/bin/sh\n", encoding="utf-8")
            (tmp_path / "chromium").chmod(0o755)
        return Refused()

    bare.setattr(find_browser, "package_manager", lambda: ["apt-get"])
    bare.setattr("subprocess.run", install)
    assert find_browser.main() == 0
    assert asked == [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]]
    assert capsys.readouterr().out == (
        f"Fetching Debian's chromium\nBrowser for the tests: {tmp_path / 'chromium'}\n"
    )
