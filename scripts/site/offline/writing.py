"""Write what lets a device keep pages into a built site, or what ends that.

    python -m scripts.site.offline site [--off]

writes `sw.js`, the worker with its table of files; `site.webmanifest`, which describes the site
to home screens, with a link to it on every page; and `offline.html`. The table holds a sum of
each file, so run this again whenever one has changed, and before they are compressed. With
`--off` the worker is one that takes itself and all that was kept off every device; `sw-off.js`
is the same, for whoever must do it on the server at once.
"""

import argparse
import json
import re
from collections.abc import Sequence
from html import unescape
from mimetypes import guess_type
from pathlib import Path
from typing import Any

import rjsmin

from scripts.content.built_site import languages, own, work_on
from scripts.content.errors import ProjectError
from scripts.content.words import speaking
from scripts.site.offline.page import page
from scripts.site.offline.table import OFFLINE, table

WORKER, ENDING, MANIFEST = "sw.js", "sw-off.js", "site.webmanifest"
SOURCES = Path(__file__).parent
LINK = re.compile(r'[ \t]*<link rel="manifest"[^>]*>\n?')
ICON = re.compile(
    r'[ \t]*<link rel="icon" href="(?P<root>[^"]*?)(?P<icon>assets/images/[^"]+)">\n?'
)
NAME = re.compile(r"<title>.*? - (?P<name>[^<]+)</title>")
# The name of the site alone, in the header.
BRAND = re.compile(r'<a class="atn-brand".*?<span>(?P<name>[^<]+)', re.DOTALL)
LANGUAGE = re.compile(r'<html lang="(?P<lang>[^"]+)"')
# Where in a page the colours for light screens end.
LATER_COLOURS = re.compile(r'@media print|id="dark-colours"')
COLOUR = r"--atn-{name}:\s*(#[0-9a-f]{{3,8}})"


def write(site: Path) -> None:
    """Write all of it, with a link to the manifest on every page.

    Raises ProjectError for a page for wrong addresses that is not as the templates make it.
    """
    found = _icon(site)
    (site / OFFLINE).write_text(page(site, found["root"]), encoding="utf-8")
    for path in own(site, "*.html"):
        _link(path)
    held = json.dumps(manifest(site), ensure_ascii=False, indent=2)
    (site / MANIFEST).write_text(f"{held}\n", encoding="utf-8")
    listed = table(site, found["root"])
    text = _small("worker.js")
    for name, value in (("BUILD", f'"{listed.build}"'), ("TABLE", f"`{listed.text()}`")):
        text = text.replace(f'const {name}="";', f"const {name}={value};", 1)
    (site / WORKER).write_text(text, encoding="utf-8")
    (site / ENDING).write_text(_small("off.js"), encoding="utf-8")


def end(site: Path) -> None:
    """Write the worker that ends what an earlier one began, and take the rest away."""
    for name in (MANIFEST, OFFLINE):
        (site / name).unlink(missing_ok=True)
    for path in own(site, "*.html"):
        text = path.read_text(encoding="utf-8")
        path.write_text(LINK.sub("", text), encoding="utf-8")
    for name in (WORKER, ENDING):
        (site / name).write_text(_small("off.js"), encoding="utf-8")


def is_ended(site: Path) -> bool:
    """Say whether a built site holds the worker that ends what an earlier one began."""
    return (site / WORKER).is_file() and not (site / OFFLINE).exists()


def manifest(site: Path) -> dict[str, Any]:
    """Return the description for home screens. All addresses count from where it lies."""
    text = (site / "404.html").read_text(encoding="utf-8")
    name, language = NAME.search(text), LANGUAGE.search(text)
    # The palette stands in the pages, or is a file where they were not joined with theirs.
    files = (site / "assets" / "stylesheets").glob("palette*.css")
    palette = LATER_COLOURS.split(text)[0]
    palette += "".join(path.read_text(encoding="utf-8") for path in files)
    # A service's colour comes after ours.
    colours = {
        key: found[-1]
        for key, name_ in (("theme_color", "main"), ("background_color", "paper"))
        if (found := re.findall(COLOUR.format(name=name_), palette))
    }
    icon = _icon(site)["icon"]
    whole = unescape(name["name"]) if name else ""
    brand = BRAND.search(text)
    short = unescape(brand["name"]).strip() if brand else whole
    return {
        "name": whole,
        # Under an icon there is no room for the name of a service as well.
        **({"short_name": short} if short != whole else {}),
        "lang": language["lang"] if language else "en",
        "start_url": "./",
        "scope": "./",
        # With the browser's own way back, because the site has none.
        "display": "minimal-ui",
        **colours,
        "icons": [{"src": icon, "sizes": "any", "type": guess_type(icon)[0] or "image/svg+xml"}],
    }


def _icon(site: Path) -> re.Match[str]:
    """Return how the page for wrong addresses, which names whole paths, names its icon."""
    path = site / "404.html"
    found = ICON.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    if not found:
        raise ProjectError(f"{path}: is missing, or names no icon under assets/images/")
    return found


def _link(path: Path) -> None:
    """Link a page to the manifest, behind its icon. Pages that lead elsewhere have none."""
    text = path.read_text(encoding="utf-8")
    made = ICON.sub(
        lambda icon: f'{icon[0]}      <link rel="manifest" href="{icon["root"]}{MANIFEST}">\n',
        LINK.sub("", text),
        count=1,
    )
    if made != text:
        path.write_text(made, encoding="utf-8")


def _small(name: str) -> str:
    """Return one of our scripts without its comments."""
    return str(rjsmin.jsmin((SOURCES / name).read_text(encoding="utf-8")))


def main(arguments: Sequence[str]) -> int:
    """Run the command; return 0 if done, 1 for faults, 2 where there is no site."""
    parser = argparse.ArgumentParser(prog="python -m scripts.site.offline", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--off", action="store_true", help="end it on every device")
    given = parser.parse_args(arguments)
    work = end if given.off else write
    done = work_on(given.site, work)
    for language in languages(given.site):
        with speaking(language.name):
            done = done or work_on(language, work)
    return done
