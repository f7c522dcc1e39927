"""How long the commands take that people wait for."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import ProjectError

READY = "Open "
"""What `make serve` says when the site can be opened."""


def run(command: Sequence[str]) -> float:
    """Run a command and return the seconds. Raises ProjectError with what it said if it fails."""
    begun = time.monotonic()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ProjectError(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    return time.monotonic() - begun


def until_served() -> float:
    """Return the seconds until `make serve` shows the site. Raises ProjectError if it does not."""
    begun = time.monotonic()
    command = [sys.executable, "-m", "scripts.site", "--serve"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        found = any(line.startswith(READY) for line in server.stdout or ())
        took = time.monotonic() - begun
        server.terminate()
    if not found:
        raise ProjectError("make serve did not start; is its port taken?")
    return took


def times() -> Iterator[tuple[str, float]]:
    """Yield each command, as people know it, and its seconds."""
    with tempfile.TemporaryDirectory() as made:
        site, cache = str(Path(made) / "site"), str(Path(made) / "papers")
        python = [sys.executable, "-m"]
        yield "`make build`", run([*python, "scripts.site", "--site-dir", site])
        yield "`make serve`, until the site can be opened", until_served()
        papers = [*python, "scripts.papers", site, "--cache", cache]
        yield "all papers, the first time", run(papers)
        shutil.rmtree(site)
        run([*python, "scripts.site", "--site-dir", site])
        yield "all papers, nothing changed", run(papers)
    hosting = ["make", "--no-print-directory", "hosting"]
    run(hosting)
    yield "`make hosting`, nothing changed", run(hosting)
