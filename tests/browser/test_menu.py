"""The phone menu: by touch and with script off; test_engines.py has it by keyboard alone."""

from playwright.sync_api import Page, expect


def test_a_closed_menu_takes_no_focus(phone: Page) -> None:
    phone.goto("move-on/")
    phone.get_by_role("button", name="Menu", exact=True).focus()
    phone.keyboard.press("Tab")
    inside = phone.evaluate("Boolean(document.activeElement.closest('#menu'))")
    assert inside is False


def test_the_menu_works_with_script_off(scriptless: Page) -> None:
    scriptless.goto("")
    scriptless.get_by_role("button", name="Menu", exact=True).click()
    scriptless.get_by_text("2 Seek feedback").click()
    scriptless.get_by_role("link", name="Your rights").click()
    expect(scriptless.get_by_role("heading", level=1)).to_contain_text("rights")
    expect(scriptless.get_by_role("button", name="Search")).to_be_hidden()
    expect(scriptless.get_by_role("group", name="Colours")).to_be_hidden()


def test_a_wide_screen_shows_the_contents_beside_the_page_and_marks_the_place(
    desktop: Page,
) -> None:
    desktop.goto("seek-feedback/your-rights/")
    menu = desktop.get_by_role("navigation", name="Contents")
    expect(menu).to_be_visible()
    expect(menu.locator("[aria-current=page]")).to_have_text("Your rights")


def test_the_first_tab_stop_skips_to_the_content(desktop: Page) -> None:
    desktop.goto("move-on/")
    desktop.keyboard.press("Tab")
    expect(desktop.get_by_role("link", name="Skip to the content")).to_be_focused()
    desktop.keyboard.press("Enter")
    desktop.keyboard.press("Tab")
    inside = desktop.evaluate("Boolean(document.activeElement.closest('#content'))")
    assert inside is True
