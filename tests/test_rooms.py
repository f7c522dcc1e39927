"""The rooms of scripts/: how many, what each may ask, and how large a module may grow."""

from pathlib import Path

from scripts import ROOT
from scripts.tools.draw_rooms import PAGE, SCRIPTS, arrows, drawing, drawn, imported, modules

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


def test_every_room_has_its_storey_and_nothing_lies_loose() -> None:
    rooms = {path.name for path in SCRIPTS.iterdir() if path.is_dir() and any(path.glob("*.py"))}
    assert rooms == set(STOREYS)
    assert {path.name for path in SCRIPTS.iterdir() if path.is_file()} == {"__init__.py"}


def test_no_room_imports_from_one_above_it() -> None:
    upwards = [
        (room, other) for room, other in arrows() if STOREYS.index(other) > STOREYS.index(room)
    ]
    assert upwards == []


def test_tests_stand_in_rooms_of_the_same_names() -> None:
    tested = {path.name for path in (ROOT / "tests").iterdir() if (path / "__init__.py").exists()}
    assert tested == set(STOREYS) | {"browser", "javascript"}


def test_each_form_of_an_import_is_seen(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "kit").mkdir()
    text = (
        "from scripts import ROOT, kit\nfrom scripts.links import page\nimport scripts.usb.build\n"
    )
    (tmp_path / "content/page.py").write_text(text, encoding="utf-8")
    assert list(imported(Path("content/page.py"), tmp_path)) == ["kit", "links", "usb.build"]
    assert drawing(tmp_path) == "flowchart TD\n  content --> kit & links & usb\n"


def test_the_drawing_in_the_page_for_contributors_is_of_today() -> None:
    assert drawn(PAGE.read_text(encoding="utf-8")) == drawing(), "run: make format"


def test_no_module_is_longer_than_one_sitting() -> None:
    lines = {path: len((SCRIPTS / path).read_text("utf-8").splitlines()) for path in modules()}
    assert {path.as_posix(): count for path, count in lines.items() if count > LONGEST} == {}
