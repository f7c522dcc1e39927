"""Every address a stylesheet loads, with its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# Comments, @namespace names and plain strings are read first, so that nothing inside them
# counts as an address.
_TOKEN = re.compile(
    r"""
    (?P<skip>  /\*.*?\*/ | @namespace\b[^;]*; )
    | @import \s+ (?P<quote>["']) (?P<imported>.*?) (?P=quote)
    | url\( \s* (?: "(?P<double>[^"]*)" | '(?P<single>[^']*)' | (?P<bare>[^)"'\s]*) ) \s* \)
    | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*'
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ADDRESS_GROUPS = ("imported", "double", "single", "bare")


@dataclass(frozen=True)
class StyleAddress:
    """An address in a stylesheet; `line` counts from 1."""

    value: str
    line: int


def style_addresses(css: str) -> Iterator[StyleAddress]:
    """Yield what `url()` and `@import` load, in order, except data held in the text itself."""
    for token in _TOKEN.finditer(css):
        value = next((token[name] for name in _ADDRESS_GROUPS if token[name]), "")
        if value and not value.startswith(("data:", "#")):
            yield StyleAddress(value, css.count("\n", 0, token.start()) + 1)
