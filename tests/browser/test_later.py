"""What comes after a page is shown: its modules, and the search at the first touch."""

from playwright.sync_api import Page, Route, expect


def test_no_script_is_asked_for_before_a_page_is_there_and_the_search_only_when_touched(
    desktop: Page,
) -> None:
    asked: list[str] = []
    desktop.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    desktop.goto("about/")
    assert [name for name in asked if name.endswith((".js", ".css"))] == []
    desktop.goto("move-on/checklist/")
    assert [name for name in asked if name.endswith((".js", ".css"))][-1] == "sheet.js"
    desktop.get_by_role("button", name="Search").click()
    expect(desktop.get_by_role("searchbox")).to_be_focused()
    assert "search.js" in asked


def test_a_search_whose_script_did_not_come_is_tried_again_at_the_next_touch(
    desktop: Page,
) -> None:
    desktop.route("**/search.js", lambda route: route.abort())
    desktop.goto("about/")
    opener = desktop.get_by_role("button", name="Search")
    with desktop.expect_event("requestfailed"):
        opener.click()
    expect(desktop.locator("script[src$='search.js']")).to_have_count(0)
    desktop.unroute("**/search.js")
    opener.click()
    expect(desktop.get_by_role("searchbox")).to_be_focused()


def test_who_gives_up_before_the_search_is_there_does_not_have_it_open_later(
    desktop: Page,
) -> None:
    held: list[Route] = []
    desktop.route("**/search.js", lambda route: held.append(route))
    desktop.goto("about/")
    opener = desktop.get_by_role("button", name="Search")
    with desktop.expect_request("**/search.js"):
        opener.press("Enter")
    desktop.keyboard.press("Escape")
    with desktop.expect_response("**/help.json"):
        held[0].continue_()
    expect(desktop.get_by_role("dialog")).to_be_hidden()
    opener.press("Enter")
    expect(desktop.get_by_role("searchbox")).to_be_focused()
