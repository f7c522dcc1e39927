"""The papers of the whole site, made once and kept between runs."""

import shutil
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.papers.__main__ import main
from scripts.papers.reading import Paper, read_papers

# Its own, because a build drops from the cache what it had no use for.
CACHE = ROOT / ".cache" / "papers-tests"


@pytest.fixture(scope="session")
def papered(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make every paper into a copy of the built site and return its folder."""
    target = tmp_path_factory.mktemp("papered") / "site"
    shutil.copytree(site, target)
    assert main([str(target), "--cache", str(CACHE)]) == 0
    return target


@pytest.fixture(scope="session")
def papers(site: Path) -> list[Paper]:
    """Read every worksheet and checklist of the built site."""
    return read_papers(site, ROOT / "docs", ROOT / "mkdocs.yml")
