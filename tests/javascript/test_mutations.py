"""The tool that puts faults into the scripts knows all of them, and counts as it says."""

import pytest

from scripts import ROOT
from tests.javascript import mutations

SCRIPTS = {path.stem for path in (ROOT / "docs" / "assets" / "javascripts").glob("*.js")}
MUTANTS = [
    {"status": status, "location": location, "replacement": replacement}
    for status, location, replacement in (
        ("Killed", {}, ""),
        ("Timeout", {}, ""),
        ("CompileError", {}, ""),
        (
            "Survived",
            {"start": {"line": 1, "column": 5}, "end": {"line": 1, "column": 10}},
            "a <= b",
        ),
        ("NoCoverage", {"start": {"line": 2, "column": 1}, "end": {"line": 3, "column": 2}}, "{}"),
    )
]


def test_every_script_is_named_or_is_left_out_with_its_reason() -> None:
    named = [name for part in mutations.TOLD["parts"].values() for name in part["scripts"]]
    assert len(named) == len(set(named))
    reasons = str(mutations.__doc__)
    assert SCRIPTS - set(named) == {name for name in SCRIPTS if f" {name}.js" in reasons}
    assert set(named) <= SCRIPTS


def test_what_failed_or_did_not_end_is_caught_and_what_could_not_run_is_not_counted() -> None:
    assert mutations.figure(MUTANTS) == "2 of 4 (50%)"
    assert mutations.figure([]) == "none"


def test_a_fault_that_nobody_noticed_is_told_with_its_place() -> None:
    file = {"source": "if (a < b) {\nwhile (true) {\n}", "mutants": MUTANTS}
    assert mutations.not_caught("x.js", file) == [
        "x.js:1: a < b -> a <= b [Survived]",
        "x.js:2: while (true) { -> {} [NoCoverage]",
    ]


def test_a_missing_tool_is_said_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gone = ROOT / "node_modules" / "none"
    monkeypatch.setattr(mutations, "STRYKER", gone)
    assert mutations.main([]) == 2
    assert capsys.readouterr().err == f"{gone}: missing; run: make test\n"
