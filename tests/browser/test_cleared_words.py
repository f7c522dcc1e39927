"""Cleared words do not come back: by a second tab, by Back, by travel, by a wrong clock."""

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.tabs import (
    ALL,
    LESSONS,
    SAVED,
    SECRET,
    answers,
    back,
    expect_no_words,
    expect_value,
    held,
    leave,
    press,
    ready,
    status,
    stir,
    visit,
    write,
)

SORTER = "address-concerns/concern-sorter/"
PLAN = "address-concerns/gap-plan/"


def test_a_sheet_that_was_only_read_stays_cleared_when_one_goes_back_to_it(
    context: BrowserContext,
) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    first.close()
    tab = visit(context, LESSONS)
    expect(tab.locator("#keep")).to_have_value(SECRET)
    leave(tab, ALL)
    press(tab, "Clear everything")
    expect_no_words(tab)
    back(tab)
    expect_value(tab, "keep", "")
    stir(tab)
    expect_no_words(tab)


def test_a_sheet_that_was_written_stays_cleared_when_one_goes_back_at_once(
    context: BrowserContext,
) -> None:
    tab = visit(context, LESSONS)
    tab.locator("#keep").press_sequentially(SECRET)
    leave(tab, ALL)
    press(tab, "Clear everything")
    back(tab)
    expect_value(tab, "keep", "")
    stir(tab)
    expect_no_words(tab)


@pytest.mark.parametrize("writer", ["reader", "writer"])
def test_a_second_tab_shows_and_saves_nothing_that_was_cleared_and_keeps_what_is_typed_after(
    context: BrowserContext, writer: str
) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    write(first, "change", f"{SECRET} and the rota")
    second = first if writer == "writer" else visit(context, LESSONS)
    second.locator("#keep").focus()  # the cursor stands in it, and it waits
    other = visit(context, ALL)
    press(other, "Clear everything")
    expect(second.locator("#change")).to_have_value("")
    expect(status(second)).to_have_text("This sheet was cleared, or moved to another tab.")
    second.locator("#keep").press_sequentially("!")
    expect(second.locator("#keep")).to_have_value("!")
    second.locator("#change").blur()
    second.wait_for_timeout(600)
    assert answers(other, "three-lessons") == {"keep": "!"}
    stir(second)
    expect_no_words(other)


def test_a_sheet_cleared_by_its_own_button_is_cleared_in_every_tab(
    context: BrowserContext,
) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    second = visit(context, LESSONS)
    press(first, "Clear this sheet")
    expect(second.locator("#keep")).to_have_value("")
    write(second, "change", "speak up")
    expect(first.locator("#change")).to_have_value("speak up")
    stir(second)
    expect_no_words(first)
    assert answers(first, "three-lessons") == {"change": "speak up"}


def test_words_do_not_travel_back_into_a_cleared_sheet(context: BrowserContext) -> None:
    source = visit(context, SORTER)
    write(source, "chosen", SECRET)
    plan = visit(context, PLAN)
    expect(plan.locator("#concern")).to_have_value(SECRET)
    press(plan, "Clear this sheet")
    plan.reload()
    ready(plan)
    expect(plan.locator("#concern")).to_have_value("")
    press(plan, "Bring it back")
    expect(plan.locator("#concern")).to_have_value(SECRET)
    other = visit(context, ALL)
    press(other, "Clear everything")
    expect(plan.locator("#concern")).to_have_value("")
    expect(source.locator("#chosen")).to_have_value("")
    plan.wait_for_timeout(1300)
    expect_no_words(other)
    # The sheet starts anew: nothing is refused that nobody refused.
    write(source, "chosen", "reorder levels")
    expect(plan.locator("#concern")).to_have_value("reorder levels")


def test_a_late_writing_of_a_tab_that_knew_nothing_of_the_clearing_reads_as_blank(
    context: BrowserContext,
) -> None:
    tab = visit(context, LESSONS)
    write(tab, "keep", SECRET)
    before = held(tab)
    other = visit(context, ALL)
    press(other, "Clear everything")
    # As a tab in another process would, whose own view of the store was some ms old.
    other.evaluate("all => Object.entries(all).forEach(([k, t]) => localStorage[k] ??= t)", before)
    fresh = visit(context, LESSONS)
    expect(fresh.locator("#keep")).to_have_value("")
    other.wait_for_timeout(1300)
    expect_no_words(other)


def test_a_clock_set_back_brings_nothing_back_and_loses_nothing(context: BrowserContext) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    second = visit(context, LESSONS)
    for tab in (first, second):
        tab.evaluate("{ const now = Date.now; Date.now = () => now() - 4e8; }")
    press(first, "Clear this sheet")
    expect(second.locator("#keep")).to_have_value("")
    write(second, "keep", "speak up")
    write(first, "change", "ask first")
    expect(second.locator("#change")).to_have_value("ask first")
    assert answers(first, "three-lessons") == {"keep": "speak up", "change": "ask first"}


@pytest.mark.parametrize("fault", ["QuotaExceededError", "SecurityError"])
def test_a_tab_that_cannot_save_keeps_what_was_typed_after_the_clearing_and_only_that(
    context: BrowserContext, fault: str
) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    second = visit(context, LESSONS)
    second.evaluate(
        """name => { const { setItem } = Storage.prototype; window.shut = true;
        Storage.prototype.setItem = function (key, text) {
        if (window.shut) throw new DOMException("no", name); setItem.call(this, key, text); } }""",
        fault,
    )
    second.locator("#change").fill("speak up")
    second.locator("#change").blur()
    expect(status(second)).to_contain_text(
        "There is no room left" if "Quota" in fault else "This browser keeps nothing"
    )
    press(first, "Clear this sheet")
    expect(second.locator("#keep")).to_have_value("")
    expect(second.locator("#change")).to_have_value("speak up")
    second.evaluate("window.shut = false")
    second.locator("#practise").fill("aloud")
    second.locator("#practise").blur()
    expect(status(second)).to_have_text(SAVED)
    assert answers(first, "three-lessons") == {"change": "speak up", "practise": "aloud"}
    expect_no_words(first)
