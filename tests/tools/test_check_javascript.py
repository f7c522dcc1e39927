"""The scripts' types are checked, and their lines laid out, by the tools the lock file names."""

import json
from types import ModuleType

import pytest

from scripts import ROOT
from scripts.tools import check_javascript, format_scripts


def test_the_sites_own_scripts_have_no_type_error() -> None:
    assert check_javascript.main([]) == 0


def test_the_sites_own_scripts_and_style_sheets_are_laid_out_by_the_formatter() -> None:
    assert format_scripts.main(["--check"]) == 0


@pytest.mark.parametrize(
    ("tool", "name"), [(check_javascript, "TSC"), (format_scripts, "PRETTIER")]
)
def test_a_missing_tool_is_said_with_its_remedy(
    tool: ModuleType,
    name: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    gone = ROOT / "node_modules" / "none"
    monkeypatch.setattr(tool, name, gone)
    assert tool.main([]) == 2
    assert capsys.readouterr().err == f"{gone}: missing; run: make test\n"


def test_the_lock_files_hold_hashes_and_no_addresses() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: entry for name, entry in lock["packages"].items() if name}
    assert packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
    assert not any("resolved" in entry for entry in packages.values())
    for name in (
        "requirements.txt",
        "requirements-papers.txt",
        "requirements-dev.txt",
        "requirements-mutations.txt",
    ):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        pinned = [line for line in text.splitlines() if "==" in line]
        assert text.count("--hash=sha256:") >= len(pinned) > 10
