"""Run a command whose words somebody may read in part: `make lint | head`."""

import os
import sys
from collections.abc import Callable, Sequence

STOPPED = 1


def run(main: Callable[[Sequence[str]], int]) -> int:
    """Return what a command returns; without a stack trace where its reader went away."""
    try:
        code = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # Python would try again at its end, and say so.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return STOPPED
    return code
