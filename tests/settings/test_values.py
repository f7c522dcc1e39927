"""One value at a time: what is wrong is named with the right form, what can be right is used."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.content import schemas
from scripts.content.formats import FORMATS
from scripts.settings.reading import read
from tests.settings.samples import changed, college, faults

GROUPS = yaml.safe_load((Path(__file__).parent / "values.yaml").read_text(encoding="utf-8"))


def cases() -> Iterator[Any]:
    """Yield each wrong value with its setting and what is said."""
    for group in GROUPS:
        for value, said in group["wrong"].items():
            yield pytest.param(group, str(value), said, id=f"{group['place']} {value}")


@pytest.mark.parametrize(("group", "value", "said"), list(cases()))
def test_a_wrong_value_is_named_with_its_line_and_what_to_write(
    tmp_path: Path, group: dict[str, Any], value: str, said: str
) -> None:
    quoted = json.dumps(value, ensure_ascii=False)
    typed = f"{group['added']}{quoted}\n" if "added" in group else quoted
    old = f'"{group["right"]}"' if group["place"] == "colours.main" else group["right"]
    new = f"{typed}{group['right']}" if "added" in group else typed
    line = group["line"] + ("\n" in group.get("added", ""))
    where = [int(one) - 1 if one.isdigit() else one for one in group["place"].split(".")]
    about = (
        schemas.part("settings", where).get("description")
        or (schemas.part("settings", where[:1])["description"])
    )
    assert faults(changed(tmp_path, old, new)) == [
        f"{line}: '{group['place']}' is {value!r}; {said}. {about}"
    ]


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://www.riverbend.example", "https://www.riverbend.example/"),
        ("HTTPS://WWW.Riverbend.Example/No", "https://www.riverbend.example/No/"),
        ("https://www.riverbend.example/no/index.html", "https://www.riverbend.example/no/"),
        ("https://café.example/no/", "https://xn--caf-dma.example/no/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://www.riverbend.example:443/", "https://www.riverbend.example/"),
        (
            "http://www.riverbend.example:8080/a.b/~c_d/",
            "http://www.riverbend.example:8080/a.b/~c_d/",
        ),
        ("http://192.168.0.1/no/", "http://192.168.0.1/no/"),
        ("http://localhost:8000", "http://localhost:8000/"),
        ("  https://www.riverbend.example/  ", "https://www.riverbend.example/"),
    ],
)
def test_an_address_that_can_be_right_is_used_as_servers_know_it(
    tmp_path: Path, typed: str, used: str
) -> None:
    right = "https://www.riverbend.example/careers/rejection/"
    assert read(changed(tmp_path, right, json.dumps(typed))).address == used


def test_a_host_for_frames_may_have_a_slash_or_accents_and_stand_there_twice(
    tmp_path: Path,
) -> None:
    frames = "embed_in: [https://learn.example/, HTTPS://Learn.example, https://école.example:443]"
    assert read(changed(tmp_path, "language: en-GB", frames)).embed_in == (
        "https://learn.example",
        "https://xn--cole-9oa.example",
    )


def test_an_address_elsewhere_is_written_in_the_characters_that_are_sent(tmp_path: Path) -> None:
    typed = "https://café.example/prendre rendez-vous?à=1&b={2}|3#50%".replace(" ", "-")
    yours = changed(tmp_path, "https://www.riverbend.example/careers/book", json.dumps(typed))
    assert read(yours).booking == (
        "https://xn--caf-dma.example/prendre-rendez-vous?%C3%A0=1&b=%7B2%7D%7C3#50%25"
    )


@pytest.mark.parametrize(
    ("place", "typed"),
    [
        ("email", "o'brien+careers@riverbend.example"),
        ("email", "careers@müller.example"),
        ("phone", "116 123"),
        ("phone", "(01632) 960-000"),
        ("phone", "+254 20 7090000"),
    ],
)
def test_what_people_dial_and_write_to_stays_as_it_was_typed(
    tmp_path: Path, place: str, typed: str
) -> None:
    given = f"{place}: {json.dumps(typed, ensure_ascii=False)}"
    yours = changed(tmp_path, "email: careers@riverbend.example", given)
    assert getattr(read(yours).contact, place) == typed


@pytest.mark.parametrize("name", ["our logo.svg", "Logo, 50% #1.SVG", "école (2).svg", "l'été.svg"])
def test_a_logo_may_have_any_name_that_its_system_allows(tmp_path: Path, name: str) -> None:
    yours = college(tmp_path)
    (yours / "logo.svg").rename(yours / name)
    path = yours / "settings.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("logo: logo.svg", f"logo: {json.dumps(name)}"), "utf-8")
    assert read(yours).logo_file == yours / name


def test_every_format_that_a_schema_names_is_one_that_judges() -> None:
    named = {
        found
        for path in schemas.SCHEMAS.glob("*.json")
        for found in re.findall(r'"format": "([^"]+)"', path.read_text(encoding="utf-8"))
    }
    assert named - {"date"} == set(FORMATS) - {"line"}
