"""The form for before and after a session, and the table that adds it up, ask the same."""

from pathlib import Path

from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.content import group_form
from scripts.extensions.group_form import BeforeAfterExtension

DATA = """\
- id: confidence
  text: How ready do you feel?
  options: [Not at all, Very]
"""


def html(folder: Path, text: str, data: str = DATA) -> BeautifulSoup:
    """Render a page over a data file."""
    (folder / group_form.NAME).write_text(data, encoding="utf-8")
    made = Markdown(extensions=[BeforeAfterExtension(data=str(folder))]).convert(text)
    return BeautifulSoup(made, "html5lib")


def test_the_form_has_two_halves_with_a_box_for_each_answer(tmp_path: Path) -> None:
    slips = html(tmp_path, "/// before-after-form\n///\n").select(".atn-slip")
    assert [slip.p.get_text() for slip in slips if slip.p] == [
        "Before the session",
        "After the session",
    ]
    for slip in slips:
        assert [item.get_text().strip() for item in slip.select("li")] == ["Not at all", "Very"]
    assert not slips[0].select(".atn-slip-line")
    assert slips[1].select(".atn-slip-line")


def test_each_field_of_the_table_says_answer_time_and_question(tmp_path: Path) -> None:
    fields = html(tmp_path, "/// group-totals\n///\n").select("input")
    assert [field["aria-label"] for field in fields] == [
        "Not at all, before: How ready do you feel?",
        "Not at all, after: How ready do you feel?",
        "Very, before: How ready do you feel?",
        "Very, after: How ready do you feel?",
    ]


def test_the_real_form_asks_three_things_and_nothing_about_health() -> None:
    questions = group_form.read()
    assert [question.id for question in questions] == ["confidence", "next-step", "feedback"]
    words = " ".join(question.text for question in questions).lower()
    assert not {"health", "mood", "anxious", "depressed", "stress"} & set(words.split())
