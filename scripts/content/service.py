"""The careers service that hosts this copy: docs/data/service.yaml, filled from its settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from scripts.content.checked import impossible_days
from scripts.content.data_file import DATA, DataFile, load
from scripts.content.phone_lines import PhoneLine, phone_line
from scripts.content.words import ENGLISH, from_left

NAME = "service.yaml"


@dataclass(frozen=True)
class Service:
    """The careers service that hosts this copy; all empty where none does."""

    name: str | None = None
    contact: Mapping[str, str] = field(default_factory=dict)
    booking: str | None = None
    opening_hours: tuple[str, ...] = ()
    helplines: tuple[PhoneLine, ...] = ()
    first_line: str = ""
    language: str = ENGLISH
    in_english: frozenset[str] = frozenset()

    def language_of(self, place: str) -> str:
        """Return the language of words by their place in the settings, such as `contact.place`."""
        return ENGLISH if place in self.in_english else self.language

    @property
    def lines(self) -> tuple[str, ...]:
        """Whose copy it is and whom to call, for paper and files; nothing where nobody hosts it."""
        contact = dict(self.contact)
        if "contact.place" in self.in_english:
            contact["place"] = from_left(contact["place"])
        name = from_left(self.name or "") if "service" in self.in_english else self.name
        found = (name or "", reach(contact, self.booking or ""))
        return tuple(filter(None, found))


def reach(contact: Mapping[str, str], booking: str = "") -> str:
    """Return whom to call in one line, empty where nobody said.

    A web address is long to type, so it is named only where there is no phone and no email.
    """
    ways = [from_left(contact[key]) for key in ("phone", "email") if contact.get(key)]
    pages = [address for address in (booking, contact.get("page", "")) if address]
    ways = ways or [from_left(address.partition("://")[2].rstrip("/")) for address in pages[:1]]
    return " · ".join(filter(None, (*ways, contact.get("place", ""))))


def read(folder: Path = DATA) -> Service:
    """Return the hosting service. Raises FileError for a malformed file."""
    return _service(load(folder / NAME))


@cache
def _service(data: DataFile) -> Service:
    """Make the record of a file that its schema allows."""
    data.refuse(impossible_days(data.values))
    held = data.values
    service = Service(
        language=held.get("language", ENGLISH), in_english=frozenset(held.get("in_english", ()))
    )
    lines = [
        replace(
            phone_line(line),
            languages={key: service.language_of(f"helplines.{at}.{key}") for key in line},
        )
        for at, line in enumerate(held["helplines"])
    ]
    return replace(
        service,
        name=held["name"],
        contact=held["contact"],
        booking=held["booking"],
        opening_hours=tuple(held["opening_hours"]),
        helplines=tuple(lines),
        first_line=held.get("first_line", ""),
    )
