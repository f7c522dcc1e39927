"""The papers of the whole site, made once and kept between runs."""

import shutil
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.papers.__main__ import main
from scripts.papers.reading import Paper, read_papers
from tests.once import Once

# Its own, because a build drops from the cache what it had no use for.
CACHE = ROOT / ".cache" / "papers-tests"


@pytest.fixture(scope="session")
def papered(site: Path, once: Once) -> Path:
    """Make every paper into a copy of the built site and return its folder."""

    def make(folder: Path) -> None:
        shutil.copytree(site, folder / "site")
        assert main([str(folder / "site"), "--cache", str(CACHE)]) == 0

    return once("all-papers", make) / "site"


@pytest.fixture(scope="session")
def papers(site: Path) -> list[Paper]:
    """Read every worksheet and checklist of the built site."""
    return read_papers(site, ROOT / "docs", ROOT / "mkdocs.yml")
