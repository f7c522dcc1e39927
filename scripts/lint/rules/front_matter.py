"""front-matter: the keys at the top of a page follow schemas/front-matter.schema.json.

Fails:
    ---
    title: Ask for feedback
    description: Whom to ask for feedback after an interview, when, and what to do without a reply.
    page_type: guidance
    reviewed: never
    ---

    # Ask for feedback

Fails:
    ---
    title: Ask for feedback
    description: Whom to ask for feedback after an interview, when, and what to do without a reply.
    page_type: reference
    reviewed: never
    tipp: 2
    ---

    # Ask for feedback

Passes:
    ---
    title: Ask for feedback
    description: Whom to ask for feedback after an interview, when, and what to do without a reply.
    page_type: guide
    tip: 2
    minutes: 7
    reviewed: never
    tags:
      - turned down
    ---

    # Ask for feedback
"""

import datetime
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from scripts import ROOT
from scripts.lint.page import Page
from scripts.problem import Problem

ID = "front-matter"
SCHEMA = ROOT / "schemas" / "front-matter.schema.json"


@cache
def validator() -> Draft202012Validator:
    """Return the schema, made ready once."""
    return Draft202012Validator(
        json.loads(SCHEMA.read_text(encoding="utf-8")),
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def check(page: Page) -> Iterator[Problem]:
    """Report each key that is unknown, missing or out of range."""
    front = page.front_matter
    if front.error:
        yield page.line_problem(ID, front.error_line, front.error)
        return
    # YAML reads an unquoted date as a date; the schema knows JSON's types only.
    values = {
        key: value.isoformat() if isinstance(value, datetime.date) else value
        for key, value in front.values.items()
    }
    for error in validator().iter_errors(values):
        key = str(error.path[0]) if error.path else ""
        for named, message in explain(error, key, values):
            yield page.line_problem(ID, front.line(named), message)


def explain(error: ValidationError, key: str, values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the key and the fault in a writer's words."""
    schema: Any = error.schema
    wanted: Any = error.validator_value
    given: Any = error.instance
    if error.validator == "additionalProperties":
        known = ", ".join(schema["properties"])
        for extra in sorted(set(given) - set(schema["properties"])):
            yield extra, f"'{extra}' is not a known key; known are: {known}"
    elif error.validator == "required":
        # One error for each missing key: its message starts with the key.
        missing = error.message.split("'")[1]
        yield missing, f"'{missing}' is missing; each {values.get('page_type', 'page')} needs it"
    elif error.validator == "enum":
        allowed = ", ".join(str(value) for value in wanted)
        yield key, f"'{key}' is {given!r}; use one of: {allowed}"
    elif error.validator == "not":
        kind = values.get("page_type")
        yield given, f"'{given}' does not belong on a page of type {kind}; delete it"
    elif error.validator in ("minLength", "maxLength"):
        bound = "at least" if error.validator == "minLength" else "at most"
        yield key, f"'{key}' has {len(given)} characters; {bound} {wanted} are allowed"
    else:
        hint = schema.get("description", "")
        yield key, f"'{key}': {error.message}. {hint}".strip()
