"""A shared computer is one for every tab; and what is kept has a name of this copy alone."""

import json

from playwright.sync_api import BrowserContext, expect

from tests.browser.tabs import (
    ALL,
    KEPT,
    LESSONS,
    SECRET,
    SHARED,
    answers,
    back,
    expect_no_words,
    expect_value,
    held,
    leave,
    ready,
    status,
    stir,
    visit,
    write,
)
from tests.conftest import SUB_PATH


def test_a_shared_computer_is_one_for_every_tab_until_somebody_says_otherwise(
    context: BrowserContext,
) -> None:
    first = visit(context, LESSONS)
    write(first, "keep", SECRET)
    second = visit(context, LESSONS)
    first.get_by_label(SHARED).check()
    expect(status(first)).to_contain_text("moved to this tab")
    expect(second.locator("#keep")).to_have_value("")
    expect(second.get_by_label(SHARED)).to_be_checked()
    write(second, "change", "words of the second", KEPT)
    expect_no_words(second)
    expect_no_words(second, "words of the second")
    # A new tab starts so, and sees nothing of the others.
    third = visit(context, LESSONS)
    expect(third.get_by_label(SHARED)).to_be_checked()
    expect(third.locator("#keep")).to_have_value("")
    expect(first.locator("#keep")).to_have_value(SECRET)
    # Clearing in one tab clears that tab, and says so.
    everything = visit(context, ALL)
    expect(everything.get_by_label(SHARED)).to_be_checked()
    expect(everything.locator(".atn-saved-list")).to_contain_text(
        "Nothing is filled in in this tab"
    )
    # Whoever unticks it takes the own words along; the second tab goes on as was promised.
    first.get_by_label(SHARED).uncheck()
    expect(status(first)).to_contain_text("back on this device")
    assert answers(first, "three-lessons") == {"keep": SECRET}
    expect(second.get_by_label(SHARED)).to_be_checked()
    write(second, "keep", "still mine", KEPT)
    assert answers(first, "three-lessons") == {"keep": SECRET}
    fresh = visit(context, LESSONS)
    expect(fresh.get_by_label(SHARED)).not_to_be_checked()
    # The second unticks too: nothing of either is lost.
    second.get_by_label(SHARED).uncheck()
    expect(status(second)).to_contain_text("back on this device")
    expect(first.locator("#keep")).to_have_value(f"still mine\n{SECRET}")
    expect(first.locator("#change")).to_have_value("words of the second")


def test_a_page_from_the_cache_holds_to_a_shared_computer(context: BrowserContext) -> None:
    tab = visit(context, LESSONS)
    write(tab, "keep", SECRET)
    leave(tab, ALL)
    other = visit(context, LESSONS)
    other.get_by_label(SHARED).check()
    expect(status(other)).to_contain_text("moved to this tab")
    back(tab)
    expect_value(tab, "keep", "")
    stir(tab)
    expect_no_words(other)
    assert answers(other, "three-lessons", "sessionStorage") == {"keep": SECRET}


def test_names_hold_the_path_and_no_word_is_left_under_an_old_one(
    context: BrowserContext,
) -> None:
    tab = visit(context, ALL)
    old = {"v": 1, "at": "2026-11-20T09:00:00.000Z", "answers": {"keep": SECRET}}
    tab.evaluate(
        """text => { localStorage.setItem("after-the-no.sheet.three-lessons", text);
        localStorage.setItem("after-the-no.damaged.gap-plan.1", "{");
        localStorage.setItem("another-application", "its own"); }""",
        json.dumps(old),
    )
    tab.goto(LESSONS)
    expect(tab.locator("#keep")).to_have_value(SECRET)
    ready(tab)
    expect(tab.locator("#keep")).to_have_value(SECRET)
    start = f"after-the-no.{SUB_PATH}."
    assert sorted(held(tab)) == [
        f"{start}damaged.gap-plan.1",
        f"{start}sheet.three-lessons",
        "another-application",
    ]
    expect(tab.locator(".atn-saved")).to_contain_text("could read what is saved here.")
