"""The schemas in schemas/, each made ready once, and the library that checks what we read.

A file's schema has the file's name: `support.yaml` is held to `support.schema.json`. Editors
read the same schemas. What several of them need stands in `shared.schema.json`, and is put in
its place here, so that whoever explains a fault finds the words about a key where it is used.
"""

import json
import sys
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from scripts import ROOT
from scripts.content.formats import FORMATS as OURS
from scripts.content.formats.unfit import UnfitError

# jsonschema loads whatever it finds of these, to check formats such as international
# addresses; one takes a second. Our schemas name no format of the library's but `date`. They can
# be loaded again as soon as the library is there; the order of the lines is on purpose.
FORMATS = (
    "fqdn",
    "idna",
    "isoduration",
    "rfc3339_validator",
    "rfc3986_validator",
    "rfc3987",
    "rfc3987_syntax",
    "uri_template",
    "webcolors",
)
_left_out = [name for name in FORMATS if name not in sys.modules]
for _name in _left_out:
    sys.modules[_name] = None  # type: ignore[assignment]  # Python's way to forbid an import
from jsonschema import Draft202012Validator, FormatChecker  # noqa: E402
from jsonschema.exceptions import ValidationError  # noqa: E402

for _name in _left_out:
    del sys.modules[_name]

SCHEMAS = ROOT / "schemas"

__all__ = [
    "SCHEMAS",
    "Draft202012Validator",
    "ValidationError",
    "as_used",
    "errors",
    "part",
    "schema",
]


@cache
def schema(name: str) -> dict[str, Any]:
    """Return a schema by its name, such as `support`, with what it shares put in its place."""
    whole = _raw(name)
    return {key: _resolved(part, whole) for key, part in whole.items() if key != "$defs"}


def errors(name: str, values: object) -> Iterable[ValidationError]:
    """Return what the library has against some values, in the order of the schema.

    A pattern beside a format of ours is for editors and for the form in the browser; the format
    alone judges.
    """
    found: Iterable[ValidationError] = _validator(name).iter_errors(values)
    return [error for error in found if not (error.validator == "pattern" and _judged(error))]


def _judged(error: ValidationError) -> bool:
    """Say whether a format of ours judges the value that an error is about."""
    return isinstance(error.schema, dict) and error.schema.get("format") in OURS


def as_used(name: str, values: Any, where: tuple[str | int, ...] = ()) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return values that fit a schema as the site uses them, each in the form its format gives."""
    if isinstance(values, dict):
        return {key: as_used(name, held, (*where, key)) for key, held in values.items()}
    if isinstance(values, list):
        return [as_used(name, held, (*where, number)) for number, held in enumerate(values)]
    judge = OURS.get(part(name, where).get("format", "")) if isinstance(values, str) else None
    return judge(values) if judge else values


def part(name: str, where: Iterable[str | int]) -> dict[str, Any]:
    """Return the part of a schema that describes the value at a place; empty for a free one."""
    found = schema(name)
    for step in where:
        inner = found.get("items") if isinstance(step, int) else _property(found, step)
        if not isinstance(inner, dict):
            return {}
        found = inner
    return found


def _property(holder: dict[str, Any], key: str) -> object:
    """Return what describes a key: its own part, or the one for keys that are free."""
    return holder.get("properties", {}).get(key) or holder.get("additionalProperties")


@cache
def _validator(name: str) -> Draft202012Validator:
    """Return what checks values against a schema."""
    return Draft202012Validator(schema(name), format_checker=_formats())


@cache
def _formats() -> FormatChecker:
    """Return what checks formats: days as the library does, and ours."""
    checker = FormatChecker(formats=("date",))
    for name, judge in OURS.items():
        checker.checks(name, raises=UnfitError)(_asking(judge))
    return checker


def _asking(judge: Callable[[str], str]) -> Callable[[object], bool]:
    """Return a format as the library asks it: true, or an error; what is no text is no matter."""
    return lambda value: not isinstance(value, str) or bool(judge(value))


@cache
def _raw(name: str) -> dict[str, Any]:
    """Return a schema as its file has it."""
    path = SCHEMAS / f"{name}.schema.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _resolved(held: Any, whole: dict[str, Any]) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return a piece of a schema in which each `$ref` has given way to what it names.

    What stands beside a `$ref`, such as a description, comes before what it brings.
    """
    if isinstance(held, list):
        return [_resolved(one, whole) for one in held]
    if not isinstance(held, dict):
        return held
    own = {key: _resolved(one, whole) for key, one in held.items() if key != "$ref"}
    if "$ref" not in held:
        return own
    file, _, name = held["$ref"].partition("#/$defs/")
    source = _raw(file.removesuffix(".schema.json")) if file else whole
    return {**_resolved(source["$defs"][name], source), **own}
