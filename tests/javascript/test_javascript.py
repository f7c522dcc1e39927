"""Scripts without a browser, tested by Node's own runner: pages/ has those that need a page."""

from pathlib import Path

import pytest

from tests.javascript.node import run_node

HERE = Path(__file__).parent
TESTS = sorted(HERE.rglob("*.test.mjs"))


@pytest.mark.parametrize("path", TESTS, ids=[path.relative_to(HERE).as_posix() for path in TESTS])
def test_the_scripts_pass_their_own_tests(path: Path) -> None:
    done = run_node("--test", str(path))
    assert done.returncode == 0, done.stdout
    assert "pass 0\n" not in done.stdout
