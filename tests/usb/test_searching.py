"""Index and worker as scripts, with the addresses of files."""

import json
from pathlib import Path

import pytest

from scripts.usb.errors import UsbError
from scripts.usb.searching import write_search


def test_entries_lead_to_files_and_the_worker_runs_in_the_page(small: Path) -> None:
    workers = small / "assets" / "javascripts" / "workers"
    workers.mkdir(parents=True)
    (workers / "search.1.min.js").write_text(
        '"use strict";postMessage(1);\n//# sourceMappingURL=search.1.min.js.map\n', "utf-8"
    )
    (small / "search").mkdir()
    places = ["", "#today", "support/", "support/#kenya"]
    index = {"config": {}, "docs": [{"location": place, "text": "“é”"} for place in places]}
    (small / "search" / "search_index.json").write_text(json.dumps(index), "utf-8")
    write_search(small)
    assert not (small / "search" / "search_index.json").exists()
    text = (small / "search" / "search_index.js").read_text(encoding="utf-8")
    head, _, data = text.partition(" = ")
    assert head == "globalThis.atnSearchIndex"
    assert [entry["location"] for entry in json.loads(data.rstrip(";\n"))["docs"]] == [
        "index.html",
        "index.html#today",
        "support/index.html",
        "support/index.html#kenya",
    ]
    assert (workers / "search.1.min.js").read_text(encoding="utf-8") == (
        "globalThis.atnSearchWorker = (addEventListener, postMessage) => {\n"
        '"use strict";postMessage(1);\n};\n'
    )


def test_a_site_without_a_search_is_refused(small: Path) -> None:
    with pytest.raises(UsbError, match=r"needs search/search_index\.json and one .*; run: make"):
        write_search(small)
