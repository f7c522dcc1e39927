"""What takes long to make, made once for all processes of a run, however many there are."""

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

Make = Callable[[Path], object]
Once = Callable[[str, Make], Path]
"""Returns the folder of a name; the first to ask has it made."""


def shared(factory: pytest.TempPathFactory) -> Once:
    """Return what makes folders that all processes of a run share. Nobody may change one later.

    A fixture is made by each process for itself, and the tests of one module run in several.
    """
    base = factory.getbasetemp()
    run = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def once(name: str, make: Make) -> Path:
        folder = run / "once" / name
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = folder.with_name(f"{name}.made")
        with folder.with_name(f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                # What a process before could not finish.
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir()
                make(folder)
                made.touch()
        return folder

    return once
