"""Proves that every rule is listed, explained and tested, and that its examples hold.

What a rule with a word file looks for is tested in `tests/lint/matching/`.
"""

import datetime
import importlib
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.lint import rules
from scripts.lint.manual import Example, manual
from scripts.lint.matching.rule import WordRule
from scripts.lint.matching.vocabulary import rule_ids
from scripts.lint.rules import OURS_ALONE, RULES, DateRule, PageRule, Rule, SiteRule, switch_off
from scripts.lint.run import check
from tests.lint.samples import page, said, said_of, site

TODAY = datetime.date(2026, 11, 23)
MANUAL = {one.id: one for group in manual().values() for one in group}
MODULES = [rule for rule in RULES if not isinstance(rule, WordRule)]


def module(rule: Rule) -> str:
    """Return the name of a rule's file."""
    return rule.ID.replace("-", "_")


def examples() -> list[tuple[Rule, Example]]:
    """Return every example of every rule's manual."""
    return [(rule, one) for rule in RULES for one in MANUAL[rule.ID].examples]


def reported(rule: Rule, example: Example, folder: Path) -> list[str]:
    """Return the messages of one rule about one example."""
    if isinstance(rule, PageRule) or rule is switch_off:
        these = RULES if rule is switch_off else [rule]
        found = check([page(example.text, example.path)], rules=these).problems
    else:
        small = site(folder, example.text, example.path)
        if isinstance(rule, SiteRule):
            found = check(small.pages, small, rules=[rule]).problems
        else:
            assert isinstance(rule, DateRule)
            found = tuple(rule.check_on(small, TODAY))
    return [problem.message for problem in found if problem.rule == rule.ID]


def test_every_rule_is_listed_once_and_has_a_test_of_its_name() -> None:
    files = {path.stem for path in Path(rules.__file__).parent.glob("[a-z]*.py")}
    words = {rule.replace("-", "_") for rule in rule_ids()}
    tests = Path(__file__).parent / "rules"
    assert sorted(map(module, RULES)) == sorted(files | words)
    assert sorted(map(module, MODULES)) == sorted(files)
    assert files == {path.stem.removeprefix("test_") for path in tests.glob("test_*.py")}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_each_rule_says_its_id_what_fails_and_what_passes(rule: Rule) -> None:
    said_of_itself = MANUAL[rule.ID]
    assert said_of_itself.summary.endswith(".")
    assert {example.fails for example in said_of_itself.examples} == {True, False}


@pytest.mark.parametrize(
    ("rule", "example"), examples(), ids=lambda value: getattr(value, "ID", None)
)
def test_the_manuals_examples_hold(rule: Rule, example: Example, tmp_path: Path) -> None:
    found = reported(rule, example, tmp_path)
    assert bool(found) == example.fails, found


@pytest.mark.parametrize("rule", MODULES, ids=lambda rule: rule.ID)
def test_each_rule_has_tests_of_its_exact_problems(rule: Rule, tmp_path: Path) -> None:
    tests = importlib.import_module(f"tests.lint.rules.test_{module(rule)}")
    exact: list[tuple[str, list[str]]] = tests.EXACT
    assert [problems for _, problems in exact if problems], "an example with problems"
    assert [problems for _, problems in exact if not problems], "an example without"
    for number, (text, problems) in enumerate(exact):
        if isinstance(rule, PageRule) or rule is switch_off:
            assert said(rule, text) == problems
        elif isinstance(rule, SiteRule):
            assert said_of(rule, site(tmp_path / str(number), text)) == problems


def test_the_manual_page_names_the_rules_that_a_services_own_pages_need_not_follow() -> None:
    page = (ROOT / "docs" / "careers-services" / "content-rules.md").read_text(encoding="utf-8")
    section = page.split("## What holds for your own pages\n")[1].split("\n## ")[0]
    named = {name for line in section.splitlines() if line[:2] == "- " for name in line.split("`")}
    assert {rule.ID for rule in OURS_ALONE} == named & {rule.ID for rule in RULES}


def test_the_manual_is_read_without_the_rules_in_the_order_of_the_registry() -> None:
    listed = {name: [rule.ID for rule in group] for name, group in rules.GROUPS.items()}
    assert {name: [one.id for one in group] for name, group in manual().items()} == listed
