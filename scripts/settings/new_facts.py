"""What an update changed in the facts: numbers to call, laws, sources, each named in words.

Read from `docs/data/` of both versions. A version may have keys that the other did not know, so
neither is held to a schema.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.content import data_file
from scripts.settings.quotes import change, changes_between, cut

NUMBERS = "Numbers to call or text"
LAWS = "Laws, time limits and advice"
SOURCES = "Sources and outside addresses"
LETTERS = "Letters of the message builder"
REST = "Other facts"
Value = str | tuple[str, ...]
"""What stands in an entry: words, or a list of them."""

KINDS = (NUMBERS, LAWS, SOURCES, LETTERS, REST)
"""What facts are about, in the order in which readers need them right."""

# What the value of a key is about; of a key that is not here, the last.
LINE = {"number": NUMBERS, "text": NUMBERS, "url": SOURCES}
SAID = {"url": "address", "find": "whom to look for", "for": "what it is for"}
# The key whose value says most of an entry that is new or gone.
FIRST = ("number", "text", "words", "title", "url", "")


@dataclass(frozen=True)
class Fact:
    """One value of an entry, under the words that name the entry.

    Parameters:
        kind: what it is about, one of `KINDS`.
        name: the entry in words, such as `Samaritans, United Kingdom`.
        key: which of its values; empty for an entry that is one value.
    """

    kind: str
    name: str
    key: str


def new_facts(old: Path, new: Path) -> dict[str, list[str]]:
    """Return a line for each fact that changed, by what it is about.

    Parameters:
        old: the folder of data of the version somebody has.
        new: the folder of data of the version they may take.
    """
    before, after = dict(facts(old)), dict(facts(new))
    found: dict[str, list[str]] = {kind: [] for kind in KINDS}
    names = [{fact.name for fact in held} for held in (before, after)]
    for fact in dict.fromkeys([*after, *before]):
        was, now = before.get(fact, ""), after.get(fact, "")
        if was == now or not (was or now):
            continue
        if fact.name in names[0] and fact.name in names[1]:
            key = SAID.get(fact.key, fact.key)
            label = f"{fact.name}, {key}" if key and fact.kind != NUMBERS else fact.name
            found[fact.kind] += [f"{label}: {quote}" for quote in _quotes(was, now)]
        elif _says_most(fact, before if was else after):
            said = "Gone" if was else "New"
            first = was or now
            shown = cut(first if isinstance(first, str) else " ".join(first))
            found[fact.kind].append(f"{said}: {fact.name}: {shown}")
    return found


def _quotes(was: Value, now: Value) -> Iterator[str]:
    """Yield what changed, for a list one quote for each text of it that changed."""
    if isinstance(was, str) and isinstance(now, str):
        yield change(was, now)
    else:
        yield from changes_between(*(() if one == "" else tuple(one) for one in (was, now)))


def _says_most(fact: Fact, held: Mapping[Fact, Value]) -> bool:
    """Say whether a value is the one to show of an entry that is new or gone."""
    keys = {one.key: one for one in held if one.name == fact.name}
    return next((keys[key] for key in FIRST if key in keys), fact) == fact


def facts(folder: Path) -> Iterator[tuple[Fact, Value]]:
    """Yield each fact of a folder of data, in the order of the files."""
    support, rights = _read(folder, "support"), _read(folder, "rights")
    names = {one["id"]: one["name"] for one in (*rights, *support)}
    for country in support:
        emergency = (country.get("emergency") or {}).get("number")
        if emergency:
            yield Fact(NUMBERS, f"Emergency number, {country['name']}", ""), str(emergency)
        yield from _lines(country, country["name"])
    for country in _read(folder, "money"):
        yield from _lines(country, country["name"], " (money)")
        steps = tuple(country.get("steps", ()))
        yield Fact(REST, f"Help with money, {country['name']}", ""), steps
    for country in rights:
        yield Fact(LAWS, f"Rights, {country['name']}", "summary"), country.get("summary", "")
        for about in ("time-limit", "information", "discrimination"):
            points = [one for one in country.get("points", ()) if one.get("about") == about]
            name = f"{about.replace('-', ' ').capitalize()}, {country['name']}"
            yield Fact(LAWS, name, ""), tuple(one["text"] for one in points)
            links = tuple((one.get("link") or {}).get("url", "") for one in points)
            yield Fact(SOURCES, f"{name}, link", ""), tuple(filter(None, links))
    for country in _read(folder, "advice"):
        name = names.get(country["id"], country["id"])
        yield from _lines(country, name, " (unfair treatment)")
        yield Fact(LAWS, f"Advice after unfair treatment, {name}", ""), country.get("find", "")
    messages = _read(folder, "messages") or {}
    for case in messages.get("cases", ()):
        for tone, letter in case.get("letters", {}).items():
            yield from _values(LETTERS, f"{case['name']}, {tone}", letter, tuple(letter))
    for law in messages.get("laws", ()):
        name = f"Law named in the letter, {names.get(law['id'], law['id'])}"
        yield Fact(LAWS, name, ""), law.get("words", "")
    for source in _read(folder, "sources"):
        name = f"{str(source.get('authors', '')).split(',')[0]} {source.get('year', '')}: "
        name += cut(str(source.get("title", source["id"])), 60)
        yield from _values(SOURCES, name, source, ("title", "doi", "url", "finding", "limits"))
    for group in _read(folder, "places"):
        for place in group.get("places", ()):
            yield from _values(REST, f"{place['name']}, {place['where']}", place, ("what", "note"))
            yield Fact(SOURCES, f"{place['name']}, {place['where']}", "url"), place.get("url", "")


def _lines(country: Mapping[str, Any], place: str, what: str = "") -> Iterator[tuple[Fact, Value]]:
    """Yield the facts of the lines of one country; `what` tells lists with the same name apart."""
    for line in country.get("lines", ()):
        name = line["name"] if place in line["name"] else f"{line['name']}, {place}"
        name += what
        for key in ("number", "text", "hours", "for", "note", "url"):
            if line.get(key):
                yield Fact(LINE.get(key, REST), name, key), str(line[key])


def _values(
    kind: str, name: str, held: Mapping[str, Any], keys: tuple[str, ...]
) -> Iterator[tuple[Fact, Value]]:
    """Yield some values of an entry."""
    for key in keys:
        if held.get(key):
            yield Fact(kind, name, key), str(held[key])


def _read(folder: Path, name: str) -> Any:  # noqa: ANN401  # whatever a file holds
    """Return what a file holds; nothing where a version has no such file."""
    path = folder / f"{name}.yaml"
    return (data_file.read(path).values if path.is_file() else None) or []
