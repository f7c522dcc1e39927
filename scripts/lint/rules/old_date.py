"""old-date: what a person has to check again is checked again in time.

Numbers, laws and addresses change without telling anybody. So each entry in docs/data/ carries
`verified`, the day on which a person last opened it and found it true, and each page carries
`reviewed`. This rule says which of these days lie too far back.

A phone line holds for 3 months, because a number that nobody answers harms the person who rings
it. Free advice holds for 3 months and help with money holds for 3 months, for the same reason.
Rights hold for 6 months, because laws change once or twice a year. Places hold for 12 months:
addresses and prices of courses change from year to year. Pages hold for 12 months too, because
advice grows old with the job market. Sources hold for 24 months: a paper stays as it is, but it may
be moved, corrected or withdrawn.

This comes with time and not with a change, so it is listed apart: `make dates`. An entry that
says `never` is not old. It is counted apart, and readers are told so on the page. A day that
cannot be right, in the future or before the project began, is a mistake like any other and stops
the build.

Fails:
    === docs/data/support.yaml
    - id: uk
      name: United Kingdom
      emergency: {number: "999", verified: never}
      lines:
        - name: Samaritans
          url: https://www.samaritans.org
          verified: 2026-08-01

Fails:
    === docs/data/rights.yaml
    - id: ireland
      name: Ireland
      summary: You can ask for a copy of the data they hold about you.
      points: []
      verified: 2026-05-22

Passes:
    === docs/data/support.yaml
    - id: uk
      name: United Kingdom
      emergency: {number: "999", verified: never}
      lines:
        - name: Samaritans
          url: https://www.samaritans.org
          verified: 2026-10-01

Passes as docs/seek-feedback/replying.md:
    ---
    title: Reply to the person who interviewed you
    description: How to answer the person who interviewed you, and what to ask in the same message.
    page_type: reference
    reviewed: never
    ---

    # Reply to the person who interviewed you
"""

import calendar
import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from scripts.content.checked import day, is_day
from scripts.content.data_file import DataFile, read
from scripts.content.errors import shown
from scripts.content.explaining import Where
from scripts.content.problem import Problem
from scripts.lint.site import Site

ID = "old-date"
PAGES = "pages"
# How many months a check holds.
MONTHS = {
    "support.yaml": 3,  # a number that nobody answers harms the person who rings it
    "advice.yaml": 3,  # the same
    "money.yaml": 3,  # somebody with rent due rings it as well
    "rights.yaml": 6,  # laws change once or twice a year
    "places.yaml": 12,  # addresses and prices change from year to year
    "sources.yaml": 24,  # a paper stays, but it may be moved, corrected or withdrawn
    PAGES: 12,  # advice and examples grow old with the job market
}


@dataclass(frozen=True)
class Entry:
    """Something that a person checks.

    Parameters:
        kind: the data file's name, or `pages`.
        name: what readers know it by.
        path: its file.
        line: the line of the date.
        column: the column of the date.
        checked: the day of the last check, or None for never.
    """

    kind: str
    name: str
    path: Path
    line: int
    column: int
    checked: datetime.date | None


def check_on(site: Site, today: datetime.date) -> Iterator[Problem]:
    """Report each entry and page whose last check lies too far back."""
    for entry in entries(site):
        if entry.checked and later(entry.checked, MONTHS[entry.kind]) < today:
            day = f"{entry.checked.day} {entry.checked:%B %Y}"
            did = "reviewed" if entry.kind == PAGES else "checked"
            message = (
                f"'{entry.name}' was last {did} on {day}; look again, "
                f"{MONTHS[entry.kind]} months is the most"
            )
            yield Problem(shown(entry.path), entry.line, ID, message, entry.column)


def unchecked(site: Site) -> dict[str, int]:
    """Return how many entries of each kind no person has checked yet."""
    never = Counter(entry.kind for entry in entries(site) if not entry.checked)
    return {kind: never[kind] for kind in MONTHS if never[kind]}


def entries(site: Site) -> Iterator[Entry]:
    """Yield everything on a site that a person checks."""
    for name in MONTHS:
        path = site.data / name
        if name != PAGES:
            yield from dated(read(path))
    for page in site.pages:
        front = page.front_matter
        reviewed = front.values.get("reviewed")
        if "reviewed" in front.values:
            place = front.spans["reviewed"][0]
            line = front.line("reviewed")
            column = place - page.starts[line - 1] + 1
            checked = day(str(reviewed)) if is_day(reviewed) else None
            name = str(front.values.get("title", page.place))
            yield Entry(PAGES, name, page.path, line, column, checked)


def dated(data: DataFile) -> Iterator[Entry]:
    """Yield each part of a data file, however deep, that says when it was checked."""
    waiting: list[tuple[Where, object]] = [((), data.values)]
    while waiting:
        where, held = waiting.pop(0)
        if isinstance(held, list):
            waiting += [((*where, number), one) for number, one in enumerate(held)]
        elif isinstance(held, dict):
            waiting += [((*where, key), one) for key, one in held.items()]
        if isinstance(held, dict) and "verified" in held:
            name = next(str(held[key]) for key in ("name", "title", "number") if key in held)
            place = data.place((*where, "verified"))
            yield Entry(data.path.name, name, data.path, *place, day(held["verified"]))


def later(day: datetime.date, months: int) -> datetime.date:
    """Return the same day some months later, or the last of a month that is too short."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return day.replace(year=year, month=month + 1, day=min(day.day, last))
