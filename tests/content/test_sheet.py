"""A sheet's questions, and the exact error for each mistake in them."""

from pathlib import Path

import pytest

from scripts.content.catalogue import catalogue
from scripts.content.errors import ContentError
from tests.content.samples import SHEET, sheet_page


def test_questions_are_numbered_in_order_with_their_lines(tmp_path: Path) -> None:
    sheet_page(tmp_path, SHEET)
    sheet = catalogue(tmp_path)["three-lessons"]
    assert (sheet.title, sheet.tip, sheet.minutes) == ("Three lessons worksheet", 4, 10)
    assert sheet.url == "fresh-perspective/three-lessons/"
    assert [(one.number, one.name, one.kind, one.line) for one in sheet.questions] == [
        (1, "keep", "short-answer", 16),
        (2, "obstacles", "several-of", 21),
        (3, "next-action", "next-action", 26),
    ]
    assert sheet.questions[1].options == {"choices": ("Noise", "Nerves"), "kept": ()}
    assert set(sheet.fields) == {"keep", "obstacles", "next-action", "next-date"}


SEVERAL = "/// several-of | What got in the way?\n    name: obstacles"
TABLE = "/// answer-table | What got in the way?\n    name: obstacles"
WORDS = "write words, in quotes if they are a number, yes or no"
FAULTS = {
    "an unknown option": (
        "    name: keep",
        "    nam: keep",
        "17: worksheet-options: 'nam' is no option of short-answer; use: name, hint, from",
    ),
    "a missing name": (
        "    name: keep\n",
        "",
        "16: worksheet-name: this short-answer needs 'name'",
    ),
    "a name used twice": (
        "    name: obstacles",
        "    name: keep",
        "21: worksheet-name: 'keep' is also the name on line 16; give each its own",
    ),
    "a missing question": (
        "/// short-answer | What worked, and is worth keeping?",
        "/// short-answer |",
        "16: worksheet-label: this short-answer asks nothing; put the question behind '|'",
    ),
    "a question without its place": (
        "/// short-answer | What worked, and is worth keeping?",
        "/// short-answer",
        "16: worksheet-label: this short-answer asks nothing; put the question behind '|'",
    ),
    "missing choices": (
        "    choices: [Noise, Nerves]\n",
        "",
        "21: worksheet-options: this several-of needs 'choices'",
    ),
    "options that are not YAML": (
        '    hint: "The story',
        '    hint: "The: "story',
        "18: worksheet-options: this is not YAML (expected <block end>, but found '<scalar>'); "
        "look at how far this line and those above it are indented, and whether each quotation "
        "mark has its partner",
    ),
    "a table without columns": (
        "/// several-of | What got in the way?\n    name: obstacles\n    choices: [Noise, Nerves]",
        "/// answer-table | What got in the way?\n    name: obstacles\n    rows: 3",
        "21: worksheet-options: this answer-table needs 'columns'",
    ),
    "a table with too many rows": (
        "/// several-of | What got in the way?\n    name: obstacles\n    choices: [Noise, Nerves]",
        "/// answer-table | What?\n    name: obstacles\n    columns: {a: A, b: B}\n    rows: 40",
        "24: worksheet-options: 'rows' is '40'; it must be a number from 1 to 12",
    ),
    "choices for a column that is not there": (
        "/// several-of | What got in the way?\n    name: obstacles\n    choices: [Noise, Nerves]",
        "/// answer-table | What?\n    name: obstacles\n    columns: {a: A, b: B}\n    rows: 4\n"
        "    choices: {c: [One, Two]}",
        "21: worksheet-options: 'choices' names 'c', a column that 'columns' does not have",
    ),
    "a sheet of another name than its file": (
        "//// worksheet | three-lessons",
        "//// worksheet | lessons",
        "14: worksheet-id: the sheet is called 'lessons' and its file 'three-lessons'; "
        "make them one",
    ),
    "a kind of question that is not there": (
        "/// short-answer | What worked",
        "/// mood-word | What worked",
        "16: question-kind: no kind of question is called 'mood-word'; use: short-answer, "
        "long-answer, one-of, several-of, scale, date, answer-table, answer-group, next-action",
    ),
    "a name that is no name": (
        "name: keep",
        "name: What I keep",
        "17: worksheet-name: 'name' is 'What I keep'; use small letters, digits and hyphens",
    ),
    "an option that stands twice": (
        "    name: obstacles",
        "    name: obstacles\n    name: hurdles",
        "23: worksheet-options: 'name' stands here twice, first in line 22; keep one",
    ),
    "options that are a list": (
        "    name: keep\n",
        "    - keep\n",
        "18: worksheet-options: this is not YAML (expected <block end>, but found '?'); look at "
        "how far this line and those above it are indented, and whether each quotation mark has "
        "its partner",
    ),
    "a choice that is no word": (
        "[Noise, Nerves]",
        "[Noise, No]",
        "23: worksheet-options: 'choices' holds a choice that is yes or no without quotes; "
        + WORDS,
    ),
    "a choice that stands twice": (
        "[Noise, Nerves]",
        "[Noise, Noise]",
        "23: worksheet-options: 'choices' offers 'Noise' twice; take one out",
    ),
    "choices that are one word": (
        "[Noise, Nerves]",
        "Noise",
        "23: worksheet-options: 'choices' is 'Noise'; write a list of two or more, "
        "such as [One, Two]",
    ),
    "a column's choices that are one word": (
        f"{SEVERAL}\n    choices: [Noise, Nerves]",
        f"{TABLE}\n    columns: {{a: A, kind: B}}\n    rows: 4\n    choices: {{kind: Knowledge}}",
        "25: worksheet-options: 'choices' for 'kind' is 'Knowledge'; write a list of two or more, "
        "such as [One, Two]",
    ),
    "a table's choices without their column": (
        f"{SEVERAL}\n    choices: [Noise, Nerves]",
        f"{TABLE}\n    columns: {{a: A, b: B}}\n    rows: 4\n    choices: [One, Two]",
        "25: worksheet-options: 'choices' must be lists by column, such as {kind: [One, Two]}",
    ),
    "a table of one column": (
        f"{SEVERAL}\n    choices: [Noise, Nerves]",
        f"{TABLE}\n    columns: {{a: A}}\n    rows: 4",
        "23: worksheet-options: 'columns' must be two to six lines of 'key: heading'",
    ),
    "a heading that is no word": (
        f"{SEVERAL}\n    choices: [Noise, Nerves]",
        f"{TABLE}\n    columns: {{a: A, b: 7}}\n    rows: 4",
        "23: worksheet-options: 'columns' has a heading for 'b' that is '7'; " + WORDS,
    ),
    "a column whose name is no word": (
        f"{SEVERAL}\n    choices: [Noise, Nerves]",
        f"{TABLE}\n    columns: {{No: A, b: B}}\n    rows: 4",
        "23: worksheet-options: 'columns' has a column that is 'No'; "
        "use small letters, digits and hyphens",
    ),
    "a source that is a number": (
        "    name: keep",
        "    name: keep\n    from: 5",
        "18: worksheet-options: 'from' is '5'; write sheet/field, or a list of them",
    ),
    "no sources": (
        "    name: keep",
        "    name: keep\n    from: []",
        "18: worksheet-options: 'from' is empty; write sheet/field, or a list of them",
    ),
    "lines that are no number": (
        "/// short-answer | What worked, and is worth keeping?\n    name: keep",
        "/// long-answer | What worked, and is worth keeping?\n    name: keep\n    lines: []",
        "18: worksheet-options: 'lines' is empty; it must be a number from 1 to 10",
    ),
    "lines that are yes": (
        "/// short-answer | What worked, and is worth keeping?\n    name: keep",
        "/// long-answer | What worked, and is worth keeping?\n    name: keep\n    lines: yes",
        "18: worksheet-options: 'lines' is yes or no without quotes; "
        "it must be a number from 1 to 10",
    ),
    "a hint that is a list": (
        '    hint: "The story about the loading bay"',
        "    hint: [The, story]",
        "18: worksheet-options: 'hint' is a list; " + WORDS,
    ),
    "no next action": (
        "/// next-action | My one next step\n///\n",
        "/// date | When?\n    name: day\n///\n",
        "14: worksheet-next-action: must end with a next-action block: one action and its day",
    ),
    "too few questions": (
        "/// several-of | What got in the way?\n    name: obstacles\n"
        "    choices: [Noise, Nerves]\n///\n\n",
        "",
        "14: worksheet-questions: has 2 questions; a sheet has 3 to 9",
    ),
    "a sheet to draw on that does not exist": (
        "    name: keep",
        "    name: keep\n    from: debrief/went-well",
        "16: worksheet-from: 'debrief/went-well': there is no sheet 'debrief'; "
        "there are: three-lessons",
    ),
    "a circle": (
        "    name: keep",
        "    name: keep\n    from: three-lessons/obstacles",
        "14: worksheet-circle: answers go in a circle: three-lessons to three-lessons; "
        "take one 'from' out",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_mistake_is_named_with_line_and_remedy(tmp_path: Path, fault: str) -> None:
    right, wrong, said = FAULTS[fault]
    assert right in SHEET
    path = sheet_page(tmp_path, SHEET.replace(right, wrong, 1))
    with pytest.raises(ContentError) as caught:
        catalogue(tmp_path)
    assert str(caught.value) == f"{path}:{said}"


def test_a_circle_over_two_sheets_is_found_and_a_chain_is_none(tmp_path: Path) -> None:
    chain = SHEET.replace("name: keep", "name: keep\n    from: story-bank/keep")
    sheet_page(tmp_path, chain)
    second = SHEET.replace("| three-lessons", "| story-bank")
    sheet_page(tmp_path, second, "story-bank")
    assert set(catalogue(tmp_path)) == {"three-lessons", "story-bank"}
    back = second.replace("name: keep", "name: keep\n    from: three-lessons/keep")
    sheet_page(tmp_path, back, "story-bank")
    with pytest.raises(ContentError, match="story-bank to three-lessons to story-bank"):
        catalogue(tmp_path)


def test_a_field_that_does_not_exist_is_named_with_those_that_do(tmp_path: Path) -> None:
    sheet_page(tmp_path, SHEET.replace("name: keep", "name: keep\n    from: story-bank/best"))
    sheet_page(tmp_path, SHEET.replace("| three-lessons", "| story-bank"), "story-bank")
    with pytest.raises(ContentError) as caught:
        catalogue(tmp_path)
    assert "'story-bank' has no field 'best'; it has: keep, obstacles, next-action" in str(
        caught.value
    )


def test_answers_travel_on_the_site_as_its_map_says() -> None:
    sheets = catalogue()
    drawn = {
        (source, f"{sheet.id}/{question.name}")
        for sheet in sheets.values()
        for question in sheet.questions
        for source in question.sources
    }
    assert drawn == {
        ("expectation-check/controlled", "three-lessons/change"),
        ("interview-debrief/went-well", "story-bank/stories"),
        ("interview-debrief/would-change", "concern-sorter/concerns"),
        ("feedback-notes/their-words", "pattern-log/interviews"),
        ("feedback-notes/concern", "concern-sorter/concerns"),
        ("pattern-log/repeated", "concern-sorter/concerns"),
        ("concern-sorter/chosen", "have-it-or-show-it/concern"),
        ("concern-sorter/chosen", "gap-plan/concern"),
        ("concern-sorter/chosen", "experience-finder/concern"),
        ("have-it-or-show-it/proof", "story-bank/stories"),
        ("experience-finder/route", "gap-plan/route"),
        ("gap-plan/new-since", "fresh-prep/new"),
        ("gap-plan/next-action", "fresh-prep/new"),
        ("story-bank/stories", "fresh-prep/stories"),
        ("three-lessons/keep", "fresh-prep/lessons"),
        ("three-lessons/change", "fresh-prep/lessons"),
        ("three-lessons/practise", "fresh-prep/lessons"),
        ("who-to-tell/afterwards", "fresh-prep/afterwards"),
    }
