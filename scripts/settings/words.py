"""Words of a careers service that no dictionary has: its own list, and names in its settings."""

import re
from functools import cache
from pathlib import Path

from scripts.content.errors import YOURS
from scripts.settings.layout import as_typed

LIST = "words.txt"
# The settings that name something: a service, a place, a line to call, a page in the menu.
NAMING = ("service", "site_name", "place", "name", "menu", "under")
CAPITAL = re.compile(r"[^\W\d_][\w'’]*(?:[-’'][\w’']+)*")


@cache
def service_words(folder: Path = YOURS) -> tuple[str, ...]:
    """Return the entries of the service's own list, one a line; a line of several is a name."""
    path = folder / LIST
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@cache
def service_names(folder: Path = YOURS) -> tuple[str, ...]:
    """Return the names in the service's settings, whole: "Riverbend College Careers"."""
    return tuple(_named(as_typed(folder)))


@cache
def service_address(folder: Path = YOURS) -> str:
    """Return where the service says its site is, or nothing."""
    held = as_typed(folder)
    return str(held.get("address", "")) if isinstance(held, dict) else ""


def capital_words(names: tuple[str, ...]) -> set[str]:
    """Return each word of some names that starts with a capital."""
    return {word for name in names for word in CAPITAL.findall(name) if word[0].isupper()}


def _named(part: object, key: str = "") -> list[str]:
    """Return the values of the keys that name something, however deep."""
    if isinstance(part, dict):
        # A name may be given by language.
        inner = [(key if key in NAMING else str(one), value) for one, value in part.items()]
        return [name for one, value in inner for name in _named(value, one)]
    if isinstance(part, list):
        return [name for value in part for name in _named(value, key)]
    return [part] if isinstance(part, str) and key in NAMING else []
