"""What somebody new reads first says what there is: commands, settings, rooms."""

import json
import re
import subprocess

import pytest

from scripts import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
# What people type first, in this order; the list shows them on top.
FIRST = ["serve", "test", "build", "lint", "links", "pdf", "kit"]
SETTINGS = json.loads((ROOT / "schemas" / "settings.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def listed() -> list[str]:
    """Return the commands that `make` alone prints, in order."""
    said = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return re.findall(r"^ {2}make ([a-z-]+)\b.* {3,}\S", said, re.MULTILINE)


def test_make_alone_lists_every_command_and_no_other(listed: list[str]) -> None:
    phony = set(re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0].split())
    assert sorted(listed) == sorted(phony - {"help"})
    assert listed[: len(FIRST)] == FIRST


def test_every_command_of_the_makefile_is_known_to_make() -> None:
    targets = set(re.findall(r"^([a-z][a-z -]*):", MAKEFILE, re.MULTILINE))
    named = {name for target in targets for name in target.split()}
    assert set(re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)[0].split()) <= named


@pytest.mark.parametrize("command", ["build", "pdf", "hosting", "static", "kit"])
def test_what_a_careers_service_runs_does_not_set_up_the_tools_of_the_tests(command: str) -> None:
    renewed = [f"--what-if=requirements{kind}.txt" for kind in ("-papers", "-dev")]
    said = subprocess.run(
        ["make", "--dry-run", *renewed, command],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert ("Setting up: what the papers need" in said) == (command != "build")
    assert "Setting up: what the tests need" not in said


def test_the_readme_says_what_this_is_shows_it_and_gives_two_commands_first() -> None:
    first = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:10]
    assert first[0] == "# After the No"
    assert any(line.startswith("![") for line in first)
    assert [line.split()[1] for line in first if line.startswith("    make ")] == ["serve", "test"]


@pytest.mark.parametrize("name", SETTINGS["properties"])
def test_every_setting_says_what_it_is_for(name: str) -> None:
    setting = SETTINGS["properties"][name]
    assert len(setting["description"].split()) > 3
