"""Zip files: the same bytes whatever the day, and names every system can unpack."""

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.kit.packing import Packed, folder, note, pack, refused

FILES = {"b/two.txt": Packed(b"two"), "a.sh": Packed(b"one", program=True)}


def test_order_times_and_modes_are_always_the_same(tmp_path: Path) -> None:
    pack(tmp_path / "one.zip", FILES, 1_790_000_000)
    pack(tmp_path / "two.zip", dict(reversed(FILES.items())), 1_790_000_000)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    entries = zipfile.ZipFile(tmp_path / "one.zip").infolist()
    assert [(entry.filename, oct(entry.external_attr >> 16)) for entry in entries] == [
        ("a.sh", "0o100755"),
        ("b/two.txt", "0o100644"),
    ]
    assert {entry.date_time for entry in entries} == {(2026, 9, 21, 14, 13, 20)}


def test_the_time_zone_of_the_machine_does_not_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    for zone in ("Asia/Kolkata", "America/Lima"):
        monkeypatch.setenv("TZ", zone)
        pack(tmp_path / "one.zip", FILES, 1_790_000_000)
        made.append((tmp_path / "one.zip").read_bytes())
    assert made[0] == made[1]


def test_a_time_before_zip_files_is_their_first(tmp_path: Path) -> None:
    pack(tmp_path / "one.zip", FILES, 0)
    assert zipfile.ZipFile(tmp_path / "one.zip").infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)


def test_programs_stay_programs_when_unpacked(tmp_path: Path) -> None:
    pack(tmp_path / "one.zip", FILES, 0)
    command = ["unzip", "-q", "one.zip"]
    try:
        subprocess.run(command, cwd=tmp_path, check=True)
    except FileNotFoundError:
        pytest.skip("unzip is not installed")
    assert os.access(tmp_path / "a.sh", os.X_OK)
    assert not os.access(tmp_path / "b" / "two.txt", os.X_OK)


def test_everybody_may_read_what_is_unpacked_by_somebody_who_keeps_files_to_themselves(
    tmp_path: Path,
) -> None:
    files = {"site/move-on/index.html": Packed(b"page"), "README.txt": Packed(b"note")}
    pack(tmp_path / "one.zip", files, 0, folders=True)
    try:
        subprocess.run(["unzip", "-q", "one.zip"], cwd=tmp_path, check=True, umask=0o077)
    except FileNotFoundError:
        pytest.skip("unzip is not installed")
    modes = {
        path.relative_to(tmp_path).as_posix(): oct(path.stat().st_mode)
        for path in tmp_path.rglob("*")
        if path.suffix != ".zip"
    }
    assert modes == {
        "README.txt": "0o100644",
        "site": "0o40755",
        "site/move-on": "0o40755",
        "site/move-on/index.html": "0o100644",
    }


@pytest.mark.parametrize(
    ("names", "faults"),
    [
        (["site/index.html", "A4/2 How to tell family and friends you didn't get the job.pdf"], []),
        (["a: b.pdf"], ["'a: b.pdf': Windows has no file named 'a: b.pdf'; rename it"]),
        (["x/aux.md"], ["'x/aux.md': Windows has no file named 'aux.md'; rename it"]),
        (["x./a"], ["'x./a': Windows has no file named 'x.'; rename it"]),
        (["A.txt", "a.txt"], ["'a.txt' and 'A.txt' are one file on Windows; rename one"]),
        (["x" * 141], [f"'{'x' * 141}' has 141 characters; at most 140"]),
    ],
)
def test_a_name_that_some_system_cannot_unpack_is_found(
    names: list[str], faults: list[str]
) -> None:
    assert refused(dict.fromkeys(names)) == faults


def test_such_a_name_stops_the_zip_and_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"^x\.zip: 'con': Windows has no file named 'con'"):
        pack(tmp_path / "x.zip", {"con": Packed(b"")}, 0)
    assert not (tmp_path / "x.zip").exists()


def test_a_folder_is_packed_with_its_folders(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.txt").write_bytes(b"b")
    assert folder(tmp_path, "site") == {"site/a/b.txt": Packed(b"b")}
    assert folder(tmp_path) == {"a/b.txt": Packed(b"b")}


def test_a_note_has_the_line_ends_of_windows() -> None:
    assert note("one\ntwo\n").data == b"one\r\ntwo\r\n"
