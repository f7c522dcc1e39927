"""One family of errors: what stops a command, and what is wrong in a page or a data file."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts import ROOT, SOURCES
from scripts.content.problem import Problem

try:
    # MkDocs prints an error of this kind as one line and stops, without a stack trace.
    from mkdocs.exceptions import BuildError
except ModuleNotFoundError:  # Zensical alone is installed
    BuildError = Exception  # type: ignore[misc,assignment]  # the base depends on the engine


# Names the file to which a build writes its faults, instead of stopping at the first.
NOTES = "AFTER_THE_NO_FAULTS"
YOURS = ROOT / "yours"
# What a build makes of a service's settings.
MADE_OF_SETTINGS = ("mkdocs.yml", "docs/data/service.yaml")
_collected: list[list["ContentError"]] = []


class ProjectError(BuildError):
    """What a command cannot go on from: its words say why, and what a person can do about it.

    A command prints it as one line, without a stack trace, and returns a code other than 0.
    """


class ContentError(ProjectError):
    """A mistake in the content, at a place a writer can open.

    Parameters:
        path: the file that holds the mistake.
        line: its line there, counted from 1.
        rule: the rule's id, such as `unknown-citation`.
        remedy: what is wrong and what to do about it, one sentence or two.
        column: the character to go to in that line, counted from 1; 0 where only the line is known.
    """

    def __init__(self, path: Path, line: int, rule: str, remedy: str, column: int = 0) -> None:
        self.path, self.line, self.rule, self.remedy = path, line, rule, remedy
        self.column = column
        self.faults: list[ContentError] = [self]
        super().__init__(f"{shown(path)}:{line}: {rule}: {remedy}")


class FileError(ContentError):
    """Every mistake of a file or more; it stands for the first, its text has a line for each."""

    def __init__(self, faults: list[ContentError]) -> None:
        self.faults, first = faults, faults[0]
        self.path, self.line, self.column = first.path, first.line, first.column
        self.rule, self.remedy = first.rule, first.remedy
        ProjectError.__init__(self, "\n".join(str(fault) for fault in faults))


def report(fault: ContentError) -> None:
    """Stop at a fault, or note it and go on where somebody wants to see all of them.

    A build goes on where the environment names a file for the faults, a line of JSON for each;
    other code goes on inside `collected`. Who calls this leaves out what the fault stands in.
    """
    if _collected:
        _collected[-1] += fault.faults
        return
    notes = os.environ.get(NOTES)
    if not notes:
        raise fault
    note(fault.faults, Path(notes))


def note(faults: Iterable[ContentError], notes: Path) -> None:
    """Write faults to a file, from which `noted` reads them."""
    with notes.open("a", encoding="utf-8") as file:
        for one in faults:
            said = (shown(one.path), one.line, one.rule, one.remedy)
            file.write(json.dumps(said) + "\n")


@contextmanager
def collected() -> Iterator[list[ContentError]]:
    """Return a list that takes every fault reported meanwhile."""
    _collected.append([])
    try:
        yield _collected[-1]
    finally:
        _collected.pop()


def noted(notes: Path) -> list[Problem]:
    """Return the faults that a build wrote to a file, each once, in order."""
    lines = notes.read_text(encoding="utf-8").splitlines() if notes.exists() else []
    return sorted({Problem(*json.loads(line)) for line in lines})


def origin(path: Path) -> Path:
    """Return the file in which somebody edits what a build reads at a path.

    A service's pages and ours are laid together for a build; what stands there is a copy, some
    of it put in another order.
    """
    if SOURCES == ROOT or not path.is_relative_to(SOURCES):
        return path
    inside = path.relative_to(SOURCES)
    if inside.as_posix() in MADE_OF_SETTINGS:
        return YOURS / "settings.yml"
    theirs = YOURS / "pages" / inside.relative_to("docs") if inside.parts[0] == "docs" else YOURS
    return theirs if theirs.is_file() else ROOT / inside


def shown(path: Path) -> str:
    """Return a path as people name it: from the project's folder where it lies inside.

    A page that was laid over ours for a build is named where somebody can edit it.
    """
    path = origin(path)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.as_posix()


def find_line(folder: Path, text: str) -> tuple[Path, int]:
    """Return the first page under a folder, and its line, that holds a text.

    Markdown extensions see neither file nor line; a fault's own words lead back to both.
    The folder itself is returned where no page holds them.
    """
    return next(find_lines(folder, text), (folder, 1))


def find_lines(folder: Path, text: str) -> Iterator[tuple[Path, int]]:
    """Yield every page under a folder, and its line, that holds a text; templates hold none."""
    for path in sorted(folder.rglob("*.md")):
        for line in lines_of(origin(path), text) if "_templates" not in path.parts else ():
            yield path, line


def report_each(folder: Path, text: str, rule: str, remedy: str) -> None:
    """Report a fault wherever a page under a folder holds a text, which ends with a word."""
    places = [place for place in find_lines(folder, text) if _ends_there(*place, text)]
    for path, line in places or [(folder, 1)]:
        report(ContentError(path, line, rule, remedy))


def _ends_there(path: Path, line: int, text: str) -> bool:
    """Return whether a text stands in a line as whole words: `@kelly-2020`, not `@kelly-2020b`."""
    words = origin(path).read_text(encoding="utf-8").splitlines()[line - 1]
    return re.search(rf"{re.escape(text)}(?![\w-])", words) is not None


def lines_of(path: Path, text: str) -> Iterator[int]:
    """Yield the lines of a file, counted from 1, that hold a text."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if text in line:
            yield number
