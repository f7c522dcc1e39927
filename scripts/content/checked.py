"""The day on which a person last checked something: which days can be right, and how it is said."""

import datetime
from collections.abc import Iterator

from scripts.content.explaining import Fault, Where, named
from scripts.content.words import say, written

STARTED = datetime.date(2026, 1, 1)
"""Nobody can have checked or reviewed anything on the site before this day."""

Verified = datetime.date | None
"""The day a person opened the address and found the entry true; None for not yet."""


def day(written: str) -> Verified:
    """Return the day behind `verified`, or None for `never`."""
    return None if written == "never" else datetime.date.fromisoformat(written)


def is_day(written: object) -> bool:
    """Say whether a value is a day, or `never`, as a schema allows it."""
    try:
        day(str(written))
    except ValueError:
        return False
    return True


def last_checked(verified: Verified) -> str:
    """Say in plain words when a person last checked an entry."""
    if verified is None:
        return say("Not yet checked by a person.")
    return say("Last checked by a person on {day}.", day=written(verified))


def impossible_days(values: object, key: str = "verified") -> Iterator[Fault]:
    """Yield each day under a key, however deep, on which nobody can have looked."""
    waiting: list[tuple[Where, object]] = [((), values)]
    while waiting:
        where, held = waiting.pop()
        if isinstance(held, list):
            waiting += [((*where, number), one) for number, one in enumerate(held)]
        elif isinstance(held, dict):
            waiting += [((*where, name), one) for name, one in held.items()]
        elif where[-1:] == (key,) and isinstance(held, str) and (wrong := _wrong(day(held))):
            remedy = (
                f"{named(where)} is {held}, {wrong}; give the day somebody checked it, or never"
            )
            yield Fault(where, "bad-date", remedy)


def _wrong(checked: Verified) -> str:
    """Say why a day cannot be that of a check; nothing where it can."""
    if checked and checked > datetime.datetime.now(datetime.UTC).date():
        return "which is still to come"
    return "before the project began" if checked and checked < STARTED else ""
