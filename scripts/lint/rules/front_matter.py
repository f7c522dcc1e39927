"""front-matter: the keys at the top of a page are known, complete and within their bounds.

They make the page's title, its place in search and the time it takes. What each key means
stands in `schemas/front-matter.schema.json`, which most editors can read to complete them.

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

Fails:
    ---
    title: Feedback: ask for it
    description: Whom to ask for feedback after an interview, when, and what to do without a reply.
    page_type: reference
    reviewed: never
    ---

    # Feedback: ask for it

Passes:
    ---
    title: "Feedback: ask for it"
    description: Whom to ask for feedback after an interview, when, and what to do without a reply.
    page_type: reference
    reviewed: 2026-11-02
    ---

    # Feedback: ask for it

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

from scripts import ROOT
from scripts.content.problem import Problem
from scripts.content.site_data import is_possible
from scripts.lint.page import Page
from scripts.lint.schema import Draft202012Validator, ValidationError

ID = "front-matter"
SCHEMA = ROOT / "schemas" / "front-matter.schema.json"


@cache
def schema() -> dict[str, Any]:
    """Return the schema."""
    found: dict[str, Any] = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return found


@cache
def validator() -> Draft202012Validator:
    """Return what checks values against the schema, made ready once."""
    return Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def page_types() -> list[str]:
    """Return every known type of page."""
    types: list[str] = schema()["properties"]["page_type"]["enum"]
    return types


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
            if key in front.spans:
                yield page.problem(ID, front.spans[key][0], message)
            else:
                yield page.line_problem(ID, front.line(named), message)
    reviewed = front.values.get("reviewed")
    if isinstance(reviewed, datetime.date) and not is_possible(reviewed):
        message = f"'reviewed' is {reviewed}; write never, or the past day of the review"
        yield page.problem(ID, front.spans["reviewed"][0], message)


def explain(error: ValidationError, key: str, values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the key and the fault in a writer's words; `key` is empty for the keys themselves."""
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
        if kind in page_types():
            yield given, f"'{given}' does not belong on a page of type {kind}; delete it"
    elif error.validator in ("minLength", "maxLength"):
        bound = "at least" if error.validator == "minLength" else "at most"
        # The path goes on where the value is one of a list.
        what = f"'{key}'" if len(error.path) == 1 else f"'{given}' in '{key}'"
        yield key, f"{what} has {len(given)} characters; {bound} {wanted} are allowed"
    elif error.validator == "pattern":
        yield key, f"'{key}' holds a double quote; use single ones"
    else:
        hint = schema.get("description", "")
        yield key, f"'{key}': {error.message}. {hint}".strip()
