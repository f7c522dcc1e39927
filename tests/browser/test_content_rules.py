"""The manual of the content rules: its examples open, scroll by keyboard and fit a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import PHONE
from tests.browser.test_accessibility import RULES

ADDRESS = "careers-services/content-rules/"
OPEN_ALL = "for (const one of document.querySelectorAll('.atn-examples')) one.open = true"
LONG = ".atn-examples[open] pre"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_with_every_example_open(
    browser: Browser, server: str, scheme: str
) -> None:
    context = browser.new_context(base_url=server, viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(ADDRESS)
    page.evaluate(OPEN_ALL)
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"][:160]) for fault in found] == []
    context.close()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_example_pushes_the_page_sideways(desktop: Page, width: int) -> None:
    desktop.set_viewport_size({"width": width, "height": 800})
    desktop.goto(ADDRESS)
    desktop.evaluate(OPEN_ALL)
    assert desktop.evaluate("document.documentElement.scrollWidth") <= width


def test_examples_open_and_scroll_by_keyboard_alone(phone: Page) -> None:
    phone.goto(f"{ADDRESS}#front-matter")
    phone.locator("#front-matter ~ .atn-examples summary").first.focus()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Tab")
    first = phone.locator(LONG).first
    assert first.evaluate("one => one === document.activeElement")
    assert first.evaluate("one => one.scrollWidth > one.clientWidth")
    phone.keyboard.press("ArrowRight")
    phone.wait_for_timeout(300)  # the scroll is smooth
    assert first.evaluate("one => one.scrollLeft") > 0


def test_the_address_in_a_report_leads_to_the_rule(phone: Page) -> None:
    phone.goto(f"{ADDRESS}#banned-word")
    top = phone.locator("h3#banned-word").evaluate("one => one.getBoundingClientRect().top")
    assert 0 <= top < 200


def test_without_script_the_examples_open_too(scriptless: Page) -> None:
    scriptless.goto(ADDRESS)
    scriptless.get_by_text("Examples of next-step", exact=True).click()
    assert scriptless.get_by_role("region", name="Reported, example 1 of next-step").is_visible()
