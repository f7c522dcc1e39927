"""Real pages broken by hand: each fault is reported at its file and line."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.links.__main__ import main
from tests.conftest import DOCS, HOST, build

CONFIG = ROOT / "mkdocs.yml"


def breaks(project: Path, name: str, right: str, wrong: str) -> int:
    """Put a fault into a file of the copy; return the line it stands on."""
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return text[: text.index(right)].count("\n") + 1


def check(project: Path) -> tuple[int, list[str]]:
    """Build the copy as `make links` does, check it, and return exit code and lines."""
    said = build(project / "site", "--quiet", "--no-strict", cwd=project)
    assert said.startswith("exit 0"), said
    done = subprocess.run(
        [sys.executable, "-m", "scripts.links", "check", "site", "--docs", "docs"],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.splitlines()


def places(lines: list[str]) -> set[str]:
    """Return what stands before the message: path, line and rule."""
    return {": ".join(line.split(": ")[:2]) for line in lines[:-1]}


def test_the_pages_as_they_are_have_no_fault(
    root_site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SITE_URL", f"{HOST}/")
    code = main(["check", str(root_site), "--docs", str(DOCS), "--config", str(CONFIG)])
    assert (code, len(capsys.readouterr().out.splitlines())) == (0, 1)


def test_each_fault_put_into_a_page_is_reported_where_it_stands(project_copy: Path) -> None:
    link = breaks(project_copy, "docs/move-on/index.md", "(before-you-hear.md)", "(before.md)")
    fragment = breaks(
        project_copy,
        "docs/fresh-perspective/checklist.md",
        "index.md#if-you-froze-in-the-interview",
        "index.md#froze",
    )
    image = breaks(
        project_copy, "docs/about.md", "It costs nothing", "![A desk](desk.png) It costs nothing"
    )
    host = breaks(
        project_copy,
        "docs/privacy.md",
        "What you type or tick here",
        "![Dot](https://tracker.example/dot.png) What you type or tick here",
    )
    block = breaks(project_copy, "docs/support.md", "/// words | To a landlord", "/// word | To a")
    source = breaks(
        project_copy, "docs/data/places.yaml", "https://www.open.edu", "http://www.open.edu"
    )
    nav = breaks(project_copy, "mkdocs.yml", "Privacy: privacy.md", "Privacy: private.md")
    code, lines = check(project_copy)
    assert code == 1
    assert places(lines) >= {
        f"docs/move-on/index.md:{link}: unresolved-link",
        f"docs/fresh-perspective/checklist.md:{fragment}: missing-fragment",
        f"docs/about.md:{image}: missing-asset",
        f"docs/privacy.md:{host}: other-host",
        f"docs/support.md:{block}: unrendered-block",
        f"docs/data/places.yaml:{source}: insecure-link",
        f"mkdocs.yml:{nav}: missing-nav-page",
    }
    assert all(line.split(":")[1].isdigit() for line in lines[:-1])
