"""Proves that every rule is listed, explained and tested, and that its examples hold."""

import importlib
from pathlib import Path

import pytest

from scripts.lint import rules
from scripts.lint.page import Page
from scripts.lint.rules import PAGE_RULES, SITE_RULES, PageRule
from tests.lint.samples import found


def module(rule_id: str) -> str:
    """Return the name of a rule's file."""
    return rule_id.replace("-", "_")


def test_every_rule_is_listed_once_and_has_a_test_of_its_name() -> None:
    ids = [rule.ID for rule in PAGE_RULES] + [rule.ID for rule in SITE_RULES]
    listed = sorted(map(module, ids))
    files = sorted(path.stem for path in Path(rules.__file__).parent.glob("[a-z]*.py"))
    tests = Path(__file__).parent / "rules"
    assert listed == files
    assert files == sorted(path.stem.removeprefix("test_") for path in tests.glob("test_*.py"))


@pytest.mark.parametrize("rule", [*PAGE_RULES, *SITE_RULES], ids=lambda rule: rule.ID)
def test_each_rule_says_its_id_what_fails_and_what_passes(rule: PageRule) -> None:
    manual = rule.__doc__ or ""
    assert manual.startswith(f"{rule.ID}: ")
    assert "\nFails:\n" in manual
    assert "\nPasses:\n" in manual


@pytest.mark.parametrize("rule", PAGE_RULES, ids=lambda rule: rule.ID)
def test_examples_that_fail_fail_at_their_line_and_those_that_pass_pass(rule: PageRule) -> None:
    examples = importlib.import_module(f"tests.lint.rules.test_{module(rule.ID)}")
    fails: list[tuple[Page, int]] = examples.FAILS
    passes: list[Page] = examples.PASSES
    assert fails
    assert passes
    for page, line in fails:
        assert (line, rule.ID) in found(page)
    for page in passes:
        assert [place for place in found(page) if place[1] == rule.ID] == []
