"""A service's settings file, read and checked.

Every command that a service runs asks `found` first. Each mistake names the file, the line,
the key, the value, and what is allowed. All mistakes are reported at once.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.content import schemas, translations
from scripts.content.data_file import examined, refuse
from scripts.content.errors import YOURS, ContentError, FileError
from scripts.content.words import ENGLISH
from scripts.content.yaml_text import read_text
from scripts.settings.by_language import english_places, in_language
from scripts.settings.checking import further_faults, picture_path
from scripts.settings.colours import Palette, palette
from scripts.settings.layout import FILE, MISSING, RULE, is_there, misplaced
from scripts.settings.leaving_out import NOTHING, LeaveOut, leave_out
from scripts.settings.page_files import own_pages, page_faults, word_faults
from scripts.settings.translated_files import translation_faults

__all__ = ["YOURS", "Contact", "OwnPage", "Settings", "found", "read"]


@dataclass(frozen=True)
class Contact:
    """How somebody reaches the service; empty where nothing was given."""

    email: str = ""
    phone: str = ""
    page: str = ""
    place: str = ""


@dataclass(frozen=True)
class Security:
    """Where faults in security are reported, and the last day on which that holds."""

    contact: str
    expires: str


@dataclass(frozen=True)
class OwnPage:
    """A page of theirs that is new to the site, with its name and place in the menu."""

    file: str
    menu: str
    under: str


@dataclass(frozen=True)
class FooterLink:
    """A link of theirs at the foot of every page."""

    words: str
    address: str


@dataclass(frozen=True)
class Notice:
    """What stands at the top of every page, up to a last day and on it."""

    text: str
    until: datetime.date


@dataclass(frozen=True)
class Settings:
    """What a service set. Everything but its name and the site's address may be empty.

    Texts are as readers of one language are shown them: English first, and others by `said_in`.
    Those that such a language has not are English there, and `in_english` names their places.
    """

    folder: Path
    service: str
    address: str
    site_name: str = ""
    logo_file: Path | None = None
    icon_file: Path | None = None
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
    footer_links: tuple[FooterLink, ...] = ()
    first_line: str = ""
    notice: Notice | None = None
    leave_out: LeaveOut = NOTHING
    licence: str = ""
    embed_in: tuple[str, ...] = ()
    security: Security | None = None
    replaced: tuple[str, ...] = field(default=())
    in_english: tuple[str, ...] = ()
    given: Mapping[str, Any] = field(default_factory=dict, repr=False)
    docs: Path = ROOT / "docs"

    def said_in(self, language: str) -> "Settings":
        """Return the same with its texts as readers of a language are shown them."""
        return _settings(self.folder, self.given, self.docs, language)


def found(folder: Path = YOURS, docs: Path = ROOT / "docs") -> Settings | None:
    """Return what a service set; None where nobody has set anything up.

    Parameters as for `read`. Raises FileError with every mistake.
    """
    return read(folder, docs) if is_there(folder, YOURS) else None


def read(folder: Path = YOURS, docs: Path = ROOT / "docs") -> Settings:
    """Read and check a service's folder.

    Parameters:
        folder: the folder that holds `settings.yml`.
        docs: our own pages, for what theirs replace and which countries there are.

    Raises FileError with every mistake.
    """
    wrong: list[ContentError] = []
    values: dict[str, Any] = {}
    # Where the settings cannot be read, nothing is held against languages that they may list.
    listed: Any = translations.known()
    told: set[Path] = set()
    if folder.is_dir():
        files = list(page_faults(folder, docs))
        told = {fault.path for fault in files}
        wrong = [*misplaced(folder), *word_faults(folder), *files]
    if (folder / FILE).is_file() or not wrong:
        try:
            text = read_text(folder / FILE, MISSING, RULE)
            data, errors, faults = examined(text, folder / FILE, schema=RULE, rule=RULE)
            faults += further_faults(folder, data, faults, docs, told)
            wrong += [*errors, *map(data.error, faults)]
            values = data.values
            listed = values.get("languages") if isinstance(values, dict) else ()
        except FileError as unread:
            wrong += unread.faults
    if folder.is_dir():
        wrong += translation_faults(folder, docs, listed if isinstance(listed, list) else ())
    refuse(wrong)
    return _settings(folder, schemas.as_used(RULE, values), docs)


def _settings(
    folder: Path, given: Mapping[str, Any], docs: Path, language: str = ENGLISH
) -> Settings:
    """Make the record of checked values, with their texts in one language."""
    values = in_language(given, language)
    english = in_language(given["service"], ENGLISH, ("service",))
    colours = values.get("colours")
    return Settings(
        folder=folder,
        service=values["service"],
        address=values["address"],
        site_name=values.get("site_name", ""),
        logo_file=picture_path(folder, values["logo"]) if "logo" in values else None,
        icon_file=picture_path(folder, values["icon"]) if "icon" in values else None,
        colours=palette(**colours) if colours else None,
        contact=Contact(**values.get("contact", {})),
        booking=values.get("booking", ""),
        opening_hours=tuple(values.get("opening_hours", ())),
        countries=tuple(values.get("countries", ())),
        helplines=tuple(values.get("helplines", ())),
        pages=tuple(
            OwnPage(page["file"], page["menu"], _part(page.get("under", ""), english))
            for page in values.get("pages", ())
        ),
        language=values.get("language", "en"),
        languages=tuple(values.get("languages", ())),
        footer=tuple(values.get("footer", ())),
        footer_links=tuple(FooterLink(**link) for link in values.get("footer_links", ())),
        first_line=values.get("first_line", ""),
        notice=_notice(values.get("notice")),
        leave_out=leave_out(values, docs),
        licence=values.get("licence", ""),
        # Two may have been one, typed in two ways.
        embed_in=tuple(dict.fromkeys(values.get("embed_in", ()))),
        security=Security(**values["security"]) if "security" in values else None,
        replaced=tuple(name for name in own_pages(folder) if (docs / name).exists()),
        in_english=tuple(english_places(given, language)),
        given=given,
        docs=docs,
    )


def _part(under: str, service: str) -> str:
    """Return the part of the menu that a page stands in; none for the one of the service's name.

    That part has the name in the language of the menu.
    """
    return "" if under == service else under


def _notice(held: dict[str, str] | None) -> Notice | None:
    """Make the record of a notice, where there is one."""
    return Notice(held["text"], datetime.date.fromisoformat(held["until"])) if held else None
