"""Worksheets as forms: whole HTML of each kind of question."""

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.content.catalogue import catalogue
from scripts.content.errors import ContentError
from scripts.extensions.worksheet import WorksheetExtension
from tests.content.samples import SHEET, sheet_page


def html(folder: Path, text: str = SHEET) -> str:
    """Render a sheet that lies in a folder of pages."""
    sheet_page(folder, text)
    extension = WorksheetExtension(docs=str(folder))
    return Markdown(extensions=[extension]).convert(text.split("\n---\n", 1)[1])


def test_a_short_answer_has_number_label_hint_and_a_line_for_paper(tmp_path: Path) -> None:
    said = html(tmp_path)
    assert (
        '<div class="atn-question" data-field="keep" data-kind="short-answer">\n'
        '<p class="atn-label"><span class="atn-number">1</span> '
        '<label for="keep">What worked, and is worth keeping?</label></p>\n'
        '<p class="atn-hint" id="keep-hint">The story about the loading bay</p>\n'
        '<textarea aria-describedby="keep-hint" id="keep" name="keep" placeholder=" " rows="1">'
        "</textarea>\n"
        '<span aria-hidden="true" class="atn-lines"><i></i></span></div>'
    ) in said


def test_choices_are_a_group_with_a_label_for_each(tmp_path: Path) -> None:
    assert (
        '<fieldset class="atn-question" data-field="obstacles" data-kind="several-of">\n'
        '<legend class="atn-label"><span class="atn-number">2</span> '
        "<span>What got in the way?</span></legend>\n"
        '<p class="atn-choice"><input id="obstacles-1" name="obstacles" type="checkbox" '
        'value="Noise" /> <label for="obstacles-1">Noise</label></p>\n'
        '<p class="atn-choice"><input id="obstacles-2" name="obstacles" type="checkbox" '
        'value="Nerves" /> <label for="obstacles-2">Nerves</label></p>\n'
        "</fieldset>"
    ) in html(tmp_path)


def test_the_next_action_asks_what_and_by_when(tmp_path: Path) -> None:
    said = html(tmp_path)
    assert '<div class="atn-part" data-field="next-action">' in said
    assert '<p class="atn-label"><label for="next-date">By when</label></p>' in said
    assert (
        '<input aria-label="By when, question 3" id="next-date" name="next-date" type="date" />'
    ) in said


ROWS = """/// answer-table | What did they raise?
    name: concerns
    columns: {concern: "What they said", kind: "Kind"}
    choices: {kind: [Knowledge, Skill]}
    rows: 2
    from: [three-lessons/keep]
"""


@pytest.mark.parametrize(
    ("block", "parts"),
    [
        (
            "/// scale | How sure am I?\n    name: sure\n    low: not at all\n    high: very\n",
            ['<label for="sure-1">1, not at all</label>', '<label for="sure-3">3</label>',
             '<label for="sure-5">5, very</label>', 'type="radio" value="5"'],
        ),
        (
            "/// date | When?\n    name: day\n    hint: Soon\n",
            ['<input aria-describedby="day-hint" id="day" name="day" type="date" />'],
        ),
        (
            "/// long-answer | What else?\n    name: more\n    lines: 3\n",
            ['name="more" placeholder=" " rows="3"', "<i></i><i></i><i></i></span>"],
        ),
        (
            "/// answer-group | Which stories?\n    name: stories\n    each: Story\n    rows: 2\n"
            "    columns: {name: Name, action: What I did}\n",
            ['<label for="stories-2-action">What I did</label>', "Add another: Story",
             'aria-label="What I did, question 2, story b"',
             'class="atn-rows atn-columns-2"'],
        ),
    ],
    ids=["scale", "date", "long", "group"],
)  # fmt: skip
def test_each_other_kind_is_labelled(tmp_path: Path, block: str, parts: list[str]) -> None:
    said = html(tmp_path, SHEET.replace("/// several-of", f"{block}///\n\n/// several-of", 1))
    for part in parts:
        assert part in said


def test_rows_are_labelled_cell_by_cell_and_say_where_they_come_from(tmp_path: Path) -> None:
    sheet_page(tmp_path, SHEET)
    text = SHEET.replace("| three-lessons", "| sorter").replace(
        "/// several-of", f"{ROWS}///\n\n/// several-of", 1
    )
    sheet_page(tmp_path, text, "sorter")
    extension = WorksheetExtension(docs=str(tmp_path))
    said = Markdown(extensions=[extension]).convert(text.split("\n---\n", 1)[1])
    assert 'data-from="three-lessons/keep"' in said
    assert 'data-columns="concern kind"' in said
    assert '<label for="concerns-2-concern">What they said</label>' in said
    assert 'aria-label="What they said, question 2, row b"' in said
    assert '<option label=" " value=""></option>' in said
    assert '<option value="Skill">Skill</option>' in said
    known = json.loads(BeautifulSoup(said, "html5lib").select("#sheets")[0].string or "")
    assert known["three-lessons"]["title"] == "Three lessons worksheet"
    assert known["three-lessons"]["url"] == "fresh-perspective/three-lessons/"


def test_an_example_says_that_it_is_invented(tmp_path: Path) -> None:
    assert (
        '<p class="atn-example-who"><strong>Example, invented.</strong> '
        "Amina, 24, sells phone covers in Nairobi.</p>"
    ) in html(tmp_path)


def test_an_example_shows_each_question_before_its_answer(tmp_path: Path) -> None:
    sheet_page(tmp_path, SHEET)
    labels = [one.label for one in catalogue(tmp_path)["three-lessons"].questions]
    answers = "".join(f"{number}. Answer {number}\n" for number in range(1, len(labels) + 1))
    text = re.sub(r"(?s)(?<=/// example)(.*?\n).*?(?=///)", lambda who: who[1] + answers, SHEET)
    found = BeautifulSoup(html(tmp_path, text), "html5lib").select(".atn-example > ol > li")
    assert [one.get_text() for one in found] == [
        f"{label}Answer {number}" for number, label in enumerate(labels, 1)
    ]


def test_an_example_that_answers_something_else_stays_as_it_is(tmp_path: Path) -> None:
    text = SHEET.replace("/// example |", "/// example | Leon\n1. Only one.\n///\n\n/// example |")
    first = BeautifulSoup(html(tmp_path, text), "html5lib").select(".atn-example")[0]
    assert first.select(".atn-asked") == []


def test_nothing_in_a_sheet_can_end_its_script_element(tmp_path: Path) -> None:
    said = html(tmp_path, SHEET.replace("What got in the way?", "</script><b>What?"))
    assert "\\u003c/script>\\u003cb>What?" in said


def test_a_question_outside_a_worksheet_stops_the_build_with_its_place(tmp_path: Path) -> None:
    page = tmp_path / "support.md"
    text = "# Support\n\n/// date | When?\n    name: day\n///\n"
    page.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        Markdown(extensions=[WorksheetExtension(docs=str(tmp_path))]).convert(text)
    assert str(caught.value) == (
        f"{page}:3: worksheet-options: a question stands inside a worksheet block; "
        "open one with ////"
    )


def test_every_label_names_a_field_and_every_hint_is_tied_to_one(site: Path) -> None:
    for page in site.rglob("index.html"):
        soup = BeautifulSoup(page.read_bytes(), "html5lib")
        for form in soup.select("form.atn-sheet"):
            ids = {tag["id"] for tag in form.select("[id]")}
            fields = form.select("textarea, input, select")
            labels = {tag["for"] for tag in form.select("label")}
            assert {field["id"] for field in fields} == labels, page
            told = {tag["aria-describedby"] for tag in form.select("[aria-describedby]")}
            assert told <= ids, page
            numbers = [int(tag.text) for tag in form.select(".atn-number")]
            assert numbers == list(range(1, len(numbers) + 1)), page
