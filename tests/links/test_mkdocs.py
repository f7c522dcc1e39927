"""Proves on a site really built by MkDocs that faults are traced to their Markdown."""

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.links.__main__ import main

CONFIG = """\
site_name: After the No
use_directory_urls: {directories}
theme:
  name: null
  custom_dir: overrides
nav:
  - Start: index.md
  - Letter: move-on/kind-letter.md
  - Checklist: move-on/checklist.md
"""
TEMPLATE = """\
<!doctype html>
<html lang="en"><head><title>{{ page.title }}</title></head><body>
<main>{{ page.content }}</main>
<footer>{% for item in nav.pages %}<a href="{{ item.url | url }}">{{ item.title }}</a> {% endfor %}
</footer></body></html>
"""
INDEX = """\
# After a no

Start with [the checklist](move-on/checklist.md).

![A path through a wood](assets/path.svg)

Then [sleep on it](move-on/checklist.md#first-night).
"""
CHECKLIST = """\
# Checklist

## First hour

Tell one person. Back to [the start](../index.md#after-a-no).

Write [a kind letter](kind-letter.md), or see <a href="#first-hour">the first hour</a>.
"""


def build(folder: Path, *, directories: bool) -> None:
    files = {
        "mkdocs.yml": CONFIG.format(directories=str(directories).lower()),
        "overrides/main.html": TEMPLATE,
        "docs/index.md": INDEX,
        "docs/move-on/checklist.md": CHECKLIST,
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)


@pytest.mark.parametrize("directories", [True, False])
def test_a_link_a_fragment_an_image_and_a_nav_entry_are_traced(
    directories: bool,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    build(tmp_path, directories=directories)
    monkeypatch.chdir(tmp_path)
    assert main(["check", "site", "--docs", "docs", "--config", "mkdocs.yml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(": ")[:2] for line in lines[:-1]] == [
        ["docs/index.md:5", "missing-asset"],
        ["docs/index.md:7", "missing-fragment"],
        ["docs/move-on/checklist.md:7", "unresolved-link"],
        ["mkdocs.yml:8", "missing-nav-page"],
    ]
    assert lines[-1].startswith("2 pages, ")
    assert lines[-1].endswith(" references checked: 4 problems")
