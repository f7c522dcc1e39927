"""Runs the rules over a site or over single pages."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules import RULES, THEIRS, PageRule, Rule, SiteRule, switch_off
from scripts.lint.site import Site


@dataclass(frozen=True)
class Report:
    """What the rules found: the problems in order, and how many places are switched off."""

    problems: tuple[Problem, ...]
    switched_off: int


def in_order(problem: Problem) -> tuple[str, int, int, str, str]:
    """Return what problems are sorted by: file, then place, then rule."""
    return (problem.path, problem.line, problem.column, problem.rule, problem.message)


def check_all(pages: Sequence[Page], site: Site | None, published: Site | None) -> Report:
    """Return what is reported on our pages and on a careers service's, each by their own rules.

    Parameters:
        pages: the pages to judge, ours and theirs.
        site: our whole site, or nothing where single pages are judged.
        published: the site with theirs, or nothing where they have none.
    """
    ours = check([page for page in pages if not page.theirs], site)
    their_pages = [page for page in pages if page.theirs]
    theirs = check(their_pages, published, THEIRS)
    # What a rule for the whole site says of our pages it has said above.
    found = [one for one in theirs.problems if one.path.startswith("yours/")]
    problems = sorted([*ours.problems, *found], key=in_order)
    return Report(tuple(problems), ours.switched_off + theirs.switched_off)


def check(pages: Sequence[Page], site: Site | None = None, rules: Sequence[Rule] = RULES) -> Report:
    """Return what every rule reports on some pages.

    Parameters:
        pages: the pages to judge.
        site: the whole site, for the rules that compare pages; they rest without it.
        rules: the rules to run.
    """
    by_file: dict[str, set[Problem]] = defaultdict(set)
    # Once: to ask a module what it has takes longer than many a rule.
    of_page = [rule for rule in rules if isinstance(rule, PageRule)]
    judged = {rule.ID for rule in of_page}
    for page in pages:
        for rule in of_page:
            by_file[page.place].update(rule.check(page))
    if site:
        of_site = [rule for rule in rules if isinstance(rule, SiteRule)]
        judged |= {rule.ID for rule in of_site}
        for whole in of_site:
            for problem in whole.check_all(site):
                by_file[problem.path].add(problem)
    switched_off = 0
    known = {rule.ID for rule in RULES} - {switch_off.ID}
    for page in pages:
        left, comments = switch_off.judge(page, by_file[page.place], known, judged)
        by_file[page.place] = set(left)
        switched_off += comments
    found = [problem for problems in by_file.values() for problem in problems]
    return Report(tuple(sorted(found, key=in_order)), switched_off)
