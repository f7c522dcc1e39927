"""What is essential works in browsers that lack what we use: each thing is taken away and tried.

A browser of today cannot forget what it knows. So names are changed on their way to it, in
pages, styles and scripts alike, and it meets only words that it does not know.
test_taken_away.py has what scripts ask the browser for.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import DESKTOP, PHONE, opened

# Names to change, and what then stands in their place.
POPOVER = {"popover": "unknown"}
DIALOG = {"<dialog": "<unknown", "</dialog": "</unknown", '"dialog",""': '"unknown",""'}
METHOD = {'method="dialog"': 'method="get"', 'type="date"': 'type="text"'}
TEXT = ("text/html", "text/css", "javascript")


def lacking(
    names: dict[str, str],
    browser: Browser,
    server: str,
    **settings: Any,  # noqa: ANN401  # Playwright's own
) -> Iterator[Page]:
    """Yield a page in a browser that does not know some names."""

    def change(route: Route) -> None:
        answer = route.fetch()
        if any(kind in answer.headers.get("content-type", "") for kind in TEXT):
            body = answer.text()
            for name, other in names.items():
                body = body.replace(name, other)
            # Not every host sends the policy, which forbids sending forms anywhere.
            headers = {
                name: said
                for name, said in answer.headers.items()
                if name != "content-security-policy"
            }
            route.fulfill(response=answer, headers=headers, body=body)
        else:
            route.fulfill(response=answer)

    for page in opened(browser, server, **settings):
        page.context.route("**/*", change)
        yield page
        page.context.unroute_all(behavior="ignoreErrors")


@pytest.fixture
def without_popover(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page as on a phone whose browser knows no popovers."""
    yield from lacking(POPOVER, browser, server, viewport=PHONE)


@pytest.fixture
def without_popover_and_script(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page as on a phone whose browser knows no popovers and runs no script."""
    yield from lacking(POPOVER, browser, server, viewport=PHONE, java_script_enabled=False)


@pytest.fixture
def without_dialog(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page in a browser that takes a dialog for an unknown element."""
    yield from lacking(DIALOG, browser, server, viewport=DESKTOP)


def test_without_popovers_the_menu_is_closed_at_first_and_its_button_works(
    without_popover: Page,
) -> None:
    page = without_popover
    page.goto("seek-feedback/")
    menu = page.get_by_role("navigation", name="Contents")
    opener = page.get_by_role("button", name="Menu", exact=True)
    expect(menu).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
    expect(opener).to_have_attribute("aria-expanded", "false")
    opener.click()
    expect(menu).to_be_visible()
    expect(opener).to_have_attribute("aria-expanded", "true")
    page.get_by_role("button", name="Close menu").click()
    expect(menu).to_be_hidden()
    expect(opener).to_be_focused()
    opener.click()
    page.get_by_text("3 Address concerns").click()
    page.get_by_role("link", name="Courses and learning").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("courses")


def test_without_popovers_the_menu_works_by_keyboard_alone(without_popover: Page) -> None:
    page = without_popover
    page.goto("move-on/")
    menu = page.get_by_role("navigation", name="Contents")
    opener = page.get_by_role("button", name="Menu", exact=True)
    opener.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Close menu")).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(opener).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("Boolean(document.activeElement.closest('#menu'))") is False
    opener.focus()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    # Out of the menu to what it covers: it gives way.
    page.keyboard.press("Shift+Tab")
    expect(menu).to_be_hidden()


def test_without_popovers_a_tap_beside_the_menu_closes_it(without_popover: Page) -> None:
    page = without_popover
    page.set_viewport_size({"width": 700, "height": 740})
    page.goto("move-on/")
    page.get_by_role("button", name="Menu", exact=True).click()
    menu = page.get_by_role("navigation", name="Contents")
    expect(menu).to_be_visible()
    page.mouse.click(60, 600)
    expect(menu).to_be_hidden()


def test_without_popovers_and_script_a_link_opens_the_menu_and_one_closes_it(
    without_popover_and_script: Page,
) -> None:
    page = without_popover_and_script
    page.goto("move-on/")
    menu = page.get_by_role("navigation", name="Contents")
    expect(menu).to_be_hidden()
    expect(page.get_by_role("button", name="Menu", exact=True)).to_be_hidden()
    page.get_by_role("link", name="Menu", exact=True).click()
    expect(menu).to_be_visible()
    page.get_by_role("link", name="Close menu").click()
    expect(menu).to_be_hidden()
    page.get_by_role("link", name="Menu", exact=True).click()
    page.get_by_text("2 Seek feedback").click()
    page.get_by_role("link", name="Your rights").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("rights")
    page.set_viewport_size({"width": DESKTOP["width"], "height": DESKTOP["height"]})
    expect(menu).to_be_visible()
    expect(page.locator(".atn-menu-link").first).to_be_hidden()


def test_where_popovers_are_known_no_link_stands_in_for_the_button(phone: Page) -> None:
    phone.goto("move-on/")
    assert phone.locator(".atn-menu-link:visible").count() == 0
    assert phone.locator("script[src*='menu']").count() == 0


def test_without_dialogs_none_is_shown_before_somebody_asks(without_dialog: Page) -> None:
    page = without_dialog
    page.goto("move-on/")
    expect(page.locator("#search")).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


def test_without_dialogs_the_search_opens_finds_and_closes(without_dialog: Page) -> None:
    page = without_dialog
    page.goto("about/")
    page.get_by_role("button", name="Search").click()
    box = page.get_by_role("dialog", name="Search")
    expect(box).to_be_visible()
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.get_by_role("searchbox").fill("kill myself")
    expect(box.get_by_role("link", name="Talk to someone now")).to_be_visible()
    page.keyboard.press("Escape")
    expect(box).to_be_hidden()
    expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_without_dialogs_slides_are_shown_and_closed(without_dialog: Page) -> None:
    page = without_dialog
    page.goto("careers-services/slides-30-minutes/")
    show = page.locator(".atn-show")
    expect(show).to_be_hidden()
    page.get_by_role("button", name="Present these slides").click()
    expect(page.get_by_role("dialog", name="Slides")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(show).to_contain_text("Slide 2 of 8")
    for _ in range(6):
        page.keyboard.press("Tab")
        # At the end of the page it is the browser's own turn, and then the dialog's again.
        under = page.evaluate("document.activeElement.closest('.atn-skip, header, main, footer')")
        assert under is None
    page.get_by_role("button", name="Stop").click()
    expect(show).to_be_hidden()
    expect(page.get_by_role("button", name="Present from slide 2")).to_be_focused()


@pytest.mark.parametrize("scripted", [True, False])
def test_without_its_method_a_sheet_still_sends_its_words_nowhere(
    browser: Browser, server: str, scripted: bool
) -> None:
    for page in lacking(METHOD, browser, server, java_script_enabled=scripted):
        page.goto("fresh-perspective/three-lessons/")
        before = page.url
        page.locator("form.atn-sheet textarea").first.fill("Words of mine")
        page.locator("form.atn-sheet input[type=text]").press("Enter")
        page.wait_for_timeout(200)
        assert page.url == before
        expect(page.locator("form.atn-sheet textarea").first).to_have_value("Words of mine")


def test_the_rings_of_the_picture_are_round_without_an_aspect_ratio(desktop: Page) -> None:
    desktop.goto("fresh-perspective/one-view/")
    box = desktop.locator(".atn-chance-picture i").first.bounding_box()
    assert box
    assert abs(box["width"] - box["height"]) < 0.5
