"""Tests of the rule unused-source."""

from scripts import ROOT
from scripts.content_error import lines_of
from scripts.lint.page import Page
from scripts.lint.rules import unused_source
from tests.lint.samples import page


def test_sources_that_no_page_cites_are_named_at_their_line() -> None:
    everything = [Page.read(path) for path in sorted((ROOT / "docs").rglob("*.md"))]
    without = [one for one in everything if "@gilbert-1998" not in one.text]
    assert len(without) < len(everything)
    said = {str(problem) for problem in unused_source.check_all(without)}
    line = next(lines_of(ROOT / "docs/data/sources.yaml", "- id: gilbert-1998"))
    assert (
        f"docs/data/sources.yaml:{line}: unused-source: no page cites 'gilbert-1998'; "
        "cite it where it belongs, or take it out"
    ) in said
    assert list(unused_source.check_all(everything)) == []


def test_a_source_cited_on_a_rights_card_is_used() -> None:
    unused = {problem.message for problem in unused_source.check_all([page()])}
    assert not any("nowak-2017" in message for message in unused)
