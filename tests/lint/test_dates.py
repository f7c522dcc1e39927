"""What the command says of dates: those that are too old, and what nobody has checked."""

import datetime
from pathlib import Path

import pytest

from scripts.lint.__main__ import CANNOT_RUN, CLEAN, main, old_dates, summary, unchecked_line
from scripts.lint.rules import RULES
from tests.lint.samples import site

CHECKED = """\
=== docs/data/rights.yaml
- id: uk
  name: United Kingdom
  summary: You can ask.
  points: []
  verified: 2026-03-01
"""


def test_old_dates_are_found_on_a_given_day(tmp_path: Path) -> None:
    small = site(tmp_path, CHECKED)
    assert old_dates(small, datetime.date(2026, 9, 1)) == []
    found = old_dates(small, datetime.date(2026, 9, 2))
    assert [problem.rule for problem in found] == ["old-date"]


def test_the_last_line_tells_of_both_counts(tmp_path: Path) -> None:
    old = old_dates(site(tmp_path, CHECKED), datetime.date(2027, 1, 1))
    never = {"support.yaml": 30, "pages": 2}
    assert summary(40, 1, (), old, never) == (
        f"40 pages, {len(RULES)} rules: no problems; 1 places switched off; "
        "1 dates too old, 32 never checked (make dates)"
    )
    assert summary(1, 0, old, (), {}) == (
        f"1 pages, {len(RULES)} rules: 1 problem; 0 places switched off"
    )


def test_the_list_of_dates_ends_with_what_nobody_has_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--dates"]) in (CLEAN, 1)
    last = capsys.readouterr().out.splitlines()[-1]
    assert "never checked by a person: support.yaml" in last or last.startswith("Every entry")


def test_the_line_counts_one_and_none() -> None:
    assert unchecked_line({"pages": 1}) == "1 entry never checked by a person: pages 1"
    assert unchecked_line({}) == "Every entry has been checked by a person."


def test_a_day_that_cannot_be_right_stops_the_check_and_names_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site(tmp_path, CHECKED.replace("2026-03-01", "2025-12-31"))
    assert main(["--root", str(tmp_path)]) == CANNOT_RUN
    assert capsys.readouterr().err == (
        f"{tmp_path}/docs/data/rights.yaml:5: bad-date: 'verified' is 2025-12-31, before the "
        "project began; give the day somebody checked it, or never\n"
    )
