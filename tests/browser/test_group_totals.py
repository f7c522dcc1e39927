"""The table that adds a group's answers up, on the device alone."""

import csv
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

PAGE = "careers-services/measure-it/"
CONFIDENCE = {"Not at all": (4, 1), "A little": (5, 3), "Fairly": (2, 5), "Very": (1, 3)}


def fill(page: Page) -> None:
    """Type the counts of the first question."""
    for answer, counts in CONFIDENCE.items():
        for time, count in zip(("before", "after"), counts, strict=True):
            page.get_by_label(f"{answer}, {time}: ").fill(str(count))


def test_counts_are_added_up_and_drawn_with_words(phone: Page) -> None:
    phone.goto(PAGE)
    fill(phone)
    first = phone.locator(".atn-totals").first
    expect(first.locator("output")).to_have_text(["12", "12"])
    drawn = phone.get_by_role("img", name="How ready do you feel")
    expect(drawn.locator("title")).to_contain_text("Not at all: 4 before, 1 after;")
    expect(drawn.locator("rect")).to_have_count(8)
    widest = drawn.locator("rect").evaluate_all("all => all.map(one => one.getAttribute('width'))")
    assert [float(width) for width in widest[:4]] == [192, 48, 240, 144]


def test_the_table_is_saved_as_a_file_that_a_spreadsheet_reads(
    desktop: Page, tmp_path: Path
) -> None:
    desktop.goto(PAGE)
    fill(desktop)
    with desktop.expect_download() as waiting:
        desktop.get_by_role("button", name="Save as a table (CSV)").click()
    waiting.value.save_as(tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Question", "Answer", "Before", "After"]
    assert rows[1][1:] == ["Not at all", "4", "1"]
    assert rows[-1][1:] == ["Yes, or I have asked", "0", "0"]


def test_counts_are_not_lost_to_a_wrong_press_and_not_kept(desktop: Page) -> None:
    desktop.goto(PAGE)
    fill(desktop)
    desktop.once("dialog", lambda dialog: dialog.dismiss())
    desktop.get_by_role("button", name="Empty the table").click()
    expect(desktop.locator(".atn-totals output").first).to_have_text("12")
    desktop.once("dialog", lambda dialog: dialog.accept())
    desktop.get_by_role("button", name="Empty the table").click()
    expect(desktop.locator(".atn-totals output").first).to_have_text("0")
    assert desktop.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]") == []


def test_axe_finds_nothing_in_the_filled_table_light_and_dark(desktop: Page) -> None:
    desktop.goto(PAGE)
    fill(desktop)
    for scheme in ("light", "dark"):
        desktop.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        found = Axe().run(
            desktop, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]}
        )
        assert found.response["violations"] == []


def test_without_script_the_table_can_be_filled_in_by_pen(scriptless: Page) -> None:
    scriptless.goto(PAGE)
    expect(scriptless.locator(".atn-totals")).to_have_count(3)
    expect(scriptless.locator(".atn-totals-actions")).to_be_hidden()
