"""A language to build besides English, by the name of its folder."""

from scripts.content.formats.lines import visible
from scripts.content.formats.unfit import UnfitError


def language(typed: str) -> str:
    """Return a language that the site has. Raises UnfitError, with the name of the one meant."""
    # What reads translations asks for formats itself.
    from scripts.content.translations import instead_of, known

    name = visible(typed)
    if name not in known():
        raise UnfitError(instead_of(name))
    return name
