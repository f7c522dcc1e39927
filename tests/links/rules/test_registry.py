"""Proves that every rule is listed, explained and tested."""

import importlib
from pathlib import Path

import pytest

from scripts.links import rules
from scripts.links.project import Rule
from scripts.links.rules import RULES
from tests.links.conftest import Finder
from tests.links.samples import Example


def _module_name(rule: Rule) -> str:
    return rule.ID.replace("-", "_")


def test_the_registry_lists_every_rule_once() -> None:
    folder = Path(rules.__file__).parent
    modules = sorted(path.stem for path in folder.glob("[a-z]*.py"))
    assert sorted(_module_name(rule) for rule in RULES) == modules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_each_rule_says_what_fails_and_what_passes(rule: Rule) -> None:
    assert "Fails: " in (rule.__doc__ or "")
    assert "Passes: " in (rule.__doc__ or "")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_each_rule_has_an_example_that_fails_and_one_that_passes(rule: Rule, found: Finder) -> None:
    tests = importlib.import_module(f"tests.links.rules.test_{_module_name(rule)}")
    fails: Example = tests.FAILS
    passes: Example = tests.PASSES
    assert {name for _, _, name in fails.expected} == {rule.ID}
    assert passes.expected == frozenset()
    assert found(fails) == fails.expected


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ID)
def test_nothing_is_found_in_the_example_that_passes(rule: Rule, found: Finder) -> None:
    tests = importlib.import_module(f"tests.links.rules.test_{_module_name(rule)}")
    assert found(tests.PASSES) == frozenset()
