"""Put a built site in the form that opens by a double click, without a server.

    python -m scripts.build_usb site --site-dir DIR

reads the folder of a built site, with its papers where `make pdf` made them, and writes
`Start.html` and a folder with every page to DIR, which it empties first. scripts/usb/ says
what has to change.
"""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.usb.bundling import bundle
from scripts.usb.errors import UsbError
from scripts.usb.pages import rewrite
from scripts.usb.searching import write_search
from scripts.usb.start import FOLDER, START, write_start

DONE, FAILED = 0, 1
# What only a server or a search engine asks for.
FOR_SERVERS = ("404.html", "sitemap.xml", "robots.txt", "*.gz")


def build(site: Path, target: Path) -> int:
    """Write the form for files and return how many pages it has.

    Parameters:
        site: the folder of a built site; it stays as it is.
        target: the folder to write; what is in it is deleted.

    Raises UsbError for a site that cannot be opened from files.
    """
    if not (site / "index.html").is_file():
        raise UsbError(f"{site}: no built site here; run: make build")
    if target.exists() and any(target.iterdir()) and not (target / START).is_file():
        raise UsbError(f"{target}: holds something else; name an empty folder")
    # Beside the folder, so that a fault leaves nothing half made in it.
    part = target.with_name(f"{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        count = write(site, part)
        shutil.rmtree(target, ignore_errors=True)
        part.rename(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return count


def write(site: Path, target: Path) -> int:
    """Write the form for files into a folder that is not there yet; return its pages' number."""
    made = target / FOLDER
    shutil.copytree(site, made, ignore=shutil.ignore_patterns(*FOR_SERVERS))
    modules: set[str] = set()
    pages = sorted(path.relative_to(made).as_posix() for path in made.rglob("*.html"))
    for page in pages:
        html, loaded = rewrite(made, page)
        (made / page).write_text(html, encoding="utf-8")
        modules.update(loaded)
    bundle(made, modules)
    write_search(made)
    write_start(target)
    return len(pages)


def main(arguments: Sequence[str]) -> int:
    """Run the command; return 1 with the reason where it cannot be done."""
    parser = argparse.ArgumentParser(prog="python -m scripts.build_usb", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--site-dir", type=Path, required=True, help="folder to write")
    given = parser.parse_args(arguments)
    try:
        count = build(given.site, given.site_dir)
    except (UsbError, OSError) as error:
        print(error, file=sys.stderr)
        return FAILED
    print(f"{given.site_dir}: {count} pages; open {given.site_dir / START}")
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
