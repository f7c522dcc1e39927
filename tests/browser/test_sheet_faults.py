"""Storage that is shut, full or damaged, and questions that are gone: no word is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import sheet_pages
from tests.browser.sheet_pages import (
    KEY,
    SAVED,
    START,
    asked_before_leaving,
    fill,
    put,
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
NO_ROOM = (
    "const setItem = Storage.prototype.setItem; Storage.prototype.setItem = function (key, text) {"
    "if (window.full) throw new DOMException('full', 'QuotaExceededError');"
    "setItem.call(this, key, text); };"
)
DAMAGED = [
    '{"v":1,"answers":{"hardest":"the <b>rota</b>',
    "null",
    '{"v":2,"answers":{}}',
    '{"v":1,"answers":{"hardest":{"a":1}}}',
    '{"v":1,"answers":[]}',
]


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


def test_a_full_device_at_the_first_word(context: BrowserContext, tmp_path: Path) -> None:
    context.add_init_script(f"window.full = true; {NO_ROOM}")
    tab = visit(context, "feedback-notes")
    tab.get_by_label("What did they say?").fill("more experience")
    expect(status(tab)).to_have_text(FULL)
    assert stored(tab, "feedback-notes") is None
    assert "more experience" in saved_text(tab, tmp_path / "saved.txt")


def test_a_device_that_becomes_full_keeps_what_it_had_and_saves_when_there_is_room(
    context: BrowserContext,
) -> None:
    context.add_init_script(NO_ROOM)
    tab = visit(context, "feedback-notes")
    fill(tab, "What did they say?", "more experience")
    tab.evaluate("window.full = true")
    tab.get_by_label("What did they say?").fill("more experience, and quiet")
    expect(status(tab)).to_have_text(FULL)
    assert stored(tab, "feedback-notes")["answers"] == {"their-words": "more experience"}
    tab.evaluate("window.full = false")
    tab.get_by_label("What is the concern behind it?").fill("counts")
    expect(status(tab)).to_have_text(SAVED)
    assert stored(tab, "feedback-notes")["answers"] == {
        "their-words": "more experience, and quiet",
        "concern": "counts",
    }


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


def test_moving_to_this_tab_without_room_moves_nothing(context: BrowserContext) -> None:
    context.add_init_script(NO_ROOM)
    tab = visit(context, "feedback-notes")
    fill(tab, "What did they say?", "more experience")
    tab.evaluate("window.full = true")
    tab.get_by_label("Shared computer").click()
    expect(status(tab)).to_contain_text("They stay where they were.")
    expect(tab.get_by_label("Shared computer")).not_to_be_checked()
    assert stored(tab, "feedback-notes")["answers"] == {"their-words": "more experience"}
    assert tab.evaluate("Object.keys(sessionStorage)") == []


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged_words_are_set_aside_shown_and_exported(
    context: BrowserContext, tmp_path: Path, text: str
) -> None:
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


def test_a_damaged_source_is_left_alone(context: BrowserContext) -> None:
    tab = visit(context, "gap-plan")
    tab.evaluate(f"localStorage.setItem('{KEY}concern-sorter', '{{')")
    tab.reload()
    expect(tab.get_by_label("Which concern?")).to_have_value("")
    assert tab.evaluate(f"localStorage.getItem('{KEY}concern-sorter')") == "{"


def test_an_answer_whose_question_is_gone_is_shown_kept_and_exported(
    context: BrowserContext, tmp_path: Path
) -> None:
    old = {"hardest": "the rota", "mood": "Warm", "old-one": ["a", "b"]}
    put(context, "interview-debrief", old)
    html = sheet_pages.sheet("interview-debrief", without="hardest")
    sheet_pages.serve(context, "interview-debrief", html)
    tab = visit(context, "interview-debrief")
    expect(tab.locator(".atn-gone")).to_contain_text(
        "Answers to questions that are no longer on this sheet"
    )
    expect(tab.locator(".atn-gone li")).to_have_text(
        ["hardest: the rota", "mood: Warm", "old one: a; b"]
    )
    tab.get_by_label("What", exact=True).fill("ask")
    expect(status(tab)).to_have_text(SAVED)
    assert stored(tab, "interview-debrief")["answers"] == {**old, "next-action": "ask"}
    text = saved_text(tab, tmp_path / "saved.txt")
    assert "no longer on this sheet\n- hardest: the rota\n- mood: Warm\n- old one: a; b\n" in text


def test_a_column_or_a_choice_that_is_gone_keeps_its_words(context: BrowserContext) -> None:
    put(
        context,
        "concern-sorter",
        {"concerns": [{"concern": "counts", "kind": "Experience", "since": "March"}]},
    )
    tab = visit(context, "concern-sorter")
    expect(tab.locator("#concerns-1-kind")).to_have_value("Experience")
    tab.locator("#concerns-1-concern").fill("scanner counts")
    expect(status(tab)).to_have_text(SAVED)
    assert stored(tab, "concern-sorter")["answers"]["concerns"] == [
        {"concern": "scanner counts", "kind": "Experience", "since": "March"}
    ]


def test_shut_storage_with_nothing_written_lets_one_leave(context: BrowserContext) -> None:
    context.add_init_script(GETTERS)
    tab = visit(context, "interview-debrief")
    assert asked_before_leaving(tab, "checklist") == []
