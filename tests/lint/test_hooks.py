"""The checks before a commit: that their commands run, on the pages they should."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from scripts import ROOT
from tests.lint.samples import AFTER, BEFORE

SOUND = BEFORE + AFTER
FAULTY = SOUND.replace("Ask what was missing.", "Ask now! What was missing?")
HOOK = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0][
    "hooks"
][0]


@pytest.mark.parametrize(("text", "code"), [(SOUND, 0), (FAULTY, 1)])
def test_the_command_of_pre_commit_runs_on_one_page(tmp_path: Path, text: str, code: int) -> None:
    page = tmp_path / "reply.md"
    page.write_text(text, encoding="utf-8")
    command = [*HOOK["entry"].split(), str(page)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert ("exclamation-mark" in done.stdout) == bool(code)


@pytest.mark.parametrize(
    ("name", "linted"),
    [
        ("docs/index.md", True),
        ("docs/move-on/first-day.md", True),
        ("yours/pages/visit-us.md", True),
        ("yours/settings.yml", False),
        ("docs/_templates/guide.md", False),
        ("docs/data/support.yaml", False),
        ("CONTRIBUTING.md", False),
    ],
)
def test_pre_commit_passes_pages_and_no_templates(name: str, linted: bool) -> None:
    passed = re.search(HOOK["files"], name) and not re.search(HOOK["exclude"], name)
    assert bool(passed) == linted


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Make a repository with our tools and the plain hook in it."""
    run(tmp_path, "git", "init", "--quiet", ".")
    run(tmp_path, "git", "config", "user.email", "amina@example.org")
    run(tmp_path, "git", "config", "user.name", "Amina")
    for name in (".venv", "scripts"):
        (tmp_path / name).symlink_to(ROOT / name)
    hook = tmp_path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.symlink_to(ROOT / "scripts" / "lint" / "pre-commit")
    return tmp_path


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a folder."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def commit(folder: Path, name: str, text: str) -> subprocess.CompletedProcess[str]:
    """Stage a file and try to commit it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    run(folder, "git", "add", name)
    return run(folder, "git", "commit", "--quiet", "--message", "A page")


def test_the_plain_hook_lets_a_sound_page_through(repository: Path) -> None:
    done = commit(repository, "docs/seek-feedback/reply.md", SOUND)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 pages" in done.stdout + done.stderr


def test_the_plain_hook_stops_a_commit_with_a_faulty_page_and_says_why(repository: Path) -> None:
    done = commit(repository, "docs/seek-feedback/reply to a no.md", FAULTY)
    assert done.returncode != 0
    line = FAULTY[: FAULTY.index("!")].count("\n") + 1
    assert f"reply to a no.md:{line}:8: exclamation-mark: " in done.stdout + done.stderr


def test_the_plain_hook_reads_a_services_own_pages(repository: Path) -> None:
    done = commit(repository, "yours/pages/visit-us.md", FAULTY)
    assert done.returncode != 0
    assert "yours/pages/visit-us.md" in done.stdout + done.stderr


def test_the_plain_hook_says_nothing_where_no_page_is_committed(repository: Path) -> None:
    done = commit(repository, "docs/_templates/guide.md", FAULTY)
    assert (done.returncode, done.stdout) == (0, "")
    assert commit(repository, "notes.md", FAULTY).returncode == 0
