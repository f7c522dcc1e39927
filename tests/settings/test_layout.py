"""What lies in a service's folder is read, or named with its remedy by the first command."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.content.errors import FileError
from scripts.settings import layout, reading
from scripts.settings.__main__ import main
from tests.settings.samples import EXAMPLE, college

CARELESS = yaml.safe_load((Path(__file__).parent / "careless.yaml").read_text(encoding="utf-8"))


def spoil(yours: Path, case: dict[str, Any]) -> None:
    """Do to a folder what a case says."""
    for old, new in case.get("moved", {}).items():
        held = (yours / old).rename(yours.parent / "on-its-way")
        (yours / new).parent.mkdir(parents=True, exist_ok=True)
        held.rename(yours / new)
    written = {name: text.encode() for name, text in case.get("written", {}).items()}
    written |= {name: bytes.fromhex(held) for name, held in case.get("bytes", {}).items()}
    for name, held in written.items():
        (yours / name).parent.mkdir(parents=True, exist_ok=True)
        (yours / name).write_bytes(held)
    for name, target in case.get("linked", {}).items():
        (yours / name).symlink_to(target)


@pytest.mark.parametrize("case", CARELESS, ids=lambda case: case["what"])
def test_a_file_that_would_not_be_read_is_named_with_its_remedy(
    tmp_path: Path, case: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    yours = college(tmp_path)
    spoil(yours, case)
    assert main(["check", "--yours", str(yours)]) == 1
    said = capsys.readouterr().err.replace(f"{yours}/", "").splitlines()
    assert said == case["said"]


def test_what_a_folder_may_hold_besides_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yours = college(tmp_path)
    kept = ["README.md", "LICENSE.md", "notes.docx", "logo.ai", "settings.yml.bak", ".DS_Store"]
    kept += ["pages/our plan, 50% #1.pdf", "pages/.hidden.md", "pages/CNAME", "archive/old.md"]
    spoil(yours, {"written": dict.fromkeys(kept, "x")})
    assert main(["check", "--yours", str(yours)]) == 0
    assert capsys.readouterr().err == ""


def test_mistakes_of_every_kind_are_told_in_one_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yours = college(tmp_path)
    spoil(yours, {"written": {"pages/Support.md": "# x", "Words.txt": "x"}})
    path = yours / "settings.yml"
    text = path.read_text(encoding="utf-8")
    for right, wrong in (
        ("service: Riverbend", "service: &Riverbend"),
        ("https://www.riverbend.example/careers/rejection/", "www.riverbend.example"),
        ("logo.svg", "crest.svg"),
        ("#7a1f3d", "#f3c0cf"),
        ("[kenya, uk]", "[kenya, uganda]"),
        ("    text: Text RIVER to the number on your student card\n", ""),
        ("verified: never", "verified: soon"),
    ):
        text = text.replace(right, wrong, 1)
    path.write_text(text, encoding="utf-8")
    assert main(["check", "--yours", str(yours)]) == 1
    places = [line.split(": ")[0] for line in capsys.readouterr().err.splitlines()]
    lines = [f"settings.yml:{line}" for line in (3, 4, 5, 7, 15, 17, 21)]
    assert places == [f"{yours}/{one}" for one in ("Words.txt:1", "pages/Support.md:1", *lines)]


def test_a_folder_that_is_not_there_is_no_folder_of_ours(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no such folder; give the path of yours"):
        reading.found(tmp_path / "college")
    (tmp_path / "yours").write_text("service: Riverbend", encoding="utf-8")
    with pytest.raises(FileError, match=r"this must be a folder that holds settings\.yml"):
        reading.found(tmp_path / "yours")


@pytest.mark.parametrize("made", [{}, {"yours/.gitkeep": ""}, {"your/notes.md": "x"}])
def test_without_a_folder_of_theirs_the_site_is_ours(tmp_path: Path, made: dict[str, str]) -> None:
    spoil(tmp_path, {"written": made})
    assert not layout.is_there(tmp_path / "yours", tmp_path / "yours")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ("settings.yml", "nobody reads this here; put it into a folder yours/ as settings.yml"),
        ("Yours/settings.yml", "nobody reads this folder; call it yours"),
        ("your/settings.yaml", "nobody reads this folder; call it yours"),
    ],
)
def test_a_folder_meant_for_the_settings_is_found_under_another_name(
    tmp_path: Path, made: str, said: str
) -> None:
    spoil(tmp_path, {"written": {made: "service: Riverbend"}})
    with pytest.raises(FileError) as refused:
        layout.is_there(tmp_path / "yours", tmp_path / "yours")
    assert str(refused.value) == f"{tmp_path / made.split('/')[0]}:1: settings: {said}"


def test_a_file_that_may_not_be_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    yours = college(tmp_path)
    opened = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "settings.yml":
            raise PermissionError(13, "Permission denied")
        return opened(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert main(["check", "--yours", str(yours)]) == 1
    assert capsys.readouterr().err == (
        f"{yours}/settings.yml:1: settings: it may not be read; give yourself the right to read it "
        "(chmod u+r)\n"
    )


def test_the_example_itself_is_right() -> None:
    assert reading.found(EXAMPLE) is not None
