"""Slides: read, shown on a wall by keyboard and by touch, and printed as slides or handout."""

import io
import re
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader

from scripts import ROOT
from tests.browser.conftest import DESKTOP, boxes_of
from tests.browser.test_accessibility import RULES

FOLDER = ROOT / "docs" / "careers-services"
DECKS = sorted(path.stem for path in FOLDER.glob("slides-*.md"))
DECK = "careers-services/slides-30-minutes/"
TITLES = re.findall(
    r"^## (.+)$", (FOLDER / "slides-30-minutes.md").read_text(encoding="utf-8"), re.MULTILINE
)
LAST = len(TITLES)
# A phone at four times its size: a slide does not fit.
SMALL = {"width": 320, "height": 256}


def show(page: Page) -> Locator:
    """Return the show."""
    return page.get_by_role("dialog", name="Slides")


def is_up(page: Page, number: int) -> None:
    """Fail unless a slide is up, alone, and said."""
    title = TITLES[number - 1].replace("'", "’")
    expect(show(page).get_by_role("heading")).to_have_text([title])
    expect(show(page).get_by_role("status")).to_have_text(f"Slide {number} of {LAST} : {title}")


def start(page: Page) -> None:
    """Open the slides and start the show."""
    page.goto(DECK)
    page.get_by_role("button", name="Present these slides").click()
    is_up(page, 1)


def test_the_show_runs_by_keyboard_alone(desktop: Page) -> None:
    desktop.goto(DECK)
    opener = desktop.get_by_role("button", name="Present these slides")
    while not opener.evaluate("button => button === document.activeElement"):
        desktop.keyboard.press("Tab")
    desktop.keyboard.press("Enter")
    onwards = show(desktop).get_by_role("button", name="Next")
    expect(onwards).to_be_focused()
    is_up(desktop, 1)
    for key, number in (
        ("ArrowRight", 2), ("PageDown", 3), ("ArrowDown", 4), ("ArrowLeft", 3), ("PageUp", 2),
        ("ArrowUp", 1), ("ArrowLeft", 1), ("Enter", 2), ("Space", 3), ("End", LAST),
        ("ArrowRight", LAST), ("Home", 1), ("PageDown", 2),
    ):  # fmt: skip
        desktop.keyboard.press(key)
        is_up(desktop, number)
        expect(onwards).to_be_focused()
    desktop.keyboard.press("Escape")
    expect(show(desktop)).to_be_hidden()
    again = desktop.get_by_role("button", name="Present from slide 2")
    expect(again).to_be_focused()
    desktop.keyboard.press("Enter")
    is_up(desktop, 2)


def test_the_first_and_the_last_slide_are_told_without_losing_the_focus(desktop: Page) -> None:
    start(desktop)
    back = show(desktop).get_by_role("button", name="Back")
    onwards = show(desktop).get_by_role("button", name="Next")
    assert (back.get_attribute("aria-disabled"), onwards.get_attribute("aria-disabled")) == (
        "true",
        "false",
    )
    for _ in range(LAST + 1):
        desktop.keyboard.press("Enter")
    is_up(desktop, LAST)
    expect(onwards).to_be_focused()
    assert onwards.get_attribute("aria-disabled") == "true"


def test_the_focus_stays_in_the_show(desktop: Page) -> None:
    start(desktop)
    for _ in range(8):
        desktop.keyboard.press("Tab")
        outside = "Boolean(document.activeElement.closest('body > :not(dialog)'))"
        assert desktop.evaluate(outside) is False


def test_the_keys_work_after_a_click_beside_the_buttons(desktop: Page) -> None:
    start(desktop)
    show(desktop).get_by_role("status").click()
    desktop.keyboard.press("PageDown")
    is_up(desktop, 2)


def test_the_show_runs_by_touch_and_its_targets_are_big_enough(phone: Page) -> None:
    phone.goto(DECK)
    phone.get_by_role("button", name="Present these slides").tap()
    buttons = show(phone).get_by_role("button")
    assert buttons.all_inner_texts() == ["Back", "Next", "Stop"]
    assert min(box["height"] for box in boxes_of(buttons)) >= 44
    show(phone).get_by_role("button", name="Next").tap()
    is_up(phone, 2)
    show(phone).get_by_role("heading").tap()
    is_up(phone, 3)
    show(phone).get_by_role("button", name="Back").tap()
    is_up(phone, 2)
    show(phone).get_by_role("button", name="Stop").tap()
    expect(show(phone)).to_be_hidden()


def test_the_show_has_no_notes_and_no_id_twice(desktop: Page) -> None:
    start(desktop)
    expect(show(desktop).get_by_text("Speaker note")).to_have_count(0)
    ids = desktop.evaluate("[...document.querySelectorAll('[id]')].map(one => one.id)")
    assert len(ids) == len(set(ids))


def test_leaving_the_full_screen_ends_the_show(desktop: Page) -> None:
    start(desktop)
    desktop.wait_for_function("document.fullscreenElement")
    desktop.evaluate("document.exitFullscreen()")
    expect(show(desktop)).to_be_hidden()


def test_the_show_fills_the_window_where_full_screen_is_not_allowed(desktop: Page) -> None:
    desktop.add_init_script("delete Element.prototype.requestFullscreen")
    start(desktop)
    (box,) = boxes_of(show(desktop))
    assert (box["width"], box["height"]) == (DESKTOP["width"], DESKTOP["height"])


def test_a_slide_taller_than_the_window_scrolls_before_the_next_one_comes(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(base_url=server, viewport=SMALL)  # type: ignore[arg-type]
    page = context.new_page()
    start(page)
    page.keyboard.press("ArrowRight")
    is_up(page, 2)
    stage = page.get_by_role("group", name="Slide")
    page.keyboard.press("ArrowDown")
    is_up(page, 2)
    assert stage.evaluate("stage => stage.scrollTop") > 0
    for _ in range(12):
        page.keyboard.press("ArrowDown")
    expect(show(page).get_by_role("status")).not_to_contain_text("Slide 2")
    assert page.evaluate("document.querySelector('.atn-show-stage').scrollWidth") <= 320
    context.close()


def test_nothing_moves(browser: Browser, server: str) -> None:
    context = browser.new_context(
        base_url=server,
        viewport=DESKTOP,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    start(page)
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.getAnimations().length") == 0
    moving = page.evaluate(
        """[...document.querySelectorAll("dialog.atn-show, dialog.atn-show *")].filter(one => {
            const style = getComputedStyle(one);
            return style.transitionDuration !== "0s" || style.scrollBehavior === "smooth";
        }).length"""
    )
    assert moving == 0
    context.close()


def test_the_show_keeps_the_policy(desktop: Page) -> None:
    said: list[str] = []
    desktop.on("console", lambda message: said.append(message.text))
    desktop.on("pageerror", lambda error: said.append(str(error)))
    start(desktop)
    for _ in range(LAST):
        desktop.keyboard.press("ArrowRight")
    desktop.keyboard.press("Escape")
    assert said == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [SMALL, DESKTOP], ids=["small", "desktop"])
def test_axe_finds_nothing_in_the_show(
    browser: Browser, server: str, size: dict[str, int], scheme: str
) -> None:
    context = browser.new_context(base_url=server, viewport=size, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    start(page)
    found = []
    for _ in range(LAST):
        faults = Axe().run(page, options=RULES).response["violations"]
        found += [f"{fault['id']}: {node['html']}" for fault in faults for node in fault["nodes"]]
        page.keyboard.press("ArrowRight")
    assert found == []
    context.close()


# ------------------------------------------------------------ Paper


def printed(page: Page, deck: str, paper: str, kind: Literal["Slides", "Handout"]) -> PdfReader:
    """Print a deck as the style sheet wants it."""
    page.goto(f"careers-services/{deck}/")
    page.get_by_role("radio", name=re.compile(f"^{kind}")).check()
    return PdfReader(io.BytesIO(page.pdf(format=paper)))


def words(reader: PdfReader) -> list[str]:
    """Return each sheet's words without any space: a long line may break anywhere."""
    return ["".join(sheet.extract_text().split()) for sheet in reader.pages]


def faces(page: Page) -> list[str]:
    """Return the title of each slide as paper has it."""
    return ["".join(title.split()) for title in page.locator(".atn-slide h2").all_inner_texts()]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("deck", DECKS)
def test_slides_print_on_their_side_one_on_each_sheet_without_notes(
    desktop: Page, deck: str, paper: str
) -> None:
    reader = printed(desktop, deck, paper, "Slides")
    sheets = words(reader)
    titles = faces(desktop)
    assert len(sheets) == len(titles) == desktop.locator(".atn-slide").count()
    for title, sheet in zip(titles, sheets, strict=True):
        assert title in sheet
        assert "Speakernote" not in sheet
    assert all(sheet.mediabox.width > sheet.mediabox.height for sheet in reader.pages)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("deck", DECKS)
def test_a_handout_prints_upright_with_every_slide_and_note(
    desktop: Page, deck: str, paper: str
) -> None:
    reader = printed(desktop, deck, paper, "Handout")
    sheets = words(reader)
    assert len(sheets) <= 6
    assert all(sheet.mediabox.width < sheet.mediabox.height for sheet in reader.pages)
    titles = faces(desktop)
    assert all(any(title in sheet for sheet in sheets) for title in titles)
    assert "".join(sheets).count("Speakernote") == len(titles)


def test_printing_during_the_show_prints_the_same_sheets(desktop: Page) -> None:
    start(desktop)
    desktop.keyboard.press("End")
    assert len(PdfReader(io.BytesIO(desktop.pdf(format="A4"))).pages) == LAST


@pytest.mark.parametrize("deck", DECKS)
def test_without_script_everything_can_be_read_and_printed(scriptless: Page, deck: str) -> None:
    reader = printed(scriptless, deck, "A4", "Slides")
    assert len(reader.pages) == scriptless.locator(".atn-slide").count()
    expect(scriptless.get_by_role("button", name="Present")).to_be_hidden()
    for note in scriptless.locator(".atn-slide-note").all():
        expect(note).to_be_visible()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_cards_for_the_calls_are_one_sheet(desktop: Page, paper: str) -> None:
    desktop.goto("careers-services/practice-calls/")
    assert len(PdfReader(io.BytesIO(desktop.pdf(format=paper))).pages) == 1


def test_a_plan_keeps_its_headings_where_its_rows_are_stacked(phone: Page) -> None:
    phone.goto("careers-services/workshop-30-minutes/")
    cells = phone.locator(".atn-plan tbody tr").first.get_by_role("cell")
    lefts = {box["x"] for box in boxes_of(cells)}
    assert len(lefts) == 1
    said = cells.nth(2).evaluate("cell => getComputedStyle(cell, '::before').content")
    assert said == '"You say: "'
