"""Languages besides English: which there are, and which pages each has.

A language is a folder in `languages/`, named as HTML names languages: its catalogues, `words.po`
and its neighbours, and the pages it has, under `docs/`, at the places of the English ones. A page
says in its front matter which English it was made from, by a sum, and whether somebody whose
language it is has read it.
"""

import difflib
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts import ROOT
from scripts.content import front_matter
from scripts.content.errors import ContentError, FileError, ProjectError
from scripts.content.words import ENGLISH, LANGUAGES, direction

RULE = "language"
NO_ENGLISH = "there is no English page docs/{name}; {remedy}"
INDEX = "index.md"
AS_HTML = "as HTML names one, such as cy or pt-BR"
DIGITS = 10
"""Hexadecimal digits of a sum."""


def known(folder: Path = LANGUAGES) -> list[str]:
    """Return the languages besides English, in the order of their names."""
    return sorted(path.parent.name for path in folder.glob("*/words.po"))


def chosen(wanted: Iterable[str], folder: Path = LANGUAGES) -> list[str]:
    """Return languages as they were asked for. Raises ProjectError with each that is not there."""
    asked = list(dict.fromkeys(wanted))
    wrong = [
        f"languages: there is no language '{one}'; {instead_of(one, folder)}"
        for one in asked
        if one not in known(folder)
    ]
    found = [*wrong, *map(str, folder_faults(asked, folder))]
    if found:
        raise ProjectError("\n".join(dict.fromkeys(found)))
    return asked


def folder_faults(asked: Iterable[str] = (), folder: Path = LANGUAGES) -> Iterator[ContentError]:
    """Yield each folder that should be a language and is none; all of them without a wish."""
    asked = list(asked)
    # A copy of the source may do without any.
    for path in sorted(folder.glob("*")):
        if not path.is_dir() or (asked and path.name not in asked):
            continue
        if not _is_language(path.name):
            hint = _html_name(path.name)
            remedy = f"rename the folder to {hint}" if hint else f"name the folder {AS_HTML}"
            yield ContentError(path, 1, RULE, f"'{path.name}' is no language; {remedy}")
        elif not (path / "words.po").is_file():
            remedy = f"the words are missing; `make words LANGUAGES={path.name}` begins them"
            yield ContentError(path / "words.po", 1, RULE, remedy)


def faults(language: str, folder: Path = LANGUAGES) -> Iterator[ContentError]:
    """Yield what nobody can build from: broken catalogues, and pages that are of no English one."""
    from scripts.content.catalogue_file import read

    for path in sorted((folder / language).glob("*.po")):
        try:
            read(path, language)
        except FileError as error:
            yield from error.faults
    for name, path in pages(language, folder=folder).items():
        if not (ROOT / "docs" / name).is_file():
            yield ContentError(path, 1, "translated-page", no_english(name))


def no_english(name: str) -> str:
    """Say that a page is of no English one, and where it may belong."""
    docs = ROOT / "docs"
    there = [path.relative_to(docs).as_posix() for path in sorted(docs.rglob("*.md"))]
    same = [one for one in there if Path(one).name == Path(name).name and Path(name).name != INDEX]
    near = same or difflib.get_close_matches(name, there, n=1, cutoff=0.8)
    remedy = f"move it to {near[0]}" if near else "give it the place of one"
    return NO_ENGLISH.format(name=name, remedy=remedy)


def must_be_language(name: str) -> None:
    """Raise ProjectError where a name is not that of a language."""
    if not _is_language(name) or name == ENGLISH:
        hint = _html_name(name)
        remedy = f"write {hint}" if hint and hint != name else f"name one {AS_HTML}"
        raise ProjectError(f"languages: '{name}' is no language to translate to; {remedy}")


def _is_language(name: str) -> bool:
    """Say whether a name is that of a language, as HTML writes it."""
    from scripts.content.catalogue_file import locale_of

    try:
        locale_of(name)
    except ValueError:
        return False
    return name == _html_name(name)


def _html_name(name: str) -> str:
    """Return a language as HTML names it, from how people write it: `PL`, `pt_BR`, `Polish`."""
    from scripts.content.catalogue_file import locale_of

    english = {said.lower(): one for one, said in locale_of(ENGLISH).languages.items()}
    # A code first: Ga is a language too, and `ga` is Irish.
    for wish in (name.replace("_", "-"), english.get(name.lower(), "")):
        try:
            return str(locale_of(wish)).replace("_", "-")
        except ValueError:
            continue
    return ""


def instead_of(wish: str, folder: Path = LANGUAGES) -> str:
    """Say what to write in place of a wish that is no language here."""
    there = [one for one in known(folder) if _is_language(one)]
    names = {name_of(one).lower(): one for one in there} | {
        name_of(one, ENGLISH).lower(): one for one in there
    }
    apart = [one for one in re.split(r"[,;/\s]+", wish) if one]
    if len(apart) > 1:
        return f"write a space between two languages: {' '.join(apart)}"
    if wish.lower() in (ENGLISH, "english"):
        return "English is always built; leave it out"
    if wish.lower() in there:
        return f"write it small: {wish.lower()}"
    if wish.lower() in names:
        return f"write {names[wish.lower()]}"
    return f"there are: {', '.join(there)}"


def name_of(language: str, within: str = "") -> str:
    """Return the name of a language in that language, or within another."""
    from scripts.content.catalogue_file import locale_of

    locale = locale_of(language)
    return str(locale.get_display_name(within or locale))


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


def docs_of(path: Path) -> Path:
    """Return the folder of a translated page's language that holds its pages."""
    return next(one for one in path.parents if one.name == "docs")


def language_of(path: Path) -> str:
    """Return the language of a translated page."""
    return docs_of(path).parent.name


def has_changed(text: str, path: Path, english: Path) -> bool:
    """Say whether the English of a translated page is another than it was made from.

    Not where there is no English page, or the page does not say what it was made from.
    """
    held = front_matter.held(text, path).get("translation") or {}
    if "of" not in held or not english.is_file():
        return False
    return bool(held["of"] != sum_of(english.read_text(encoding="utf-8")))


def line_of(text: str) -> int:
    """Return the line in which a page says what it was made from; the first without one."""
    found = re.search(r"^translation:", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


__all__ = [
    "chosen",
    "direction",
    "docs_of",
    "faults",
    "folder_faults",
    "folder_of",
    "has_changed",
    "instead_of",
    "known",
    "language_of",
    "line_of",
    "must_be_language",
    "name_of",
    "pages",
    "sum_of",
]
