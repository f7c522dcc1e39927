"""One kind of error for every mistake in a page or a data file."""

from collections.abc import Iterator
from pathlib import Path

from scripts import ROOT, SOURCES

try:
    # MkDocs prints an error of this kind as one line and stops, without a stack trace.
    from mkdocs.exceptions import BuildError
except ModuleNotFoundError:  # Zensical alone is installed
    BuildError = Exception  # type: ignore[misc,assignment]  # the base depends on the engine


class ContentError(BuildError):
    """A mistake in the content, at a place a writer can open.

    Parameters:
        path: the file that holds the mistake.
        line: its line there, counted from 1.
        rule: the rule's id, such as `unknown-citation`.
        remedy: what is wrong and what to do about it, one sentence or two.
    """

    def __init__(self, path: Path, line: int, rule: str, remedy: str) -> None:
        self.path, self.line, self.rule, self.remedy = path, line, rule, remedy
        super().__init__(f"{shown(path)}:{line}: {rule}: {remedy}")


def shown(path: Path) -> str:
    """Return a path as people name it: from the project's folder where it lies inside.

    A page that was laid over ours for a build is named where somebody can edit it.
    """
    if SOURCES != ROOT and path.is_relative_to(SOURCES):
        inside = path.relative_to(SOURCES)
        theirs = ROOT / "yours" / "pages" / inside.relative_to("docs")
        path = theirs if theirs.exists() else ROOT / inside
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def find_line(folder: Path, text: str) -> tuple[Path, int]:
    """Return the first page under a folder, and its line, that holds a text.

    Markdown extensions see neither file nor line; a fault's own words lead back to both.
    The folder itself is returned where no page holds them.
    """
    for path in sorted(folder.rglob("*.md")):
        for line in lines_of(path, text):
            return path, line
    return folder, 1


def lines_of(path: Path, text: str) -> Iterator[int]:
    """Yield the lines of a file, counted from 1, that hold a text."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if text in line:
            yield number
