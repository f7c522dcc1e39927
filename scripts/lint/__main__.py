"""`python -m scripts.lint [FILE ...]`: check the pages, all of them or those named."""

import argparse
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content_error import ContentError
from scripts.lint.page import Page
from scripts.lint.report import FORMATS
from scripts.lint.rules import RULES, DateRule
from scripts.lint.run import check, in_order
from scripts.lint.site import Site
from scripts.problem import Problem

CLEAN, FOUND, CANNOT_RUN = 0, 1, 2


def main(arguments: Sequence[str]) -> int:
    """Print each problem; return 0 for none, 1 for some, 2 when the check cannot run."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint",
        description="Check the pages' shape, words, truth and links.",
        epilog="Exit status: 0 no problems, 1 problems, 2 the check cannot run.",
    )
    parser.add_argument("file", nargs="*", type=Path, help="a Markdown page; all without one")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how to print problems")
    parser.add_argument(
        "--dates",
        action="store_true",
        help="list what a person should check again, and nothing else",
    )
    given = parser.parse_args(arguments)
    try:
        pages = [read(path.resolve()) for path in given.file]
        site = None if given.file else Site.read(ROOT)
        old = [] if given.file else old_dates(Site.read(ROOT) if site is None else site)
        report = check(site.pages if site else pages, site)
    except ContentError as error:
        print(error, file=sys.stderr)
        return CANNOT_RUN
    except (OSError, ValueError) as error:
        print(f"cannot check: {error}", file=sys.stderr)
        return CANNOT_RUN
    problems = old if given.dates else report.problems
    sys.stdout.write(FORMATS[given.format](problems))
    if given.format == "text" and not given.dates:
        print(summary(len(site.pages if site else pages), report.switched_off, problems, old))
    return FOUND if problems else CLEAN


def read(path: Path) -> Page:
    """Read a page named by hand. Raises ValueError, with the remedy, for what is no page."""
    if path.suffix != ".md" or path.is_dir():
        raise ValueError(f"{path} is no Markdown page; name a file that ends in .md")
    try:
        return Page.read(path)
    except FileNotFoundError:
        raise ValueError(f"{path}: no such file; name a Markdown page") from None
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not UTF-8 at byte {error.start}; save it as UTF-8") from None


def old_dates(site: Site) -> list[Problem]:
    """Return what a person checked too long ago, in order."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    rules = [rule for rule in RULES if isinstance(rule, DateRule)]
    return sorted((one for rule in rules for one in rule.check_on(site, today)), key=in_order)


def summary(
    pages: int, switched_off: int, problems: Sequence[Problem], old: Sequence[Problem]
) -> str:
    """Return the last line: what was checked, what was found, what is switched off."""
    found = (
        f"{len(problems)} problem{'s' if len(problems) > 1 else ''}" if problems else "no problems"
    )
    parts = [f"{pages} pages, {len(RULES)} rules: {found}", f"{switched_off} places switched off"]
    if old:
        parts.append(f"{len(old)} dates too old (make dates)")
    return "; ".join(parts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
