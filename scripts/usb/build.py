"""Put a built site in the form that opens by a double click, without a server.

The other modules of this room say what has to change in a page, its scripts and its search.
"""

import shutil
from pathlib import Path

from scripts.content.built_site import languages
from scripts.content.errors import ProjectError
from scripts.usb.bundling import bundle
from scripts.usb.pages import rewrite
from scripts.usb.searching import write_search
from scripts.usb.start import FOLDER, START, write_start

# What only a server or a search engine asks for.
# A page opened as a file can have no worker, and lies on the device already.
FOR_SERVERS = (
    ".well-known",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    "*.gz",
    "offline.html",
    "sw.js",
    "sw-off.js",
    "site.webmanifest",
    "keep-pages.js",
    "kept-pages.js",
    "saved-parts.js",
)


def build(site: Path, target: Path) -> int:
    """Write the form for files and return how many pages it has.

    Parameters:
        site: the folder of a built site; it stays as it is.
        target: the folder to write; what is in it is deleted.

    Raises ProjectError for a site that cannot be opened from files.
    """
    if not (site / "index.html").is_file():
        raise ProjectError(f"{site}: no built site here; run: make build")
    if target.exists() and any(target.iterdir()) and not (target / START).is_file():
        raise ProjectError(f"{target}: holds something else; name an empty folder")
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
    others = [other.name for other in languages(site)]
    pages = sorted(path.relative_to(made).as_posix() for path in made.rglob("*.html"))
    for page in pages:
        first = page.partition("/")[0]
        html, loaded = rewrite(made, page, first if first in others else "")
        (made / page).write_text(html, encoding="utf-8")
        modules.update(loaded)
    bundle(made, modules)
    for folder in (made, *(made / other for other in others)):
        write_search(folder)
    write_start(target, others)
    return len(pages)
