"""What is no mistake in a service's folder and still worth knowing before the site goes up."""

import datetime
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from scripts.content.data_file import DataFile
from scripts.content.errors import YOURS, shown
from scripts.content.problem import Problem
from scripts.content.yaml_text import plain, read_text, tree_of
from scripts.settings.layout import FILE, FILES, FOLDERS, NOTES, PAGES
from scripts.settings.page_files import PICTURES
from scripts.settings.reading import Settings

RULE = "good-to-know"
LARGE_PICTURE = 500 * 1024
"""Bytes from which a picture is told of: on a slow line it takes several seconds to come."""

MB = 1024 * 1024
# Each beside its page, or part of how a host works.
EXPECTED = ("CNAME", "robots.txt", "humans.txt")


def remarks(
    settings: Settings, linked: Collection[str] = (), today: datetime.date | None = None
) -> Iterator[Problem]:
    """Yield what is worth knowing of a service's settings and files.

    Parameters:
        settings: what the service set.
        linked: files that its own pages link to or show, from the folder of pages.
        today: the day; for tests.
    """
    day = today or datetime.datetime.now(datetime.UTC).date()
    path = settings.folder / FILE
    if settings.notice and settings.notice.until < day:
        tree = tree_of(read_text(path, ""), path)
        line, column = DataFile(path, plain(tree), tree).place(("notice", "until"))
        until = settings.notice.until
        message = (
            f"'notice.until' is {until}, which is over; nothing is shown; give a later day, "
            "or take 'notice' out"
        )
        yield Problem(shown(path), line, RULE, message, column)
    yield from _unread(settings)
    pages = settings.folder / PAGES
    for file in sorted(pages.rglob("*")):
        inside = file.relative_to(pages)
        if file.is_file() and not any(part.startswith(".") for part in inside.parts):
            yield from _published(file, inside.as_posix(), linked)


def _unread(settings: Settings) -> Iterator[Problem]:
    """Yield each file and folder beside the settings that nobody reads."""
    read = {path.name for path in (settings.logo_file, settings.icon_file) if path}
    for path in sorted(settings.folder.iterdir()):
        known = path.name in (*FILES, *FOLDERS) or path.name in read
        if known or path.name.startswith(".") or NOTES.fullmatch(path.name):
            continue
        kind = "folder" if path.is_dir() else "file"
        message = f"nobody reads this {kind}, and it is not published"
        if path.suffix.lower() in PICTURES:
            message += f"; a picture for a page goes into {YOURS.name}/{PAGES}"
        yield Problem(shown(path), 1, RULE, message)


def _published(file: Path, name: str, linked: Collection[str]) -> Iterator[Problem]:
    """Yield what readers get with a file that is no page."""
    ending, size = PurePosixPath(name).suffix.lower(), file.stat().st_size
    if ending in PICTURES:
        if size > LARGE_PICTURE:
            message = (
                f"this picture has {size / MB:.1f} MB, which every reader of its page loads; "
                "save it smaller, at most 1600 pixels wide and a few hundred KB"
            )
            yield Problem(shown(file), 1, RULE, message)
        return
    ours = ending == ".md" or name.startswith(("data/", "assets/")) or name in EXPECTED
    if not ours and name not in linked:
        message = (
            f"this is no page, and is published as it is, at /{name}; no page of yours links to "
            "it; take it out if it is not meant for readers"
        )
        yield Problem(shown(file), 1, RULE, message)
