"""SHA256SUMS: a checksum of each file, in the form that `sha256sum --check` reads."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

NAME = "SHA256SUMS"


def sums(files: Iterable[Path]) -> str:
    """Return a line for each file, by name."""
    ordered = sorted(files, key=lambda file: file.name)
    return "".join(
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in ordered
    )


def names(listed: Path) -> list[str]:
    """Return the files that a list of an earlier kit names; none where there is no list."""
    lines = listed.read_text(encoding="utf-8").splitlines() if listed.is_file() else []
    return [Path(line.partition("  ")[2]).name for line in lines if "  " in line]
