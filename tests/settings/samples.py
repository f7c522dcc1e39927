"""The example college's folder, for a test to change."""

import shutil
from pathlib import Path

import yaml

from scripts import ROOT
from scripts.content.errors import FileError
from scripts.settings.reading import read

EXAMPLE = ROOT / "examples" / "riverbend-college"
# Names that a template, a style sheet or a file could break on, each accepted and shown whole.
HOSTILE = 'Die < Studierendenberatungsstellenverbundsgesellschaft > & "Careers" Team'
NAMES = (
    "Careers",
    "Gyrfaoedd a Chyflogadwyedd: Prifysgol Glan-yr-Afon",
    "مركز التوظيف والإرشاد المهني بكلية ضفة النهر للعلوم التطبيقية",
    "Careers-Employability-and-Placements-of-the-Riverbend-and-Harrowgate-Colleges",
    "W" * 120,
    HOSTILE,
)

# Five times as wide as high.
WIDE_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 100">'
    '<path d="M5 5h490v90H5z" fill="none" stroke="#101010" stroke-width="10"/></svg>'
)


def college(folder: Path) -> Path:
    """Copy the example college's folder and return it."""
    return shutil.copytree(EXAMPLE, folder / "yours")


def hostile(folder: Path) -> Path:
    """Copy it with a hostile name, two colours and a logo five times as wide as high."""
    yours = college(folder)
    (yours / "logo.svg").write_text(WIDE_LOGO, encoding="utf-8")
    path = yours / "settings.yml"
    held = yaml.safe_load(path.read_text(encoding="utf-8"))
    held["service"] = HOSTILE
    held["colours"]["accent"] = "#1f6f8b"
    held["contact"]["phone"] = "+44 1632 960 123"
    path.write_text(yaml.safe_dump(held, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return yours


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
