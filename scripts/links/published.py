"""Builds the site as it is published, a service's pages laid over ours, and checks all of it."""

import contextlib
import io
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import NOTES
from scripts.content.translations import chosen
from scripts.site.build import Sources, build_all, sources

# The links are looked at twice, the second time under a sub-path, as most careers services will
# host the site; each time at an address of this host, whatever SITE_URL says.
HOST = "https://after-the-no.example"
BASES = {"root": "/", "sub": "/careers/rejection/"}


def check_published(folder: Path, languages: Sequence[str] = ()) -> int:
    """Build and check the site at a root and under a sub-path; return the worst exit code.

    The builds are not strict and note what is wrong with a page instead of stopping there, so
    that every fault is reported at its line in one run.

    Raises FileError where the service's settings are wrong.
    """
    found = sources()
    found = replace(found, languages=tuple(chosen(languages or found.languages)))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return max(_check(found, folder, name, base) for name, base in BASES.items())


def _check(found: Sources, folder: Path, name: str, base: str) -> int:
    """Build for one address and check what came of it."""
    site, notes = folder / name, folder / f"{name}.jsonl"
    address = f"{HOST}{base}"
    # What the steps of a build have done is of no interest here.
    with contextlib.redirect_stdout(io.StringIO()):
        failed = build_all(
            found,
            found.languages,
            site,
            address=address,
            strict=False,
            options=["--quiet"],
            faults=notes,
        )
    docs = found.folder / "docs"
    inside = docs.relative_to(ROOT) if found.folder == ROOT else docs
    config = found.config.relative_to(ROOT) if found.folder == ROOT else found.config
    command = [sys.executable, "-m", "scripts.links", "check", str(site.relative_to(ROOT))]
    command += ["--docs", str(inside), "--config", str(config), "--base", base]
    # Both builds meet the same faults of pages; they are reported once.
    command += ["--faults", str(notes)] if base == "/" else []
    environment = {**found.environment, "SITE_URL": address}
    environment.pop(NOTES, None)
    checked = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    return max(failed and 1, checked)
