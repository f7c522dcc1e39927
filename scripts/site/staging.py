"""Lays a service's folder over our sources, in a folder of its own that the build reads.

Ours stay as they are. The staged folder holds a whole set of pages and data, and a
configuration that inherits from ours (MkDocs' INHERIT).
"""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.settings.colours import LIGHT_BACKGROUNDS
from scripts.settings.layout import PAGES
from scripts.settings.reading import Settings
from scripts.site import of_service, own_pictures
from scripts.site.choosing.choice import Choice
from scripts.site.choosing.gone import Gone
from scripts.site.choosing.writing import choose
from scripts.site.inheriting import inherited, write_config

STAGED = ROOT / ".cache" / "yours"
CONFIG = "mkdocs.yml"
# What a service's name, logo and second colour need besides; no other copy loads it.
STYLE = "assets/stylesheets/service.css"
# Their colours stand at the end of the files that hold ours, so that paper stays black on white.
COLOURS = {"palette.css": False, "dark.css": True}
# Most logos are drawn for light paper; a dark one without a ground would be lost on a dark page.
LOGO_GROUND = f":root {{\n  --atn-logo-ground: {LIGHT_BACKGROUNDS['paper']};\n}}\n"


def stage(
    settings: Settings, root: Path = ROOT, target: Path = STAGED, *, live: bool = False
) -> tuple[Path, Choice]:
    """Write the staged folder anew; return its configuration, and what was done to its pages.

    Parameters:
        settings: what the service set.
        root: the folder that holds our `mkdocs.yml`, `docs/` and `overrides/`.
        target: the folder to write; what is in it is deleted.
        live: link to the files instead of copying them, so that a preview sees each change.
    """
    copy = os.symlink if live else shutil.copy2
    if target.exists():
        shutil.rmtree(target)
    docs = target / "docs"
    shutil.copytree(root / "docs", docs, copy_function=copy)
    theirs = settings.folder / PAGES
    if theirs.is_dir():
        for name in (path.relative_to(theirs) for path in theirs.rglob("*") if path.is_file()):
            (docs / name).unlink(missing_ok=True)
            (docs / name).parent.mkdir(parents=True, exist_ok=True)
            copy(theirs / name, docs / name)
    ours = inherited(root / CONFIG)
    icon = _write_pictures(settings, settings.site_name or str(ours["site_name"]), root, docs)
    for sheet, dark in COLOURS.items():
        path = docs / "assets" / "stylesheets" / sheet
        plain = path.read_text(encoding="utf-8")
        colours = settings.colours.style_sheet(dark=dark) if settings.colours else ""
        _write(path, f"{plain}\n{colours}{LOGO_GROUND if dark else ''}")
    choice = Choice(settings, choose(settings, docs, _write))
    for page in docs.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        made = choice.ordered(page.relative_to(docs).as_posix(), text)
        if made != text:
            _write(page, made)
    _write(docs / of_service.DATA, of_service.data(settings))
    changed = _changed(settings, ours, choice.gone) | {
        "theme": {"custom_dir": str(root / "overrides"), "favicon": icon},
        "watch": [str(root / path) for path in ours.get("watch", ())] + [str(settings.folder)],
    }
    return write_config(target / CONFIG, root / CONFIG, changed, settings.address), choice


def _write(path: Path, held: str | bytes) -> None:
    """Write a staged file in place of a copy or of a link, never through the link."""
    path.unlink(missing_ok=True)
    path.write_bytes(held.encode() if isinstance(held, str) else held)


def _write_pictures(settings: Settings, site_name: str, root: Path, docs: Path) -> str:
    """Write the logo, the card of a link, and the icon, and return where among the pages that lies.

    The card is what is shown where somebody sends a link on.
    """
    if settings.logo_file:
        _write(docs / of_service.logo(settings), settings.logo_file.read_bytes())
    name, held = own_pictures.icon(settings)
    ours = root / "docs" / of_service.OUR_MARK
    # No page names ours any more, and a host keeps no file that nobody asks for.
    (docs / of_service.OUR_MARK).unlink()
    _write(docs / of_service.IMAGES / name, held)
    card = own_pictures.card(settings, site_name, ours.read_bytes())
    _write(docs / own_pictures.CARD, card)
    return (of_service.IMAGES / name).as_posix()


def _changed(settings: Settings, ours: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    """Return what the configuration says otherwise than ours."""
    named = {"site_name": settings.site_name} if settings.site_name else {}
    return named | {
        # Beside this configuration: Zensical takes no whole paths.
        "docs_dir": "docs",
        "site_dir": "site",
        "extra_css": [*ours["extra_css"], STYLE],
        "nav": of_service.menu(settings, ours["nav"], gone),
        "extra": {"service": of_service.frame(settings)},
    }
