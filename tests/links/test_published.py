"""What is published is what is checked: a service's pages too, and every fault in one run."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.errors import NOTES, ContentError, collected, noted, report
from scripts.content.problem import Problem
from tests.settings.samples import EXAMPLE
from tests.site.test_broken_pages import breaks

# At a root only, which takes half the time.
ONCE = (
    "import sys; from pathlib import Path; from scripts.links import published;"
    "published.BASES = {'root': '/'};"
    "sys.exit(published.check_published(Path('.cache/links').resolve()))"
)
SHEET = """\
---
title: What to bring to Riverbend
description: Three questions to answer before you come to see an adviser at Riverbend College.
page_type: worksheet
tip: 1
minutes: 10
reviewed: never
tags: [appointment]
---

# What to bring to Riverbend

Answer these before you come. We eat ugali at noon, and Nokuthula is at the door.

//// worksheet | what-to-bring

/// short-answer
    name: paper
///

/// short-answer | What do you want to know?
    nam: want
///

/// next-action | My one next step
///

////

/// example | Amina, 24, studies in Leeds
1. The advert.
2. Why it was a no.
3. Come on Monday.
///

Call us on 020 7946 0018. See [@nobody-2020], and [the map](map.md):
- by bus
"""


@pytest.fixture
def published(project_copy: Path) -> Path:
    """Lay an example service's folder beside the project, with faults in it."""
    theirs = Path(shutil.copytree(EXAMPLE, project_copy / "yours"))
    (theirs / "pages" / "what-to-bring.md").write_text(SHEET, encoding="utf-8")
    (theirs / "words.txt").write_text("# Ours\nugali\n", encoding="utf-8")
    listed = "pages:\n  - file: what-to-bring.md\n    menu: What to bring\n"
    breaks(project_copy, "yours/settings.yml", "pages:\n", listed)
    return project_copy


def run(folder: Path, *arguments: str) -> list[str]:
    """Run Python in a folder and return the lines it printed."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr == ""
    return done.stdout.splitlines()[:-1]


def line(text: str) -> int:
    """Return the line of the sheet on which a text stands."""
    return SHEET[: SHEET.index(text)].count("\n") + 1


def test_one_run_reports_every_fault_of_our_pages_and_of_theirs_where_they_edit_it(
    published: Path,
) -> None:
    booking = breaks(published, "yours/settings.yml", "url: https://www", "url: http://www")
    ours = breaks(published, "docs/move-on/index.md", "[@", "[@nobody-2020] [@")
    place = breaks(
        published, "docs/support.md", "/// support-lines | uk", "/// support-lines | mars"
    )
    found = [": ".join(one.split(": ")[:2]) for one in run(published, "-c", ONCE)]
    theirs = "yours/pages/what-to-bring.md"
    assert found == [
        f"docs/move-on/index.md:{ours}: unknown-citation",
        f"docs/support.md:{place}: unknown-entry",
        f"{theirs}:{line('/// short-answer')}: worksheet-label",
        f"{theirs}:{line('    nam: want')}: worksheet-options",
        f"{theirs}:{line('Call us')}: unknown-citation",
        f"{theirs}:{line('Call us')}: unresolved-link",
        f"yours/settings.yml:{booking}: insecure-link",
    ]


def test_the_linter_reads_their_pages_with_their_words_and_the_rules_for_them(
    published: Path,
) -> None:
    # Their page follows no plan of ours and may name a number to call; its list is broken.
    hours = breaks(published, "yours/settings.yml", "Friday, 9 to 1", "Friday, 9 too 1, mornigns")
    found = [": ".join(one.split(": ")[:2]) for one in run(published, "-m", "scripts.lint")]
    theirs = "yours/pages/what-to-bring.md"
    assert found == [
        f"{theirs}:{line('/// short-answer')}:1: worksheet",
        f"{theirs}:{line('    nam: want')}:1: worksheet",
        f"{theirs}:{line('Call us')}:32: unknown-citation",
        f"{theirs}:{line('- by bus')}:1: broken-list",
        f"yours/settings.yml:{hours}:22: data-spelling",
    ]


def test_a_fault_stops_the_work_unless_somebody_collects_it_or_a_build_notes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = ContentError(ROOT / "docs" / "about.md", 3, "unknown-citation", "no source 'x'")
    monkeypatch.delenv(NOTES, raising=False)
    with pytest.raises(ContentError, match=r"^docs/about\.md:3: unknown-citation: no source 'x'$"):
        report(fault)
    with collected() as found:
        report(fault)
    assert found == [fault]
    assert noted(tmp_path / "faults") == []
    monkeypatch.setenv(NOTES, str(tmp_path / "faults"))
    report(fault)
    report(fault)
    assert noted(tmp_path / "faults") == [
        Problem("docs/about.md", 3, "unknown-citation", "no source 'x'")
    ]
