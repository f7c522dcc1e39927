"""The built site with the papers of two pages, and a small project with one commit."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
import weasyprint

from scripts import ROOT
from scripts.kit.job import Job
from scripts.papers.listing import fill_in
from scripts.papers.reading import read_papers
from scripts.papers.shapes import SHAPES
from tests.once import Once

WHEN = 1_790_000_000


def pdf(target: Path, title: str) -> None:
    """Write a PDF file of one word in a font that papers use."""
    html = f"<title>{title}</title><p style='font-family: Liberation Sans'>Paper"
    weasyprint.HTML(string=html).write_pdf(target)


@pytest.fixture(scope="session")
def papered(site: Path, once: Once) -> Path:
    """Give a worksheet, a checklist and their pack papers, and list them as `make pdf` does."""
    return once("two-papers", lambda folder: add_papers(site, folder / "site")) / "site"


def add_papers(site: Path, target: Path) -> None:
    """Copy a built site and put those papers into it."""
    shutil.copytree(site, target)
    folder = target / "papers"
    folder.mkdir(exist_ok=True)
    papers = read_papers(target, ROOT / "docs", ROOT / "mkdocs.yml")
    names = ("kind-letter", "seek-feedback-checklist")
    for paper in (paper for paper in papers if paper.name in names):
        for shape in SHAPES:
            pdf(folder / f"{paper.name}-{shape.id}.pdf", paper.title)
        (folder / f"{paper.name}.docx").write_bytes(b"Word")
        files = [f"{paper.name}-{shape.id}.pdf" for shape in SHAPES]
        sizes = dict.fromkeys([*files, f"{paper.name}.docx"], 1000)
        fill_in(target, paper, dict.fromkeys(files, 1), sizes)
    pdf(folder / "pack-tip-1-a4.pdf", "Tip 1, Move on: sheets and checklist")


@pytest.fixture
def job(papered: Path, tmp_path: Path) -> Job:
    """Return what the kit's modules are given."""
    work = tmp_path / "work"
    work.mkdir()
    return Job(ROOT, papered, work, "1.2.3", WHEN)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Commit a few files, a service's own folder among them."""
    root = tmp_path / "project"
    for name in ("README.md", "run.sh", "docs/index.md", "yours/settings.yml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"{name}\n", encoding="utf-8")
    (root / "run.sh").chmod(0o755)
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "First")
    return root


def git(root: Path, *arguments: str) -> None:
    """Run git as an invented person, at a time of its own."""
    settings: Sequence[str] = ("-c", "user.name=Amina", "-c", "user.email=amina@riverbend.example")
    subprocess.run(
        ["git", *settings, *arguments],
        cwd=root,
        check=True,
        env={"PATH": "/usr/bin:/bin", "GIT_COMMITTER_DATE": f"{WHEN} +0200"},
    )
