"""What fits on a screen: all five choices at once on a phone, and lines that are not too long."""

from playwright.sync_api import Page

from tests.browser.conftest import boxes_of


def test_the_question_and_all_five_choices_show_on_a_phone_without_scrolling(phone: Page) -> None:
    phone.goto("")
    choices = phone.locator("#where-are-you-now + ul a")
    assert choices.count() == 5
    bottoms = [box["y"] + box["height"] for box in boxes_of(choices)]
    assert max(bottoms) <= 740


def test_what_a_thumb_touches_is_at_least_44_pixels_high(phone: Page) -> None:
    phone.goto("")
    touched = phone.locator("#where-are-you-now + ul a, .atn-header button")
    heights = [box["height"] for box in boxes_of(touched)]
    assert min(heights) >= 44


def test_lines_of_text_are_at_most_75_characters_long_on_a_wide_screen(desktop: Page) -> None:
    desktop.goto("move-on/")
    width, letter = desktop.evaluate(
        """() => {
            const text = document.querySelector(".atn-page > p:nth-of-type(2)");
            const probe = document.createElement("span");
            probe.textContent = "abcdefghijklmnopqrstuvwxyz ".repeat(4);
            probe.className = "probe";
            text.append(probe);
            const letter = probe.getClientRects()[0];
            const all = [...probe.getClientRects()].reduce((sum, line) => sum + line.width, 0);
            const result = [text.getBoundingClientRect().width, all / probe.textContent.length];
            probe.remove();
            return result;
        }"""
    )
    assert width / letter <= 85


def test_a_table_whose_rows_are_stacked_is_still_read_as_a_table(phone: Page) -> None:
    phone.goto("careers-services/workshop-60-minutes/")
    plan = phone.locator("table.atn-plan")
    assert plan.locator("tr").nth(1).evaluate("row => getComputedStyle(row).display") == "block"
    columns = plan.locator("thead th").count()
    rows = phone.get_by_role("table").filter(has=phone.locator("td[data-heading=Minutes]"))
    first = rows.first.get_by_role("row").nth(1)
    assert first.get_by_role("cell").count() == columns
    assert rows.first.get_by_role("columnheader").count() == columns


def test_places_to_write_in_a_row_stand_side_by_side_under_long_names(desktop: Page) -> None:
    desktop.goto("seek-feedback/pattern-log/")
    row = desktop.locator(".atn-row").first
    assert len({box["y"] for box in boxes_of(row.locator("textarea"))}) == 1
