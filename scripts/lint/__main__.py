"""`python -m scripts.lint [FILE ...]`: check the pages, all of them or those named."""

import sys
from collections.abc import Sequence
from pathlib import Path

from scripts import ROOT
from scripts.content_error import ContentError
from scripts.lint.page import Page
from scripts.lint.rules import PAGE_RULES, SITE_RULES
from scripts.problem import Problem

DOCS = ROOT / "docs"


def problems(pages: Sequence[Page], whole_site: bool) -> list[Problem]:
    """Return what every rule reports, sorted by file and line.

    Rules that compare pages run only when all pages are there.
    """
    found = [problem for rule in PAGE_RULES for page in pages for problem in rule.check(page)]
    if whole_site:
        found += [problem for rule in SITE_RULES for problem in rule.check_all(pages)]
    return sorted(set(found))


def main(arguments: Sequence[str]) -> int:
    """Print each problem; return 0 for none, 1 for some, 2 when the check cannot run."""
    named = [Path(argument).resolve() for argument in arguments]
    paths = named or sorted(path for path in DOCS.rglob("*.md") if "_templates" not in path.parts)
    try:
        pages = [Page.read(path) for path in paths]
        found = problems(pages, whole_site=not named)
    except FileNotFoundError as error:
        print(f"{error.filename}: no such file; name a Markdown page", file=sys.stderr)
        return 2
    except ContentError as error:
        print(error, file=sys.stderr)
        return 2
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(pages)} pages, {len(PAGE_RULES) + len(SITE_RULES)} rules: no problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
