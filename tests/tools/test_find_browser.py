"""Which browsers the tests take, and what is said when none can be had."""

from dataclasses import replace
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.tools import find_browser
from scripts.tools.find_browser import ENGINES


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Make a machine with no browser, no package manager and nothing downloaded."""
    monkeypatch.setenv("PATH", str(tmp_path))
    for name, engine in ENGINES.items():
        monkeypatch.delenv(engine.variable, raising=False)
        monkeypatch.setitem(ENGINES, name, replace(engine, mac=tmp_path / "none"))
    monkeypatch.setattr(find_browser, "downloaded", lambda: None)
    monkeypatch.setattr("subprocess.run", refuse)
    return monkeypatch


class Refused:
    """A command that failed."""

    returncode = 1


def refuse(*_arguments: object, **_settings: object) -> Refused:
    """Stand for a command that fails at once."""
    return Refused()


def put_program(path: Path) -> Path:
    """Write a program that does nothing."""
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("name", "command"),
    [("chromium", "chromium"), ("firefox", "firefox-esr"), ("webkit", "WebKitWebDriver")],
)
def test_a_browser_on_the_path_is_taken(
    bare: pytest.MonkeyPatch, tmp_path: Path, name: str, command: str
) -> None:
    browser = put_program(tmp_path / command)
    assert find_browser.find(name) == browser


@pytest.mark.parametrize(
    ("name", "variable"),
    [("chromium", "CHROMIUM"), ("firefox", "FIREFOX"), ("webkit", "WEBKIT")],
)
def test_the_one_named_in_the_environment_comes_first(
    bare: pytest.MonkeyPatch, tmp_path: Path, name: str, variable: str
) -> None:
    put_program(tmp_path / name)
    named = tmp_path / "my-browser"
    named.touch()
    bare.setenv(variable, str(named))
    assert find_browser.find(name) == named


@pytest.mark.parametrize(("name", "variable"), [("chromium", "CHROMIUM"), ("firefox", "FIREFOX")])
def test_a_named_browser_that_does_not_exist_is_an_error_not_a_fallback(
    bare: pytest.MonkeyPatch, name: str, variable: str
) -> None:
    bare.setenv(variable, "/nowhere/browser")
    with pytest.raises(ProjectError, match=rf"{variable} is set to /nowhere/browser"):
        find_browser.find(name)


def test_no_browser_at_all_fails_with_a_remedy_for_each(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert find_browser.main([]) == 1
    printed = capsys.readouterr()
    assert printed.out == "Fetching Playwright's Chromium\n"
    assert printed.err == (
        "No Chromium or Chrome for the tests. Install it (on Debian: apt install chromium), "
        "or set CHROMIUM to the path of one.\n"
        "No Firefox for the tests. Install it (on Debian: apt install firefox-esr), "
        "or set FIREFOX to the path of one.\n"
        "No WebKit for the tests. Install it (on Debian: apt install webkit2gtk-driver xvfb), "
        "or set WEBKIT to the path of one.\n"
    )


def test_a_machine_without_webkit_is_no_fault(
    bare: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    put_program(tmp_path / "chromium")
    put_program(tmp_path / "firefox")
    assert find_browser.main([]) == 0
    assert capsys.readouterr().err.startswith("No WebKit for the tests.")


@pytest.mark.parametrize(
    ("name", "packages", "program"),
    [
        ("chromium", ["chromium"], "chromium"),
        ("firefox", ["firefox-esr"], "firefox-esr"),
        ("webkit", ["webkit2gtk-driver", "xvfb"], "WebKitWebDriver"),
    ],
)
def test_debians_package_is_asked_for_where_the_package_manager_may_be_used(
    bare: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    packages: list[str],
    program: str,
) -> None:
    asked: list[list[str]] = []

    def install(command: list[str], **_settings: object) -> Refused:
        asked.append(command)
        if "install" in command and command[0] == "apt-get":
            put_program(tmp_path / program)
        return Refused()

    bare.setattr(find_browser, "package_manager", lambda: ["apt-get"])
    bare.setattr("subprocess.run", install)
    assert find_browser.main([name]) == 0
    assert asked == [["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages]]
    assert capsys.readouterr().out == (
        f"Fetching Debian's {' and '.join(packages)}\n"
        f"{name.title()} for the tests: {tmp_path / program}\n"
    )
