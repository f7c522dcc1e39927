"""What a first visit costs as our nginx file sends it: bytes with headers, requests, waiting."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.measure.wire import KINDS, Weight, main, under_nginx, weigh

# Bytes on the wire and requests; no page that is weighed waits for a file.
FIRST_VIEW, REQUESTS = 15 * 1024, 5
BUDGETS = {
    "home": FIRST_VIEW,
    "guide": 20 * 1024,
    "situation": FIRST_VIEW,
    "checklist": 25 * 1024,
    "sheet": 25 * 1024,
    "longest sheet": 25 * 1024,
    "builder": 25 * 1024,
    "help": 20 * 1024,
}


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
    assert found.bytes <= BUDGETS[kind]


def test_files_that_a_page_waits_for_are_counted(root: str) -> None:
    found = weigh(f"{root}worksheets/")
    assert found == Weight(found.bytes, requests=5, blocking=2)
    assert found.bytes > weigh(root).bytes


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
