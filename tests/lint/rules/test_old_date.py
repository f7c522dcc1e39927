"""Tests of the rule old-date, each on a day of its own."""

import datetime
import re
from pathlib import Path

import pytest

from scripts.lint.rules import old_date
from tests.lint.samples import site

LINES = """\
=== docs/data/support.yaml
- id: uk
  name: United Kingdom
  emergency: {number: "999", verified: 2026-02-01}
  lines:
    - name: Samaritans
      url: https://www.samaritans.org
      verified: 2026-05-31
    - name: Shout
      url: https://giveusashout.org
      verified: never
"""
PAGE = """\
---
title: Reply to the person who interviewed you
description: How to answer the person who interviewed you, and what to ask in the same message.
page_type: reference
reviewed: 2026-02-28
---

# Reply to the person who interviewed you
"""
MANUAL = " ".join((old_date.__doc__ or "").lower().split())
EMERGENCY = (
    "docs/data/support.yaml:3:40: '999' was last checked on 1 February 2026; look again, "
    "3 months is the most"
)
SAMARITANS = (
    "docs/data/support.yaml:7:17: 'Samaritans' was last checked on 31 May 2026; look again, "
    "3 months is the most"
)
REVIEW = (
    "docs/seek-feedback/replying.md:5:11: 'Reply to the person who interviewed you' was last "
    "reviewed on 28 February 2026; look again, 12 months is the most"
)

# The central tests run these only for rules without a day; here each has one.
DATED: list[tuple[str, str, list[str]]] = [
    # A month that is shorter than the day: 31 May and three months are 31 August.
    ("2026-05-01", LINES, []),
    ("2026-05-02", LINES, [EMERGENCY]),
    ("2026-08-31", LINES, [EMERGENCY]),
    ("2026-09-01", LINES, [EMERGENCY, SAMARITANS]),
    ("2027-02-28", PAGE, []),
    ("2027-03-01", PAGE, [REVIEW]),
    ("2030-01-01", PAGE.replace("2026-02-28", "never"), []),
    (
        "2027-01-16",
        """\
=== docs/data/rights.yaml
- id: kenya
  name: Kenya
  summary: You can ask.
  points: []
  verified: 2026-07-15
=== docs/data/places.yaml
- id: volunteering
  title: Volunteering
  places:
    - name: Idealist
      verified: 2026-07-15
=== docs/data/sources.yaml
- id: rivera-2012
  title: Hiring as cultural matching
  verified: 2026-07-15
""",
        [
            "docs/data/rights.yaml:5:13: 'Kenya' was last checked on 15 July 2026; look again, "
            "6 months is the most"
        ],
    ),
    (
        "2028-07-16",
        """\
=== docs/data/places.yaml
- id: volunteering
  title: Volunteering
  places:
    - name: Idealist
      verified: 2027-07-15
=== docs/data/sources.yaml
- id: rivera-2012
  title: Hiring as cultural matching
  verified: 2026-07-15
""",
        [
            "docs/data/places.yaml:5:17: 'Idealist' was last checked on 15 July 2027; look again, "
            "12 months is the most",
            "docs/data/sources.yaml:3:13: 'Hiring as cultural matching' was last checked on "
            "15 July 2026; look again, 24 months is the most",
        ],
    ),
]
EXACT = [(text, problems) for _, text, problems in DATED]


@pytest.mark.parametrize(("day", "text", "problems"), DATED, ids=[day for day, *_ in DATED])
def test_each_kind_has_its_own_age(
    day: str, text: str, problems: list[str], tmp_path: Path
) -> None:
    small = site(tmp_path, text)
    found = old_date.check_on(small, datetime.date.fromisoformat(day))
    assert [
        f"{one.path.removeprefix(f'{small.root}/')}:{one.line}:{one.column}: {one.message}"
        for one in found
    ] == problems


def test_what_nobody_has_checked_is_counted_by_file(tmp_path: Path) -> None:
    small = site(tmp_path, LINES + "=== docs/seek-feedback/replying.md\nAsk them.\n")
    never = old_date.unchecked(small)
    assert never["support.yaml"] == 1
    assert never["pages"] == 1
    assert list(never) == list(old_date.MONTHS)


def test_the_manual_gives_the_ages_that_are_used() -> None:
    kinds = "phone line|advice|help with money|rights|places|pages|sources"
    said = re.findall(rf"({kinds}) holds? for (\d+)", MANUAL)
    ages = {"phone line": "support.yaml", "help with money": "money.yaml", "pages": "pages"}
    months = {ages.get(kind, f"{kind}.yaml"): int(number) for kind, number in said}
    assert months == old_date.MONTHS
