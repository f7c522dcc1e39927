"""The files of the search as scripts, which pages opened as files may load."""

import json
from pathlib import Path
from typing import Any

from scripts.content.errors import ProjectError
from scripts.usb.addresses import with_file

FOLDER = "search"
NAMES = ("help", "readers", "others")


def write_search(site: Path) -> None:
    """Turn the search's files of a copied site into scripts; from_files.js loads them.

    Raises ProjectError where the site lacks one.
    """
    for name in NAMES:
        path = site / FOLDER / f"{name}.json"
        if not path.is_file():
            raise ProjectError(f"{site}: needs {FOLDER}/{name}.json; run: make build")
        held = _for_files(json.loads(path.read_text(encoding="utf-8")))
        text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
        place = f"(globalThis.atnSearch ??= {{}}).{name}"
        path.with_suffix(".js").write_text(f"{place} = {text};\n", encoding="utf-8")
        path.unlink()


def _for_files(held: Any) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return what a file holds, with the file of each page in its address."""
    if isinstance(held, list):
        return [_for_files(one) for one in held]
    if not isinstance(held, dict):
        return held
    return {
        key: with_file(value) if key == "at" else _for_files(value) for key, value in held.items()
    }
