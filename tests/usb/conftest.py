"""A site of three pages."""

from pathlib import Path

import pytest

PAGES = ("index.html", "support/index.html", "move-on/first day/index.html")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Write the pages, one file to download and the page of all worksheets; return the folder."""
    site = tmp_path / "site"
    for name in (*PAGES, "papers/first-day-a4.pdf", "worksheets/index.html"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("", encoding="utf-8")
    return site
