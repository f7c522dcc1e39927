"""A service's settings: read as they were meant, and each mistake named with its remedy."""

import datetime
import functools
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.content import schemas
from scripts.settings.__main__ import main
from scripts.settings.reading import OwnPage, read
from tests.settings.samples import EXAMPLE, changed, college, faults

WRONG = yaml.safe_load((Path(__file__).parent / "wrong.yaml").read_text(encoding="utf-8"))
KEYS = schemas.schema("settings")["properties"]


@pytest.mark.parametrize("case", WRONG, ids=lambda case: case["what"])
def test_a_mistake_names_its_line_its_key_and_the_remedy(
    tmp_path: Path, case: dict[str, Any]
) -> None:
    today = datetime.datetime.now(datetime.UTC).date()
    marks = {"{keys}": ", ".join(sorted(KEYS))}
    marks |= {
        mark: (today + datetime.timedelta(days=days)).isoformat()
        for mark, days in (("{soon}", 100), ("{last}", 365))
    }

    def filled(text: str) -> str:
        return functools.reduce(lambda made, mark: made.replace(*mark), marks.items(), text)

    said = list(map(filled, case["said"]))
    assert faults(changed(tmp_path, case["right"], filled(case["wrong"]))) == said


def test_the_example_is_right_and_read_as_it_was_meant() -> None:
    settings = read(EXAMPLE)
    assert (settings.service, settings.countries) == ("Riverbend College Careers", ("kenya", "uk"))
    assert settings.pages == (OwnPage("visit-us.md", "Visit us", ""),)
    assert settings.replaced == ("about.md",)
    assert settings.colours
    assert (settings.colours.main, settings.colours.on_main) == ("#7a1f3d", "#ffffff")


def test_an_address_gets_its_last_slash(tmp_path: Path) -> None:
    yours = changed(tmp_path, "/careers/rejection/", "/careers/rejection")
    assert read(yours).address == "https://www.riverbend.example/careers/rejection/"


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    yours = changed(tmp_path, "[kenya, uk]", "[kenya, uganda]")
    path = yours / "settings.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("logo.svg", "crest.svg"), "utf-8")
    assert [fault.split(":")[0] for fault in faults(yours)] == ["5", "15"]


def test_a_page_that_nobody_listed_is_named(tmp_path: Path) -> None:
    yours = college(tmp_path)
    (yours / "pages" / "extra.md").write_text("# Extra\n", encoding="utf-8")
    assert faults(yours) == [
        "23: 'pages': pages/extra.md is new to the site and has no place in the menu; "
        "add '- file: extra.md' with a 'menu' name, or give it the path of the page it replaces"
    ]


def test_a_file_that_is_missing_or_not_text_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path) == ["1: there is no such file; the page 'Make it yours' writes one"]
    (tmp_path / "settings.yml").write_bytes(b"service: Caf\xe9\n")
    assert faults(tmp_path) == ["1: this is not UTF-8; save the file as UTF-8 in your editor"]
    (tmp_path / "settings.yml").write_text("- service\n", encoding="utf-8")
    assert faults(tmp_path) == [
        "1: a list stands here; it must be lines of 'key: value'. What a careers service changes "
        "when it makes the site its own: yours/settings.yml. Only service and address are needed. "
        "The build checks it, and editors complete it."
    ]


def test_the_command_says_that_settings_are_right_or_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--yours", str(EXAMPLE)]) == 0
    assert capsys.readouterr().out == (
        "Riverbend College Careers: settings are right; 1 new pages, 1 replaced\n"
    )
    yours = changed(tmp_path, "language: en-GB", "language: sw")
    assert main(["check", "--yours", str(yours)]) == 1
    assert capsys.readouterr().err.startswith(f"{yours}/settings.yml:26: settings: 'language' is")


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("copy", "name the page: make copy PAGE=move-on/index.md\n"),
        ("accept", "name the page: make accept PAGE=move-on/index.md\n"),
        (
            "changes",
            "name the folder of your old version: make changes OLD=../after-the-no-0.1.0\n",
        ),
    ],
)
def test_a_command_that_was_told_too_little_says_how_it_is_typed(
    command: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command]) == 2
    assert capsys.readouterr().err == said
