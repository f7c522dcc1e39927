"""The pages to copy are sound pages themselves."""

from pathlib import Path

import pytest

from scripts import ROOT
from scripts.lint.page import Page
from scripts.lint.rules.front_matter import page_types
from scripts.lint.run import check

TEMPLATES = sorted((ROOT / "docs" / "_templates").glob("*.md"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_rule_complains_about_a_template(path: Path) -> None:
    assert [str(problem) for problem in check([Page.read(path)]).problems] == []


def test_each_page_type_but_the_start_page_has_its_template() -> None:
    assert {path.stem for path in TEMPLATES} == set(page_types()) - {"home"}
    assert all(Page.read(path).page_type == path.stem for path in TEMPLATES)
