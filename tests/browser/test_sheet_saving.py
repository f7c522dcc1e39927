"""What somebody writes on a worksheet stays, on this device and until they clear it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import sheet_pages
from tests.browser.sheet_pages import SAVED, START, fill, status, stored, visit
from tests.conftest import DOCS

WORKSHEETS = [
    str(page.relative_to(DOCS).with_suffix(""))
    for page in sorted(DOCS.rglob("*.md"))
    if page.parent.name != "_templates" and "//// worksheet |" in page.read_text(encoding="utf-8")
]
SHARED = "Shared computer: keep nothing after I close this tab"


@pytest.fixture
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored."""
    yield from sheet_pages.opened(browser, server)


def write_everything(tab: Page) -> None:
    """Answer each kind of question."""
    tab.get_by_label("Which question was hardest?").fill("the rota")
    tab.locator("#would-change-1-what").fill("scanner counts")
    tab.locator("#would-change-2-instead").fill("say a figure,\nthen stop")
    tab.get_by_label("Cold").check()
    tab.get_by_label("Notes").check()
    tab.get_by_label("Water").check()
    tab.get_by_label("4", exact=True).check()
    tab.get_by_label("What", exact=True).fill("ask on Monday")
    tab.get_by_label("By when").fill("2026-03-16")
    expect(status(tab)).to_have_text(SAVED)


def expect_everything(tab: Page) -> None:
    """Look for what write_everything wrote."""
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")
    expect(tab.locator("#would-change-1-what")).to_have_value("scanner counts")
    expect(tab.locator("#would-change-2-what")).to_have_value("")
    expect(tab.locator("#would-change-2-instead")).to_have_value("say a figure,\nthen stop")
    assert tab.locator("input:checked").evaluate_all("all => all.map(one => one.value)") == [
        "Cold",
        "Notes",
        "Water",
        "4",
    ]
    expect(tab.get_by_label("What", exact=True)).to_have_value("ask on Monday")
    expect(tab.get_by_label("By when")).to_have_value("2026-03-16")


def test_nothing_is_stored_before_somebody_writes(context: BrowserContext) -> None:
    tab = visit(context, "concern-sorter")
    expect(tab.get_by_role("button", name="Print")).to_be_visible()
    tab.reload()
    expect(tab.get_by_role("button", name="Print")).to_be_visible()
    assert tab.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))") == []


def test_words_outlive_reload_another_page_back_and_the_tab(context: BrowserContext) -> None:
    tab = visit(context, "interview-debrief")
    write_everything(tab)
    tab.reload()
    expect_everything(tab)
    tab.goto("checklist/")
    tab.go_back()
    expect_everything(tab)
    tab.close()
    expect_everything(visit(context, "interview-debrief"))


def test_leaving_at_once_loses_no_letter(context: BrowserContext) -> None:
    tab = visit(context, "interview-debrief")
    tab.get_by_label("Which question was hardest?").press_sequentially("the pay")
    tab.goto("checklist/")
    assert stored(tab, "interview-debrief")["answers"] == {"hardest": "the pay"}


def test_words_typed_before_the_script_came_are_kept(context: BrowserContext) -> None:
    sheet_pages.put(context, "feedback-notes", {"their-words": "more experience"})
    tab = context.new_page()
    tab.add_init_script(
        "document.addEventListener('readystatechange', () => {"
        "if (document.readyState === 'interactive') {"
        "document.getElementById('their-words').value = 'and quiet';"
        "document.getElementById('concern').value = 'counts'; } })"
    )
    tab.goto("feedback-notes/")
    expect(tab.get_by_label("What did they say?")).to_have_value("more experience\nand quiet")
    expect(tab.get_by_label("What is the concern behind it?")).to_have_value("counts")
    expect(status(tab)).to_have_text(SAVED)
    assert stored(tab, "feedback-notes")["answers"] == {
        "their-words": "more experience\nand quiet",
        "concern": "counts",
    }


def test_two_tabs_keep_each_others_words(context: BrowserContext) -> None:
    one = visit(context, "interview-debrief")
    other = visit(context, "interview-debrief")
    one.get_by_label("Which question was hardest?").fill("the rota")
    other.get_by_label("What", exact=True).fill("ask on Monday")
    for tab in (one, other):
        expect(status(tab)).to_have_text(SAVED)
    for tab in (one, other):
        expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")
        expect(tab.get_by_label("What", exact=True)).to_have_value("ask on Monday")
    assert len(stored(one, "interview-debrief")["answers"]) == 2


@pytest.mark.parametrize("_time", range(2))
def test_two_tabs_that_write_in_the_same_moment_lose_nothing(
    context: BrowserContext, _time: int
) -> None:
    tabs = [visit(context, "interview-debrief") for _ in range(2)]
    for tab, name in zip(tabs, ("hardest", "next-action"), strict=True):
        tab.evaluate(
            "name => { new BroadcastChannel('now').onmessage = () => {"
            "const field = document.getElementById(name); field.value = name;"
            "for (const type of ['input', 'change'])"
            "field.dispatchEvent(new Event(type, { bubbles: true })); } }",
            name,
        )
    third = visit(context, "checklist")
    third.evaluate("new BroadcastChannel('now').postMessage(1)")
    for tab in tabs:
        expect(tab.locator("#hardest")).to_have_value("hardest")
        expect(tab.locator("#next-action")).to_have_value("next-action")
    third.wait_for_timeout(700)
    found = stored(third, "interview-debrief")["answers"]
    assert found == {"hardest": "hardest", "next-action": "next-action"}


def test_in_one_field_the_newer_words_win_and_writing_is_not_disturbed(
    context: BrowserContext,
) -> None:
    one = visit(context, "feedback-notes")
    other = visit(context, "feedback-notes")
    words = "What did they say?"
    one.get_by_label(words).press_sequentially("first")
    expect(status(one)).to_have_text(SAVED)
    expect(other.get_by_label(words)).to_have_value("first")
    other.get_by_label(words).fill("second")
    expect(status(other)).to_have_text(SAVED)
    expect(one.get_by_label(words)).to_have_value("first")  # somebody is writing here
    one.get_by_label("What is the concern behind it?").focus()
    expect(one.get_by_label(words)).to_have_value("second")
    assert stored(one, "feedback-notes")["answers"] == {"their-words": "second"}


def test_a_shared_computer_keeps_nothing_after_the_tab(context: BrowserContext) -> None:
    earlier = visit(context, "feedback-notes")
    fill(earlier, "What did they say?", "more experience")
    tab = visit(context, "interview-debrief")
    fill(tab, "Which question was hardest?", "the rota")
    tab.get_by_label(SHARED).check()
    expect(status(tab)).to_contain_text("moved to this tab")
    expect(status(earlier)).to_contain_text("cleared, or moved to another tab")
    tab.get_by_label("Abrupt").check()
    expect(status(tab)).to_have_text("Kept in this tab until you close it.")
    assert tab.evaluate("Object.keys(localStorage)") == [f"{START}shared"]
    tab.reload()
    expect(tab.get_by_label(SHARED)).to_be_checked()
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")
    tab.goto("feedback-notes/")
    expect(tab.get_by_label("What did they say?")).to_have_value("more experience")
    tab.close()
    fresh = visit(context, "interview-debrief")
    expect(fresh.get_by_label("Which question was hardest?")).to_have_value("")
    expect(fresh.get_by_label(SHARED)).to_be_checked()
    fill(fresh, "Which question was hardest?", "the pay", "Kept in this tab until you close it.")
    assert fresh.evaluate("Object.keys(localStorage)") == [f"{START}shared"]


def test_clear_empties_the_sheet_and_undo_brings_it_back(context: BrowserContext) -> None:
    tab = visit(context, "interview-debrief")
    write_everything(tab)
    tab.get_by_role("button", name="Clear this sheet").click()
    expect(status(tab)).to_contain_text("Cleared.")
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("")
    assert tab.locator(".atn-sheet input:checked").count() == 0
    assert sheet_pages.words(tab) == []
    tab.get_by_label("Abrupt").check()
    tab.get_by_role("button", name="Undo").click()
    expect(status(tab)).to_have_text(
        "Your words are back. Where only one answer fits, the newer one stays."
    )
    expect(tab.get_by_role("button", name="Clear this sheet")).to_be_focused()
    expect(tab.get_by_role("button", name="Undo")).to_be_hidden()
    expect(tab.get_by_label("Abrupt")).to_be_checked()  # written after clearing
    tab.get_by_label("Cold").check()
    expect_everything(tab)
    tab.reload()
    expect_everything(tab)
    expect(tab.get_by_role("button", name="Undo")).to_be_hidden()


def test_a_row_more_has_its_own_labels_and_stays(context: BrowserContext) -> None:
    tab = visit(context, "concern-sorter")
    tab.locator("#concerns-2-concern").fill("quiet start")
    tab.get_by_role("button", name="Add a row").click()
    expect(tab.locator("#concerns-3-concern")).to_be_focused()
    expect(tab.locator("#concerns-3-concern")).to_have_value("")
    tab.keyboard.type("reorder levels")
    tab.locator(".atn-row").nth(2).get_by_label("kind").select_option("Knowledge")
    expect(status(tab)).to_have_text(SAVED)
    ids = tab.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))
    tab.reload()
    expect(tab.locator("#concerns-3-concern")).to_have_value("reorder levels")
    expect(tab.locator("#concerns-3-kind")).to_have_value("Knowledge")


def test_the_text_form_holds_everything(context: BrowserContext, tmp_path: Path) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab = visit(context, "interview-debrief")
    write_everything(tab)
    expected = (
        "Interview debrief\n\n1. Which question was hardest?\nthe rota\n\n"
        "2. What would you change?\n- scanner counts\n- say a figure,\nthen stop\n\n"
        "3. How did it end?\nCold\n\n4. What helped?\n- Notes\n- Water\n\n"
        "5. How calm were you?\n4\n\n6. My one next step\nWhat: ask on Monday\n"
        "By when: 2026-03-16\n"
    )
    tab.get_by_role("button", name="Copy as text").click()
    expect(status(tab)).to_have_text("Copied.")
    assert tab.evaluate("navigator.clipboard.readText()") == expected
    with tab.expect_download() as download:
        tab.get_by_role("button", name="Save as text").click()
    assert download.value.suggested_filename == "interview-debrief.txt"
    download.value.save_as(tmp_path / "saved.txt")
    assert (tmp_path / "saved.txt").read_text(encoding="utf-8") == expected


def test_print_shows_long_answers_whole(context: BrowserContext) -> None:
    tab = visit(context, "feedback-notes")
    tab.evaluate("() => { window.print = () => dispatchEvent(new Event('beforeprint')); }")
    fill(tab, "What did they say?", "one\ntwo\n<b>three</b>")
    tab.get_by_role("button", name="Print").click()
    shown = tab.locator(".atn-print-answer")
    expect(shown).to_have_count(1)
    assert shown.evaluate("one => one.textContent") == "one\ntwo\n<b>three</b>"
    expect(shown).to_have_attribute("aria-hidden", "true")


def test_a_checklist_remembers_its_ticks(context: BrowserContext) -> None:
    tab = visit(context, "checklist")
    tab.get_by_label("Turn off the mail sound.").check()
    expect(status(tab)).to_have_text(SAVED)
    assert stored(tab, "tried/checklist")["answers"] == {"ticked": ["do-mail"]}
    tab.reload()
    expect(tab.get_by_label("Turn off the mail sound.")).to_be_checked()
    expect(tab.get_by_label("Drink a glass of water.")).not_to_be_checked()
    tab.get_by_label("Drink a glass of water.").check()
    tab.get_by_role("button", name="Clear these ticks").click()
    expect(tab.get_by_label("Turn off the mail sound.")).not_to_be_checked()
    tab.get_by_role("button", name="Undo").click()
    expect(tab.get_by_label("Turn off the mail sound.")).to_be_checked()
    expect(tab.get_by_label("Drink a glass of water.")).to_be_checked()


def test_everything_works_by_keyboard(context: BrowserContext) -> None:
    tab = visit(context, "interview-debrief")
    tab.get_by_label("Which question was hardest?").focus()
    tab.keyboard.type("the rota")
    address = tab.url
    tab.keyboard.press("Enter")
    assert tab.url == address
    reached: list[str] = []
    while "Clear this sheet" not in reached and len(reached) < 30:
        tab.keyboard.press("Tab")
        focused = (
            "(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()"
        )
        reached.append(tab.evaluate(focused))
    tools = ["Add a row", "What", "By when", "Print", "Copy as text", "Save as text"]
    assert set(tools) <= set(reached)
    tab.keyboard.press("Enter")
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("")
    tab.keyboard.press("Tab")
    expect(tab.get_by_role("button", name="Undo")).to_be_focused()
    tab.keyboard.press("Space")
    expect(tab.get_by_label("Which question was hardest?")).to_have_value("the rota")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Space")
    expect(tab.get_by_label(SHARED)).to_be_checked()


def test_markup_in_answers_is_only_text(context: BrowserContext) -> None:
    markup = "<img src=x onerror=alert(1)>"
    names = ["hardest", "gone", "__proto__", "constructor"]
    sheet_pages.put(context, "interview-debrief", dict.fromkeys(names, markup))
    tab = visit(context, "interview-debrief")
    expect(tab.get_by_label("Which question was hardest?")).to_have_value(markup)
    expect(tab.locator(".atn-gone li")).to_have_count(3)
    assert tab.locator("img").count() == 0


@pytest.mark.parametrize("address", WORKSHEETS)
def test_each_worksheet_of_the_site_keeps_each_answer(desktop: Page, address: str) -> None:
    faults: list[str] = []
    desktop.on("pageerror", lambda error: faults.append(str(error)))
    desktop.goto(f"{address}/")
    form = desktop.locator("form.atn-sheet")
    for area in form.locator("textarea").all():
        area.fill(f"words for {area.get_attribute('id')}")
    for select in form.locator("select").all():
        select.select_option(index=1)
    for box in form.locator("[type=radio], [type=checkbox]").all():
        box.check()
    for day in form.locator("[type=date]").all():
        day.fill("2026-03-16")
    values = "all => all.map(one => [one.id, one.value, one.checked])"
    written = form.locator("input, textarea, select").evaluate_all(values)
    assert written
    desktop.reload()
    assert form.locator("input, textarea, select").evaluate_all(values) == written
    assert faults == []
