"""What a schema has against a file, in the words of somebody who helps.

One explainer for data files, a careers service's settings and the front matter of pages. Each
fault says the key, what stands there, what may stand there, and what the key is for, in the words
of the schema's own `description`.
"""

import difflib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.content import schemas
from scripts.content.as_typed import as_list
from scripts.content.formats import days
from scripts.content.formats.unfit import UnfitError
from scripts.content.schemas import ValidationError
from scripts.content.words import ENGLISH

Where = tuple[str | int, ...]
"""A place in a file: keys and, in lists, numbers from 0."""

KINDS = {
    "string": "text",
    "array": "a list",
    "object": "lines of 'key: value'",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}
HOLDERS = (KINDS["array"], KINDS["object"])
WRONG_KIND = "wrong-kind"
"""The rule of what no code could work with, such as a list where words belong."""

BOUNDS = {
    "minLength": ("at least", "character"),
    "maxLength": ("at most", "character"),
    "minItems": ("at least", "entry"),
    "maxItems": ("at most", "entry"),
    "minProperties": ("at least", "entry"),
    "maxProperties": ("at most", "entry"),
}
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})*$")
"""The short name of a language, as a key under which a text in it stands."""
LIMITS = {"minimum": "at least", "maximum": "at most", "exclusiveMinimum": "more than"}


@dataclass(frozen=True)
class Fault:
    """Something wrong at one place of a file.

    Parameters:
        where: the key or entry to go to.
        rule: the kind of fault.
        remedy: what is wrong and what to do about it.
    """

    where: Where
    rule: str
    remedy: str


def explain(error: ValidationError, name: str, typed: Callable[[Where], str]) -> Iterator[Fault]:
    """Yield the faults behind one error of the library.

    Parameters:
        error: the error.
        name: the name of the schema.
        typed: returns what stands at a place, as its writer typed it; text in quotes.
    """
    where: Where = tuple(error.absolute_path)
    part: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    given: Any = error.instance
    wanted: Any = error.validator_value
    above = schemas.part(name, where[:-1]) if where and isinstance(where[-1], str) else {}
    if above and _has_no_language(above, {where[-1]: given}):
        return  # the whole is no list or text, and that is told
    if error.validator == "additionalProperties":
        for extra in (key for key in given if key not in part["properties"]):
            yield Fault((*where, extra), "unknown-key", _unknown((*where, extra), name, part))
    elif error.validator == "required" and _has_no_language(part, given):
        said = _wrong_kind(error, typed(where))
        yield _fault(where, WRONG_KIND, said, about(name, where))
    elif error.validator == "required":
        # An error for each missing key, which its message alone names.
        key = error.message.split("'")[1]
        known = part.get("properties", {})
        if any(nearest(extra, known) == key for extra in given if extra not in known):
            return  # it is there, misspelt, and that is told
        place = (*where, key)
        yield _fault(place, "missing-key", f"{named(place)} is missing.", about(name, place))
    elif error.validator == "anyOf" and all(set(one) == {"required"} for one in wanted):
        either = " or ".join(f"'{one['required'][0]}'" for one in wanted)
        yield Fault(where, "missing-key", f"{named(where)} needs {either}")
    elif error.validator == "not":
        said = f"{named(where)} does not belong here; take it out."
        yield _fault(where, "unknown-key", said, str(part.get("description", "")))
    else:
        # A list of what is allowed says enough.
        further = "" if error.validator == "enum" and given is not None else about(name, where)
        other = error.validator == "type" or (error.validator == "enum" and typed(where) in HOLDERS)
        rule = WRONG_KIND if other else "bad-value"
        yield _fault(where, rule, _misfit(error, name, typed(where)), further)


def _has_no_language(part: Mapping[str, Any], given: Any) -> bool:  # noqa: ANN401  # whatever JSON holds
    """Say whether something that may be given by language has keys, and none is a language."""
    by_language = part.get("required") == [ENGLISH]
    return by_language and isinstance(given, dict) and not any(map(LANGUAGE.match, map(str, given)))


def nearest(typed: str, known: Iterable[str]) -> str:
    """Return the one of some names that somebody most likely meant; nothing where none is near."""
    plain = {_plain(one): one for one in known}
    near = difflib.get_close_matches(_plain(typed), plain, n=1, cutoff=0.75)
    return plain[near[0]] if near else ""


def _plain(name: str) -> str:
    """Return a name without what is often typed otherwise: capitals, hyphens, spaces."""
    return re.sub(r"[\W_]", "", name).casefold()


def _unknown(where: Where, name: str, part: dict[str, Any]) -> str:
    """Say that a key is not known, which was meant, and which there are."""
    typed, known = str(where[-1]), part["properties"]
    said = f"{named(where)} is not known"
    if meant := nearest(typed, known):
        return f"{said}; {instead(meant, sorted(known))}"
    for holder, held in schemas.schema(name).get("properties", {}).items():
        if len(where) == 1 and typed in held.get("properties", {}):
            return f"{said} here; it belongs under '{holder}', two spaces further in"
    return f"{said}; {instead('', sorted(known))}"


def instead(meant: str, known: Iterable[str]) -> str:
    """Return the names there are, with the one that was most likely meant before them, if any."""
    hint = f"did you mean '{meant}'? There are" if meant else "use"
    return f"{hint}: {', '.join(known)}"


def named(where: Where) -> str:
    """Return a place as a report writes it, such as `'contact.email'` or `'lines.2.url'`.

    In a file that is a list of entries, the line says which entry is meant.
    """
    parts = [str(one + 1) if isinstance(one, int) else one for one in where]
    key = ".".join(parts[1:] if where and isinstance(where[0], int) else parts)
    return f"'{key}'" if key else "this entry"


def about(name: str, where: Where) -> str:
    """Return what a schema says of a place, or of the nearest that holds it and is described."""
    for depth in range(len(where), 0, -1):
        if said := schemas.part(name, where[:depth]).get("description"):
            return str(said)
    return "" if where else str(schemas.schema(name).get("description", ""))


def _fault(where: Where, rule: str, said: str, further: str) -> Fault:
    """Return a fault with what the schema says of the key behind it."""
    return Fault(where, rule, f"{said} {further}" if further else said.rstrip("."))


def _misfit(error: ValidationError, name: str, typed: str) -> str:
    """Say what stands at a place, and what may stand there instead."""
    where: Where = tuple(error.absolute_path)
    given: Any = error.instance
    wanted: Any = error.validator_value
    part: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    key, validator = named(where), str(error.validator)
    if given is None and where:
        return (
            f"{key} is empty; give it a value, in quotes if it starts with #, or take the line out."
        )
    if validator == "type":
        return _wrong_kind(error, typed)
    if (day := _as_day(part, given)) and validator in ("format", "anyOf"):
        return f"{key} is {typed}; {day}."
    if validator == "enum":
        return f"{key} is {typed}; use one of: {', '.join(str(one) for one in wanted)}."
    if isinstance(error.cause, UnfitError):
        return f"{key} is {typed}; {error.cause}."
    if validator == "minLength" and not given:
        return f"{key} is blank; write something, or take the line out."
    if validator in BOUNDS:
        bound, counted = BOUNDS[validator]
        said = f"{key} has {_count(len(given), counted)}; use {bound} {wanted}"
        needed = where and where[-1] in schemas.part(name, where[:-1]).get("required", ())
        return f"{said}{'' if counted == 'character' or needed else ', or leave it out'}."
    if validator in LIMITS:
        return f"{key} is {typed}; use {LIMITS[validator]} {wanted}."
    if validator == "uniqueItems":
        return f"{key} names something twice; name each once."
    return f"{key} is {typed}, which does not fit."


def _as_day(part: dict[str, Any], given: object) -> str:
    """Say how to write a day, where a schema wants one and something like it stands there."""
    wanted = [part, *part.get("anyOf", ())]
    is_day = any(one.get("format") == "date" for one in wanted)
    return days.advice(str(given)) if is_day and isinstance(given, (str, int)) else ""


def _wrong_kind(error: ValidationError, typed: str) -> str:
    """Say that a value is of the wrong kind, and how to write it."""
    where: Where = tuple(error.absolute_path)
    given: Any = error.instance
    part: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    wanted: Any = part["type"]
    kinds = [wanted] if isinstance(wanted, str) else wanted
    if by_language := kinds[1:] == ["object"]:
        kinds = kinds[:1]
    must = " or ".join(KINDS[kind] for kind in kinds)
    entries = part.get("items", {}).get("type")
    if by_language and isinstance(given, list):
        must += f", or {must} for each language, such as en: and cy: below it"
    hint = ""
    if day := _as_day(part, given):
        return f"{named(where)} is {typed}; {day}."
    if "string" in kinds and not isinstance(given, (list, dict)):
        hint = "put quotes around it"
    elif _by_line(where, given):
        hint = "for other languages, give a whole list for each"
    elif "string" in kinds and isinstance(given, dict):
        hint = _in_quotes(given, in_list=isinstance(where[-1], int) if where else False)
    elif "array" in kinds and isinstance(given, dict):
        dashes = "start each line with a dash and a space, and put quotes around the rest"
        hint = dashes if entries == "string" else "start each entry with a dash and a space"
    elif "array" in kinds and not where:
        hint = "start entries with '- '"
    elif "array" in kinds and entries == "string":
        hint = as_list(given if isinstance(given, str) else typed, part)
    elif "array" in kinds and entries == "object":
        hint = "start each entry in a line of its own, with a dash and a space"
    elif "array" in kinds:
        hint = f"write [{given}]"
    elif {"integer", "number"} & set(kinds) and isinstance(given, str) and given.isdigit():
        hint = "take the quotes away"
    said = f"{named(where)} is {typed}" if where else f"{typed} stands here"
    return f"{said}; it must be {must}{'; ' if hint else ''}{hint}."


def _in_quotes(given: dict[str, Any], *, in_list: bool) -> str:
    """Say how to write a line that YAML takes for a key and its value, as it has a colon."""
    (key, held), *more = given.items() or [("", None)]
    if more or LANGUAGE.match(key) or not isinstance(held, str):
        return ""
    line = json.dumps(f"{key}: {held}", ensure_ascii=False)
    return f"put quotes around it, because of its colon: {'- ' if in_list else ''}{line}"


def _by_line(where: Where, given: object) -> bool:
    """Say whether an entry of a list was given by language, which only the whole list may be."""
    return isinstance(given, dict) and "en" in given and isinstance(where[-1], int)


def _count(number: int, what: str) -> str:
    """Return a number of things, such as `1 entry` or `2 entries`."""
    many = {"entry": "entries"}.get(what, f"{what}s")
    return f"{number} {what if number == 1 else many}"
