"""The phone menu: by touch, by keyboard alone, and with script off."""

from playwright.sync_api import Page, expect


def test_the_menu_opens_moves_and_closes_by_keyboard_alone(phone: Page) -> None:
    phone.goto("seek-feedback/")
    menu = phone.get_by_role("navigation", name="Contents")
    opener = phone.get_by_role("button", name="Menu", exact=True)
    expect(menu).to_be_hidden()
    for _ in range(4):  # skip link, name of the site, search, menu
        phone.keyboard.press("Tab")
    expect(opener).to_be_focused()
    phone.keyboard.press("Enter")
    expect(menu).to_be_visible()
    phone.keyboard.press("Tab")
    expect(phone.get_by_role("button", name="Close menu")).to_be_focused()
    phone.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(opener).to_be_focused()


def test_a_page_is_reached_through_the_menu_by_keyboard_alone(phone: Page) -> None:
    phone.goto("")
    phone.get_by_role("button", name="Menu", exact=True).focus()
    phone.keyboard.press("Enter")
    for _ in range(5):  # close, start, tip 1, tip 2, tip 3
        phone.keyboard.press("Tab")
    expect(phone.get_by_text("3 Address concerns")).to_be_focused()
    phone.keyboard.press("Enter")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Free courses")


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
