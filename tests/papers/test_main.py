"""The command: what it lists, what it makes again, and what it says when something is missing."""

import builtins
import dataclasses
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from fontTools.ttLib import TTFont

from scripts import ROOT
from scripts.content.catalogue import catalogue
from scripts.content.errors import ProjectError
from scripts.papers.__main__ import main
from scripts.papers.fonts import find_fonts
from scripts.papers.reading import Paper, read_paper
from scripts.papers.rendering import lay_out, load
from tests.papers.conftest import CACHE

HASHES = """
import hashlib, sys
from pathlib import Path
from scripts import ROOT
from scripts.papers.fonts import find_fonts
from scripts.papers.jobs import make, packs, singles
from scripts.papers.reading import read_papers

papers = read_papers(Path(sys.argv[1]), ROOT / "docs", ROOT / "mkdocs.yml")[:3]
typed = find_fonts()["LiberationSans-Regular.ttf"]
jobs = [*list(singles(papers))[2:5], *packs(papers, {paper.name: 0.5 for paper in papers})]
for job in jobs:
    print(job.name, hashlib.sha256(make(job, typed).data).hexdigest())
"""


def test_the_same_pages_give_the_same_bytes(site: Path) -> None:
    said = [
        subprocess.run(
            [sys.executable, "-c", HASHES, str(site)],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert said[0].count("\n") == 5
    assert said[0] == said[1]


def test_each_page_lists_its_papers_with_links_that_lead_somewhere(
    papered: Path, papers: list[Paper]
) -> None:
    for paper in papers:
        path = papered / paper.url / "index.html"
        html = path.read_text(encoding="utf-8")
        box = re.search(r'<div class="atn-forms">.*?</div>', html)
        assert box, path
        links = re.findall(r'href="([^"]+)">([^<]+)</a> \((\d+) pages?, (\d+) KB\)', box[0])
        assert [words for _, words, _, _ in links] == [
            "A4, PDF",
            "US Letter, PDF",
            "Large print, A4, PDF",
        ]
        told = "If letters of a name do not show" in box[0]
        assert told == (paper.kind == "worksheet")
        for target, _, _, size in links:
            file = (path.parent / target).resolve()
            assert round(file.stat().st_size / 1000) == int(size) < 100


def test_only_what_changed_is_made_again(
    papered: Path, papers: list[Paper], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site, cache = tmp_path / "site", tmp_path / "cache"
    shutil.copytree(papered, site)
    shutil.copytree(CACHE, cache)
    before = {path.name: path.read_bytes() for path in site.glob("papers/*")}
    assert main([str(site), "--cache", str(cache)]) == 0
    total = len([name for name in before if name.endswith(".pdf")])
    assert capsys.readouterr().out.endswith(f"{total} papers, 0 of them new\n")

    paper = next(paper for paper in papers if paper.name == "first-day")
    path = site / paper.url / "index.html"
    html = path.read_text(encoding="utf-8").replace("worst hours", "very worst hours")
    path.write_text(html, encoding="utf-8")
    assert main([str(site), "--cache", str(cache)]) == 0
    said = capsys.readouterr().out
    assert f"\n{total} of {total} pack-all, A4\n" in said
    assert said.endswith(f"{total} papers, 5 of them new\n")
    changed = {p.name for p in site.glob("papers/*") if p.read_bytes() != before[p.name]}
    assert changed == {
        "first-day-a4.pdf",
        "first-day-letter.pdf",
        "first-day-large.pdf",
        "first-day.docx",
        "pack-tip-1-a4.pdf",
        "pack-all-a4.pdf",
    }


def test_a_missing_site_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere"), "--cache", str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert said == f"{tmp_path / 'nowhere'}: no built site is here; run `make build` first\n"


def test_a_sheet_that_changed_since_the_build_is_named(site: Path) -> None:
    sheet = catalogue()["first-day"]
    html = (site / sheet.url / "index.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(html, "html5lib")
    shorter = dataclasses.replace(sheet, questions=sheet.questions[1:])
    with pytest.raises(ProjectError) as caught:
        read_paper(soup, soup.select("article")[0], sheet.url, shorter)
    assert str(caught.value) == (
        "move-on/first-day/: the sheet has changed since; run `make build` again"
    )


def test_a_page_without_a_place_for_the_list_is_named(
    papered: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    shutil.copytree(papered, site)
    path = site / "move-on" / "first-day" / "index.html"
    html = path.read_text(encoding="utf-8").replace('"atn-forms"', '"gone"')
    path.write_text(html, encoding="utf-8")
    assert main([str(site), "--cache", str(CACHE)]) == 1
    place = '<div class="atn-forms" hidden></div>'
    assert capsys.readouterr().err == f"{path}: needs one {place}, has 0\n"


def test_missing_fonts_are_named_with_their_package(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match=r"fonts are missing; .*apt install fonts-liberation"):
        find_fonts((tmp_path,))


def test_fonts_without_the_letters_of_all_names_are_refused(tmp_path: Path) -> None:
    for name, path in find_fonts().items():
        (tmp_path / name).symlink_to(path)
    old = tmp_path / "LiberationSans-Regular.ttf"
    with TTFont(old) as font:
        old.unlink()
        for table in font["cmap"].tables:
            table.cmap = {code: glyph for code, glyph in table.cmap.items() if code < 0x1E00}
        font.save(old)
    with pytest.raises(ProjectError, match=f"too old in {tmp_path} to write every name; install"):
        find_fonts((tmp_path,))


@pytest.mark.parametrize(
    ("fault", "remedy"),
    [
        (OSError("cannot load library 'libpango-1.0-0'"), "apt install libpango-1.0-0"),
        (ModuleNotFoundError("No module named 'weasyprint'"), "pip install"),
    ],
)
def test_a_missing_library_is_named_with_its_packages(
    monkeypatch: pytest.MonkeyPatch, fault: Exception, remedy: str
) -> None:
    real = builtins.__import__

    def fail(name: str, *rest: Any) -> Any:  # noqa: ANN401
        if name == "weasyprint":
            raise fault
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", fail)
    with pytest.raises(ProjectError, match=remedy):
        load()


def test_a_warning_of_weasyprint_is_an_error() -> None:
    with pytest.raises(ProjectError, match="Ignored `colour: red`"):
        lay_out('<html lang="en-GB"><p style="colour: red">Words</p></html>')


def test_a_paper_loads_nothing() -> None:
    with pytest.raises(ProjectError, match="disallowed protocol"):
        lay_out('<html lang="en-GB"><img src="https://example.org/a.png" alt="A"></html>')
