"""Four journeys in each engine that people have: Chromium, Firefox, and WebKit of every iPhone.

WebKit is driven where Debian's driver for it is installed, and left out with a word elsewhere.
Its driver cannot print, so there the first journey ends before the paper.
"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import webkit
from tests.browser.conftest import opened
from tests.browser.paper import Print, squashed
from tests.browser.readers import (
    PlaywrightReader,
    Reader,
    WebKitReader,
    focused,
    shown,
    tab_to,
    wait_for,
)

NARROW = {"width": 460, "height": 740}
CHANGE = "Never said that I have done four scanner counts"
STATUS = "[role=status]"


def with_webkit(server: str, folder: Path) -> Iterator[Reader]:
    """Yield a reader at WebKit, in a window as narrow as it gets."""
    if webkit.missing():
        pytest.skip(webkit.missing())
    with webkit.started(folder) as driver:
        driver.ask("POST", "/window/rect", **NARROW)
        yield WebKitReader(driver, server, folder)


@pytest.fixture(scope="module", params=["chromium", "firefox", "webkit"])
def reader(
    request: pytest.FixtureRequest, server: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reader]:
    """Sit down at a browser with nothing stored; all four journeys follow in it."""
    if request.param == "webkit":
        yield from with_webkit(server, tmp_path_factory.mktemp("webkit"))
        return
    fixture = {"chromium": "browser", "firefox": "firefox"}[request.param]
    browser: Browser = request.getfixturevalue(fixture)
    for page in opened(browser, server, viewport=NARROW):
        yield PlaywrightReader(request.param, page)


def test_from_the_start_page_by_search_to_a_sheet_to_the_next_sheet_to_paper(
    reader: Reader,
) -> None:
    reader.go("")
    reader.press("I want to know why")
    wait_for(reader, "h1", "Ask for feedback")
    reader.press("Search")
    wait_for(reader, "dialog label", "Search this site")
    reader.keys(*"interview debrief worksheet")
    wait_for(reader, ".atn-search-results a", "Interview debrief: write down")
    wait_for(reader, f".atn-search {STATUS}", "pages, best first.")
    reader.keys("Escape")
    assert shown(reader, "#search") == []
    assert focused(reader) == "Search"
    reader.keys("Enter", "Enter")  # the dialog again, with the words; then the first result
    wait_for(reader, "h1", "Interview debrief")
    reader.write("What I did or left out", CHANGE)
    wait_for(reader, f".atn-saved {STATUS}", "Saved on this device.")

    reader.go("address-concerns/concern-sorter/")
    wait_for(reader, ".atn-from", "From your Interview debrief")
    assert shown(reader, "[data-column=concern]")[0] == CHANGE
    paper = reader.paper()
    assert (paper is None) == (reader.name == "webkit")
    if paper:
        assert squashed(CHANGE) in Print(paper).words


def test_a_message_is_chosen_filled_and_copied(reader: Reader) -> None:
    reader.go("seek-feedback/message-builder/")
    wait_for(reader, "#builder-body", "Dear [name],")
    reader.tick("Ask an agency recruiter")
    reader.tick("What they thought of the way I answered")
    reader.write("Name of the person you write to", "Ms Okafor")
    reader.write("Your name", "Amina")
    wait_for(reader, ".atn-builder-left", "Still to fill in before you send it: [job title]")
    [letter] = shown(reader, "#builder-body")
    assert letter.startswith("Hello Ms Okafor, ")
    assert letter.endswith(" Amina")
    reader.press("Copy the message")
    wait_for(reader, ".atn-builder-status", "The message is copied.")


def test_answers_go_into_a_file_and_come_back_from_it(reader: Reader, tmp_path: Path) -> None:
    reader.go("fresh-perspective/three-lessons/")
    reader.write("What will I keep?", "The chargers story")
    wait_for(reader, f".atn-saved {STATUS}", "Saved on this device.")
    reader.go("worksheets/")
    wait_for(reader, ".atn-saved-list a", "Three lines to keep")
    text = reader.saved_file("Export everything to one file")
    assert json.loads(text)["sheets"]["three-lessons"]["answers"] == {"keep": "The chargers story"}

    reader.press("Clear everything")
    wait_for(reader, ".atn-saved-list", "Nothing is filled in on this device yet.")
    # Once the page is left, no Undo is there any more.
    reader.go("worksheets/")
    kept = tmp_path / "answers.json"
    kept.write_text(text, encoding="utf-8")
    reader.choose_file("Import from a file", kept)
    wait_for(reader, ".atn-import", "Three lines to keep")
    reader.press("Import")
    wait_for(reader, ".atn-saved-list a", "Three lines to keep")
    reader.go("fresh-perspective/three-lessons/")
    wait_for(reader, "#keep", "The chargers story")


def test_the_menu_opens_leads_on_and_closes_by_keyboard_alone(reader: Reader) -> None:
    reader.go("move-on/")
    assert shown(reader, "#menu") == []
    tab_to(reader, "Menu", 4)  # skip link, name of the site, search, menu
    reader.keys("Enter")
    # Firefox also stops at what scrolls, so at the list itself.
    tab_to(reader, "Close menu", 2)
    reader.keys("Escape")
    assert shown(reader, "#menu") == []
    assert focused(reader) == "Menu"
    reader.go("")
    tab_to(reader, "Menu", 4)
    reader.keys("Enter")
    tab_to(reader, "3 Address concerns", 6)  # close, start, tip 1, tip 2, tip 3
    reader.keys("Enter")
    tab_to(reader, "Courses and learning", 2)
    reader.keys("Enter")
    wait_for(reader, "h1", "Free courses")
