"""The session plans: minutes that add up, sheets that exist, and slides that go with them."""

import itertools
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from scripts import ROOT

FOLDER = ROOT / "docs" / "careers-services"
LENGTHS = (30, 60, 90)
# What a person may have in hand that is no sheet of ours.
NO_SHEET = {"None", "The same", "Lined paper", "One sheet from the list below"}
SPAN = re.compile(r"Minutes (\d+) to (\d+)")
LINK = re.compile(r"\[[^\]]+\]\(([^)#]+\.md)[^)]*\)")


@dataclass(frozen=True)
class Step:
    """A row of a plan: from and to in minutes, what happens, and the sheet."""

    start: int
    end: int
    happens: str
    say: str
    do: str
    sheet: str


def text(name: str) -> str:
    """Return a page's source."""
    return (FOLDER / f"{name}.md").read_text(encoding="utf-8")


def tables(page: str, first: str) -> list[list[list[str]]]:
    """Return the rows of each table whose first heading is a word, without its head."""
    found = []
    for block in re.findall(r"(?:^\|.*\n)+", page, re.MULTILINE):
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in block.split("\n")]
        if rows[0][0] == first:
            found.append([row for row in rows[2:] if row != [""]])
    return found


def plan(page: str, which: int = 0) -> list[Step]:
    """Return the steps of a page's plan."""
    steps = []
    for minutes, *words in tables(page, "Minutes")[which]:
        start, end = minutes.split("–")
        steps.append(Step(int(start), int(end), *words))
    return steps


def slides(length: int) -> list[str]:
    """Return the source of each slide of a plan, its heading and its note included."""
    inside = text(f"slides-{length}-minutes").split("//// slides\n")[1].split("\n////\n")[0]
    return inside.split("\n## ")[1:]


def add_up(steps: list[Step], total: int) -> None:
    """Fail unless the steps start at 0, follow on without a gap, and end at the total."""
    assert steps[0].start == 0
    assert [one.end for one in steps[:-1]] == [one.start for one in steps[1:]]
    assert all(one.end > one.start for one in steps)
    assert steps[-1].end == total


@pytest.mark.parametrize("length", LENGTHS)
def test_the_minutes_of_a_plan_start_at_nought_follow_on_and_end_at_the_total(length: int) -> None:
    page = text(f"workshop-{length}-minutes")
    assert f"{length} minutes" in page.split("\n# ")[1].partition("\n")[0]
    add_up(plan(page), length)


@pytest.mark.parametrize(("which", "total"), [(0, 20), (1, 45)])
def test_the_minutes_of_a_talk_add_up_too(which: int, total: int) -> None:
    add_up(plan(text("one-to-one"), which), total)


@pytest.mark.parametrize("length", LENGTHS)
def test_every_step_says_what_happens_what_to_say_and_what_people_do(length: int) -> None:
    for step in plan(text(f"workshop-{length}-minutes")):
        assert step.happens
        assert re.fullmatch(r'".+"', step.say)
        assert step.do


@pytest.mark.parametrize(
    "name", [*(f"workshop-{length}-minutes" for length in LENGTHS), "one-to-one"]
)
def test_every_sheet_named_in_a_plan_is_linked_and_exists(name: str) -> None:
    page = text(name)
    for which in range(len(tables(page, "Minutes"))):
        for step in plan(page, which):
            links = LINK.findall(step.sheet)
            assert links or step.sheet in NO_SHEET
            assert all((FOLDER / link).is_file() for link in links)


@pytest.mark.parametrize("length", LENGTHS)
def test_every_sheet_of_a_plan_is_on_its_list_of_what_to_print(length: int) -> None:
    page = text(f"workshop-{length}-minutes")
    used = {link for step in plan(page) for link in LINK.findall(step.sheet)}
    to_print = {link for row in tables(page, "What")[0] for link in LINK.findall(row[0])}
    assert used - to_print <= {"../seek-feedback/message-builder.md"}  # for phones
    assert len(to_print) == len(tables(page, "What")[0])
    assert f"slides-{length}-minutes.md" in to_print


def test_the_plans_differ_in_what_people_do() -> None:
    sheets = [
        {
            link
            for step in plan(text(f"workshop-{length}-minutes"))
            for link in LINK.findall(step.sheet)
        }
        for length in LENGTHS
    ]
    for one, other in itertools.combinations(sheets, 2):
        assert not one & other


@pytest.mark.parametrize("length", LENGTHS)
def test_what_to_leave_out_when_ten_minutes_are_missing_saves_ten(length: int) -> None:
    page = text(f"workshop-{length}-minutes")
    assert "10 minutes short" in page
    assert sum(int(row[1]) for row in tables(page, "Leave out or shorten")[0]) == 10


@pytest.mark.parametrize("length", LENGTHS)
def test_a_plan_shows_every_slide_in_order(length: int) -> None:
    named = [
        int(number)
        for step in plan(text(f"workshop-{length}-minutes"))
        for numbers in re.findall(r"Slides? ([\d and]+)(?! stays)(?:$|\.)", step.happens)
        for number in re.findall(r"\d+", numbers)
    ]
    assert named == list(range(1, len(slides(length)) + 1))


@pytest.mark.parametrize("length", LENGTHS)
def test_the_notes_keep_to_the_minutes_of_the_plan(length: int) -> None:
    steps = plan(text(f"workshop-{length}-minutes"))
    spans = [
        (int(start), int(end)) for slide in slides(length) for start, end in SPAN.findall(slide)
    ]
    add_up([Step(start, end, "", "", "", "") for start, end in spans], length)
    assert {edge for span in spans for edge in span} <= {
        edge for step in steps for edge in (step.start, step.end)
    }


@pytest.mark.parametrize("length", LENGTHS)
def test_a_call_of_the_time_falls_into_its_own_step(length: int) -> None:
    for slide in slides(length)[1:]:
        edges = [int(edge) for span in SPAN.findall(slide) for edge in span]
        for minute in re.findall(r"[Aa]t minute (\d+)", slide):
            assert min(edges) <= int(minute) <= max(edges)


def test_the_group_agreement_is_the_same_on_the_page_the_wall_and_every_slide() -> None:
    page = text("workshops")
    wall = page.split("For the wall:\n\n")[1].split("\n\n")[0]
    aloud = page.split("/// words | Read out, about one minute\n")[1].split("\n///")[0]
    for length in LENGTHS:
        title, face, note = slides(length)[1].split("\n\n", 2)
        assert title == "What we agree"
        assert face == wall
        assert aloud in note


@pytest.mark.parametrize("length", LENGTHS)
def test_a_slide_has_few_words_and_a_note(length: int) -> None:
    for slide in slides(length):
        face = slide.split("/// speaker-note")[0]
        # The longest is a story of four sentences, which is shown whole.
        assert len(face.split()) <= 60
        assert slide.count("/// speaker-note") == 1


def test_the_page_about_workshops_leads_to_each_plan() -> None:
    links = set(LINK.findall(text("workshops")))
    assert {f"workshop-{length}-minutes.md" for length in LENGTHS} <= links
    assert Path(FOLDER / "practice-calls.md").is_file()
