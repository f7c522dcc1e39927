"""Papers under names that people read."""

import zipfile
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.kit import papers_zip
from scripts.kit.job import Job

LETTER = "1 Write yourself a kind letter after a rejection"
CHECKLIST = "2 Feedback checklist after an interview"


def test_each_size_has_its_folder_and_each_name_its_tip(job: Job, tmp_path: Path) -> None:
    papers_zip.make(job, tmp_path / "papers.zip")
    assert sorted(zipfile.ZipFile(tmp_path / "papers.zip").namelist()) == sorted(
        [f"{folder}/{name}.pdf" for folder in ("A4", "US Letter", "Large print A4")
         for name in (LETTER, CHECKLIST)]
        + [f"Word/{name}.docx" for name in (LETTER, CHECKLIST)]
        + ["Packs A4/Tip 1, Move on, sheets and checklist.pdf", "README.txt"]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Gap plan: learn one thing", "Gap plan, learn one thing"),
        ("How to tell friends you didn’t get it", "How to tell friends you didn't get it"),
        ("What now? A/B", "What now A B"),
        ("Ends with a dot.", "Ends with a dot"),
    ],
)
def test_a_title_becomes_a_name_that_windows_takes(title: str, name: str) -> None:
    assert papers_zip.in_words(title) == name


def test_a_paper_that_no_page_lists_is_named(job: Job, tmp_path: Path) -> None:
    lost = tmp_path / "site" / "papers"
    lost.mkdir(parents=True)
    (lost / "lost-a4.pdf").write_bytes((job.site / "papers" / "kind-letter-a4.pdf").read_bytes())
    with pytest.raises(ProjectError, match=r"lost-a4\.pdf: no page lists it; run: make kit$"):
        papers_zip.papers(tmp_path / "site")
