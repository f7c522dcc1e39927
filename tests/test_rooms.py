"""The rooms of scripts/: how many, what each may ask, and how large a module may grow."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts import ROOT

SCRIPTS = ROOT / "scripts"
# From the ground up: a room may import from those before it, never from one behind it.
STOREYS = (
    "content",
    "tools",
    "settings",
    "lint",
    "extensions",
    "site",
    "papers",
    "links",
    "hosting",
    "usb",
    "kit",
    "measure",
)
LONGEST = 300


def modules() -> list[Path]:
    """Return every module, from the scripts folder."""
    return sorted(path.relative_to(SCRIPTS) for path in SCRIPTS.rglob("*.py"))


def imported(module: Path) -> Iterator[str]:
    """Yield the name of everything of ours that a module imports: `content.errors`."""
    for node in ast.walk(ast.parse((SCRIPTS / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("scripts."):
            yield node.module.removeprefix("scripts.")
        elif isinstance(node, ast.ImportFrom) and node.module == "scripts":
            yield from (one.name for one in node.names if (SCRIPTS / one.name).is_dir())
        elif isinstance(node, ast.Import):
            found = (one.name for one in node.names if one.name.startswith("scripts."))
            yield from (name.removeprefix("scripts.") for name in found)


def test_every_room_has_its_storey_and_nothing_lies_loose() -> None:
    rooms = {path.name for path in SCRIPTS.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert rooms == set(STOREYS)
    assert {path.name for path in SCRIPTS.iterdir() if path.is_file()} == {"__init__.py"}


def test_no_room_imports_from_one_above_it() -> None:
    upwards = [
        f"{module} imports {name}"
        for module in modules()
        if len(module.parts) > 1
        for name in imported(module)
        if STOREYS.index(name.split(".")[0]) > STOREYS.index(module.parts[0])
    ]
    assert upwards == []


def test_tests_stand_in_rooms_of_the_same_names() -> None:
    tested = {path.name for path in (ROOT / "tests").iterdir() if (path / "__init__.py").exists()}
    assert tested == set(STOREYS) | {"browser", "javascript"}


def test_an_import_from_above_would_be_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/page.py").write_text("from scripts import kit\nimport scripts.usb.build\n")
    (tmp_path / "kit").mkdir()
    monkeypatch.setattr("tests.test_rooms.SCRIPTS", tmp_path)
    assert list(imported(Path("content/page.py"))) == ["kit", "usb.build"]


def test_no_module_is_longer_than_one_sitting() -> None:
    lines = {path: len((SCRIPTS / path).read_text("utf-8").splitlines()) for path in modules()}
    assert {path.as_posix(): count for path, count in lines.items() if count > LONGEST} == {}
