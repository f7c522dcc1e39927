"""No typed word is lost: to Undo, to another tab in one field, on the way through a file."""

from playwright.sync_api import BrowserContext, FilePayload, expect

from tests.browser.tabs import (
    ALL,
    LESSONS,
    SECRET,
    answers,
    back,
    expect_value,
    leave,
    press,
    status,
    visit,
    write,
)

LOG = "seek-feedback/pattern-log/"


def test_undo_of_everything_keeps_both_texts_and_says_so(context: BrowserContext) -> None:
    sheet = visit(context, LESSONS)
    write(sheet, "keep", "one")
    tab = visit(context, ALL)
    press(tab, "Clear everything")
    write(sheet, "keep", "two")
    press(tab, "Clear everything")
    write(sheet, "keep", "three")
    press(tab, "Undo")
    expect(status(tab)).to_have_text("Everything is back. What you wrote since stands below it.")
    expect(sheet.locator("#keep")).to_have_value("one\ntwo\nthree")
    sheet.reload()
    expect(sheet.locator("#keep")).to_have_value("one\ntwo\nthree")


def test_who_goes_back_to_a_cleared_sheet_finds_no_undo(context: BrowserContext) -> None:
    tab = visit(context, LESSONS)
    write(tab, "keep", SECRET)
    press(tab, "Clear this sheet")
    leave(tab, ALL)
    back(tab)
    undo = "[...document.querySelectorAll('button')].find(({textContent: t}) => t === 'Undo')"
    assert tab.evaluate(f"{undo}.hidden") is True


def test_a_key_after_going_back_keeps_the_newer_text_of_another_tab(
    context: BrowserContext,
) -> None:
    tab = visit(context, LESSONS)
    write(tab, "keep", "first")
    tab.locator("#keep").focus()
    tab.keyboard.press("End")
    leave(tab, ALL)
    other = visit(context, LESSONS)
    write(other, "keep", "first, then the second")
    other.close()
    back(tab)
    expect_value(tab, "keep", "first, then the second")
    tab.evaluate("document.getElementById('keep').focus()")
    tab.keyboard.type("!")
    tab.evaluate("document.getElementById('keep').blur()")
    tab.wait_for_timeout(500)
    found = str(answers(tab, "three-lessons")["keep"])
    assert found.count("!") == 1
    assert found.replace("!", "") == "first, then the second"


def test_what_two_tabs_type_into_one_field_is_woven_and_the_cursor_stays(
    context: BrowserContext,
) -> None:
    one, other = visit(context, LESSONS), visit(context, LESSONS)
    write(one, "keep", "the rota")
    expect(other.locator("#keep")).to_have_value("the rota")
    other.locator("#keep").focus()
    other.keyboard.press("Control+Home")
    write(one, "keep", "the rota and the van")
    other.keyboard.type("Say: ")
    expect(other.locator("#keep")).to_have_value("Say: the rota and the van")
    other.locator("#keep").blur()
    expect(one.locator("#keep")).to_have_value("Say: the rota and the van")


def test_ticks_and_rows_of_two_tabs_are_all_kept(context: BrowserContext) -> None:
    lists = [visit(context, "move-on/checklist/") for _ in range(2)]
    for place, tab in enumerate(lists):
        tab.evaluate(
            """place => { new BroadcastChannel("now").onmessage = () =>
            document.querySelectorAll(".atn-checklist input")[place].click(); }""",
            place,
        )
    logs = [visit(context, LOG) for _ in range(2)]
    for words, tab in zip(("quiet", "quick"), logs, strict=True):
        tab.evaluate(
            """words => { new BroadcastChannel("now").onmessage = () => {
            const cell = document.querySelector(".atn-row textarea"); cell.value = words;
            cell.dispatchEvent(new Event("input", { bubbles: true })); } }""",
            words,
        )
    third = visit(context, ALL)
    third.evaluate("new BroadcastChannel('now').postMessage(1)")
    for tab in lists:
        expect(tab.locator(".atn-checklist input:checked")).to_have_count(2)
    third.wait_for_timeout(1500)
    found = str(answers(third, "pattern-log"))
    assert [word for word in ("quiet", "quick") if word in found] == ["quiet", "quick"]


def test_what_the_site_writes_to_a_file_it_takes_in_again(context: BrowserContext) -> None:
    sheet = visit(context, LESSONS)
    write(sheet, "keep", SECRET)
    sheet.close()
    tab = visit(context, ALL)
    tab.evaluate(
        """words => { const [[key, text]] = Object.entries(localStorage);
        localStorage.setItem(key, text.replace(words, words.repeat(15_000))); }""",
        SECRET,
    )
    before = answers(tab, "three-lessons")
    tab.evaluate("URL.createObjectURL = (blob) => { window.file = blob; return '#'; }")
    press(tab, "Export everything")
    expect(status(tab)).to_contain_text("Saved as after-the-no-")
    text = str(tab.evaluate("window.file.text()"))
    assert len(text) > 200_000
    press(tab, "Clear everything")
    assert answers(tab, "three-lessons") == {}
    file: FilePayload = {
        "name": "answers.json",
        "mimeType": "application/json",
        "buffer": text.encode(),
    }
    tab.get_by_label("Import from a file").set_input_files(files=[file])
    tab.get_by_role("button", name="Import", exact=True).click()
    expect(status(tab)).to_contain_text("Imported.")
    assert answers(tab, "three-lessons") == before
