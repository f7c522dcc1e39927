"""The sum a reader can play with."""

import pytest
from playwright.sync_api import Page, expect

from scripts.extensions.drawing_blocks import TABLE_CHANCES, TABLE_INTERVIEWS, chance_of_one


def test_the_sum_follows_the_sliders_by_keyboard(desktop: Page) -> None:
    desktop.goto("fresh-perspective/one-view/")
    answer = desktop.locator(".atn-chance-answer")
    expect(answer).to_contain_text("10 in 100, then 5 interviews would give about 41 in 100")
    desktop.get_by_label("Number of interviews").focus()
    for _ in range(5):
        desktop.keyboard.press("ArrowRight")
    expect(answer).to_contain_text("10 interviews would give about 65 in 100")
    assert desktop.locator(".atn-chance-picture .atn-yes").count() == 65
    desktop.keyboard.press("Home")
    expect(answer).to_contain_text("1 interview would give about 10 in 100")


@pytest.mark.parametrize("chance", TABLE_CHANCES)
def test_the_table_without_script_says_the_same(scriptless: Page, chance: int) -> None:
    scriptless.goto("fresh-perspective/one-view/")
    expect(scriptless.get_by_label("Number of interviews")).to_be_hidden()
    row = scriptless.get_by_role("row", name=f"{chance} in 100", exact=False).first
    shown = [int(cell) for cell in row.get_by_role("cell").all_inner_texts()]
    assert shown == [round(100 * chance_of_one(chance / 100, n)) for n in TABLE_INTERVIEWS]
