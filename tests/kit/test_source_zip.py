"""The sources: what the last commit holds, without a service's own folder."""

import subprocess
import zipfile
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.kit import source_zip
from scripts.kit.job import Job
from tests.kit.conftest import WHEN


def test_it_holds_what_is_committed_and_nothing_of_yours(project: Path, tmp_path: Path) -> None:
    (project / "README.md").write_text("changed since", encoding="utf-8")
    (project / "notes.txt").write_text("not committed", encoding="utf-8")
    job = Job(project, project, tmp_path, "1.2.3", WHEN)
    source_zip.make(job, tmp_path / "source.zip")
    held = zipfile.ZipFile(tmp_path / "source.zip")
    assert held.namelist() == [
        "after-the-no-1.2.3/README.md",
        "after-the-no-1.2.3/docs/index.md",
        "after-the-no-1.2.3/run.sh",
    ]
    assert held.read("after-the-no-1.2.3/README.md") == b"README.md\n"
    assert held.getinfo("after-the-no-1.2.3/run.sh").external_attr >> 16 & 0o111


def test_ours_has_the_tests_and_stays_small() -> None:
    held = source_zip.sources(ROOT, "kit")
    tracked = subprocess.run(
        ["git", "ls-tree", "-r", "--name-only", "HEAD"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    assert set(held) == {f"kit/{name}" for name in tracked if not name.startswith("yours/")}
    assert "kit/tests/site/test_build.py" in held
    assert sum(len(file.data) for file in held.values()) < 8_000_000


def test_what_differs_from_the_commit_is_listed_without_yours(project: Path) -> None:
    assert source_zip.uncommitted(project) == []
    (project / "README.md").write_text("changed since", encoding="utf-8")
    (project / "yours" / "settings.yml").write_text("service: Ours", encoding="utf-8")
    assert source_zip.uncommitted(project) == [" M README.md"]


def test_the_time_is_that_of_the_commit(project: Path) -> None:
    assert source_zip.committed(project) == WHEN


def test_a_folder_within_another_repository_is_none(project: Path, tmp_path: Path) -> None:
    assert source_zip.is_repository(project)
    assert not source_zip.is_repository(project / "docs")
    assert not source_zip.is_repository(tmp_path)


def test_git_that_is_missing_or_refuses_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ProjectError, match=r"^git: "):
        source_zip.committed(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ProjectError, match=r"^git is missing; install it to pack the sources$"):
        source_zip.committed(tmp_path)
