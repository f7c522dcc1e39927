"""One more sheet is one file and its line in the menu, and every command takes it up.

It lies in a careers service's own folder, and asks a question of each kind, as many as a sheet has.
"""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader

from scripts import ROOT
from scripts.content.kinds import KINDS
from scripts.papers.__main__ import main
from tests.conftest import copy_sources
from tests.settings.samples import EXAMPLE
from tests.site.test_broken_pages import breaks

NAME = "before-you-come"
SHEET = f"""\
---
title: What to bring to your first talk with us
description: Nine questions to answer before you come to see an adviser at Riverbend College.
page_type: worksheet
tip: 1
minutes: 10
moments:
  Today: 2
reviewed: never
tags: [appointment]
---

# What to bring to your first talk with us

Answer these before you come, as many as you like. Leave the rest for the talk.

//// worksheet | {NAME}

/// short-answer | Which job was it?
    name: job
    hint: "Van driver, at a parcel firm"
///

/// long-answer | What did they say?
    name: said
    lines: 2
///

/// one-of | Do you want to apply there again?
    name: again
    choices: ["Yes", "No", "I do not know yet"]
///

/// several-of | What would you like from us?
    name: wanted
    choices: [A talk, Practice for an interview]
///

/// scale | How hard is it to speak about it?
    name: hard
    low: not at all
    high: very
///

/// date | Which day suits you?
    name: day
///

/// answer-table | Whom have you asked?
    name: asked
    columns: {{who: Who, answer: What they said}}
    choices: {{answer: [Nothing yet, A few words, A lot]}}
    rows: 2
///

/// answer-group | Which two moments do you want to look at?
    name: moments
    each: Moment
    columns: {{what: What happened, next: What I would do}}
    rows: 2
///

/// next-action | My one next step
///

////

/// example | Amina, 24, studies in Leeds
1. Van driver.
2. Somebody had driven longer.
3. No.
4. A talk.
5. Step 2.
6. Monday, 7 December.
7. The driver who trained me, a few words.
8. The route. I would draw it.
9. Come in. Monday.
///
"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project, with an example service's folder and one more sheet in it."""
    project = tmp_path_factory.mktemp("own") / "project"
    copy_sources(project)
    shutil.copytree(EXAMPLE, project / "yours")
    (project / "node_modules").symlink_to(ROOT / "node_modules")
    (project / "yours" / "pages" / f"{NAME}.md").write_text(SHEET, encoding="utf-8")
    menu = f"pages:\n  - file: {NAME}.md\n    menu: Before you come\n"
    breaks(project, "yours/settings.yml", "pages:\n", menu)
    return project


def run(service: Path, *arguments: str) -> str:
    """Run a command in the project, which must be content; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=service, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_one_more_sheet_is_built_linted_listed_and_set_on_paper(service: Path) -> None:
    site = service / "site"
    run(service, "scripts.lint")
    run(service, "scripts.site", "--site-dir", str(site))
    run(service, "scripts.papers", str(site), "--only", NAME)
    run(service, "scripts.links", "check", str(site), "--only", "download")

    page = BeautifulSoup((site / NAME / "index.html").read_bytes(), "html5lib")
    asked = [str(box["data-kind"]) for box in page.select(".atn-question")]
    assert len(set(asked) & set(KINDS)) == len(asked) == 9
    files = {Path(str(link["href"])).name for link in page.select("article .atn-forms a")}
    assert files == {f"{NAME}-{shape}.pdf" for shape in ("a4", "letter", "large")} | {
        f"{NAME}.docx"
    }

    listed = BeautifulSoup((site / "worksheets" / "index.html").read_bytes(), "html5lib")
    links = listed.select(f'.atn-listed a[href="../{NAME}/"]')
    under = {getattr(link.find_previous("h3"), "text", "") for link in links}
    assert under == {"Today", "1. Move on"}

    pdf = PdfReader(site / "papers" / f"{NAME}-a4.pdf")
    text = " ".join(" ".join(sheet.extract_text() for sheet in pdf.pages).split())
    word = zipfile.ZipFile(site / "papers" / f"{NAME}.docx").read("word/document.xml").decode()
    for number, box in enumerate(page.select(".atn-question"), start=1):
        label = box.select("legend span, .atn-label label")[-1 if box.name == "div" else 1]
        assert f"{number} {label.get_text()}" in text
        assert f"{number}. {label.get_text()}<" in word
    assert "By when" in text


def test_a_sheet_that_is_not_there_is_named_with_those_that_are(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(site), "--cache", str(tmp_path), "--only", "gap"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("no sheet or checklist is called 'gap'; there are: move-on-checklist, ")
