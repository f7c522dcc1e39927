"""The sources, to build the site anew: what the last commit holds, its tests included.

With the tests, because they are how a careers service checks an update before it goes live.
Without the service's own folder: it stays where it is when the sources are replaced.
"""

import io
import subprocess
import tarfile
from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.kit.job import Job
from scripts.kit.packing import Packed, pack

SUFFIX = "source.zip"
YOURS = "yours/"


def make(job: Job, target: Path) -> None:
    """Write the zip. Raises ProjectError where there is no commit."""
    pack(target, sources(job.root, job.stem), job.when)


def sources(root: Path, under: str) -> dict[str, Packed]:
    """Return what the last commit holds, under one folder."""
    # Line ends as they were committed, whatever git is told to do with them here.
    archive = git(root, "-c", "core.autocrlf=false", "archive", "--format=tar", "HEAD")
    with tarfile.open(fileobj=io.BytesIO(archive)) as held:
        members = [member for member in held if member.isfile()]
        return {
            f"{under}/{member.name}": Packed(read(held, member), bool(member.mode & 0o100))
            for member in members
            if not member.name.startswith(YOURS)
        }


def read(held: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    """Return the bytes of one file."""
    file = held.extractfile(member)
    return file.read() if file else b""


def is_repository(root: Path) -> bool:
    """Say whether a folder is a git repository itself, and not only inside another."""
    try:
        said = git(root, "rev-parse", "--show-toplevel").decode().strip()
    except ProjectError:
        return False
    return Path(said).resolve() == root.resolve()


def committed(root: Path) -> int:
    """Return when the last commit was made, in seconds since 1970."""
    return int(git(root, "log", "-1", "--format=%ct"))


def uncommitted(root: Path) -> list[str]:
    """Return the files that differ from the last commit, as git lists them."""
    said = git(root, "status", "--porcelain").decode()
    return [line for line in said.splitlines() if not line[3:].startswith(YOURS)]


def git(root: Path, *arguments: str) -> bytes:
    """Run git and return what it printed. Raises ProjectError where it is missing or refuses."""
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except FileNotFoundError:
        raise ProjectError("git is missing; install it to pack the sources") from None
    if done.returncode:
        raise ProjectError(f"git: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout
