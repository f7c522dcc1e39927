"""axe-core finds nothing in what opens over a page; test_every_page.py has the pages."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import PHONE

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_open_menu_and_the_open_search(
    browser: Browser, server: str, scheme: str
) -> None:
    context = browser.new_context(base_url=server, viewport=PHONE, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto("move-on/")
    page.get_by_role("button", name="Menu", exact=True).click()
    menu = Axe().run(page, options=RULES).response["violations"]
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").fill("feedback")
    page.get_by_role("listitem").get_by_role("link").first.wait_for()
    search = Axe().run(page, options=RULES).response["violations"]
    assert [(fault["id"], fault["nodes"][0]["html"]) for fault in [*menu, *search]] == []
    context.close()
