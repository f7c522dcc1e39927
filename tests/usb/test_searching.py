"""The search's files as scripts, with the addresses of files."""

import json
from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.usb.searching import NAMES, write_search


def test_pages_lead_to_files_and_the_rest_stays(small: Path) -> None:
    (small / "search").mkdir()
    held = {"pages": [{"at": "", "title": "“é”"}, {"at": "support/", "title": "at/"}]}
    for name in NAMES:
        (small / "search" / f"{name}.json").write_text(json.dumps([held]), "utf-8")
    write_search(small)
    assert sorted(path.name for path in (small / "search").iterdir()) == [
        "help.js",
        "others.js",
        "readers.js",
    ]
    text = (small / "search" / "readers.js").read_text(encoding="utf-8")
    assert text == (
        '(globalThis.atnSearch ??= {}).readers = [{"pages":[{"at":"index.html","title":"“é”"},'
        '{"at":"support/index.html","title":"at/"}]}];\n'
    )


def test_a_site_without_a_search_is_refused(small: Path) -> None:
    with pytest.raises(ProjectError, match=r"needs search/help\.json; run: make build"):
        write_search(small)
