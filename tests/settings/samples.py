"""The example college's folder, for a test to change."""

import shutil
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import FileError
from scripts.settings.reading import read

EXAMPLE = ROOT / "examples" / "riverbend-college"


def college(folder: Path) -> Path:
    """Copy the example college's folder and return it."""
    return shutil.copytree(EXAMPLE, folder / "yours")


def changed(folder: Path, right: str, wrong: str) -> Path:
    """Copy it with one piece of its settings changed."""
    yours = college(folder)
    path = yours / "settings.yml"
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return yours


def faults(yours: Path) -> list[str]:
    """Return `line: remedy` for each mistake in a folder's settings."""
    try:
        read(yours)
    except FileError as error:
        return [f"{fault.line}: {fault.remedy}" for fault in error.faults]
    return []
