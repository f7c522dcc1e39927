"""What runs at the host of the code: each action is named by a commit, which nobody can move."""

import re
from pathlib import Path

from scripts import ROOT

USES = re.compile(r"^ *(?:- )?uses: *(?P<action>\S+)(?P<rest>.*)$", re.MULTILINE)
PINNED = re.compile(r"[\w-]+/[\w./-]+@[0-9a-f]{40}")
VERSION = re.compile(r" # v\d+(\.\d+){2}")


def used() -> list[tuple[Path, str, str]]:
    """Return each action of each workflow: the file, its name with what it is held to, the rest."""
    files = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
    return [
        (file, found["action"], found["rest"])
        for file in files
        for found in USES.finditer(file.read_text(encoding="utf-8"))
    ]


def test_each_action_is_named_by_its_commit_with_the_version_beside_it() -> None:
    assert len(used()) >= 9
    loose = [
        f"{file.name}: {action}{rest}"
        for file, action, rest in used()
        if not (PINNED.fullmatch(action) and VERSION.fullmatch(rest))
    ]
    assert loose == []


def test_an_action_has_one_version_wherever_it_is_used() -> None:
    versions: dict[str, set[str]] = {}
    for _, action, rest in used():
        versions.setdefault(action.partition("@")[0], set()).add(action + rest)
    assert [found for found in versions.values() if len(found) > 1] == []


def test_each_command_of_a_workflow_is_one_that_people_type() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.findall(r"^\.PHONY: (.*)$", makefile, re.MULTILINE)[0].split()
    runs = [
        run
        for file in (ROOT / ".github" / "workflows").glob("*.y*ml")
        for run in re.findall(r"run: make (\S+)", file.read_text(encoding="utf-8"))
    ]
    assert {"test", "static"} <= set(runs) <= set(phony)
