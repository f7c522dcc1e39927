"""Storage that is shut, full or damaged, and questions that are gone: no word is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import sheet_pages
from tests.browser.sheet_pages import (
    KEY,
    START,
    asked_before_leaving,
    fill,
    set_item,
    status,
    stored,
    visit,
)

BLOCKED = (
    "This browser keeps nothing for this site. Your words stay until you leave this page. "
    "Print or save them as text."
)
FULL = "There is no room left on this device, so the last words are not saved. Copy or print them."
SHUT = "get() { throw new DOMException('shut', 'SecurityError'); }"
GETTERS = (
    f"Object.defineProperty(window, 'localStorage', {{{SHUT}}});"
    f"Object.defineProperty(window, 'sessionStorage', {{{SHUT}}});"
)
SETTER = "Storage.prototype.setItem = () => { throw new DOMException('shut', 'SecurityError'); };"


@pytest.fixture
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored."""
    yield from sheet_pages.opened(browser, server)


def saved_text(tab: Page, path: Path) -> str:
    """Save the sheet as text and return it."""
    with tab.expect_download() as download:
        tab.get_by_role("button", name="Save as text").click()
    download.value.save_as(path)
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("script", [GETTERS, SETTER], ids=["getters", "setItem"])
def test_a_browser_that_keeps_nothing_says_so_and_loses_nothing(
    context: BrowserContext, tmp_path: Path, script: str
) -> None:
    context.add_init_script(script)
    tab = visit(context, "interview-debrief")
    if script == GETTERS:
        expect(status(tab)).to_have_text(BLOCKED)
    tab.get_by_label("Which question was hardest?").fill("the rota")
    tab.get_by_label("Cold").check()
    expect(status(tab)).to_have_text(BLOCKED)
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")
    expect(tab.get_by_label("Cold")).to_be_checked()
    assert "the rota" in saved_text(tab, tmp_path / "saved.txt")
    tab.get_by_label("Shared computer").click()
    expect(tab.get_by_label("Shared computer")).not_to_be_checked()
    tab.get_by_role("button", name="Clear this sheet").click()
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("")
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")


def test_leaving_with_unsaved_words_asks_first(context: BrowserContext) -> None:
    context.add_init_script(SETTER)
    tab = visit(context, "interview-debrief")
    tab.get_by_label("Which question was hardest?").press_sequentially("the rota")
    expect(status(tab)).to_have_text(BLOCKED)
    assert asked_before_leaving(tab, "checklist") == ["beforeunload"]


def test_a_truly_full_store_is_told_from_a_shut_one(context: BrowserContext) -> None:
    tab = visit(context, "feedback-notes")
    tab.evaluate(
        "() => { for (let size = 2 ** 22; size >= 1; size /= 2) { try {"
        "for (;;) localStorage.setItem(`x${size}${Math.random()}`, 'x'.repeat(size));"
        "} catch { } } }"
    )
    tab.get_by_label("What did they say?").fill("more experience")
    expect(status(tab)).to_have_text(FULL)
    tab.evaluate("localStorage.clear()")


def test_damaged_words_are_set_aside_shown_and_exported(
    context: BrowserContext, tmp_path: Path
) -> None:
    text = '{"v":1,"answers":{"hardest":"the <b>rota</b>'
    other = visit(context, "checklist")
    set_item(other, f"{KEY}interview-debrief", text)
    tab = visit(context, "interview-debrief")
    expect(status(tab)).to_contain_text("could not be read")
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("")
    aside = f"localStorage.getItem('{START}damaged.interview-debrief.1')"
    assert tab.evaluate(aside) == text
    assert stored(tab, "interview-debrief") is None
    fill(tab, "Which question was hardest?", "again")
    tab.reload()
    expect(tab.locator(".atn-gone li")).to_have_text([text])
    assert f"- {text}\n" in saved_text(tab, tmp_path / "saved.txt")
    assert tab.evaluate(aside) == text
    tab.get_by_role("button", name="Clear this sheet").click()
    assert sheet_pages.words(tab) == []
    tab.get_by_role("button", name="Undo").click()
    assert tab.evaluate(aside) == text


def test_shut_storage_with_nothing_written_lets_one_leave(context: BrowserContext) -> None:
    context.add_init_script(GETTERS)
    tab = visit(context, "interview-debrief")
    assert asked_before_leaving(tab, "checklist") == []
