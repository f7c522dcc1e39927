"""Running the rules: which run, in which order they report, and what comments take away."""

from collections.abc import Iterator
from pathlib import Path

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.rules import RULES, DateRule, PageRule, SiteRule, switch_off
from scripts.lint.run import check
from scripts.lint.site import Site
from tests.lint.samples import page, site

TEXT = "Thank them.\n"


class EachPage:
    """A rule that reports two places on each page, the later one first."""

    ID = "banned-word"

    def check(self, page: Page) -> Iterator[Problem]:
        """Report the second line and then the first."""
        yield page.line_problem(self.ID, 2, "second")
        yield page.line_problem(self.ID, 1, "first")


class WholeSite:
    """A rule that reports the menu and each page."""

    ID = "site-map"

    def check_all(self, site: Site) -> Iterator[Problem]:
        """Report the first line of the menu and of each page."""
        yield Problem("mkdocs.yml", 1, self.ID, "the menu", 1)
        for one in site.pages:
            yield one.line_problem(self.ID, 1, "the site")


def test_problems_come_in_the_order_of_file_place_and_rule(tmp_path: Path) -> None:
    small = site(tmp_path, f"=== docs/b.md\n{TEXT}=== docs/a.md\n{TEXT}")
    found = check(small.pages, small, rules=[WholeSite(), EachPage()]).problems
    assert [
        (problem.path.removeprefix(f"{tmp_path}/docs/"), problem.line, problem.rule)
        for problem in found
    ] == [
        ("a.md", 1, "banned-word"),
        ("a.md", 1, "site-map"),
        ("a.md", 2, "banned-word"),
        ("b.md", 1, "banned-word"),
        ("b.md", 1, "site-map"),
        ("b.md", 2, "banned-word"),
        ("mkdocs.yml", 1, "site-map"),
    ]


def test_rules_that_compare_pages_rest_where_single_pages_are_checked() -> None:
    found = check([page(TEXT)], rules=[WholeSite(), EachPage()]).problems
    assert {problem.rule for problem in found} == {"banned-word"}


def test_a_problem_found_twice_is_reported_once() -> None:
    found = check([page(TEXT)], rules=[EachPage(), EachPage()]).problems
    assert [problem.message for problem in found] == ["first", "second"]


def test_a_comment_switches_off_what_a_rule_about_the_whole_site_says_of_its_line(
    tmp_path: Path,
) -> None:
    comment = "<!-- allow site-map: the page is reached by a card -->"
    small = site(tmp_path, f"---\ntitle: {comment}\n---\n\n{comment}\n# Ask\n")
    report = check(small.pages, small, rules=[WholeSite(), switch_off])
    # The comment stands on line 5 and the problem on line 1.
    assert [(problem.line, problem.rule) for problem in report.problems] == [
        (1, "site-map"),
        (5, "switch-off"),
        (1, "site-map"),
    ]
    assert report.switched_off == 1


def test_every_rule_judges_pages_the_site_or_dates_but_for_the_one_about_comments() -> None:
    kinds = (PageRule, SiteRule, DateRule)
    found = {rule.ID: sum(isinstance(rule, kind) for kind in kinds) for rule in RULES}
    assert found.pop("switch-off") == 0
    assert set(found.values()) == {1}
