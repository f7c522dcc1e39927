"""Tests of the rule unrendered-block."""

from tests.links.conftest import Finder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "unrendered-block")
FAILS = example(
    on_checklist(
        "/// wrods | By phone\nThank you for telling me.\n///",
        "<p>/// wrods | By phone\nThank you for telling me.\n///</p>",
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "/// words | By phone\nThank you for telling me.\n///\n\nWrite `/// words` first.",
        "<div><p>By phone</p><p>Thank you for telling me.</p></div>"
        "<p>Write <code>/// words</code> first, and/or //// never.</p><pre>/// words</pre>",
    )
)


def test_typographic_quotes_do_not_hide_the_line(found: Finder) -> None:
    files = on_checklist(
        '/// wrods | "Not yet"\nAsk again.\n///', "<p>/// wrods | “Not yet”\nAsk again.\n///</p>"
    )
    assert found(example(files)) == {PLACE}


def test_the_end_of_a_block_alone_is_reported(found: Finder) -> None:
    files = on_checklist("Ask again.\n///", "<p>Ask again.\n///</p>")
    expected = ("docs/move-on/checklist.md", 8, "unrendered-block")
    assert found(example(files)) == {expected}
