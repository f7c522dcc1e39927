"""Tests of the rule unknown-block."""

from scripts.lint.rules import unknown_block
from tests.lint.samples import good, messages, page

FAILS = [
    (good("It takes ten minutes.\n///\n", "It takes ten minutes.\n"), 25),
    (
        good(
            "/// five-minutes |",
            "/// words | An email\nDear [name],\n///\n///\n\n/// five-minutes |",
        ),
        20,
    ),
]
PASSES = [page(), good("## Ask two", "/// places | free-courses\n///\n\n## Ask two")]


def test_a_name_nobody_knows_is_shown_with_the_known_ones() -> None:
    said = messages(good("/// five-minutes |", "/// fiveminutes |"))
    assert (
        "docs/seek-feedback/index.md:17: unknown-block: no block is called 'fiveminutes'; use one "
        f"of: {', '.join(unknown_block.KNOWN)}"
    ) in said
