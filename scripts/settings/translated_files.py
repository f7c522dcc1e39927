"""A service's own translations: each is read, or named with what to do about it.

    yours/languages/cy/docs/visit-us.md    the Welsh of yours/pages/visit-us.md

The build shows the English page in place of one that does not fit it, so that no link leads
nowhere; a service is told why.
"""

from collections.abc import Collection, Iterator
from pathlib import Path

from scripts.content import translations
from scripts.content.errors import ContentError, FileError
from scripts.content.translated_page import page_faults
from scripts.content.yaml_text import read_text
from scripts.settings.layout import FILE, PAGES, RULE, TRANSLATED, fault


def translation_faults(
    folder: Path, docs: Path, languages: Collection[str]
) -> Iterator[ContentError]:
    """Yield what is wrong with the translations in a service's folder.

    Parameters:
        folder: the service's folder.
        docs: our own pages.
        languages: what its settings list besides English.
    """
    home = folder / TRANSLATED
    for path in sorted(home.iterdir()) if home.is_dir() else ():
        if path.name.startswith("."):
            continue
        if path.name in languages and path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file() and not file.name.startswith("."):
                    yield from _file_faults(folder, docs, path, file)
        elif path.is_dir() and path.name in translations.known():
            remedy = f"'{path.name}' is not among 'languages' in {FILE}; add it there"
            yield fault(path, f"{remedy}, or take this folder away")
        else:
            there = ", ".join(translations.known())
            remedy = f"this is no folder of a language; there are: {there}"
            yield fault(path, f"{remedy}, and pages go into {TRANSLATED}/cy/docs")


def _file_faults(folder: Path, docs: Path, home: Path, file: Path) -> Iterator[ContentError]:
    """Yield what is wrong with one file in a language's folder."""
    place = f"{TRANSLATED}/{home.name}/docs"
    if not file.is_relative_to(home / "docs"):
        yield fault(file, f"nobody reads this here; put pages into {place}")
        return
    if file.suffix != ".md":
        yield fault(
            file, f"only pages are read here, which end in .md; put other files into {PAGES}"
        )
        return
    name = file.relative_to(home / "docs")
    theirs = folder / PAGES / name
    try:
        read_text(file, "", RULE)
    except FileError as unread:
        yield from unread.faults
        return
    own = theirs.is_file()
    yield from page_faults(file, theirs if own else docs / name, theirs=True)
