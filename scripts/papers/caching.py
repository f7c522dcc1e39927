"""Keeps finished papers, so that only what changed is made again.

A paper's key is the hash of all that decides its bytes: its text and style, the fonts, the
versions of the libraries and the code of this package.
"""

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

LIBRARIES = ("weasyprint", "pydyf", "pikepdf", "fonttools", "tinycss2", "tinyhtml5")


@dataclass(frozen=True)
class Made:
    """A finished PDF, its pages, and the room its questions were given."""

    data: bytes
    pages: int
    room: float


def fingerprint(fonts: Iterable[Path]) -> str:
    """Return the hash of everything that decides bytes and is not the text itself."""
    found = hashlib.sha256()
    for path in (*fonts, *sorted(Path(__file__).parent.glob("*.*"))):
        found.update(path.name.encode() + path.read_bytes())
    for library in LIBRARIES:
        found.update(f"{library} {version(library)}".encode())
    return found.hexdigest()


def key(ground: str, *texts: str) -> str:
    """Return the name a paper is kept under. `ground` is what `fingerprint` gave."""
    return hashlib.sha256("\0".join((ground, *texts)).encode()).hexdigest()[:32]


def load(cache: Path, name: str) -> Made | None:
    """Return a kept paper, or None where none is kept under that name."""
    pdf, about = cache / f"{name}.pdf", cache / f"{name}.json"
    if not (pdf.is_file() and about.is_file()):
        return None
    told = json.loads(about.read_text(encoding="utf-8"))
    return Made(pdf.read_bytes(), told["pages"], told["room"])


def keep(cache: Path, name: str, made: Made) -> None:
    """Keep a paper. Each file appears whole or not at all, the one that vouches for it last."""
    cache.mkdir(parents=True, exist_ok=True)
    about = json.dumps({"pages": made.pages, "room": made.room}).encode()
    for path, data in ((cache / f"{name}.pdf", made.data), (cache / f"{name}.json", about)):
        half = path.with_suffix(f".{os.getpid()}")
        half.write_bytes(data)
        half.replace(path)


def forget(cache: Path, used: set[str]) -> None:
    """Drop every kept paper that this run had no use for."""
    for path in [*cache.glob("*.pdf"), *cache.glob("*.json")]:
        if path.stem not in used:
            path.unlink(missing_ok=True)
