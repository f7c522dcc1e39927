"""`python -m scripts.lint [PATH ...]`: check the pages, all of them or those named."""

import argparse
import datetime
import gc
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content import data_files
from scripts.content.data_file import refuse
from scripts.content.errors import ContentError, shown
from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.report import FORMATS
from scripts.lint.rules import RULES, DateRule
from scripts.lint.rules.old_date import unchecked
from scripts.lint.run import check_all, in_order
from scripts.lint.site import Site
from scripts.settings.reading import found

CLEAN, FOUND, CANNOT_RUN = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Print each problem; return 0 for none, 1 for some, 2 when the check cannot run."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint",
        description="Check the pages' shape, words, truth and links.",
        epilog="Exit status: 0 no problems, 1 problems, 2 the check cannot run.",
    )
    parser.add_argument(
        "path", nargs="*", type=Path, help="a Markdown page or a folder of them; all without one"
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=ROOT,
        help="the folder that holds mkdocs.yml and docs/, where it is not this project's",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print problems")
    parser.add_argument(
        "--dates",
        action="store_true",
        help="list what a person should check again, and nothing else",
    )
    given = parser.parse_args(arguments)
    try:
        theirs = found() if given.root == ROOT and not given.path else None
        pages = [page for path in given.path for page in read(path.resolve())]
        site = None if given.path else Site.read(given.root.resolve())
        if site:
            refuse(data_files.faults(site.data))
        old = [] if given.path else old_dates(Site.read(ROOT) if site is None else site)
        published = None
        if site and theirs:
            published = site.with_theirs()
            pages = [*site.pages, *(page for page in published.pages if page.theirs)]
        elif site:
            pages = list(site.pages)
        report = check_all(pages, site, published)
    except ContentError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN
    except (OSError, ValueError) as error:
        print(f"cannot check: {error}", file=sys.stderr)
        return CANNOT_RUN
    problems = old if given.dates else report.problems
    sys.stdout.write(FORMATS[given.format](problems))
    if given.format == "text":
        never = unchecked(site) if site else {}
        last = summary(len(pages), report.switched_off, problems, old, never)
        print(unchecked_line(never) if given.dates else last)
    return FOUND if problems else CLEAN


def read(path: Path) -> list[Page]:
    """Read what was named by hand: one page, or every page of a folder but the templates.

    Raises ValueError, with the remedy, for what is no page.
    """
    name = shown(path)
    if path.is_dir():
        inside = [one for one in sorted(path.rglob("*.md")) if "_templates" not in one.parts]
        if not inside:
            raise ValueError(f"{name} holds no Markdown page; name another folder")
        return [Page.read(one) for one in inside]
    if path.suffix != ".md":
        raise ValueError(f"{name} is no Markdown page; name a file that ends in .md")
    try:
        return [Page.read(path)]
    except FileNotFoundError:
        raise ValueError(f"{name}: no such file; name a Markdown page") from None


def old_dates(site: Site, today: datetime.date | None = None) -> list[Problem]:
    """Return what a person checked too long ago, in order. `today` is for tests."""
    day = today or datetime.datetime.now(tz=datetime.UTC).date()
    rules = [rule for rule in RULES if isinstance(rule, DateRule)]
    return sorted((one for rule in rules for one in rule.check_on(site, day)), key=in_order)


def summary(
    pages: int,
    switched_off: int,
    problems: Sequence[Problem],
    old: Sequence[Problem],
    never: Mapping[str, int],
) -> str:
    """Return the last line: what was checked and found, what is switched off, what is old.

    `never` says how many entries of each kind no person has checked yet.
    """
    found = (
        f"{len(problems)} problem{'s' if len(problems) > 1 else ''}" if problems else "no problems"
    )
    parts = [f"{pages} pages, {len(RULES)} rules: {found}", f"{switched_off} places switched off"]
    if old or never:
        parts.append(f"{len(old)} dates too old, {sum(never.values())} never checked (make dates)")
    return "; ".join(parts)


def unchecked_line(never: Mapping[str, int]) -> str:
    """Return how many entries no person has checked yet, by file."""
    files = ", ".join(f"{kind} {count}" for kind, count in never.items())
    count = sum(never.values())
    if not count:
        return "Every entry has been checked by a person."
    return f"{count} {'entry' if count == 1 else 'entries'} never checked by a person: {files}"


if __name__ == "__main__":
    # A run is short and ends; looking for memory to free would take an eighth of it.
    gc.disable()
    sys.exit(main(sys.argv[1:]))
