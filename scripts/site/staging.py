"""Lays a service's folder over our sources, in a folder of its own that the build reads.

Ours stay as they are. The staged folder holds a whole set of pages and data, and a
configuration that inherits from ours (MkDocs' INHERIT).
"""

import datetime
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts import ROOT
from scripts.content.service import reach
from scripts.settings.colours import LIGHT_BACKGROUNDS
from scripts.settings.layout import PAGES
from scripts.settings.leaving_out import LICENCE
from scripts.settings.reading import Notice, Settings
from scripts.site import own_pictures
from scripts.site.choosing.choice import Choice
from scripts.site.choosing.gone import Gone
from scripts.site.choosing.writing import choose
from scripts.site.inheriting import inherited, write_config

STAGED = ROOT / ".cache" / "yours"
CONFIG = "mkdocs.yml"
IMAGES = Path("assets", "images")
# What a service's name, logo and second colour need besides; no other copy loads it.
STYLE = "assets/stylesheets/service.css"
# Whatever the logo's own name is, with spaces or signs; no picture of ours has this one.
LOGO = "logo-of-service"
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
    _write_data(settings, docs / "data")
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
        _write(docs / _logo(settings), settings.logo_file.read_bytes())
    name, held = own_pictures.icon(settings)
    ours = root / "docs" / IMAGES / "favicon.svg"
    # No page names ours any more, and a host keeps no file that nobody asks for.
    (docs / IMAGES / ours.name).unlink()
    _write(docs / IMAGES / name, held)
    card = own_pictures.card(settings, site_name, ours.read_bytes())
    _write(docs / own_pictures.CARD, card)
    return (IMAGES / name).as_posix()


def _write_data(settings: Settings, folder: Path) -> None:
    """Write what blocks on pages show: the service itself, and its local lines."""
    service = {
        "name": settings.service,
        "contact": {key: value for key, value in vars(settings.contact).items() if value},
        "booking": settings.booking,
        "opening_hours": list(settings.opening_hours),
        "helplines": [_dated(line) for line in settings.helplines],
        "first_line": settings.first_line,
    }
    held = yaml.safe_dump(service, allow_unicode=True, sort_keys=False)
    _write(folder / "service.yaml", held)


def _dated(line: dict[str, Any]) -> dict[str, Any]:
    """Return a line with its date as a date; `never` stays a word."""
    checked = line["verified"]
    return line | {
        "verified": checked if checked == "never" else datetime.date.fromisoformat(checked)
    }


def _changed(settings: Settings, ours: Mapping[str, Any], gone: Gone) -> dict[str, Any]:
    """Return what the configuration says otherwise than ours."""
    named = {"site_name": settings.site_name} if settings.site_name else {}
    return named | {
        # Beside this configuration: Zensical takes no whole paths.
        "docs_dir": "docs",
        "site_dir": "site",
        "extra_css": [*ours["extra_css"], STYLE],
        "nav": _nav(settings, ours["nav"], gone),
        "extra": {"service": _frame(settings)},
    }


def _logo(settings: Settings) -> str:
    """Return where the logo lies among the pages, under a name that every address can hold."""
    if not settings.logo_file:
        return ""
    return (IMAGES / f"{LOGO}{settings.logo_file.suffix.lower()}").as_posix()


def _frame(settings: Settings) -> dict[str, Any]:
    """Return what the frame around each page shows of the service."""
    return {
        "name": settings.service,
        "logo": _logo(settings),
        "card": own_pictures.CARD,
        "reach": reach(vars(settings.contact), settings.booking),
        "language": settings.language,
        "email": settings.contact.email,
        "phone": settings.contact.phone,
        "page": settings.contact.page,
        "place": settings.contact.place,
        "booking": settings.booking,
        "opening_hours": list(settings.opening_hours),
        "footer": list(settings.footer),
        "footer_links": [vars(link) for link in settings.footer_links],
        "notice": notice(settings.notice, datetime.date.today()),
        "licence": settings.licence,
    }


def notice(given: Notice | None, today: datetime.date) -> dict[str, str]:
    """Return a notice as the frame shows it, with its last day in words; nothing once that is over.

    A page without script cannot know the day, so the day stands in the words themselves. A script
    takes the notice away where a copy was built before that day and is read after it.
    """
    if given is None or given.until < today:
        return {}
    until = given.until
    last = f"{until.day} {until:%B %Y}"
    return {"text": given.text, "until": until.isoformat(), "last": last}


def _nav(settings: Settings, ours: list[Any], gone: Gone) -> list[Any]:
    """Return our menu without what is gone, and their new pages in the part each asks for."""
    nav = [entry for entry in (_left(entry, gone) for entry in ours) if entry]
    if settings.leave_out.staff:
        nav = _with_licence_last(nav)
    for page in settings.pages:
        under = page.under or settings.service
        part = next((entry for entry in nav if isinstance(entry, dict) and under in entry), None)
        if part is None:
            part = {under: []}
            # Before the parts about the site itself, which come last.
            nav.insert(len(nav) - 1, part)
        part[under] = [*part[under], {page.menu: page.file}]
    return nav


def _left(entry: Any, gone: Gone) -> Any:  # noqa: ANN401  # a menu is lists and names, however deep
    """Return an entry of the menu without pages that are gone; nothing where none is left."""
    if isinstance(entry, str):
        return entry if entry not in gone.pages else None
    if isinstance(entry, list):
        return [left for left in (_left(one, gone) for one in entry) if left]
    return {name: left for name, held in entry.items() if (left := _left(held, gone))}


def _with_licence_last(nav: list[Any]) -> list[Any]:
    """Return a menu whose part for staff holds no more than the licence, without that part.

    The licence then stands in the last part, which is about the site itself.
    """
    staff = next(entry for entry in nav if LICENCE in str(entry))
    (held,) = staff.values()
    *others, last = (entry for entry in nav if entry is not staff)
    return [*others, {name: [*pages, *held] for name, pages in last.items()}]
