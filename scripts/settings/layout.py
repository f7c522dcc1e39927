"""Where a service's files lie: what has a wrong name or a wrong place would not be read at all.

Whatever lies in `yours/` is read, or named with its remedy; nothing of a service's is passed over
without a word.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from scripts.content import yaml_text
from scripts.content.data_file import refuse
from scripts.content.errors import ContentError
from scripts.content.explaining import nearest

FILE = "settings.yml"
RULE = "settings"
"""The rule under which mistakes are reported, and the schema's name."""

PAGES = "pages"
WORDS, PHRASES, ORIGINALS, TRANSLATED = "words.txt", "words.yml", "originals", "languages"
FILES, FOLDERS = (FILE, WORDS, PHRASES), (PAGES, ORIGINALS, TRANSLATED)
# settings.yaml, Settings.yml, settings.yml.txt, settings (1).yml, setting.txt
LIKE_SETTINGS = re.compile(r"settings?\b.*\.(ya?ml|txt|json|rtf|docx?)|settings?", re.IGNORECASE)
# Notes that a folder with a history of its own has.
NOTES = re.compile(r"(readme|licen[cs]e|changelog|contributing)\b.*", re.IGNORECASE)
MISSING = "there is no such file; the page 'Make it yours' writes one"


def fault(path: Path, remedy: str) -> ContentError:
    """Return what is wrong with a file as a whole."""
    return ContentError(path, 1, RULE, remedy, 1)


def as_typed(folder: Path) -> object:
    """Return what a service's settings hold, right or wrong; nothing without a file or YAML in it.

    Whoever reads the settings says what is wrong with them.
    """
    path = folder / FILE
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    return yaml_text.plain(yaml_text.keys_of(text, path))


def is_there(folder: Path, default: Path) -> bool:
    """Say whether a service has set anything up: its folder is there, and something in it.

    Parameters:
        folder: where its folder should be.
        default: the one that need not exist.

    Raises FileError where it is meant to be there and lies elsewhere, or is no folder.
    """
    if folder.is_dir():
        return folder != default or any(_shown(folder))
    if folder.exists() or folder.is_symlink():
        remedy = "this must be a folder that holds settings.yml; make one of this name"
        refuse([fault(folder, remedy)])
    if folder != default:
        refuse([fault(folder, "there is no such folder; give the path of yours")])
    refuse(_elsewhere(folder))
    return False


def _shown(folder: Path) -> Iterator[Path]:
    """Yield what lies in a folder, hidden files such as .DS_Store left out."""
    yield from (path for path in sorted(folder.iterdir()) if not path.name.startswith("."))


def _elsewhere(folder: Path) -> Iterator[ContentError]:
    """Yield what lies beside the place where a service's folder should be and was meant for it."""
    for path in _shown(folder.parent):
        if path.is_file() and LIKE_SETTINGS.fullmatch(path.name):
            remedy = f"nobody reads this here; put it into a folder {folder.name}/ as {FILE}"
            yield fault(path, remedy)
        elif path.is_dir() and nearest(path.name, [folder.name]) and _holds_settings(path):
            yield fault(path, f"nobody reads this folder; call it {folder.name}")


def _holds_settings(folder: Path) -> bool:
    """Say whether something in a folder is called much like the settings."""
    return any(LIKE_SETTINGS.fullmatch(path.name) for path in _shown(folder))


def misplaced(folder: Path) -> list[ContentError]:
    """Return each file and folder of a service that would not be read where it lies."""
    there = {path.name for path in _shown(folder)}
    strays = [] if FILE in there else list(_strays(folder))
    found = [*strays, *(one for path in _shown(folder) for one in _wrong(path, there))]
    if FILE not in there and not found:
        found = [fault(folder / FILE, MISSING)]
    return found


def _strays(folder: Path) -> Iterator[ContentError]:
    """Yield settings that lie too deep."""
    for inner in _shown(folder):
        if inner.is_dir() and inner.name != ORIGINALS:
            for path in sorted(inner.rglob("*")):
                if path.is_file() and LIKE_SETTINGS.fullmatch(path.name):
                    yield fault(
                        path, f"nobody reads this here; put it into {folder.name}/ as {FILE}"
                    )


def _wrong(path: Path, there: set[str]) -> Iterator[ContentError]:
    """Yield what is wrong with one file or folder in a service's folder."""
    name = path.name
    if name in (*FILES, *FOLDERS):
        wanted = "folder" if name in FOLDERS else "file"
        if path.is_symlink() and not path.exists():
            yield fault(path, "this link leads nowhere; put the file itself here")
        elif path.is_dir() != (name in FOLDERS):
            yield fault(path, f"this must be a {wanted}; give what lies here another name")
    elif path.is_dir():
        if meant := nearest(name, FOLDERS):
            yield fault(path, f"nobody reads this folder; call it {meant}")
    elif LIKE_SETTINGS.fullmatch(name):
        remedy = f"nobody reads a file of this name; call it {FILE}"
        if FILE in there:
            remedy = f"only {FILE} is read; take over what you need from here, and delete this file"
        yield fault(path, remedy)
    elif path.suffix.lower() in (".md", ".markdown") and not NOTES.fullmatch(name):
        yield fault(path, f"nobody reads a page here; put it into {path.parent.name}/{PAGES}")
    elif (meant := nearest(name, (WORDS, PHRASES))) and path.stem.lower().startswith("word"):
        ending = path.suffix.lower()
        meant = PHRASES if ending in (".yml", ".yaml") else meant
        yield fault(path, f"nobody reads a file of this name; call it {meant}")
