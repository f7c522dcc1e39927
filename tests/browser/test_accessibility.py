"""axe-core finds nothing on any page, light and dark, on a phone and on a wide screen."""

from itertools import cycle

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import DESKTOP, PHONE
from tests.conftest import page_addresses

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


# Each page on one screen, in turn; `make measure` looks at each on four, and a test holds
# what it found to be nothing.
SCREENS = ((PHONE, "dark"), (DESKTOP, "light"), (PHONE, "light"), (DESKTOP, "dark"))
TURNS = list(zip([*page_addresses(), "no/such/page"], cycle(SCREENS), strict=False))


@pytest.mark.parametrize(("address", "screen"), TURNS, ids=[address for address, _ in TURNS])
def test_axe_finds_nothing(
    browser: Browser, server: str, address: str, screen: tuple[dict[str, int], str]
) -> None:
    context = browser.new_context(base_url=server)
    page = context.new_page()
    page.goto(address)
    size, scheme = screen
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    results = Axe().run(page, options=RULES)
    found = [
        f"{scheme}, {size['width']} wide: {fault['id']}: {node['html'][:160]}"
        for fault in results.response["violations"]
        for node in fault["nodes"]
    ]
    assert found == []
    context.close()


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
