"""The list of moved pages: what is read, and the exact error for each kind of mistake."""

import datetime
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content import moved
from scripts.content.errors import FileError

ENTRY = """\
# Pages that have moved.
- from: move-on/first-hour/
  to: move-on/first-day.md#right-now
  since: 2024-03-01
"""


def read(folder: Path, text: str) -> tuple[moved.Move, ...]:
    """Return the moves of a file with this text."""
    path = folder / moved.NAME
    path.write_text(text, encoding="utf-8")
    return moved.read(path)


def test_an_entry_is_read_with_its_lines(tmp_path: Path) -> None:
    (move,) = read(tmp_path, ENTRY)
    assert move == moved.Move(
        old="move-on/first-hour/",
        page="move-on/first-day.md",
        fragment="right-now",
        since=datetime.date(2024, 3, 1),
        line=2,
        page_line=3,
    )
    assert (move.file, move.new) == ("move-on/first-hour/index.html", "move-on/first-day/")


@pytest.mark.parametrize(
    ("page", "address"),
    [("index.md", ""), ("move-on/index.md", "move-on/"), ("about.md", "about/")],
)
def test_a_page_has_the_address_of_its_file(page: str, address: str) -> None:
    assert moved.address_of(page) == address


@pytest.mark.parametrize("text", ["", "# Nothing has moved yet.\n"])
def test_a_file_with_comments_only_and_no_file_hold_no_moves(text: str, tmp_path: Path) -> None:
    assert read(tmp_path, text) == ()
    assert moved.read(tmp_path / "gone.yaml") == ()


def test_the_sites_own_file_is_sound() -> None:
    moved.read(ROOT / "docs" / "data" / moved.NAME)


ADDRESS = (
    "which does not fit. The address the page had: what followed the site's own, in small letters "
    "with a slash at the end, such as move-on/first-day/."
)
PAGE = (
    "which does not fit. The file its readers need now, from docs/, with #id for a part of it, "
    "such as move-on/first-day.md."
)
FAULTS = {
    "no slash at the end": (
        "first-hour/", "first-hour", f"2: bad-value: 'from' is 'move-on/first-hour', {ADDRESS}"
    ),
    "a slash at the start": (
        "from: move", "from: /move", f"2: bad-value: 'from' is '/move-on/first-hour/', {ADDRESS}"
    ),
    "capital letters": (
        "first-hour/", "First-Hour/", f"2: bad-value: 'from' is 'move-on/First-Hour/', {ADDRESS}"
    ),
    "a file as the old address": (
        "first-hour/", "first_hour.md",
        f"2: bad-value: 'from' is 'move-on/first_hour.md', {ADDRESS}",
    ),
    "an address as the new page": (
        "first-day.md#right-now", "first-day/",
        f"3: bad-value: 'to' is 'move-on/first-day/', {PAGE}",
    ),
    "a way out of docs": (
        "to: move-on", "to: ..", f"3: bad-value: 'to' is '../first-day.md#right-now', {PAGE}"
    ),
    "no such day": (
        "2024-03-01", "2024-02-30",
        "4: bad-value: 'since' is '2024-02-30'; there is no 30 February 2024; give a day that the "
        "calendar has. The day of the move as YYYY-MM-DD.",
    ),
    "a day to come": (
        "2024-03-01", "2999-03-01",
        "4: bad-date: 'since' is 2999-03-01, which is still to come; give the day of the move",
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_mistake_is_named_with_its_line_and_remedy(fault: str, tmp_path: Path) -> None:
    right, wrong, message = FAULTS[fault]
    assert ENTRY.count(right) == 1
    with pytest.raises(FileError) as caught:
        read(tmp_path, ENTRY.replace(right, wrong))
    assert str(caught.value) == f"{tmp_path}/moved.yaml:{message}"


def test_one_old_address_stands_once(tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        read(tmp_path, ENTRY + ENTRY)
    assert str(caught.value) == (
        f"{tmp_path}/moved.yaml:6: moved-twice: 'move-on/first-hour/' stands at line 2 too; "
        "keep one entry"
    )
