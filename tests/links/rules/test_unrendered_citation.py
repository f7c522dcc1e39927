"""Tests of the rule unrendered-citation."""

from tests.links.conftest import Finder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "unrendered-citation")
FAILS = example(
    on_checklist("Talking helps [@acas-rejected].", "<p>Talking helps [@acas-rejected].</p>"), PLACE
)
PASSES = example(
    on_checklist(
        "Talking helps [@acas-rejected]. Writers type `[@id]`.",
        '<p>Talking helps <a href="https://www.acas.org.uk">1</a>. Writers type '
        "<code>[@id]</code>, mail me@after-the-no.example.</p>",
    )
)


def test_each_of_two_citations_is_reported_at_its_own_line(found: Finder) -> None:
    markdown = "Sleep [@walker].\n\nWalk [@walker, p. 3]."
    main = "<p>Sleep [@walker].</p>\n<p>Walk [@walker, p. 3].</p>"
    lines = {line for _, line, _ in found(example(on_checklist(markdown, main)))}
    assert lines == {7, 9}
