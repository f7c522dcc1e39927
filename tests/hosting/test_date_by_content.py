"""A corrected number of the same length is seen by a reader who comes back, on each server."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.hosting import date_by_content
from tests.hosting.servers import Answer, Ground, Served

PAGE = (
    '<!doctype html><link rel="canonical" href="https://www.riverbend.example/careers/">'
    "<p>Ring 0800 111 111{digit}, day or night, if you want to talk to somebody.</p>\n"
)


def write(site: Path, digit: int) -> None:
    """Write a site of one page with a number on it, and date its files."""
    site.mkdir(exist_ok=True)
    (site / "index.html").write_text(PAGE.format(digit=digit), encoding="utf-8")
    assert date_by_content.main([str(site)]) == 0


@pytest.fixture(params=["nginx", "apache", "caddy"])
def small(request: pytest.FixtureRequest, ground: Ground, tmp_path: Path) -> Iterator[Served]:
    """Serve a site of one page."""
    write(tmp_path / "site", 1)
    with ground.serve(request.param, tmp_path / "site") as running:
        yield running


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
def test_a_changed_digit_is_sent_to_whoever_has_the_old_page(small: Served, encoding: str) -> None:
    old = small.ask(Accept_Encoding=encoding)

    def again() -> Answer:
        return small.ask(
            Accept_Encoding=encoding,
            If_None_Match=old.one("ETag"),
            If_Modified_Since=old.one("Last-Modified"),
        )

    assert again().status == 304
    write(small.folder, 2)
    compressed = small.folder / "index.html.gz"
    compressed.write_bytes(compressed.read_bytes()[:-1] + b"2")  # of the same size
    date_by_content.date(small.folder)
    assert again().status == 200
    assert again().body != old.body


def test_the_time_is_the_contents_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "a", 1)
    write(tmp_path / "b", 1)
    os.utime(tmp_path / "b" / "index.html", (1, 1))
    write(tmp_path / "b", 1)
    first, second = ((tmp_path / name / "index.html").stat().st_mtime_ns for name in "ab")
    assert first == second
    write(tmp_path / "b", 2)
    assert (tmp_path / "b" / "index.html").stat().st_mtime_ns != first


def test_times_lie_in_the_past_and_fit_a_zip_file() -> None:
    times = {date_by_content.time_of(bytes([number])) for number in range(200)}
    assert len(times) == 200
    assert min(times) >= 1577836800  # 1 January 2020
    assert max(times) < 1735689600  # 1 January 2025
    assert all(time % 2 == 0 for time in times)


def test_a_folder_without_a_site_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert date_by_content.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
