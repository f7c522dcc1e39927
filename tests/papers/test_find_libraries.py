"""What PDF files need from the system: found, fetched, or named with a remedy."""

import subprocess

import pytest

from scripts.papers import find_libraries


def test_where_all_is_there_nothing_is_fetched(capsys: pytest.CaptureFixture[str]) -> None:
    assert find_libraries.main() == 0
    assert capsys.readouterr().out == ""


def test_debians_packages_are_asked_for_and_a_lasting_fault_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[list[str]] = []

    def run(command: list[str], **_settings: object) -> subprocess.CompletedProcess[str]:
        asked.append(command)
        said = "the Liberation fonts are missing; install them\n" if "-c" in command else ""
        return subprocess.CompletedProcess(command, 0, stdout=said, stderr="")

    monkeypatch.setattr(find_libraries, "missing", lambda: "the Liberation fonts are missing")
    monkeypatch.setattr(find_libraries, "package_manager", lambda: ["apt-get"])
    monkeypatch.setattr("subprocess.run", run)
    assert find_libraries.main() == 1
    assert asked[0] == ["apt-get", "update", "-qq"]
    assert asked[1] == ["apt-get", "install", "-y", "-qq", *find_libraries.PACKAGES]
    assert asked[2] == ["apt-get", "install", "-y", "-qq", "fonts-liberation2"]
    printed = capsys.readouterr()
    assert printed.err == "the Liberation fonts are missing; install them\n"
    assert printed.out.startswith("Fetching Debian's libpango-1.0-0, ")
