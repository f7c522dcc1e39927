"""The bill of materials: complete, as CycloneDX wants it, the same each time."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.kit import bill
from scripts.kit.job import Job
from tests.kit.conftest import WHEN
from tests.once import Once


@pytest.fixture(scope="module")
def held(papered: Path, once: Once) -> dict[str, Any]:
    """Return a bill that was written and passed its schema."""

    def make(folder: Path) -> None:
        bill.make(Job(ROOT, papered, folder, "1.2.3", WHEN), folder / "bill.json")

    text = (once("bill", make) / "bill.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def test_it_lists_what_both_lock_files_pin(held: dict[str, Any]) -> None:
    listed = {(part["name"], part["version"]) for part in held["components"]}
    pinned = re.findall(r"^([\w.-]+)==(\S+)", (ROOT / "requirements.txt").read_text(), re.MULTILINE)
    assert pinned
    assert set(pinned) <= listed
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    for place, package in packages.items():
        if place:
            assert (place.rpartition("node_modules/")[2], package["version"]) in listed


def test_it_says_which_parts_reach_a_reader(held: dict[str, Any]) -> None:
    reach = {part["name"] for part in held["components"] if part["scope"] == "required"}
    assert reach == {"Liberation Sans", "minisearch", "mkdocs-material"}
    assert {part["scope"] for part in held["components"]} == {"required", "excluded"}


def test_each_part_has_a_reference_of_its_own(held: dict[str, Any]) -> None:
    references = [part["bom-ref"] for part in held["components"]]
    assert references == sorted(set(references))


def test_it_bears_the_time_of_the_commit_and_no_number_of_chance(held: dict[str, Any]) -> None:
    assert held["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    assert "serialNumber" not in held
    assert held["metadata"]["component"]["version"] == "1.2.3"


def test_a_part_that_the_schema_refuses_stops_the_kit(
    job: Job, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        bill, "fonts", lambda _: [{"type": "typeface", "bom-ref": "z", "name": "Z"}]
    )
    with pytest.raises(ProjectError, match=r"^bill\.json: not as CycloneDX wants it: "):
        bill.make(job, tmp_path / "bill.json")
    assert not (tmp_path / "bill.json").exists()
