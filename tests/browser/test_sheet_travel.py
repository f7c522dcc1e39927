"""Answers travel from earlier sheets, and stay the reader's own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import sheet_pages
from tests.browser.sheet_pages import SAVED, put, status, stored, visit

WOULD_CHANGE = [
    {"what": "scanner counts", "instead": "say them first"},
    {"what": "", "instead": ""},
    {"what": "the pay answer", "instead": ""},
]


@pytest.fixture
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored."""
    yield from sheet_pages.opened(browser, server)


def concerns(tab: Page) -> list[str]:
    """Return the first column of the concern sorter's rows."""
    values: list[str] = tab.locator("[data-column=concern]").evaluate_all(
        "all => all.map(one => one.value)"
    )
    return [value for value in values if value]


def test_rows_and_text_of_several_sheets_become_rows(context: BrowserContext) -> None:
    put(context, "interview-debrief", {"would-change": WOULD_CHANGE})
    put(context, "feedback-notes", {"concern": "more experience"})
    tab = visit(context, "concern-sorter")
    assert concerns(tab) == ["scanner counts", "the pay answer", "more experience"]
    said = tab.locator(".atn-from")
    expect(said).to_contain_text("From your Interview debrief and Feedback notes.")
    links = said.get_by_role("link").evaluate_all("all => all.map(one => one.href)")
    assert [link.split("/tried/")[1] for link in links] == ["interview-debrief/", "feedback-notes/"]
    tab.reload()
    assert concerns(tab) == ["scanner counts", "the pay answer", "more experience"]


def test_an_unedited_value_follows_its_source_even_while_the_page_is_open(
    context: BrowserContext,
) -> None:
    source = visit(context, "concern-sorter")
    source.get_by_label("Which one or two").fill("scanner counts")
    expect(status(source)).to_have_text(SAVED)
    tab = visit(context, "gap-plan")
    expect(tab.get_by_label("Which concern?")).to_have_value("scanner counts")
    source.get_by_label("Which one or two").fill("reorder levels")
    expect(tab.get_by_label("Which concern?")).to_have_value("reorder levels")
    tab.close()
    source.get_by_label("Which one or two").fill("quiet start")
    expect(status(source)).to_have_text(SAVED)
    again = visit(context, "gap-plan")
    expect(again.get_by_label("Which concern?")).to_have_value("quiet start")


def test_an_offer_may_be_left_out_and_brought_back(context: BrowserContext) -> None:
    put(context, "concern-sorter", {"chosen": "scanner counts"})
    tab = visit(context, "gap-plan")
    tab.get_by_role("button", name="Leave it out").focus()
    tab.keyboard.press("Enter")
    expect(tab.get_by_label("Which concern?")).to_have_value("")
    expect(tab.get_by_role("button", name="Bring it back")).to_be_focused()
    assert stored(tab, "gap-plan")["refused"] == ["concern"]
    tab.reload()
    expect(tab.get_by_label("Which concern?")).to_have_value("")
    tab.get_by_role("button", name="Bring it back").click()
    expect(tab.get_by_label("Which concern?")).to_have_value("scanner counts")
    expect(tab.get_by_role("button", name="Leave it out")).to_be_focused()
    tab.reload()
    expect(tab.get_by_label("Which concern?")).to_have_value("scanner counts")
    assert stored(tab, "gap-plan")["refused"] == []


def test_markup_that_travels_is_only_text(context: BrowserContext) -> None:
    markup = "<img src=x onerror=alert(1)>"
    put(context, "concern-sorter", {"chosen": markup, "concerns": [{"concern": markup}]})
    tab = visit(context, "gap-plan")
    expect(tab.get_by_label("Which concern?")).to_have_value(markup)
    expect(tab.locator("#steps-1-concern")).to_have_value(markup)
    assert tab.locator("img").count() == 0
