"""The search index and the theme's search worker as scripts, which files may load."""

import json
import re
from pathlib import Path

from scripts.usb.addresses import is_page, with_file
from scripts.usb.errors import UsbError

INDEX = "search/search_index.json"
WORKERS = "assets/javascripts/workers"
MAP = re.compile(r"\n//# sourceMappingURL=.*\s*$")


def write_search(site: Path) -> None:
    """Turn index and worker of a copied site into scripts; from_files.js loads them.

    Raises UsbError where the site has not one of each.
    """
    index, workers = site / INDEX, sorted((site / WORKERS).glob("search.*.js"))
    if not index.is_file() or len(workers) != 1:
        raise UsbError(f"{site}: needs {INDEX} and one {WORKERS}/search.*.js; run: make build")
    held = json.loads(index.read_text(encoding="utf-8"))
    for entry in held["docs"]:
        place = entry["location"]
        if not place.partition("#")[0] or is_page(site, place):
            entry["location"] = with_file(place)
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
    index.with_suffix(".js").write_text(f"globalThis.atnSearchIndex = {text};\n", encoding="utf-8")
    index.unlink()
    # A worker's two calls by name become the two arguments of a function.
    code = MAP.sub("\n", workers[0].read_text(encoding="utf-8"))
    wrapped = f"globalThis.atnSearchWorker = (addEventListener, postMessage) => {{\n{code}}};\n"
    workers[0].write_text(wrapped, encoding="utf-8")
