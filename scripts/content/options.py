"""What the options of a question may hold. Each refusal says what to write instead."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

FEWEST_COLUMNS, MOST_COLUMNS = 2, 6
FEWEST_CHOICES = 2
NAMED = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
SOURCE = re.compile(rf"{NAMED.pattern}/{NAMED.pattern}")


class Wrong(Exception):  # noqa: N818  # it becomes a ContentError where file and line are known
    """A value that an option cannot have; the words end a sentence that starts with its name."""


@dataclass(frozen=True)
class Option:
    """One option of a kind of question.

    Parameters:
        read: returns what a writer gave in the form a kind works with; raises `Wrong`.
        default: what a kind works with where a writer leaves the option out.
        needed: whether it may not be left out.
        seen: whether readers see its words, so that the linter reads them.
    """

    read: Callable[[Any], Any]
    default: Any = None
    needed: bool = False
    seen: bool = False


def text(given: Any) -> str:  # noqa: ANN401  # whatever a writer typed
    """Return words."""
    if isinstance(given, str) and given.strip():
        return given
    raise Wrong(f"is {shown(given)}; write words, in quotes if they are a number, yes or no")


def name(given: Any) -> str:  # noqa: ANN401
    """Return a name that answers are kept under."""
    if isinstance(given, str) and NAMED.fullmatch(given):
        return given
    raise Wrong(f"is {shown(given)}; use small letters, digits and hyphens")


def number(least: int, most: int) -> Callable[[Any], int]:
    """Return what reads a whole number between two others."""

    def read(given: Any) -> int:  # noqa: ANN401
        if isinstance(given, int) and not isinstance(given, bool) and least <= given <= most:
            return given
        raise Wrong(f"is {shown(given)}; it must be a number from {least} to {most}")

    return read


def texts(given: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return a list of words to choose from, none of them twice."""
    if not isinstance(given, list) or len(given) < FEWEST_CHOICES:
        raise Wrong(f"is {shown(given)}; write a list of two or more, such as [One, Two]")
    for one in given:
        try:
            text(one)
        except Wrong as wrong:
            raise Wrong(f"holds a choice that {wrong}") from None
        if given.count(one) > 1:
            raise Wrong(f"offers '{one}' twice; take one out")
    return tuple(given)


def sources(given: Any) -> tuple[str, ...]:  # noqa: ANN401
    """Return fields of earlier sheets, one or a list of them."""
    listed = given if isinstance(given, list) and given else [given]
    for one in listed:
        if not (isinstance(one, str) and SOURCE.fullmatch(one)):
            raise Wrong(f"is {shown(given)}; write sheet/field, or a list of them")
    return tuple(listed)


def headings(given: Any) -> dict[str, str]:  # noqa: ANN401
    """Return the headings of a table by the name of their column."""
    if not (isinstance(given, dict) and FEWEST_COLUMNS <= len(given) <= MOST_COLUMNS):
        raise Wrong("must be two to six lines of 'key: heading'")
    for column, heading in given.items():
        if not (isinstance(column, str) and NAMED.fullmatch(column)):
            raise Wrong(
                f"has a column that is {shown(column)}; use small letters, digits and hyphens"
            )
        try:
            text(heading)
        except Wrong as wrong:
            raise Wrong(f"has a heading for '{column}' that {wrong}") from None
    return given


def texts_by_column(given: Any) -> dict[str, tuple[str, ...]]:  # noqa: ANN401
    """Return what each of some columns offers."""
    if not (isinstance(given, dict) and given):
        raise Wrong("must be lists by column, such as {kind: [One, Two]}")
    found = {}
    for column, offered in given.items():
        try:
            found[column] = texts(offered)
        except Wrong as wrong:
            raise Wrong(f"for '{column}' {wrong}") from None
    return found


def shown(given: object) -> str:
    """Return a value as it may be told in an error, as its writer knows it."""
    if given in (None, "", [], {}):
        return "empty"
    if isinstance(given, bool):
        return "yes or no without quotes"
    if isinstance(given, list):
        return "a list"
    return "lines of 'key: value'" if isinstance(given, dict) else f"'{given}'"


NAME = Option(name, needed=True)
HINT = Option(text, default="", seen=True)
FROM = Option(sources, default=())
