"""The countries of which the site knows something: lines to call, or rights."""

from pathlib import Path

from scripts.content import phone_lines, rights
from scripts.content.data_file import DATA
from scripts.content.phone_lines import ANYWHERE


def country_names(folder: Path = DATA) -> dict[str, str]:
    """Return the name of each country by its id. Raises FileError for a malformed file."""
    names = {one.id: one.name for one in phone_lines.support(folder).values()}
    names |= {one.id: one.name for one in rights.read(folder).values()}
    return {id_: name for id_, name in names.items() if id_ != ANYWHERE}
