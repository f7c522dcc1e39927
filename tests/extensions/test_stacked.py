"""Tables that a phone stacks: each cell knows its heading, the table stays one."""

import xml.etree.ElementTree as etree

from scripts.extensions.stacked import stack


def test_cells_know_their_heading_and_a_name_of_a_row_keeps_its_own_role() -> None:
    table = etree.fromstring(
        "<table><thead><tr><th>Who</th><th>What <b>they</b> do</th></tr></thead>"
        '<tbody><tr><th scope="row">Ama</th><td>Asks</td></tr></tbody></table>'
    )
    stack(table, "atn-plan")
    assert etree.tostring(table, encoding="unicode") == (
        '<table class="atn-plan atn-stacked"><thead><tr>'
        "<th>Who</th><th>What <b>they</b> do</th>"
        "</tr></thead><tbody><tr>"
        '<th scope="row">Ama</th>'
        '<td data-heading="What they do">Asks</td></tr></tbody></table>'
    )


def test_without_further_classes_a_table_has_the_one_that_stacks() -> None:
    table = etree.fromstring("<table><tr><th>Who</th></tr></table>")
    stack(table)
    assert table.get("class") == "atn-stacked"
