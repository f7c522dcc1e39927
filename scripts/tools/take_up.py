"""What changed in the English of a translated page, and that a translation has taken it up.

    python -m scripts.tools.take_up changes cy/support.md
    python -m scripts.tools.take_up accept cy/support.md

`make english-changes PAGE=cy/support.md` and `make translated PAGE=cy/support.md` do this. A page
names the English it was made from by a sum; git still has that English, unless the project came
as a zip.
"""

import argparse
import difflib
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content import front_matter, translations
from scripts.content.errors import YOURS, ContentError, FileError, ProjectError, shown
from scripts.content.piping import run
from scripts.content.translated_page import MISSING, RULE, link_faults, page_faults
from scripts.content.words import LANGUAGES
from scripts.content.yaml_text import read_text

DONE, FAULTS = 0, 1
OF = re.compile(r'(?P<before>^translation:\s*\{\s*of:\s*)["\']?\w*["\']?', re.MULTILINE)
NO_GIT = "the English of then is not kept here; compare the whole page with {english}"
NAMES_NONE = "does not say yet which English it is of; `make translated` writes it"
SAME = "has not changed since the translation was made"


def paths(page: str, folder: Path = LANGUAGES, yours: Path = YOURS) -> tuple[Path, Path]:
    """Return a translated page and its English. Raises ProjectError where one is not there.

    Parameters:
        page: the page, such as `cy/support.md`.
        folder: where the languages lie.
        yours: a careers service's own folder, whose translation comes before ours.
    """
    # Somebody may name the file itself, as an editor shows it.
    language, _, name = (
        page.removeprefix("yours/")
        .removeprefix("languages/")
        .replace("/docs/", "/", 1)
        .partition("/")
    )
    path, english = folder / language / "docs" / name, ROOT / "docs" / name
    theirs = yours / "languages" / language / "docs" / name
    if name and theirs.is_file():
        own = yours / "pages" / name
        path, english = theirs, own if own.is_file() else english
    if not name or not path.is_file():
        there = [
            f"{one}/{known}"
            for one in translations.known(folder)
            for known in translations.pages(one, folder=folder)
        ]
        near = difflib.get_close_matches(page, there, n=3) or there[:3]
        remedy = f"there is no translated page '{page}'; name one as {' or '.join(near)}"
        raise ProjectError(f"languages: {remedy}")
    if not english.is_file():
        raise ContentError(path, 1, RULE, translations.no_english(name))
    return path, english


def changes(path: Path, english: Path) -> list[str]:
    """Return what changed in the English since a translation was made, as a difference to read."""
    text = read_text(path, MISSING, RULE)
    if "translation" not in front_matter.held(text, path):
        return [f"{shown(path)}: {NAMES_NONE}"]
    if not translations.has_changed(text, path, english):
        return [f"{shown(english)}: {SAME}"]
    wanted = front_matter.held(text, path)["translation"]["of"]
    now = english.read_text(encoding="utf-8")
    for then in earlier(english):
        if translations.sum_of(then) == wanted:
            lines = (then.splitlines(), now.splitlines())
            return list(
                difflib.unified_diff(
                    *lines, "English when it was translated", "English now", lineterm="", n=2
                )
            )
    return [f"{shown(path)}: {NO_GIT.format(english=shown(english))}"]


def earlier(english: Path) -> Iterator[str]:
    """Yield what git has of an English page, the newest first; nothing without git."""
    name = english.relative_to(ROOT).as_posix()
    for commit in git("log", "--format=%h", "--", name).split():
        yield git("show", f"{commit}:{name}")


def git(*arguments: str) -> str:
    """Return what git says; nothing where it cannot."""
    try:
        done = subprocess.run(
            ["git", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
        )
    except FileNotFoundError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def accept(path: Path, english: Path) -> None:
    """Note that a translation is of the English of today.

    Raises FileError where it still has other questions, headings or boxes than the English.
    """
    text = read_text(path, MISSING, RULE)
    today = translations.sum_of(english.read_text(encoding="utf-8"))
    made, count = OF.subn(rf'\g<before>"{today}"', text, count=1)
    if not count:
        made = re.sub(
            r"^---[ \t]*$",
            f'translation: {{of: "{today}", read: never}}\n---',
            text.removeprefix("---\n"),
            count=1,
            flags=re.MULTILINE,
        )
        made = f"---\n{made}"
    path.write_text(made, encoding="utf-8")
    theirs = path.is_relative_to(YOURS)
    if found := [*page_faults(path, english, theirs=theirs), *link_faults(path, english)]:
        path.write_text(text, encoding="utf-8")
        more = made.count("\n") - text.count("\n")
        raise FileError(
            [ContentError(one.path, max(one.line - more, 1), one.rule, one.remedy) for one in found]
        )


def main(arguments: Sequence[str]) -> int:
    """Run one command; return 1 where a page is not there, or does not fit the English."""
    parser = argparse.ArgumentParser(prog="python -m scripts.tools.take_up")
    parser.add_argument("command", choices=("changes", "accept"))
    parser.add_argument("page", nargs="?", default="", help="such as cy/support.md")
    given = parser.parse_args(arguments)
    try:
        path, english = paths(given.page)
        if given.command == "changes":
            print("\n".join(changes(path, english)))
        else:
            accept(path, english)
            print(f"{shown(path)}: a translation of today's English from now on")
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAULTS
    return DONE


if __name__ == "__main__":
    sys.exit(run(main))
