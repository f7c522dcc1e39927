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

from collections.abc import Iterator

from scripts.content import front_matter, schemas
from scripts.content.errors import FileError
from scripts.content.problem import Problem
from scripts.lint.page import Page

ID = front_matter.NAME


def page_types() -> list[str]:
    """Return every known type of page."""
    types: list[str] = schemas.schema(ID)["properties"]["page_type"]["enum"]
    return types


def check(page: Page) -> Iterator[Problem]:
    """Report each key that is unknown, missing or out of range, as the build does."""
    try:
        front_matter.read(page.text, page.path)
    except FileError as found:
        for fault in found.faults:
            yield Problem(page.place, fault.line, ID, fault.remedy, fault.column or 1)
