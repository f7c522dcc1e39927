"""Bytes a phone must fetch, compressed, before it can show a page."""

import gzip
import re
from pathlib import Path

import pytest
import tinycss2

from scripts import ROOT
from scripts.site import shrinking
from tests.conftest import page_addresses

# Kilobytes of 1,024 bytes: the page with the style and script in it, and the files it loads. Each
# script is fetched once for the whole site. What a server adds is in tests/hosting/test_wire.py.
HTML_BUDGET = 24
# The manual of the linter's rules with every example, and the list of all sources: not for a
# phone at night.
LARGER = {"careers-services/content-rules/": 36, "evidence/": 30}
# Style sheets of pages that few phones open; those that readers wait for stand in the page.
STYLE_BUDGET = 3
# A sheet carries what keeps the words of two tabs apart, and cleared ones away; and, in whatever
# language, where its words are looked up.
SCRIPT_BUDGET = 9.25
# What no page is shown before: none but those style sheets.
BLOCKING = {
    "saved.css",
    "kept.css",
    "settings.css",
    "group.css",
    "measured.css",
    "plan.css",
    "slides.css",
}


def packed(path: Path) -> int:
    """Return a file's size as a server sends it, in bytes."""
    return len(gzip.compress(path.read_bytes(), 9))


def with_imports(path: Path) -> set[Path]:
    """Return a script and every module it imports, directly or not."""
    found = {path}
    for name in re.findall(r"""from\s*["'](\./[^"']+)["']""", path.read_text(encoding="utf-8")):
        found |= with_imports((path.parent / name).resolve())
    return found


def scripts_of(page: Path) -> set[Path]:
    """Return every script a page loads."""
    told = re.findall(r'<script[^>]* data-after="([^"]+)"', page.read_text(encoding="utf-8"))
    names = " ".join(told).split()
    return {one for name in names for one in with_imports((page.parent / name).resolve())}


@pytest.mark.parametrize("address", page_addresses())
def test_a_page_keeps_its_budget(site: Path, address: str) -> None:
    page = site / address / "index.html"
    html = page.read_text(encoding="utf-8")
    styles = re.findall(r'<link rel="stylesheet" href="([^"]+)"', html)
    assert {name.rsplit("/", 1)[-1] for name in styles} <= BLOCKING
    assert not re.search(r"<script[^>]* src=", html)
    assert packed(page) <= LARGER.get(address, HTML_BUDGET) * 1024
    assert sum(packed((page.parent / name).resolve()) for name in styles) <= STYLE_BUDGET * 1024
    assert sum(map(packed, scripts_of(page))) <= SCRIPT_BUDGET * 1024


def test_no_page_loads_the_themes_script_or_style_sheet(site: Path) -> None:
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert "bundle." not in html, page
        assert "stylesheets/main." not in html, page


def test_what_no_page_asks_for_is_not_published(site: Path) -> None:
    assert not list(site.rglob("*.map"))
    assert not (site / "assets" / "javascripts" / "workers").exists()
    size = sum(path.stat().st_size for path in site.rglob("*") if path.is_file())
    assert size < 56 * 1024 * len(page_addresses())


def test_scripts_are_served_without_their_comments_and_sources_keep_them(site: Path) -> None:
    source = ROOT / "docs" / "assets" / "javascripts" / "search-find.js"
    served = site / "assets" / "javascripts" / "search-find.js"
    assert "/**" in source.read_text(encoding="utf-8")
    assert "/**" not in served.read_text(encoding="utf-8")


def test_style_sheets_are_served_without_their_comments_and_say_the_same(site: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in site.rglob("*.html")}
    found = re.findall(r"<style[^>]*>(.*?)</style>", "".join(pages.values()), re.DOTALL)
    found += [path.read_text(encoding="utf-8") for path in site.glob("assets/**/*.css")]
    texts = set(found)
    assert not [text for text in texts if "/*" in text]
    served = ["".join(words_of(text)) for text in texts]
    for source in (ROOT / "docs" / "assets" / "stylesheets").glob("*.css"):
        if source.name in ("languages.css", "notice.css", "service.css"):
            continue  # for a copy with other languages, with a notice, or with a service's name
        words = "".join(words_of(source.read_text(encoding="utf-8")))
        assert any(words in text for text in served), source.name


def words_of(style: str) -> list[str]:
    """Return what a browser reads of a style sheet, whatever stands between."""
    # Before a closing brace a semicolon says nothing.
    style = re.sub(r";\s*}", "}", shrinking.without_comments(style))
    read: str = tinycss2.serialize(tinycss2.parse_component_value_list(style, True))
    return read.split()


def test_shrinking_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert shrinking.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
