"""Tests of the rule duplicate-id."""

from tests.links.conftest import ProblemFinder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "duplicate-id")
FAILS = example(
    on_checklist("## The first day {#first-hour}", '<h2 id="first-hour">The first day</h2>'),
    PLACE,
)
PASSES = example(
    on_checklist(
        "## The first day",
        '<h2 id="first-day">The first day</h2><template><p id="first-day"></p></template>',
    )
)


def test_an_id_that_stands_three_times_is_one_problem(problems: ProblemFinder) -> None:
    markdown = '<p id="first-hour">Breathe.</p>\n<p id="first-hour">Sleep.</p>'
    lines = [problem.line for problem in problems(example(on_checklist(markdown, markdown)))]
    assert lines == [7]
