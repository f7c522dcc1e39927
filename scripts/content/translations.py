"""Languages besides English: which there are, and which pages each has.

A language is a folder in `languages/`, named as HTML names languages: its catalogues, `words.po`
and its neighbours, and the pages it has, under `docs/`, at the places of the English ones. A page
says in its front matter which English it was made from, by a sum, and whether somebody whose
language it is has read it.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.content.words import LANGUAGES, direction

DIGITS = 10
"""Hexadecimal digits of a sum."""


def known(folder: Path = LANGUAGES) -> list[str]:
    """Return the languages besides English, in the order of their names."""
    return sorted(path.parent.name for path in folder.glob("*/words.po"))


def chosen(wanted: Iterable[str], folder: Path = LANGUAGES) -> list[str]:
    """Return languages as they were asked for. Raises ProjectError for one that is not there."""
    there = known(folder)
    asked = list(dict.fromkeys(wanted))
    for language in asked:
        if language not in there:
            remedy = f"there is no language '{language}'; there are: {', '.join(there)}"
            raise ProjectError(remedy)
    return asked


def name_of(language: str) -> str:
    """Return the name of a language in that language."""
    from babel import Locale

    return str(Locale.parse(language).get_display_name(language))


def folder_of(language: str) -> str:
    """Return the folder of a language in a built site."""
    return f"{language}/"


def pages(language: str, *more: Path, folder: Path = LANGUAGES) -> dict[str, Path]:
    """Return the translated pages of a language by their place under `docs/`.

    Parameters:
        language: the language.
        more: further folders with pages, each before the one that stands before it.
        folder: where the languages lie.
    """
    found = {}
    for docs in (folder / language / "docs", *more):
        for path in sorted(docs.rglob("*.md")):
            found[path.relative_to(docs).as_posix()] = path
    return found


def sum_of(text: str) -> str:
    """Return the sum by which a translation names the English it was made from."""
    lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return hashlib.sha256(lines.encode()).hexdigest()[:DIGITS]


__all__ = ["chosen", "direction", "folder_of", "known", "name_of", "pages", "sum_of"]
