"""A built site that a command works on: whether there is one, and how the command ends."""

import re
import sys
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from scripts.content.errors import ProjectError
from scripts.content.translations import known

DONE, FAULTS, NO_SITE = 0, 1, 2
# What overrides/partials/service.html says of the service that hosts the copy.
SERVICE = re.compile(r'<section class="atn-service-foot" aria-label="([^"]*)" data-reach="([^"]*)"')


def is_there(site: Path) -> bool:
    """Return whether a site was built here, and tell a person what to do where none was."""
    found = (site / "index.html").exists()
    if not found:
        print(f"{site}: no built site here; run: make build", file=sys.stderr)
    return found


def languages(site: Path) -> list[Path]:
    """Return the folders of a site in which it stands in other languages, each a site by itself."""
    return [site / name for name in known() if (site / name / "404.html").is_file()]


def own(site: Path, pattern: str) -> Iterator[Path]:
    """Yield the paths of a site that fit a pattern, without those of its other languages."""
    others = languages(site)
    for path in sorted(site.rglob(pattern)):
        if not any(path.is_relative_to(other) for other in others):
            yield path


def whose(site: Path) -> tuple[str, ...]:
    """Return the name of the service whose copy a built site is, and whom to call; else nothing."""
    found = SERVICE.search((site / "index.html").read_text(encoding="utf-8"))
    return tuple(filter(None, map(unescape, found.groups()))) if found else ()


def work_on(site: Path, work: Callable[[Path], str | None]) -> int:
    """Do what a command is for, print what it says, and return the exit code.

    Parameters:
        site: the folder of a built site; 2 is returned where there is none.
        work: does it, and returns what to tell a person, or nothing; 1 is returned, and the error
            printed, where it raises ProjectError.
    """
    if not is_there(site):
        return NO_SITE
    try:
        said = work(site)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return FAULTS
    if said:
        print(said)
    return DONE
