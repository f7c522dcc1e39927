"""Session plans: cells that know their heading, and no change to any other table."""

from markdown import Markdown

from scripts.extensions.plan_tables import PlanTablesExtension

PLAN = "| Minutes | You **say** |\n| --- | --- |\n| 0–3 | Welcome. |\n"


def html(text: str) -> str:
    """Render a page with tables and the extension."""
    return Markdown(extensions=["tables", PlanTablesExtension()]).convert(text)


def test_each_cell_of_a_plan_knows_its_heading_and_each_part_its_role() -> None:
    assert html(PLAN) == (
        '<table class="atn-plan atn-stacked" role="table">\n<thead role="rowgroup">\n<tr role="row">\n'
        '<th role="columnheader">Minutes</th>\n'
        '<th role="columnheader">You <strong>say</strong></th>\n</tr>\n</thead>\n'
        '<tbody role="rowgroup">\n<tr role="row">\n'
        '<td data-heading="Minutes" role="cell">0–3</td>\n'
        '<td data-heading="You say" role="cell">Welcome.</td>\n</tr>\n</tbody>\n</table>'
    )


def test_another_table_stays_as_it_is() -> None:
    other = PLAN.replace("Minutes", "Who")
    plain = Markdown(extensions=["tables"]).convert(other)
    assert html(other) == plain
