"""How many pages a second our nginx file sends, how long readers wait, what memory that takes.

wrk plays the readers, on the same machine and without https: the figures are a ceiling of what the
files and the server cost, not of a line.
"""

import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from scripts.content.errors import ProjectError
from scripts.tools.find_servers import find_readers

SCRIPT = Path(__file__).with_name("load.lua")
READERS = (50, 500)
SECONDS = 10


@dataclass(frozen=True)
class Load:
    """What was found with so many readers asking again and again.

    `slow` is the time in milliseconds that one answer in twenty took longer than; `failed` are
    requests without an answer; `memory` is that of all of the server's processes, in MB.
    """

    readers: int
    a_second: int
    slow: float
    failed: int
    memory: float


def measure(root: str, addresses: Sequence[str], server: int, readers: int) -> Load:
    """Let readers ask for pages in turn, for some seconds. Raises ProjectError where wrk fails.

    Parameters:
        root: the address of the site.
        addresses: those of the pages, from there.
        server: the process number of nginx.
        readers: how many ask at the same time.
    """
    tool = find_readers()
    command = [str(tool.program), "--threads", "2", "--connections", str(readers)]
    command += ["--duration", f"{SECONDS}s", "--script", str(SCRIPT), root, "--"]
    command += [urlsplit(root + address).path for address in addresses]
    most = 0.0
    with subprocess.Popen(command, env=tool.environment, stdout=subprocess.PIPE, text=True) as asks:
        while asks.poll() is None:
            most = max(most, sum(map(memory, processes(server))))
            time.sleep(0.2)
        said = asks.stdout.read() if asks.stdout else ""
    last = said.strip().splitlines()[-1:] or [""]
    if not last[0].startswith("found "):
        raise ProjectError(f"wrk found nothing: {said}")
    requests, microseconds, slow, failed = map(int, last[0].split()[1:])
    return Load(readers, round(requests / microseconds * 1e6), slow / 1000, failed, most)


def processes(server: int) -> Iterator[int]:
    """Yield a server's process and those it started, where the system tells."""
    yield server
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = path.read_text(encoding="utf-8").rpartition(")")[2].split()[1]
        except OSError:  # it ended meanwhile
            continue
        if int(parent) == server:
            yield int(path.parent.name)


def memory(process: int) -> float:
    """Return the MB of a process, shared parts divided among those that share; 0 where unknown."""
    try:
        told = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pss:")) / 1024
