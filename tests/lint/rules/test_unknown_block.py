"""Tests of the rule unknown-block."""

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
        "of: five-minutes, words, caution, next-step, road, chance-picture, places, rights, "
        "sources, support-lines, message-builder, worksheet-list, saved-answers, worksheet, example, short-answer, long-answer, "
        "one-of, several-of, scale, date, answer-table, answer-group, next-action"
    ) in said
