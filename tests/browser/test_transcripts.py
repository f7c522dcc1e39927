"""Five journeys as a screen reader speaks them, held to what it should say.

`transcripts/` has each as a text that can be read aloud. A changed page changes its text: read
what is new, and if it is right, `TRANSCRIPTS=write pytest tests/browser/test_transcripts.py`
writes it down. What must never be lost is asserted here besides.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.voice import Voice, reading

FOLDER = Path(__file__).parent / "transcripts"


@pytest.fixture
def voice(browser: Browser, server: str) -> Iterator[Voice]:
    """Open a browser in which a voice reads."""
    with reading(browser, server) as opened:
        yield opened


def expect_transcript(voice: Voice, name: str) -> None:
    """Compare what was said with what was written down before."""
    path = FOLDER / f"{name}.txt"
    if os.environ.get("TRANSCRIPTS") == "write":
        path.write_text("\n".join([*voice.lines, ""]), encoding="utf-8")
    assert voice.lines == path.read_text(encoding="utf-8").splitlines()


def said(voice: Voice, *wanted: str) -> bool:
    """Say whether these lines stand in the transcript, in this order."""
    lines = iter(voice.lines)
    return all(f"  {one}" in lines for one in wanted)


def test_from_the_start_page_to_a_person_who_answers(voice: Voice) -> None:
    voice.go("", "open the start page")
    voice.find("heading", "Where are you now?")
    voice.find("link", "I need to talk to someone")
    voice.follow()
    for country in ("United Kingdom", "Ireland"):
        voice.find("heading", country)
        voice.read_on("116 123")
        voice.read_on("any time.")
    assert said(
        voice,
        "heading, United Kingdom, level 2",
        "link, Samaritans, United Kingdom",
        "link, 116 123, Samaritans, United Kingdom",
        "heading, Ireland, level 2",
        "link, Samaritans, Ireland",
        "link, 116 123, Samaritans, Ireland",
    )
    expect_transcript(voice, "a-person-who-answers")


def test_a_guide_by_its_headings_to_the_next_step(voice: Voice) -> None:
    voice.go("move-on/", "open the first guide")
    voice.find("heading", "Next step")
    voice.next("link")
    voice.follow()
    voice.next("heading")
    assert said(voice, "heading, How to get over a job rejection and move on, level 1")
    assert said(voice, "heading, Next step, level 2", "link, Fill in the sheet for the first day")
    expect_transcript(voice, "a-guide-by-its-headings")


def test_a_sheet_is_filled_in_and_said_to_be_saved(voice: Voice) -> None:
    voice.go("fresh-perspective/three-lessons/", "open a sheet")
    voice.skip()
    voice.next("heading")
    voice.read_on("What still comes back")
    voice.tab_to("What will I keep?")
    voice.type("The story about the loading bay")
    voice.wait("Saved on this device.")
    voice.tab_to("radio")
    voice.press("ArrowDown")
    voice.tab_to("By when")
    voice.tab_to("button")
    voice.find("heading", "Next step")
    assert said(voice, "polite: Saved on this device.")
    expect_transcript(voice, "a-sheet-filled-in")


def test_the_search_says_what_it_found_once_and_what_each_is(voice: Voice) -> None:
    voice.go("", "open the start page")
    voice.tab_to("Search")
    voice.press("Enter")
    voice.wait("Type a word or a question.")
    voice.type("feedback")
    voice.wait("pages, best first.")
    voice.tab_to("Ask for feedback")
    voice.press("Tab", "Escape")
    announced = [line for line in voice.lines if line.startswith("  polite: ")]
    assert announced == [
        "  polite: Type a word or a question.",
        "  polite: 11 pages, best first. Of these, 3 for careers services and 1 about this site.",
    ]
    expect_transcript(voice, "a-search")


def test_a_message_is_chosen_and_said_to_be_copied(voice: Voice) -> None:
    voice.go("seek-feedback/message-builder/", "open the message builder")
    voice.skip()
    voice.tab_to("Ask the employer for feedback")
    voice.press("ArrowDown")
    voice.tab_to("Name of the person")
    voice.type("Ms Okafor")
    voice.find("heading", "Your message")
    voice.read_on("Still to fill in")
    voice.tab_to("Copy the message")
    voice.press("Enter")
    voice.wait("The message is copied.")
    assert [line for line in voice.lines if "polite: " in line] == [
        "  polite: The message is copied."
    ]
    expect_transcript(voice, "a-message")
