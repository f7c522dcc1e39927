"""Bytes a phone must fetch, compressed, before it can show a page."""

import gzip
import re
from pathlib import Path

import pytest

from tests.conftest import page_addresses

# Kilobytes of 1,024 bytes. A page's own budget covers its HTML; shared files are fetched once.
HTML_BUDGET = 24
SHARED_BUDGET = 12


def packed(path: Path) -> int:
    """Return a file's size as a server sends it, in bytes."""
    return len(gzip.compress(path.read_bytes(), 9))


@pytest.mark.parametrize("address", page_addresses())
def test_a_page_keeps_its_budget(site: Path, address: str) -> None:
    page = site / address / "index.html"
    html = page.read_text(encoding="utf-8")
    shared = re.findall(r'<(?:link rel="stylesheet"|script)[^>]*?(?:href|src)="([^"]+)"', html)
    assert shared
    total = sum(packed((page.parent / name).resolve()) for name in shared)
    assert packed(page) <= HTML_BUDGET * 1024
    assert total <= SHARED_BUDGET * 1024


def test_no_page_loads_the_themes_script_or_style_sheet(site: Path) -> None:
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert "bundle." not in html, page
        assert "stylesheets/main." not in html, page
