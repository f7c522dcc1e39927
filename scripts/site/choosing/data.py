"""Data without countries that are left out, and with those first that come first."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from scripts.content import data_file, moved, search_words
from scripts.content.phone_lines import ANYWHERE
from scripts.settings.leaving_out import LICENCE
from scripts.site.choosing.gone import ABOUT, Gone, instead

# Files that are a list with an entry for each country, and the one that holds such a list.
BY_COUNTRY = ("support.yaml", "money.yaml", "rights.yaml", "advice.yaml")
STAFF_TYPE = "careers-service"
MESSAGES, LAWS = "messages.yaml", "laws"


def by_country(folder: Path, gone: Iterable[str], first: Iterable[str]) -> dict[Path, str]:
    """Return the new text of each file that lists countries, of those that change.

    Parameters:
        folder: the folder of data.
        gone: the countries that are left out.
        first: the countries that come first, in their order.
    """
    out, rank = set(gone), {country: number for number, country in enumerate(first)}
    made: dict[Path, str] = {}
    for name in (*BY_COUNTRY, MESSAGES):
        held = data_file.load(folder / name).values
        entries = held[LAWS] if name == MESSAGES else held
        left = _ordered([entry for entry in entries if entry["id"] not in out], rank)
        if left != entries:
            made[folder / name] = _text(held | {LAWS: left} if name == MESSAGES else left)
    return made


def _ordered(entries: list[dict[str, Any]], rank: Mapping[str, int]) -> list[dict[str, Any]]:
    """Return entries with some countries first; what is for readers anywhere stays last."""
    places = {ANYWHERE: len(rank) + 1}
    return sorted(entries, key=lambda one: places.get(one["id"], rank.get(one["id"], len(rank))))


def moves(folder: Path, gone: Gone, theirs: Iterable[str], today: str) -> dict[Path, str]:
    """Return the list of moved pages with an entry for each page that is left out.

    What had moved to such a page leads on to where its readers go now, and an address at which a
    service has a page of its own leads nowhere else.
    """
    path = folder / moved.NAME
    listed = (data_file.load(path).values if path.exists() else None) or []
    taken = {moved.address_of(name) for name in theirs}
    known = [one for one in listed if one["from"] not in taken]
    held = [
        one | ({"to": instead(page)} if (page := one["to"].partition("#")[0]) in gone.pages else {})
        for one in known
    ]
    held += [
        {"from": moved.address_of(page), "to": instead(page), "since": today}
        for page in sorted(gone.pages)
    ]
    return {path: _text(held)} if held != listed else {}


def search_apart(folder: Path) -> dict[Path, str]:
    """Return what the search knows, where the licence alone is left of the pages for staff."""
    path = folder / search_words.NAME
    held = data_file.load(path).values
    about = moved.address_of(ABOUT)
    licence = moved.address_of(LICENCE)
    apart = []
    for group in held["apart"]:
        if about in group.get("pages", ()):
            apart.append(group | {"pages": [*group["pages"], licence]})
        elif STAFF_TYPE not in group.get("types", ()):
            apart.append(group)
    return {path: _text(held | {"apart": apart})}


def _text(held: object) -> str:
    """Return values as a file, with each day as text that a schema takes."""
    return yaml.safe_dump(held, allow_unicode=True, sort_keys=False)
