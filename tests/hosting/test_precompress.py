"""Compressed files beside text files: only where they save bytes, the same each time."""

import gzip
import os
from pathlib import Path

import pytest

from scripts.hosting import precompress


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a site with one page, a tiny file, a picture and a stale compressed file."""
    (tmp_path / "index.html").write_text("<p>One small thing today.</p>\n" * 40, encoding="utf-8")
    (tmp_path / "tiny.txt").write_text("a", encoding="utf-8")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG" + b"\0" * 4000)
    (tmp_path / "gone.css.gz").write_bytes(b"old")
    (tmp_path / "tiny.txt.gz").write_bytes(b"old")
    (tmp_path / "sitemap.xml").write_text("<urlset/>\n" * 40, encoding="utf-8")
    (tmp_path / "sitemap.xml.gz").write_bytes(gzip.compress(b"<urlset/>", mtime=1_700_000_000))
    (tmp_path / "pack.gz").write_bytes(b"not ours")
    return tmp_path


def names(folder: Path) -> set[str]:
    """Return the names of the compressed files."""
    return {path.name for path in folder.rglob("*.gz")}


def test_text_gets_a_compressed_file_where_it_is_smaller(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert precompress.main([str(small)]) == 0
    assert names(small) == {"index.html.gz", "sitemap.xml.gz", "pack.gz"}
    page = (small / "index.html").read_bytes()
    packed = (small / "index.html.gz").read_bytes()
    assert gzip.decompress(packed) == page
    assert gzip.decompress((small / "sitemap.xml.gz").read_bytes()) == b"<urlset/>\n" * 40
    saved = len(page) - len(packed) + 400 - (small / "sitemap.xml.gz").stat().st_size
    assert capsys.readouterr().out == (
        f"{small}: 2 files compressed, {saved // 1024} KB less to send\n"
    )


def test_a_second_run_gives_the_same_bytes_whatever_the_clock_says(small: Path) -> None:
    precompress.compress(small)
    first = {path: path.read_bytes() for path in small.glob("*.gz")}
    os.utime(small / "index.html", (1_800_000_000, 1_800_000_000))
    precompress.compress(small)
    assert {path: path.read_bytes() for path in small.glob("*.gz")} == first


def test_a_compressed_file_is_as_old_as_its_source(small: Path) -> None:
    os.utime(small / "index.html", (1_700_000_000, 1_700_000_000))
    precompress.compress(small)
    assert (small / "index.html.gz").stat().st_mtime == 1_700_000_000


def test_an_edited_file_is_compressed_anew(small: Path) -> None:
    precompress.compress(small)
    (small / "index.html").write_text("<p>Another small thing.</p>\n" * 40, encoding="utf-8")
    precompress.compress(small)
    packed = (small / "index.html.gz").read_bytes()
    assert gzip.decompress(packed) == (small / "index.html").read_bytes()


def test_the_whole_site_loses_more_than_half_its_bytes_of_text(site: Path, tmp_path: Path) -> None:
    kinds = (".html", ".css", ".js", ".json")
    for path in site.rglob("*"):
        if path.suffix in kinds:
            target = tmp_path / path.relative_to(site)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    precompress.compress(tmp_path)
    before = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.suffix in kinds)
    after = sum(path.stat().st_size for path in tmp_path.rglob("*.gz"))
    assert after < before / 2


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert precompress.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
