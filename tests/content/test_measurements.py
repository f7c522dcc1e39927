"""The papers say what was measured: on these pages, at this version, and nothing hidden."""

import datetime
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from scripts import ROOT
from scripts.content import schemas
from scripts.content.errors import FileError
from scripts.content.measurements import (
    CONFORMANCE,
    LEVELS,
    MEASURED,
    RESULTS,
    accessibility,
    conformance,
    measured,
)
from scripts.extensions.conformance import ALLOWED, KEPT, WAYS, meaning
from scripts.hosting.headers import read as read_headers
from scripts.measure.__main__ import version
from tests.conftest import DOCS, page_addresses

AGAIN = "the site has changed since it was measured; run: make measure"
# WCAG 2.2, levels A and AA, in the order of the standard. 4.1.1 was removed from it.
A = """
1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1
2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2
"""
AA = """
1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11
2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3
"""
LEVEL_A, LEVEL_AA = A.split(), AA.split()
GOOD = (DOCS / "data" / MEASURED).read_text(encoding="utf-8")
CRITERION = """\
- id: "1.4.10"
  name: Reflow
  level: AA
  result: supports
  remark: Each page was opened 320 pixels wide.
  tested: [axe]
"""


def paper(name: str) -> str:
    """Return the words of a paper for careers services."""
    return (DOCS / "careers-services" / f"{name}.md").read_text(encoding="utf-8")


def test_what_was_measured_is_every_page_there_is() -> None:
    assert sorted(measured().pages) == sorted(page_addresses()), AGAIN


def test_it_was_measured_at_this_version_and_under_the_policy_that_hosts_send() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert measured().version.partition(",")[0] == told["version"], AGAIN
    assert measured().version == version(), AGAIN
    assert measured().policy == read_headers().content_security_policy(), AGAIN


def test_nothing_was_found_that_the_papers_would_have_to_own_up_to() -> None:
    found = measured()
    lists = (found.violations, found.console_messages, found.other_hosts, found.stored_on_opening)
    assert lists == ((), (), (), ())
    numbers = (found.cookies, found.pages_too_wide_at_320, found.pages_too_wide_when_spaced)
    assert numbers == (0, 0, 0)


def test_pages_were_looked_at_narrow_and_wide_light_and_dark() -> None:
    assert measured().screens == (
        "360 by 740, light",
        "360 by 740, dark",
        "1280 by 900, light",
        "1280 by 900, dark",
    )


def test_every_stored_name_is_explained() -> None:
    assert [meaning(name) for name in measured().stored]
    with pytest.raises(KeyError, match=r"after-the-no\.mood is not explained in KEPT"):
        meaning("after-the-no.mood")
    for path in ("/.", "/careers/rejection/."):
        assert meaning(f"after-the-no.{path}theme") == meaning("after-the-no.theme")


def test_every_name_in_the_scripts_is_explained_and_every_explanation_is_of_one() -> None:
    scripts = DOCS / "assets" / "javascripts"
    said = "\n".join(path.read_text(encoding="utf-8") for path in scripts.glob("*.js"))
    said = (
        said.replace("${START}", "after-the-no.")
        .replace("${startOf(place)}", "after-the-no.")
        .replace("${pathname}.", "")
    )
    names = set(re.findall(r"""["'`](after-the-no\.[a-z]+\.?)""", said))
    assert names - {"after-the-no."} == set(KEPT)


def test_every_part_of_the_policy_is_explained() -> None:
    assert {part.split()[0] for part in measured().policy.split("; ")} == set(ALLOWED)


def test_the_day_is_written_out() -> None:
    assert measured().day == f"{measured().measured.day} {measured().measured:%B %Y}"
    assert measured().measured <= datetime.datetime.now(tz=datetime.UTC).date()


def test_the_report_has_each_criterion_of_the_standard_once_and_in_order() -> None:
    assert (len(LEVEL_A), len(LEVEL_AA)) == (31, 24)
    found = conformance()
    assert [one.id for one in found if one.level == "A"] == LEVEL_A
    assert [one.id for one in found if one.level == "AA"] == LEVEL_AA
    assert [one.id for one in found] == [*LEVEL_A, *LEVEL_AA]


def test_each_test_that_the_report_names_is_there() -> None:
    named = {way for one in conformance() for way in one.tested if "::" in way}
    assert len(named) > 25
    missing = []
    for path, name in sorted(way.split("::") for way in named):
        file = ROOT / path
        if not file.is_file() or f"\ndef {name}(" not in file.read_text(encoding="utf-8"):
            missing.append(f"{path}::{name}")
    assert missing == []


def test_nobody_is_said_to_have_tested_who_has_not() -> None:
    # The schema knows no person; who adds one says who it was, in the report and here.
    ways = {way for one in conformance() for way in one.tested if "::" not in way}
    assert ways == set(WAYS)


def test_levels_and_results_are_those_that_the_schema_allows() -> None:
    assert list(LEVELS) == schemas.part("conformance", (0, "level"))["enum"]
    assert list(RESULTS) == schemas.part("conformance", (0, "result"))["enum"]


def test_whatever_is_not_fully_met_is_a_known_fault_and_the_other_way_round() -> None:
    short = {
        one.id for one in conformance() if one.result in ("partially supports", "does not support")
    }
    named = {criterion for _, criteria in accessibility().faults for criterion in criteria}
    assert named == short


def test_a_fault_of_an_unknown_criterion_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / CONFORMANCE).write_text(CRITERION, encoding="utf-8")
    path = tmp_path / "accessibility.yaml"
    path.write_text(
        'faults:\n  - fault: Words run out.\n    criteria: ["4.1.1"]\nunchecked: [Zoom.]\n',
        encoding="utf-8",
    )
    with pytest.raises(FileError) as error:
        accessibility(tmp_path)
    message = "unknown-entry: '4.1.1' is no criterion of conformance.yaml"
    assert str(error.value) == f"{path}:3: {message}"


@pytest.mark.parametrize(
    "page",
    [
        "accessibility.md",
        "careers-services/accessibility-statement.md",
    ],
)
def test_known_faults_and_what_nobody_tried_stand_on_the_page(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    assert "\n/// conformance | faults\n///\n" in text
    assert "\n/// conformance | unchecked\n///\n" in text


def test_a_screen_reader_was_not_used_and_the_papers_say_so() -> None:
    assert any("screen reader" in words for words in accessibility().unchecked)
    assert "no screen reader" in paper("conformance-report")


@pytest.mark.parametrize(
    ("name", "claim", "measure"),
    [
        ("privacy-sheet", "The site sets none.", "cookies"),
        ("privacy-sheet", "It stores nothing else.", "stored_on_opening"),
        ("privacy-sheet", "Pages load nothing from other hosts", "other_hosts"),
        ("security-note", "Nothing is loaded from another firm at run time.", "other_hosts"),
    ],
)
def test_a_claim_in_a_paper_is_what_was_measured(name: str, claim: str, measure: str) -> None:
    assert claim in " ".join(paper(name).split())
    assert not getattr(measured(), measure), f"{claim} Not so: {getattr(measured(), measure)}"


@pytest.mark.parametrize("name", ["privacy-sheet", "security-note", "accessibility-statement"])
def test_a_paper_shows_the_results_and_the_day_it_was_written(name: str) -> None:
    assert "\n/// measured | results\n///\n" in paper(name)
    assert re.search(r"Written on \d+ [A-Z][a-z]+ \d{4}\.", paper(name))


def test_the_file_says_who_writes_it() -> None:
    assert "Written by `make measure`; do not edit by hand." in GOOD
    assert yaml.safe_load(GOOD)["measured"] == measured().measured
