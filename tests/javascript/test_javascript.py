"""Scripts without a browser, tested by Node's own runner: pages/ has those that need a page."""

import subprocess
from pathlib import Path

import pytest

from scripts.npm import node_folder

HERE = Path(__file__).parent
TESTS = sorted(HERE.rglob("*.test.mjs"))
NODE = node_folder() / "bin" / "node"
# Our modules end in .js because browsers do not care; Node would remark on it at each.
QUIET = "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON"


@pytest.mark.parametrize("path", TESTS, ids=[path.relative_to(HERE).as_posix() for path in TESTS])
def test_the_scripts_pass_their_own_tests(path: Path) -> None:
    done = subprocess.run(
        [str(NODE), QUIET, "--test", str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "pass 0\n" not in done.stdout
