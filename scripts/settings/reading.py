"""A service's settings file, read and checked.

Each mistake names the file, the line, the key, the value, and what is allowed. All
mistakes are reported at once.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.content.data_file import read as read_file
from scripts.settings.checking import FILE, RULE, further_faults, own_pages
from scripts.settings.colours import Palette, palette

YOURS = ROOT / "yours"
MISSING = "there is no such file; the page 'Make it yours' writes one"


@dataclass(frozen=True)
class Contact:
    """How somebody reaches the service; empty where nothing was given."""

    email: str = ""
    phone: str = ""
    page: str = ""
    place: str = ""


@dataclass(frozen=True)
class OwnPage:
    """A page of theirs that is new to the site, with its name and place in the menu."""

    file: str
    menu: str
    under: str


@dataclass(frozen=True)
class Settings:
    """What a service set. Everything but its name and the site's address may be empty."""

    folder: Path
    service: str
    address: str
    site_name: str = ""
    logo: str = ""
    colours: Palette | None = None
    contact: Contact = Contact()
    booking: str = ""
    opening_hours: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    helplines: tuple[dict[str, Any], ...] = ()
    pages: tuple[OwnPage, ...] = ()
    language: str = "en"
    languages: tuple[str, ...] = ()
    footer: tuple[str, ...] = ()
    licence: str = ""
    embed_in: tuple[str, ...] = ()
    replaced: tuple[str, ...] = field(default=())


def read(folder: Path = YOURS, docs: Path = ROOT / "docs") -> Settings:
    """Read and check a service's folder.

    Parameters:
        folder: the folder that holds `settings.yml`.
        docs: our own pages, for what theirs replace and which countries there are.

    Raises FileError with every mistake.
    """
    data = read_file(folder / FILE, schema=RULE, missing=MISSING, rule=RULE)
    data.refuse(further_faults(folder, data.values, docs))
    return _settings(folder, data.values, docs)


def _settings(folder: Path, values: dict[str, Any], docs: Path) -> Settings:
    """Make the record of checked values."""
    colours = values.get("colours")
    return Settings(
        folder=folder,
        service=values["service"],
        # A page's relative links need the last slash.
        address=values["address"].rstrip("/") + "/",
        site_name=values.get("site_name", ""),
        logo=values.get("logo", ""),
        colours=palette(colours["main"], colours.get("main_dark", "")) if colours else None,
        contact=Contact(**values.get("contact", {})),
        booking=values.get("booking", ""),
        opening_hours=tuple(values.get("opening_hours", ())),
        countries=tuple(values.get("countries", ())),
        helplines=tuple(values.get("helplines", ())),
        pages=tuple(
            OwnPage(page["file"], page["menu"], page.get("under", ""))
            for page in values.get("pages", ())
        ),
        language=values.get("language", "en"),
        languages=tuple(values.get("languages", ())),
        footer=tuple(values.get("footer", ())),
        licence=values.get("licence", ""),
        embed_in=tuple(values.get("embed_in", ())),
        replaced=tuple(name for name in own_pages(folder) if (docs / name).exists()),
    )
