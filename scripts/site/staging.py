"""Lays a service's folder over our sources, in a folder of its own that the build reads.

Ours stay as they are. The staged folder holds a whole set of pages and data, and a
configuration that inherits from ours (MkDocs' INHERIT).
"""

import datetime
import json
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.content.service import reach
from scripts.settings.colours import LIGHT_BACKGROUNDS
from scripts.settings.layout import PAGES
from scripts.settings.leaving_out import LICENCE
from scripts.settings.reading import Notice, Settings
from scripts.site import own_pictures
from scripts.site.choosing.gone import Gone
from scripts.site.choosing.jump_lists import in_order
from scripts.site.choosing.own_words import with_own_words
from scripts.site.choosing.writing import choose
from scripts.site.inheriting import write_above

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
# A section of a page that shows one country's entry of a data file.
COUNTRY = re.compile(
    r"^/{3,}[ ]*(?:rights|support-lines|money-help)[ ]*\|[ ]*(?P<id>[a-z-]+)", re.MULTILINE
)
# A card that opens: many of them stand in one section, with nothing between them.
CARD = re.compile(
    r"^/{3,}[ ]*(?:rights|unfair-treatment)[ ]*\|[ ]*(?P<id>[a-z-]+)[ ]*\n/{3,}[ ]*$", re.MULTILINE
)
SECTION = re.compile(r"^(?=## )", re.MULTILINE)
PART = re.compile(r"^(?=### )", re.MULTILINE)


def stage(
    settings: Settings, root: Path = ROOT, target: Path = STAGED, *, live: bool = False
) -> Path:
    """Write the staged folder anew and return its configuration file.

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
    _write_pictures(settings, root, docs)
    for sheet, dark in COLOURS.items():
        path = docs / "assets" / "stylesheets" / sheet
        ours = path.read_text(encoding="utf-8")
        colours = settings.colours.style_sheet(dark=dark) if settings.colours else ""
        _write(path, f"{ours}\n{colours}{LOGO_GROUND if dark else ''}")
    gone = choose(settings, docs, _write)
    for page in docs.rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        changed = countries_first(text, settings.countries)
        changed = in_order(changed, {one: place for place, one in enumerate(settings.countries)})
        changed = with_own_words(page.relative_to(docs).as_posix(), changed, settings)
        if changed != text:
            _write(page, changed)
    _write_data(settings, docs / "data")
    config = target / CONFIG
    config.write_text(_config(settings, root, target, gone), encoding="utf-8")
    return config


def countries_first(page: str, countries: tuple[str, ...]) -> str:
    """Return a page with the sections and cards of some countries before those of all others.

    Only what shows one country's entry changes places; the rest stays where it is. Within a
    section that has a part for each country, the parts change places in the same way.
    """
    rank = {country: number for number, country in enumerate(countries)}
    sections = [_ordered(PART.split(section), rank) for section in SECTION.split(page)]
    return cards_first(_ordered(sections, rank), rank)


def cards_first(page: str, rank: Mapping[str, int]) -> str:
    """Return a page with the cards of some countries before those of all others."""
    wanted = iter(sorted(CARD.finditer(page), key=lambda card: rank.get(card["id"], len(rank))))
    return CARD.sub(lambda _: next(wanted)[0], page)


def _ordered(parts: list[str], rank: Mapping[str, int]) -> str:
    """Join parts of a page, with those about one country in the order of the countries."""
    places: dict[int, str] = {}
    for number, part in enumerate(parts):
        shown = set(COUNTRY.findall(part))
        if len(shown) == 1:
            places[number] = shown.pop()
    movable = [number for number, country in places.items() if country != "anywhere"]
    wanted = sorted(movable, key=lambda number: rank.get(places[number], len(rank)))
    moved = list(parts)
    for place, source in zip(movable, wanted, strict=True):
        moved[place] = parts[source]
    return "".join(moved)


def _write(path: Path, held: str | bytes) -> None:
    """Write a staged file in place of a copy or of a link, never through the link."""
    path.unlink(missing_ok=True)
    path.write_bytes(held.encode() if isinstance(held, str) else held)


def _write_pictures(settings: Settings, root: Path, docs: Path) -> None:
    """Write the logo, the icon, and the card that is shown where somebody sends a link on."""
    if settings.logo_file:
        _write(docs / _logo(settings), settings.logo_file.read_bytes())
    name, held = own_pictures.icon(settings)
    ours = root / "docs" / IMAGES / "favicon.svg"
    # No page names ours any more, and a host keeps no file that nobody asks for.
    (docs / IMAGES / ours.name).unlink()
    _write(docs / IMAGES / name, held)
    mark = ours.read_bytes()
    _write(docs / own_pictures.CARD, own_pictures.card(settings, _site_name(settings, root), mark))


def _site_name(settings: Settings, root: Path) -> str:
    """Return the name of the site: theirs, or ours."""
    ours = yaml_load((root / CONFIG).read_text(encoding="utf-8"))
    return settings.site_name or str(ours["site_name"])


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


def _config(settings: Settings, root: Path, target: Path, gone: Gone) -> str:
    """Return the configuration: what differs from ours, and INHERIT for the rest."""
    ours = yaml_load((root / CONFIG).read_text(encoding="utf-8"))
    changed: dict[str, Any] = {
        # Beside this configuration: Zensical takes no whole paths.
        "docs_dir": "docs",
        "site_dir": "site",
        "theme": {
            "custom_dir": str(root / "overrides"),
            "favicon": (IMAGES / own_pictures.icon(settings)[0]).as_posix(),
        },
        "extra_css": [*ours["extra_css"], STYLE],
        "nav": _nav(settings, ours["nav"], gone),
        "watch": [str(root / path) for path in ours.get("watch", ())] + [str(settings.folder)],
        "extra": {"service": _frame(settings)},
    }
    if settings.site_name:
        changed["site_name"] = settings.site_name
    # A build for another place, such as a test, names its address in the environment.
    address = f"site_url: !ENV [SITE_URL, {json.dumps(settings.address)}]\n"
    changed["INHERIT"] = write_above(root / CONFIG, changed, target)
    return address + yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)


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
