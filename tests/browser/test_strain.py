"""What a reader sees where lines break, scripts come late or half, style is refused.

That no word is lost then. The page "Host it" says the same in words.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.kept_site import PATIENCE, Host, serving
from tests.browser.tabs import SAVED, SECRET, status

SHEET = "fresh-perspective/three-lessons/"
FIRST, LAST = "What will I keep?", "textarea, input[type=text]"
UNHEARD = "JavaScript is off in this browser, or it did not load."


@pytest.fixture
def host(site: Path) -> Iterator[Host]:
    """Serve the site; nothing is kept on the device, where these faults would be hidden."""
    with serving(site) as host:
        yield host


@pytest.fixture
def tab(either_browser: Browser, host: Host) -> Iterator[Page]:
    """Open a reader's tab, with nothing stored, in each browser."""
    opened = either_browser.new_context(base_url=host.address)
    tab = opened.new_page()
    tab.set_default_timeout(PATIENCE)
    yield tab
    host.going.set()
    opened.close()


def fields(tab: Page) -> Locator:
    """Return what can be typed into on a sheet."""
    return tab.locator(".atn-sheet").locator(LAST)


def write(tab: Page, field: Locator, words: str) -> None:
    """Type into a field, leave it, and wait until it is saved."""
    field.fill(words)
    field.blur()
    expect(status(tab)).to_have_text(SAVED)


def wait_some_seconds(tab: Page) -> None:
    """Let the seconds pass after which a form says that nothing is kept."""
    tab.evaluate("document.getAnimations().forEach((one) => one.finish())")


@pytest.mark.parametrize("breaks", [True, False], ids=["the line breaks", "it looks whole"])
def test_half_a_sheet_can_be_read_and_keeps_the_answers_of_the_other_half(
    tab: Page, host: Host, breaks: bool
) -> None:
    tab.goto(SHEET)
    count = fields(tab).count()
    write(tab, fields(tab).last, SECRET)
    host.cut = {SHEET: ("What will I practise", breaks)}
    host.going.clear()
    tab.goto(SHEET, wait_until="commit")
    expect(fields(tab)).to_have_count(3)  # before anything is known of the end
    host.going.set()
    expect(tab.get_by_role("heading", level=1)).to_be_visible()
    tab.get_by_label(FIRST).fill("Typed into half a sheet")
    # A question without its field: the sheet's script stops, and what is typed is not kept.
    wait_some_seconds(tab)
    expect(tab.locator(".atn-unheard")).to_be_visible()
    host.cut = {}
    tab.goto(SHEET)
    expect(fields(tab)).to_have_count(count)
    expect(tab.get_by_label(FIRST)).to_have_value("")
    expect(fields(tab).last).to_have_value(SECRET)


@pytest.mark.parametrize("breaks", [True, False], ids=["the line breaks", "it looks whole"])
def test_half_a_script_is_none_and_the_sheet_says_so(tab: Page, host: Host, breaks: bool) -> None:
    host.cut = {"/sheet.js": ("atn-unheard", breaks)}
    tab.goto(SHEET)
    line = tab.locator(".atn-unheard")
    expect(line).to_be_hidden()
    tab.get_by_label(FIRST).fill(SECRET)
    wait_some_seconds(tab)
    expect(line).to_be_visible()
    expect(line).to_contain_text(UNHEARD)
    expect(tab.get_by_label(FIRST)).to_have_value(SECRET)
    host.cut = {}
    tab.goto(SHEET)
    expect(line).to_have_count(0)
    write(tab, tab.get_by_label(FIRST), SECRET)


def test_words_typed_before_a_late_script_came_are_saved_with_it(tab: Page) -> None:
    held: list[Route] = []
    tab.route("**/sheet.js", lambda route: held.append(route))
    tab.goto(SHEET, wait_until="commit")
    tab.get_by_label(FIRST).fill(SECRET)
    wait_some_seconds(tab)
    expect(tab.locator(".atn-unheard")).to_be_visible()
    while not held:
        tab.wait_for_timeout(50)
    held[0].continue_()
    expect(tab.locator(".atn-unheard")).to_have_count(0)
    expect(status(tab)).to_have_text(SAVED)
    tab.unroute("**/sheet.js")
    tab.goto(SHEET)
    expect(tab.get_by_label(FIRST)).to_have_value(SECRET)


def test_with_style_and_script_refused_the_page_is_text_and_says_that_nothing_is_kept(
    tab: Page,
) -> None:
    def refuse(route: Route) -> None:
        answer = route.fetch()
        headers = {**answer.headers, "content-security-policy": "default-src 'none'"}
        route.fulfill(response=answer, headers=headers)

    tab.route("**/*", refuse)
    tab.goto(SHEET)
    expect(tab.get_by_role("heading", level=1)).to_be_visible()
    expect(tab.locator(".atn-unheard")).to_be_visible()
    tab.get_by_label(FIRST).fill(SECRET)
    expect(tab.get_by_role("link", name="Talk to someone").first).to_be_visible()


def test_style_that_did_not_come_leaves_everything_in_reach(tab: Page) -> None:
    tab.route("**/*.css", lambda route: route.abort())
    tab.goto(SHEET)
    write(tab, tab.get_by_label(FIRST), SECRET)
    tab.goto("worksheets/")
    expect(tab.get_by_role("heading", level=1)).to_be_visible()
    expect(tab.get_by_role("button", name="Clear everything")).to_be_visible()
    tab.get_by_role("link", name="Three lines").last.click()
    expect(tab.get_by_label(FIRST)).to_be_visible()


def test_a_store_that_is_emptied_while_one_writes_gets_all_that_the_page_shows(tab: Page) -> None:
    tab.goto(SHEET)
    write(tab, fields(tab).first, "The first answer")
    tab.evaluate("localStorage.clear()")
    write(tab, fields(tab).last, SECRET)
    tab.reload()
    expect(fields(tab).last).to_have_value(SECRET)
    expect(fields(tab).first).to_have_value("The first answer")
