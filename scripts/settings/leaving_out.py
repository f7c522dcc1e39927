"""What a service leaves out of its copy: pages for staff, situations, sheets, countries."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from scripts.content.countries import country_names
from scripts.content.explaining import Fault, instead, named

KEY, RULE = "leave_out", "settings"
STAFF = "careers-services/"
LICENCE = "careers-services/licence.md"
# The lists that name pages, and the kind of page each may name.
LISTS = {"situations": "situation", "worksheets": "worksheet"}
KIND = re.compile(r"^page_type: (?P<kind>[a-z-]+)$", re.MULTILINE)
STAYS = {
    "index": "it is the start page, or the list that readers choose from",
    "support": "somebody in danger has to find it",
    "privacy": "it says what is stored on the reader's device",
    "accessibility": "it says how the pages work for disabled people and what does not work yet",
    "about": "it says who made the site, and the licence asks for that",
    "licence": "the licence of the text asks for it; it stays when the pages for staff go",
    "unfair-treatment": "it holds time limits that readers could miss",
}
"""Pages that no copy is without, by file name, and why."""


@dataclass(frozen=True)
class LeaveOut:
    """What a copy is without.

    Parameters:
        staff: whether the pages for careers services are left out, but for the licence.
        pages: situations and sheets, by their files from docs.
        countries: their ids, for support lines, help with money, rights and advice.
    """

    staff: bool = False
    pages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()


NOTHING = LeaveOut()


def leave_out(values: Mapping[str, Any], docs: Path) -> LeaveOut:
    """Return what checked settings leave out."""
    held = values.get(KEY)
    if not held:
        return NOTHING
    files = choices(docs)
    return LeaveOut(
        staff=bool(held.get("staff_pages", False)),
        pages=tuple(files[key][name] for key in LISTS for name in held.get(key, ())),
        countries=tuple(held.get("countries", ())),
    )


def choices(docs: Path) -> dict[str, dict[str, str]]:
    """Return the pages that may be left out: for each list the file of each name."""
    found: dict[str, dict[str, str]] = {key: {} for key in LISTS}
    for path in sorted(docs.rglob("*.md")):
        kind = KIND.search(path.read_text(encoding="utf-8"))
        for key, wanted in LISTS.items():
            free = path.stem not in STAYS and "_templates" not in path.parts
            if kind and kind["kind"] == wanted and free:
                found[key][path.stem] = path.relative_to(docs).as_posix()
    return found


def leaving_out_faults(
    values: Mapping[str, Any], theirs: Collection[str], docs: Path
) -> Iterator[Fault]:
    """Yield what cannot be left out, with the reason, and what is not there to leave out.

    Parameters:
        values: the settings; None stands for a value that is told to be wrong already.
        theirs: the files of the service's own pages.
        docs: our own pages.
    """
    held = values.get(KEY) or {}
    files = choices(docs) if any(held.get(key) for key in LISTS) else {}
    for key, known in files.items():
        for number, name in enumerate(held.get(key) or ()):
            place = (KEY, key, number)
            if remedy := _refusal(name, known, theirs) if name else "":
                yield Fault(place, RULE, f"{named(place)}: {remedy}")
    sheets = files.get("worksheets")
    if sheets and sheets.keys() <= set(held.get("worksheets") or ()):
        remedy = f"'{KEY}.worksheets' names every sheet; leave at least one in"
        yield Fault((KEY, "worksheets"), RULE, remedy)
    for name in theirs if held.get("staff_pages") else ():
        if name.startswith(STAFF) and name != LICENCE and (docs / name).exists():
            remedy = (
                f"'{KEY}.staff_pages': pages/{name} in your folder takes the place of one of "
                "these pages; give the file another path and list it under 'pages', or take it away"
            )
            yield Fault((KEY, "staff_pages"), RULE, remedy)
    yield from _country_faults(held.get("countries") or (), values, docs)


def _refusal(name: str, known: Mapping[str, str], theirs: Collection[str]) -> str:
    """Say why a page cannot be left out and what to do; nothing where it can be."""
    if name in STAYS:
        return (
            f"'{name}' stays in every copy: {STAYS[name]}. You can put a page of your own in its "
            "place; 'Make it yours' says how"
        )
    if name not in known:
        return f"there is no '{name}'; {_instead(name, known)}"
    if known[name] in theirs:
        return (
            f"pages/{known[name]} in your folder takes the place of this page; take that file "
            "away, or this entry"
        )
    return ""


def _country_faults(
    given: Iterable[str | None], values: Mapping[str, Any], docs: Path
) -> Iterator[Fault]:
    """Yield countries that are unknown, are to come first as well, or would leave none."""
    known = country_names(docs / "data").keys()
    first = values.get("countries") or ()
    for number, country in enumerate(given):
        place = (KEY, "countries", number)
        if country and country not in known:
            remedy = f"{named(place)}: '{country}' is not known; {_instead(country, known)}"
            yield Fault(place, RULE, remedy)
        elif country and country in first:
            remedy = (
                f"{named(place)}: '{country}' is also under 'countries', which come first; take "
                "it out of one of the two"
            )
            yield Fault(place, RULE, remedy)
    if known and known <= set(given):
        remedy = f"'{KEY}.countries' names every country; leave at least one in"
        yield Fault((KEY, "countries"), RULE, remedy)


def _instead(name: str, known: Iterable[str]) -> str:
    """Return the names that could be meant, or all there are."""
    near = get_close_matches(name.removesuffix(".md").rpartition("/")[2], known, n=1)
    return instead(near[0] if near else "", sorted(known))
