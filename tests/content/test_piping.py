"""A command whose reader goes away ends without a stack trace."""

import subprocess
import sys

LONG = "from scripts.content.piping import run; raise SystemExit(run(lambda _: print('x' * 10**6)))"


def test_a_reader_that_goes_away_is_told_nothing() -> None:
    command = subprocess.Popen(
        [sys.executable, "-c", LONG], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert command.stdout is not None
    command.stdout.close()
    assert command.stderr is not None
    assert command.stderr.read() == b""
    assert command.wait() == 1
