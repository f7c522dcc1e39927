"""Wide tables and session plans: cells that know their heading, and no change to narrow tables."""

import xml.etree.ElementTree as etree

from markdown import Markdown

from scripts.extensions.plan_tables import PlanTablesExtension, PlanTablesProcessor

PLAN = "| Minutes | You **say** |\n| --- | --- |\n| 0–3 | Welcome. |\n"


def html(text: str) -> str:
    """Render a page with tables and the extension."""
    return Markdown(extensions=["tables", PlanTablesExtension()]).convert(text)


def test_each_cell_of_a_plan_knows_its_heading_and_each_part_its_role() -> None:
    assert html(PLAN) == (
        '<table class="atn-plan atn-stacked">\n'
        "<thead>\n<tr>\n"
        "<th>Minutes</th>\n"
        "<th>You <strong>say</strong></th>\n</tr>\n</thead>\n"
        "<tbody>\n<tr>\n"
        '<td data-heading="Minutes">0–3</td>\n'
        '<td data-heading="You say">Welcome.</td>\n</tr>\n</tbody>\n</table>'
    )


def test_a_narrow_table_stays_as_it_is() -> None:
    other = PLAN.replace("Minutes", "Who")
    plain = Markdown(extensions=["tables"]).convert(other)
    assert html(other) == plain


def test_a_wide_table_is_stacked_without_the_looks_of_a_plan() -> None:
    wide = "| Who | What | When |\n| --- | --- | --- |\n| Ama | Asks | Monday |\n"
    said = html(wide)
    assert said.startswith('<table class="atn-stacked">')
    assert '<td data-heading="When">Monday</td>' in said


def test_a_wide_table_that_a_block_made_is_left_to_it() -> None:
    table = etree.fromstring(
        '<div><table><thead><tr><th scope="col">A</th><th scope="col">B</th>'
        '<th scope="col">C</th></tr></thead></table></div>'
    )
    before = etree.tostring(table)
    PlanTablesProcessor(Markdown()).run(table)
    assert etree.tostring(table) == before
