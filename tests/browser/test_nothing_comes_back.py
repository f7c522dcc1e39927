"""Cleared words do not come back, and no typed word is lost: tabs, Back, Undo, shared computers.

Each test runs in Chromium with its page cache, which Playwright switches off as a rule, and in
Firefox as people have it.
"""

import json
from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    FilePayload,
    Locator,
    Page,
    Playwright,
    expect,
)
from playwright.sync_api import Error as BrowserError

from scripts import find_browser
from tests.conftest import SUB_PATH

LESSONS = "fresh-perspective/three-lessons/"
LOG = "seek-feedback/pattern-log/"
SORTER = "address-concerns/concern-sorter/"
PLAN = "address-concerns/gap-plan/"
ALL = "worksheets/"
SECRET = "the loading bay"
SAVED = "Saved on this device."
SHARED = "Shared computer: keep nothing after I close this tab"
KEPT = "Kept in this tab until you close it."


@pytest.fixture(scope="module")
def caching(playwright: Playwright) -> Iterator[Browser]:
    """Start Chromium as people have it: a page one goes Back to is the one that was left."""
    started = playwright.chromium.launch(
        executable_path=find_browser.find(),
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield started
    started.close()


@pytest.fixture(scope="module", params=["caching", "firefox"], ids=["chromium", "firefox"])
def engine(request: pytest.FixtureRequest) -> Browser:
    """Run each test in both."""
    found: Browser = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def context(engine: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored; a script error fails."""
    opened = engine.new_context(base_url=server)
    faults: list[str] = []
    opened.on("weberror", lambda fault: faults.append(str(fault.error)))
    yield opened
    opened.close()
    # Firefox fetches the page named by <link rel=next> ahead, which the policy refuses.
    assert [fault for fault in faults if "(default-src)" not in fault] == []


def visit(context: BrowserContext, address: str) -> Page:
    """Open a page in a new tab and wait until its buttons are there."""
    tab = context.new_page()
    tab.set_default_timeout(8000)
    tab.goto(address)
    ready(tab)
    return tab


def ready(tab: Page) -> None:
    """Wait until a page's buttons are there."""
    expect(tab.get_by_label(SHARED)).to_be_visible()


def status(tab: Page) -> Locator:
    """Return the line that says what was saved."""
    return tab.locator(".atn-saved .atn-status, .atn-saved-answers .atn-status")


def write(tab: Page, field: str, words: str, said: str = SAVED) -> None:
    """Type into a field, leave it, and wait until it is saved."""
    tab.locator(f"#{field}").fill(words)
    tab.locator(f"#{field}").blur()
    expect(status(tab)).to_have_text(said)


def leave(tab: Page, address: str) -> None:
    """Follow a link to another page."""
    tab.evaluate("window.same = true")
    tab.goto(address)
    ready(tab)


def back(tab: Page) -> None:
    """Press Back, and make sure that the page is the one that was left, not a new one."""
    tab.evaluate("setTimeout(() => history.back())")
    # No driver knows of a load here, because there is none.
    for _ in range(50):
        tab.wait_for_timeout(100)
        with suppress(BrowserError):
            if tab.evaluate("window.same === true"):
                return
    raise AssertionError("Back loaded the page anew")


def expect_value(tab: Page, field: str, words: str) -> None:
    """Wait until a field holds words, on a page of which the driver thinks that it still loads."""
    found = None
    for _ in range(50):
        found = tab.evaluate("id => document.getElementById(id).value", field)
        if found == words:
            return
        tab.wait_for_timeout(100)
    assert found == words


def press(tab: Page, name: str) -> None:
    """Press a button."""
    tab.get_by_role("button", name=name).click()


def stir(tab: Page, field: str = "keep") -> None:
    """Do what a reader does without writing: go into a field, out of it, and leave the page."""
    tab.evaluate(
        "id => { const one = document.getElementById(id); one.focus(); one.blur(); }", field
    )
    tab.wait_for_timeout(500)
    tab.goto("support/")


def held(tab: Page, store: str = "localStorage") -> dict[str, str]:
    """Return all that a store holds, by name."""
    return dict(tab.evaluate(f"Object.fromEntries(Object.entries({store}))"))


def answers(tab: Page, sheet: str, store: str = "localStorage") -> dict[str, object]:
    """Return the answers of a sheet as they lie in a store."""
    for name, text in held(tab, store).items():
        if name.endswith(f"sheet.{sheet}"):
            return dict(json.loads(text)["answers"])
    return {}


def expect_no_words(tab: Page, words: str = SECRET) -> None:
    """Look for words in all that the device keeps."""
    assert [name for name, text in held(tab).items() if words in text] == []


# ------------------------------------------------------------------ Cleared elsewhere


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


# ------------------------------------------------------------------ Undo


def test_clearing_twice_and_typing_between_lose_nothing_that_undo_holds(
    context: BrowserContext,
) -> None:
    tab = visit(context, LESSONS)
    write(tab, "keep", "one")
    write(tab, "change", "kept")
    tab.get_by_label("By when").fill("2027-03-16")
    press(tab, "Clear this sheet")
    press(tab, "Clear this sheet")
    write(tab, "keep", "two")
    press(tab, "Clear this sheet")
    write(tab, "keep", "three")
    press(tab, "Undo")
    expect(status(tab)).to_have_text("Your words are back, above what you wrote since.")
    expect(tab.locator("#keep")).to_have_value("one\ntwo\nthree")
    expect(tab.locator("#change")).to_have_value("kept")
    expect(tab.get_by_label("By when")).to_have_value("2027-03-16")
    press(tab, "Clear this sheet")
    tab.get_by_label("By when").fill("2027-05-01")
    press(tab, "Undo")
    expect(status(tab)).to_have_text(
        "Your words are back. Where only one answer fits, the newer one stays."
    )
    expect(tab.get_by_label("By when")).to_have_value("2027-05-01")
    press(tab, "Clear this sheet")
    press(tab, "Undo")
    expect(status(tab)).to_have_text("Your words are back.")
    tab.reload()
    expect(tab.locator("#keep")).to_have_value("one\ntwo\nthree")


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


# ------------------------------------------------------------------ Two tabs, one field


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


# ------------------------------------------------------------------ A file of answers


def test_what_the_site_writes_to_a_file_it_takes_in_again(context: BrowserContext) -> None:
    sheet = visit(context, LESSONS)
    write(sheet, "keep", SECRET)
    sheet.close()
    tab = visit(context, ALL)
    tab.evaluate(
        """words => { const [[key, text]] = Object.entries(localStorage);
        localStorage.setItem(key, text.replace(words, words.repeat(150_000))); }""",
        SECRET,
    )
    before = answers(tab, "three-lessons")
    tab.evaluate("URL.createObjectURL = (blob) => { window.file = blob; return '#'; }")
    press(tab, "Export everything")
    expect(status(tab)).to_contain_text("Saved as after-the-no-")
    text = str(tab.evaluate("window.file.text()"))
    assert len(text) > 2_000_000
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


# ------------------------------------------------------------------ A shared computer


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
