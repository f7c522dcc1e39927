"""What a site shows of the service whose copy it is, in one language: its frame, data and menu."""

import datetime
from pathlib import Path
from typing import Any

import yaml

from scripts.content.service import reach
from scripts.content.words import ENGLISH, from_left, say, written
from scripts.settings.leaving_out import LICENCE
from scripts.settings.reading import Notice, Settings
from scripts.site import own_pictures
from scripts.site.choosing.gone import Gone

DATA = Path("data", "service.yaml")
IMAGES = Path("assets", "images")
OUR_MARK = IMAGES / "favicon.svg"
# Whatever the logo's own name is, with spaces or signs; no picture of ours has this one.
LOGO = "logo-of-service"


def data(settings: Settings, language: str = ENGLISH) -> str:
    """Return what blocks on pages show: the service itself, and its local lines."""
    service = {
        "name": settings.service,
        "contact": {key: value for key, value in vars(settings.contact).items() if value},
        "booking": settings.booking,
        "opening_hours": list(settings.opening_hours),
        "helplines": [_dated(line) for line in settings.helplines],
        "first_line": settings.first_line,
    }
    if language != ENGLISH:
        service |= {"language": language, "in_english": list(settings.in_english)}
    return yaml.safe_dump(service, allow_unicode=True, sort_keys=False)


def _dated(line: dict[str, Any]) -> dict[str, Any]:
    """Return a line with its date as a date; `never` stays a word."""
    checked = line["verified"]
    return line | {
        "verified": checked if checked == "never" else datetime.date.fromisoformat(checked)
    }


def logo(settings: Settings) -> str:
    """Return where the logo lies among the pages, under a name that every address can hold."""
    if not settings.logo_file:
        return ""
    return (IMAGES / f"{LOGO}{settings.logo_file.suffix.lower()}").as_posix()


def frame(settings: Settings) -> dict[str, Any]:
    """Return what the frame around each page shows of the service."""
    contact = vars(settings.contact)
    if "contact.place" in settings.in_english:
        contact = contact | {"place": from_left(settings.contact.place)}
    return {
        "name": settings.service,
        "logo": logo(settings),
        "card": own_pictures.CARD,
        "reach": reach(contact, settings.booking),
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
    } | _english(settings)


def _english(settings: Settings) -> dict[str, Any]:
    """Return which of these words are English, where the language is another.

    Names in the menu are told apart: the theme hands a template no more than the name.
    """
    places = settings.in_english
    names = [
        page.menu
        for at, page in enumerate(settings.pages)
        if f"pages.{at}.menu" in places and say(page.menu) == page.menu
    ]
    names += [settings.service] if "service" in places else []
    return {"in_english": list(places), "menu_in_english": names} if places else {}


def notice(given: Notice | None, today: datetime.date) -> dict[str, str]:
    """Return a notice as the frame shows it, with its last day in words; nothing once that is over.

    A page without script cannot know the day, so the day stands in the words themselves. A script
    takes the notice away where a copy was built before that day and is read after it.
    """
    if given is None or given.until < today:
        return {}
    until = given.until
    return {"text": given.text, "until": until.isoformat(), "last": written(until)}


def menu(settings: Settings, ours: list[Any], gone: Gone) -> list[Any]:
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
