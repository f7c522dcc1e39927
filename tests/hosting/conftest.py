"""The site at a root and under a sub-path, and each server at each of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SUB_PATH
from tests.hosting.servers import KINDS, Ground, Served, open_ground

BASES = ("/", SUB_PATH)


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    """Return a folder for servers."""
    with open_ground() as opened:
        yield opened


@pytest.fixture(
    scope="session",
    params=[(kind, base) for base in BASES for kind in KINDS],
    ids=lambda param: f"{param[0]} at {param[1]}",
)
def served(
    request: pytest.FixtureRequest, ground: Ground, site: Path, root_site: Path
) -> Iterator[Served]:
    """Serve the site by one server at one address."""
    kind, base = request.param
    with ground.serve(kind, root_site if base == "/" else site) as running:
        yield running
