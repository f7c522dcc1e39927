"""Every data file has a schema and a reader, and each mistake is named where it stands."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts import ROOT
from scripts.content import data_files, schemas
from scripts.content.data_file import DATA
from scripts.lint.__main__ import CANNOT_RUN, main
from tests.lint.samples import site

WRONG = yaml.safe_load((Path(__file__).parent / "wrong.yaml").read_text(encoding="utf-8"))
PLACE = re.compile(r"\{([+-]\d+)\}")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a small site with the data files of ours, and return its folder."""
    folder = tmp_path_factory.mktemp("project")
    site(folder, "=== docs/index.md\nAsk.\n")
    return folder


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case["what"])
def test_a_mistake_is_told_alike_by_the_build_and_the_linter(
    project: Path, case: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "docs" / "data" / case["file"]
    text = path.read_text(encoding="utf-8")
    right = case.get("right", text)
    assert right in text
    first = text[: text.index(right)].count("\n") + 1
    said = [PLACE.sub(lambda place: str(first + int(place[1])), one) for one in case["said"]]
    lines = [f"{path}:{one}" for one in said]
    path.write_text(text.replace(right, case["wrong"], 1), encoding="utf-8")
    try:
        assert [str(fault) for fault in data_files.faults(path.parent)] == lines
        assert main(["--root", str(project)]) == CANNOT_RUN
        assert capsys.readouterr().err.splitlines() == lines
    finally:
        path.write_text(text, encoding="utf-8")


def test_mistakes_of_all_files_are_told_in_one_run(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project / "docs" / "data"
    (folder / "service.yaml").rename(folder / "service.gone")
    kept = (folder / "places.yaml").read_bytes()
    (folder / "places.yaml").write_bytes(b"# Caf\xc3\xa9\n# Caf\xe9\n")
    try:
        assert main(["--root", str(project)]) == CANNOT_RUN
        assert capsys.readouterr().err == (
            f"{folder}/places.yaml:2: bad-yaml: this is not UTF-8; save the file as UTF-8 in your "
            f"editor\n{folder}/service.yaml:1: missing-file: this file is missing; restore it\n"
        )
    finally:
        (folder / "service.gone").rename(folder / "service.yaml")
        (folder / "places.yaml").write_bytes(kept)


def test_there_are_at_least_forty_mistakes_in_every_file() -> None:
    assert len(WRONG) >= 40
    assert {case["file"] for case in WRONG} == set(data_files.READERS)


def test_our_own_files_are_right_and_each_has_a_reader() -> None:
    assert data_files.faults() == []
    assert {path.name for path in DATA.glob("*.yaml")} == set(data_files.READERS)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_first_line_of_a_file_names_its_schema_for_editors(path: Path) -> None:
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    assert first.startswith("# yaml-language-server: $schema=")
    named = (path.parent / first.partition("=")[2]).resolve()
    assert named == schemas.SCHEMAS / f"{path.stem}.schema.json"
    assert named.is_file()


def keys(part: Any) -> list[tuple[str, Any]]:  # noqa: ANN401  # whatever JSON holds
    """Return every key that a schema names, however deep, with what is said of it."""
    found = []
    if isinstance(part, dict):
        found += list(part.get("properties", {}).items()) if "type" in part else []
        found += [one for inner in part.values() for one in keys(inner)]
    if isinstance(part, list):
        found += [one for inner in part for one in keys(inner)]
    return found


@pytest.mark.parametrize("path", sorted(schemas.SCHEMAS.glob("*.json")), ids=lambda path: path.stem)
def test_a_schema_is_sound_and_says_what_each_key_is_for(path: Path) -> None:
    schemas.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
    whole = schemas.schema(path.name.removesuffix(".schema.json"))
    assert whole["description"]
    assert [key for key, about in keys(whole) if not about.get("description")] == []


# The loader itself, what checks a download of that kind, and MkDocs' own file with its tags.
READERS_OF_YAML = {
    "content/fast_yaml.py",
    "links/file_kinds.py",
    "site/inheriting.py",
    "tools/collect_words.py",
}


def test_nobody_but_the_loader_reads_yaml() -> None:
    found = {
        path.relative_to(ROOT / "scripts").as_posix()
        for path in (ROOT / "scripts").rglob("*.py")
        if re.search(
            r"\byaml(?:\.|_)(?:safe_)?(?:load|compose)\(", path.read_text(encoding="utf-8")
        )
    }
    assert found == READERS_OF_YAML


def test_a_file_is_read_again_only_when_it_has_changed(tmp_path: Path) -> None:
    shutil.copy(DATA / "service.yaml", tmp_path)
    read = data_files.READERS["service.yaml"]
    before = read(tmp_path)
    assert read(tmp_path) is before
    path = tmp_path / "service.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("name: null", "name: Riverbend"), encoding="utf-8")
    assert read(tmp_path) != before
