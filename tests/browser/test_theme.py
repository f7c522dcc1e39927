"""Light and dark: as the device wishes, or as the reader chose, and never dark on paper."""

from playwright.sync_api import Browser, Page, expect

LIGHT = "rgb(251, 248, 241)"
DARK = "rgb(42, 41, 40)"
PAPER = "getComputedStyle(document.documentElement).backgroundColor"


def test_a_dark_device_gets_dark_pages_with_script_off(browser: Browser, server: str) -> None:
    context = browser.new_context(base_url=server, color_scheme="dark", java_script_enabled=False)
    page = context.new_page()
    page.goto("")
    page.emulate_media(color_scheme="dark")
    assert page.locator("body").evaluate(f"() => {PAPER}") == DARK
    context.close()


def test_a_choice_holds_on_the_next_page_and_can_be_taken_back(desktop: Page) -> None:
    desktop.goto("")
    assert desktop.evaluate(PAPER) == LIGHT
    desktop.get_by_role("radio", name="Dark").check()
    assert desktop.evaluate(PAPER) == DARK
    desktop.goto("privacy/")
    assert desktop.evaluate(PAPER) == DARK
    expect(desktop.get_by_role("radio", name="Dark")).to_be_checked()
    desktop.get_by_role("radio", name="As my device").check()
    assert desktop.evaluate(PAPER) == LIGHT


def test_a_choice_works_by_keyboard(desktop: Page) -> None:
    desktop.goto("")
    desktop.get_by_role("radio", name="As my device").focus()
    desktop.keyboard.press("ArrowUp")
    assert desktop.evaluate(PAPER) == DARK


def test_a_choice_holds_for_the_page_where_storage_is_shut(desktop: Page) -> None:
    desktop.add_init_script(
        "Object.defineProperty(window, 'localStorage', "
        "{get() { throw new DOMException('shut', 'SecurityError'); }})"
    )
    errors: list[str] = []
    desktop.on("pageerror", lambda error: errors.append(str(error)))
    desktop.goto("")
    desktop.get_by_role("radio", name="Dark").check()
    assert desktop.evaluate(PAPER) == DARK
    assert errors == []


def test_paper_is_white_and_ink_black_for_a_reader_who_chose_dark(desktop: Page) -> None:
    desktop.goto("move-on/")
    desktop.get_by_role("radio", name="Dark").check()
    desktop.emulate_media(media="print")
    assert desktop.evaluate(PAPER) == "rgb(255, 255, 255)"
    ink = desktop.evaluate("getComputedStyle(document.querySelector('.atn-page p')).color")
    assert ink == "rgb(0, 0, 0)"
