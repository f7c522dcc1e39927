"""No text makes the linter hang, however it was made to."""

import resource
import subprocess
import sys

from scripts import ROOT
from tests.lint.hostile import texts

# Of the processor, for all of them together: many times what they need, and no time is measured.
MOST_SECONDS = 240


def limit() -> None:
    """End the process, by the system's hand, when it has worked for too long."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def test_the_linter_comes_to_an_end_with_every_hostile_text() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.lint.hostile"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=limit,
    )
    ended = done.stdout.splitlines()
    assert [name for name in texts() if name not in ended][:1] == [], done.stderr[-2000:]
    assert done.returncode == 0
