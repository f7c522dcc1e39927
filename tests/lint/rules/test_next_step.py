"""Tests of the rule next-step."""

from tests.lint.samples import GOOD, good, messages, page

BLOCK = GOOD[GOOD.index("/// next-step") :]
FAILS = [
    (good(BLOCK, ""), 24),
    (good(BLOCK, BLOCK + "\n" + BLOCK), 29),
    (good("It takes ten minutes.", "Or [read on](what-it-means.md)."), 25),
    (page(GOOD + "\n## One more thing\n\nAsk once.\n"), 25),
]
PASSES = [page(), page("---\npage_type: home\n---\n\n# Start\n")]


def test_a_next_step_with_two_links_is_told_how_many_it_holds() -> None:
    said = messages(good("It takes ten minutes.", "Or [read on](what-it-means.md)."))
    assert said == [
        "docs/seek-feedback/index.md:25: next-step: holds 2 links; a next step is one link"
    ]
