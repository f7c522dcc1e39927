"""The pages to copy are sound pages themselves."""

import json
from pathlib import Path

import pytest

from scripts import ROOT
from scripts.lint.page import Page
from scripts.lint.rules import PAGE_RULES
from scripts.lint.rules.front_matter import SCHEMA

TEMPLATES = sorted((ROOT / "docs" / "_templates").glob("*.md"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_rule_complains_about_a_template(path: Path) -> None:
    page = Page.read(path)
    assert [str(problem) for rule in PAGE_RULES for problem in rule.check(page)] == []


def test_each_page_type_but_the_start_page_has_its_template() -> None:
    kinds = json.loads(SCHEMA.read_text(encoding="utf-8"))["properties"]["page_type"]["enum"]
    assert {path.stem for path in TEMPLATES} == set(kinds) - {"home"}
    assert all(Page.read(path).page_type == path.stem for path in TEMPLATES)
