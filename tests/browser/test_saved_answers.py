"""Saved answers: listed, exported, imported with a preview, cleared; nothing lost on the way."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FilePayload, Page, expect

from tests.browser.conftest import DESKTOP, PHONE, opened
from tests.browser.test_accessibility import RULES
from tests.conftest import SUB_PATH

ADDRESS = "worksheets/"
START = f"after-the-no.{SUB_PATH}."
KEY = f"{START}sheet."
LESSONS = {
    "v": 1,
    "at": "2026-11-20T09:00:00.000Z",
    "answers": {"keep": "The story about the loading bay", "next-date": "2026-12-01"},
    "taken": {"keep": "The story about the loading bay"},
    "refused": ["next-action"],
}
CONCERNS = {
    "v": 1,
    "at": "2026-11-22T09:00:00.000Z",
    "answers": {"concerns": [{"concern": "Not enough rota work", "kind": "Experience"}]},
    "taken": {},
    "refused": [],
}
TICKS = {
    "v": 1,
    "at": "2026-11-21T09:00:00.000Z",
    "answers": {"ticked": ["do-eat-one-proper-meal", "do-close-the-email"]},
    "taken": {},
    "refused": [],
}
OLD = {
    "v": 1,
    "at": "2026-01-01T09:00:00.000Z",
    "answers": {"mood": "Tired"},
    "taken": {},
    "refused": [],
}
FILLED: dict[str, Any] = {
    "three-lessons": LESSONS,
    "concern-sorter": CONCERNS,
    "move-on/checklist": TICKS,
    "an-old-sheet": OLD,
}


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:
    """Open a tab on a wide screen; fail for anything the browser complains about."""
    said: list[str] = []
    for tab in opened(browser, server, viewport=DESKTOP):
        tab.set_default_timeout(8000)
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        yield tab
        assert said == []


def visit(page: Page, sheets: dict[str, Any] | None = None) -> None:
    """Open the page of all worksheets with sheets stored before."""
    page.goto(ADDRESS)
    if sheets:
        page.evaluate(
            "([key, sheets]) => Object.entries(sheets).forEach(([id, sheet]) => "
            "localStorage.setItem(key + id, typeof sheet === 'string' ? sheet : "
            "JSON.stringify(sheet)))",
            [KEY, sheets],
        )
        page.reload()


def stored(page: Page) -> dict[str, str]:
    """Return what the device keeps, but for what tells tabs of each other and holds no words."""
    found = dict(page.evaluate("Object.fromEntries(Object.entries(localStorage))"))
    for fact in ("cleared", "shared"):
        found.pop(START + fact, None)
    return {key: words(text) if key.startswith(KEY) else text for key, text in found.items()}


def words(text: str) -> str:
    """Return a record without its number and what it knows of others."""
    try:
        record = json.loads(text)
    except ValueError:
        return text
    return json.dumps({key: one for key, one in record.items() if key not in ("n", "seen", "c")})


def export_of(sheets: dict[str, Any], **more: Any) -> str:  # noqa: ANN401  # any JSON
    """Return an export's text."""
    made = {"kind": "after-the-no", "v": 1, "exported": "2026-11-23T09:00:00.000Z"}
    return json.dumps({**made, "sheets": sheets, "damaged": [], **more})


def file_of(text: str | bytes) -> FilePayload:
    """Return a file that holds a text."""
    body = text if isinstance(text, bytes) else text.encode()
    return {"name": "answers.json", "mimeType": "application/json", "buffer": body}


def choose(page: Page, text: str | bytes) -> None:
    """Choose a file that holds a text."""
    page.get_by_label("Import from a file").set_input_files(files=[file_of(text)])


def status(page: Page) -> Any:  # noqa: ANN401  # an assertion object of the library
    """Return what to expect of the region's status line."""
    return expect(page.locator(".atn-saved-answers [role=status]"))


def export(page: Page) -> tuple[str, str]:
    """Export; return the file's name and text."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Export everything").click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_text("utf-8")


def with_answers(**answers: Any) -> dict[str, Any]:  # noqa: ANN401  # any JSON
    """Return the three lessons with other answers."""
    return {"three-lessons": {**LESSONS, "answers": answers, "taken": {}, "refused": []}}


def answers_of(page: Page, sheet: str = "three-lessons") -> dict[str, Any]:
    """Return the stored answers of a sheet."""
    return dict(json.loads(stored(page)[KEY + sheet])["answers"])


# ------------------------------------------------------------------ The list


def test_an_empty_list_says_so_and_offers_nothing_to_export_or_clear(page: Page) -> None:
    visit(page)
    region = page.get_by_role("region", name="Saved answers")
    expect(region).to_contain_text("Nothing is filled in on this device yet.")
    expect(region).not_to_contain_text("JavaScript")
    expect(region.get_by_role("button", name="Export")).to_be_hidden()
    expect(region.get_by_role("button", name="Clear")).to_be_hidden()
    assert stored(page) == {}


def test_without_script_the_page_says_what_is_missing(scriptless: Page) -> None:
    scriptless.goto(ADDRESS)
    expect(scriptless.get_by_text("So the list of your answers is missing here")).to_be_visible()
    expect(scriptless.get_by_role("link", name="First day after").first).to_be_visible()


def test_every_link_of_the_lists_opens_a_page(page: Page) -> None:
    visit(page)
    links = page.locator(".atn-worksheet-list a").evaluate_all("all => all.map(a => a.href)")
    assert len(links) > 30
    for link in sorted(set(links)):
        assert page.request.get(link).ok, link


def test_the_list_names_each_sheet_its_answers_and_its_last_day_newest_first(page: Page) -> None:
    visit(page, FILLED)
    entries = page.locator(".atn-saved-list li")
    expect(entries).to_have_text(
        [
            re.compile("1 answer, last changed on 22 November 2026"),
            re.compile("2 ticks, last changed on 21 November 2026"),
            re.compile("2 answers, last changed on 20 November 2026"),
            re.compile(r"an-old-sheet \(no longer on the site\).*1 answer"),
        ]
    )
    entries.nth(2).get_by_role("link").click()
    expect(page).to_have_url(re.compile("/fresh-perspective/three-lessons/$"))


def test_words_of_a_sheet_that_is_gone_can_still_be_read(page: Page) -> None:
    visit(page, FILLED)
    page.get_by_text("Show the words").click()
    expect(page.get_by_role("definition").filter(has_text="Tired")).to_be_visible()


def test_a_damaged_sheet_is_named_and_exported(page: Page) -> None:
    visit(page, {"three-lessons": '{"v":1,"answers":'})
    expect(page.locator(".atn-saved-list")).to_contain_text("1 sheet could not be read.")
    _, text = export(page)
    assert json.loads(text)["damaged"] == [{"sheet": "three-lessons", "text": '{"v":1,"answers":'}]


# ------------------------------------------------------------------ Export and import


def test_export_then_import_on_another_device_gives_the_same_answers(
    page: Page, browser: Browser, server: str
) -> None:
    visit(page, FILLED)
    name, text = export(page)
    assert re.fullmatch(r"after-the-no-\d{4}-\d{2}-\d{2}\.json", name)
    content = json.loads(text)
    assert {key: content[key] for key in ("kind", "v", "damaged")} == {
        "kind": "after-the-no",
        "v": 1,
        "damaged": [],
    }
    assert datetime.fromisoformat(content["exported"]) <= datetime.now(UTC)
    for other in opened(browser, server, viewport=PHONE):
        visit(other)
        choose(other, text)
        other.get_by_role("button", name="Import", exact=True).click()
        status(other).to_have_text("Imported. What you chose to keep is as it was.")
        assert {key: json.loads(sheet) for key, sheet in stored(other).items()} == {
            KEY + sheet: content for sheet, content in FILLED.items()
        }
        assert export(other)[1].count('"at"') == len(FILLED)


def test_a_preview_shows_new_different_and_same_and_writes_nothing(page: Page) -> None:
    visit(page, FILLED)
    before = stored(page)
    theirs = with_answers(
        keep="The call about the late van",
        **{"next-date": "2026-12-01", "next-action": "Ring Oksana"},
    )
    choose(page, export_of({**theirs, "pattern-log": {**OLD, "answers": {"once": "Too quiet"}}}))
    preview = page.locator(".atn-import")
    expect(preview).to_contain_text("2 new answers, 1 different, 1 the same.")
    expect(preview).to_contain_text("It was exported on 23 November 2026.")
    expect(preview.get_by_role("heading", level=4)).to_have_count(2)
    differs = preview.get_by_role("group", name="What")
    expect(differs.first).to_contain_text("The story about the loading bay")
    expect(differs.first).to_contain_text("The call about the late van")
    expect(preview.get_by_role("definition").filter(has_text="Ring Oksana")).to_be_visible()
    expect(preview.get_by_role("definition").filter(has_text="Too quiet")).to_be_visible()
    preview.get_by_text("1 the same").last.click()
    expect(preview.get_by_role("definition").filter(has_text="2026-12-01")).to_be_visible()
    assert stored(page) == before
    page.get_by_role("button", name="Do not import").click()
    status(page).to_have_text("Nothing was imported.")
    expect(preview).to_be_hidden()
    assert stored(page) == before


# ------------------------------------------------------------------ Faulty files


def test_a_file_that_is_no_export_is_refused_and_changes_nothing(page: Page) -> None:
    visit(page, FILLED)
    before = stored(page)
    faults: dict[str | bytes, str] = {
        "Dear diary": "This file cannot be read.",
        bytes(range(256)): "This file cannot be read.",
        export_of(FILLED, kind="notes"): "This file is no export from this site.",
    }
    for text, said in faults.items():
        choose(page, text)
        status(page).to_contain_text(said)
        status(page).to_contain_text("Nothing was changed.")
        expect(page.locator(".atn-import")).to_be_hidden()
        assert stored(page) == before


def test_markup_and_script_are_only_ever_text(page: Page) -> None:
    visit(page)
    evil = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"
    sheets = {
        **with_answers(keep=evil, **{evil: evil}),
        evil: {**OLD, "answers": {evil: [{evil: evil}], "bad": 1}},
    }
    choose(page, export_of(sheets))
    preview = page.locator(".atn-import")
    expect(preview.get_by_role("definition").first).to_have_text(evil)
    page.get_by_role("button", name="Import", exact=True).click()
    status(page).to_contain_text("Imported.")
    page.get_by_text("Show the words").click()
    assert page.locator(".atn-saved-answers img, .atn-saved-answers script").count() == 0
    assert "broken" not in page.title()
    assert answers_of(page)[evil] == evil


def test_unknown_sheets_and_fields_are_kept_and_said_to_be_gone(page: Page) -> None:
    visit(page)
    choose(page, export_of({**with_answers(mood="Tired"), "constructor": OLD}))
    preview = page.locator(".atn-import")
    expect(preview).to_contain_text("mood (no longer on the site)")
    expect(
        preview.get_by_role("heading", name="constructor (no longer on the site)")
    ).to_be_visible()
    page.get_by_role("button", name="Import", exact=True).click()
    status(page).to_contain_text("Imported.")
    assert answers_of(page) == {"mood": "Tired"}
    assert answers_of(page, "constructor") == {"mood": "Tired"}


# ------------------------------------------------------------------ Clear, shared, keyboard, axe


def test_clear_can_be_undone_until_the_page_is_left(page: Page) -> None:
    visit(page, {**FILLED, "gap-plan": "{"})
    before = stored(page)
    page.get_by_role("button", name="Clear everything").click()
    status(page).to_contain_text("Everything is cleared.")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert stored(page) == {}
    page.get_by_role("button", name="Undo").click()
    status(page).to_have_text("Everything is back.")
    expect(page.get_by_role("button", name="Clear everything")).to_be_focused()
    assert stored(page) == before
    page.get_by_role("button", name="Clear everything").click()
    page.reload()
    expect(page.get_by_role("button", name="Undo")).to_be_hidden()
    assert stored(page) == {}


def test_clearing_leaves_what_is_not_ours_to_clear(page: Page) -> None:
    visit(page, FILLED)
    page.evaluate("localStorage.setItem('another', 'dark')")
    page.get_by_role("button", name="Clear everything").click()
    assert stored(page) == {"another": "dark"}


def test_on_a_shared_computer_everything_moves_to_this_tab(page: Page) -> None:
    visit(page, FILLED)
    page.get_by_label("Shared computer").check()
    status(page).to_contain_text("in this tab only")
    assert stored(page) == {}
    expect(page.locator(".atn-saved-list li")).to_have_count(4)
    page.reload()
    expect(page.get_by_label("Shared computer")).to_be_checked()
    choose(page, export_of(with_answers(another="Brought along")))
    page.get_by_role("button", name="Import", exact=True).click()
    status(page).to_contain_text("Imported.")
    assert stored(page) == {}
    page.get_by_label("Shared computer").uncheck()
    status(page).to_contain_text("on this device again")
    assert answers_of(page)["another"] == "Brought along"


def test_import_works_by_keyboard_alone(page: Page) -> None:
    visit(page, with_answers(keep="Mine"))
    page.get_by_role("button", name="Export everything").focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Clear everything")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Import from a file")).to_be_focused()
    with page.expect_file_chooser() as waiting:
        page.keyboard.press("Space")
    waiting.value.set_files(files=[file_of(export_of(with_answers(keep="Theirs")))])
    expect(page.get_by_role("heading", name="What this file would change")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Keep mine")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Take the file's")).to_be_checked()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    status(page).to_contain_text("Imported.")
    expect(page.get_by_label("Import from a file")).to_be_focused()
    assert answers_of(page) == {"keep": "Theirs"}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing_empty_filled_and_in_the_preview(
    browser: Browser, server: str, size: dict[str, int], scheme: str
) -> None:
    for page in opened(browser, server, viewport=size, color_scheme=scheme):
        visit(page)
        found = list(Axe().run(page, options=RULES).response["violations"])
        visit(page, FILLED)
        found += Axe().run(page, options=RULES).response["violations"]
        choose(page, export_of(with_answers(keep="Theirs " + "x" * 200, another="New", odd=3)))
        expect(page.locator(".atn-import")).to_be_visible()
        found += Axe().run(page, options=RULES).response["violations"]
        assert [(fault["id"], fault["nodes"][0]["html"]) for fault in found] == []
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0
