"""A colour, as style sheets and pictures of the site take it."""

import re

from scripts.content.formats.lines import visible
from scripts.content.formats.unfit import UnfitError

SIX = re.compile(r"#[0-9a-fA-F]{6}")
BARE = re.compile(r"([0-9a-fA-F]{3}){1,2}")


def colour(typed: str) -> str:
    """Return `#` and six digits. Raises UnfitError, with those for a colour written otherwise."""
    whole = visible(typed)
    if SIX.fullmatch(whole):
        return whole
    from coloraide import Color  # takes as long to load as everything else here

    try:
        known = Color(f"#{whole}" if BARE.fullmatch(whole) else whole)
    except ValueError:
        raise UnfitError("write # and six digits or letters from a to f, in quotes") from None
    if known.alpha() < 1:
        raise UnfitError("it lets the ground shine through; write # and six digits")
    digits = known.convert("srgb").fit().to_string(hex=True)
    long = digits if len(digits) > len("#abc") else "#" + "".join(2 * one for one in digits[1:])
    raise UnfitError(f'write it in digits: "{long}"')
