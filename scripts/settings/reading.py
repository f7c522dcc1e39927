"""A service's settings file, read and checked.

Each mistake names the file, the line, the key, the value, and what is allowed. All
mistakes are reported at once.
"""

import datetime
import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from scripts import ROOT
from scripts.content.errors import ContentError, ProjectError
from scripts.settings.checking import FILE, further_faults, own_pages
from scripts.settings.colours import Palette, palette

SCHEMA = ROOT / "schemas" / "settings.schema.json"
YOURS = ROOT / "yours"
RULE = "settings"


@dataclass(frozen=True)
class Contact:
    """How somebody reaches the service; empty where nothing was given."""

    email: str = ""
    phone: str = ""
    page: str = ""
    place: str = ""


@dataclass(frozen=True)
class OwnPage:
    """A page of theirs that is new to the site, with its name and place in the menu."""

    file: str
    menu: str
    under: str


@dataclass(frozen=True)
class Settings:
    """What a service set. Everything but its name and the site's address may be empty."""

    folder: Path
    service: str
    address: str
    site_name: str = ""
    logo: str = ""
    colours: Palette | None = None
    contact: Contact = Contact()
    booking: str = ""
    opening_hours: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    helplines: tuple[dict[str, Any], ...] = ()
    pages: tuple[OwnPage, ...] = ()
    language: str = "en"
    footer: tuple[str, ...] = ()
    licence: str = ""
    embed_in: tuple[str, ...] = ()
    replaced: tuple[str, ...] = field(default=())


class SettingsError(ProjectError):
    """Every mistake of a settings file; its text has a line for each."""

    def __init__(self, faults: list[ContentError]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


@cache
def schema() -> dict[str, Any]:
    """Return the schema, read once."""
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found


def read(folder: Path = YOURS, docs: Path = ROOT / "docs") -> Settings:
    """Read and check a service's folder.

    Parameters:
        folder: the folder that holds `settings.yml`.
        docs: our own pages, for what theirs replace and which countries there are.

    Raises SettingsError with every mistake.
    """
    path = folder / FILE
    tree, values = _parse(path)
    lines = _lines(tree)
    faults = [
        ContentError(path, _line(lines, key), RULE, remedy)
        for error in Draft202012Validator(
            schema(), format_checker=Draft202012Validator.FORMAT_CHECKER
        ).iter_errors(values)
        for key, remedy in _explain(error)
    ]
    if not faults:
        faults = [
            ContentError(path, _line(lines, key), RULE, remedy)
            for key, remedy in further_faults(folder, values, docs)
        ]
    if faults:
        raise SettingsError(sorted(faults, key=lambda fault: (fault.line, str(fault))))
    return _settings(folder, values, docs)


def _parse(path: Path) -> tuple[yaml.MappingNode, dict[str, Any]]:
    """Return the file's syntax tree and its values."""

    def fault(line: int, remedy: str) -> SettingsError:
        return SettingsError([ContentError(path, line, RULE, remedy)])

    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise fault(1, "there is no such file; the page 'Make it yours' writes one") from None
    except UnicodeDecodeError:
        raise fault(1, "the file is not UTF-8; save it as UTF-8 in your editor") from None
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        values = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        remedy = (
            f"this is not YAML ({error.problem}); put quotes around a value that holds ': ' "
            "or starts with #, and indent with spaces"
        )
        raise fault(mark.line + 1 if mark else 1, remedy) from None
    if not isinstance(tree, yaml.MappingNode):
        raise fault(1, "the file must be lines of 'key: value', such as service: Our careers team")
    twice = _twice(tree)
    if twice:
        raise fault(twice[1], f"'{twice[0]}' stands here a second time; keep one")
    return tree, _dates_as_text(values)


def _twice(node: yaml.Node) -> tuple[str, int] | None:
    """Return a key that stands twice in one place, and its line; YAML would keep the last."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                return str(key.value), key.start_mark.line + 1
            seen.add(key.value)
            if found := _twice(value):
                return found
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            if found := _twice(item):
                return found
    return None


def _dates_as_text(value: Any) -> Any:  # noqa: ANN401  # YAML's own values
    """Return values with dates as text: YAML knows dates, the schema does not."""
    if isinstance(value, dict):
        return {str(key): _dates_as_text(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dates_as_text(inner) for inner in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def _lines(node: yaml.Node, above: str = "") -> dict[str, int]:
    """Return the line of each key, written as `contact.email` or `helplines.2.name`."""
    found: dict[str, int] = {}
    pairs: list[tuple[str, yaml.Node, yaml.Node]] = []
    if isinstance(node, yaml.MappingNode):
        pairs = [(str(key.value), key, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        pairs = [(str(number), item, item) for number, item in enumerate(node.value, start=1)]
    for name, where, inner in pairs:
        key = f"{above}.{name}" if above else name
        found[key] = where.start_mark.line + 1
        found.update(_lines(inner, key))
    return found


def _line(lines: dict[str, int], key: str) -> int:
    """Return the line of a key, or of the nearest one above it that is there."""
    while key and key not in lines:
        key = key.rpartition(".")[0]
    return lines.get(key, 1)


def _explain(error: ValidationError) -> list[tuple[str, str]]:
    """Return the key and what is wrong with it, in the words of somebody who helps."""
    parts = [str(part + 1) if isinstance(part, int) else part for part in error.absolute_path]
    key = ".".join(parts)
    given: Any = error.instance
    wanted: Any = error.validator_value
    part: Any = error.schema
    # An item of a list is explained by its list.
    whole = schema()["properties"].get(parts[0], {}) if parts else {}
    about = str(part.get("description") or whole.get("description", ""))
    if error.validator == "additionalProperties":
        known = sorted(part["properties"])
        return [
            (f"{key}.{extra}".strip("."), f"'{_joined(key, extra)}' is not a setting; "
             f"use: {', '.join(known)}")
            for extra in sorted(set(given) - set(known))
        ]  # fmt: skip
    if error.validator == "required":
        missing = error.message.split("'")[1]
        about = str(part["properties"][missing].get("description", ""))
        return [(key, f"'{_joined(key, missing)}' is missing. {about}")]
    if error.validator == "type":
        if given is None:
            remedy = (
                f"'{key}' is empty; give it a value, in quotes if it starts with #, "
                f"or take the line out. {about}"
            )
            return [(key, remedy)]
        kinds = {"string": "text", "array": "a list", "object": "lines of 'key: value'"}
        hint = {"string": "; put quotes around it", "array": f"; write [{given}]"}.get(wanted, "")
        return [(key, f"'{key}' is {given!r}; it must be {kinds[wanted]}{hint}. {about}")]
    if error.validator in ("minLength", "maxLength"):
        bound = "at least" if error.validator == "minLength" else "at most"
        return [(key, f"'{key}' has {len(given)} characters; use {bound} {wanted}. {about}")]
    if error.validator in ("minItems", "maxItems", "minProperties"):
        bound = "at most" if error.validator == "maxItems" else "at least"
        return [(key, f"'{key}' has {len(given)} entries; give {bound} {wanted}, or leave it out")]
    if error.validator == "uniqueItems":
        return [(key, f"'{key}' names something twice; name each once")]
    return [(key, f"'{key}' is {given!r}, which does not fit. {about}")]


def _joined(key: str, name: str) -> str:
    """Return a key with the keys above it."""
    return f"{key}.{name}" if key else name


def _settings(folder: Path, values: dict[str, Any], docs: Path) -> Settings:
    """Make the record of checked values."""
    colours = values.get("colours")
    return Settings(
        folder=folder,
        service=values["service"],
        # A page's relative links need the last slash.
        address=values["address"].rstrip("/") + "/",
        site_name=values.get("site_name", ""),
        logo=values.get("logo", ""),
        colours=palette(colours["main"], colours.get("main_dark", "")) if colours else None,
        contact=Contact(**values.get("contact", {})),
        booking=values.get("booking", ""),
        opening_hours=tuple(values.get("opening_hours", ())),
        countries=tuple(values.get("countries", ())),
        helplines=tuple(values.get("helplines", ())),
        pages=tuple(
            OwnPage(page["file"], page["menu"], page.get("under", ""))
            for page in values.get("pages", ())
        ),
        language=values.get("language", "en"),
        footer=tuple(values.get("footer", ())),
        licence=values.get("licence", ""),
        embed_in=tuple(values.get("embed_in", ())),
        replaced=tuple(name for name in own_pages(folder) if (docs / name).exists()),
    )
