"""What a first visit costs as our nginx file sends it: bytes with headers, requests, waiting."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.measure import figures, load
from scripts.measure.wire import AIMS, KINDS, REQUESTS, Row, Weight, main, under_nginx, weigh


@pytest.fixture(scope="module")
def root(root_site: Path) -> Iterator[str]:
    """Serve the site as `make hosting` leaves it; yield its address."""
    with under_nginx(root_site) as (address, _):
        yield address


@pytest.mark.parametrize("kind", KINDS)
def test_a_first_visit_keeps_its_budget(kind: str, root: str) -> None:
    found = weigh(root + KINDS[kind])
    assert found.blocking == 0
    assert found.requests <= REQUESTS
    assert found.bytes <= AIMS[kind]


def test_what_is_more_than_the_aim_is_said() -> None:
    assert Row("home", Weight(12_000, requests=2, blocking=0), (820, 752)).over == []
    assert Row("home", Weight(15_400, requests=6, blocking=1), (900, 750)).over == [
        "15400 bytes, 40 more than the aim",
        "6 requests",
        "waits for 1 files",
        "1.20 times bare HTML",
    ]


def test_the_written_table_says_what_is_more_than_the_aim() -> None:
    rows = [
        Row("home", Weight(12_162, requests=2, blocking=0), (816, 752)),
        Row("sheet", Weight(25_700, requests=3, blocking=0)),
    ]
    lines = "\n".join(figures.visits(rows)).splitlines()
    assert lines[-5:-1] == [
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| home | 12,162 | 2 | 0 | 816 ms | 752 ms | 1.09 |",
        "| sheet | 25,700 | 3 | 0 |  |  |  |",
        "",
    ]
    assert lines[-1] == "More than the aim: sheet: 25700 bytes, 100 more than the aim."


def test_all_of_a_servers_processes_count_for_its_memory() -> None:
    with subprocess.Popen(["sh", "-c", "sleep 60 & wait"]) as shell:
        try:
            while len(list(load.processes(shell.pid))) < 2:
                time.sleep(0.02)
            shells = [load.memory(one) for one in load.processes(shell.pid)]
            assert all(0 < one < 20 for one in shells)
        finally:
            for one in load.processes(shell.pid):
                os.kill(one, signal.SIGTERM)


def test_files_that_a_page_waits_for_are_counted(root: str) -> None:
    found = weigh(f"{root}worksheets/")
    assert found == Weight(found.bytes, requests=5, blocking=2)
    assert found.bytes > weigh(root).bytes


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
