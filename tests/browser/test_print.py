"""Paper: every page prints whole, without menus, with what a reader of paper needs."""

import io

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.conftest import boxes_of, opened
from tests.browser.firefox import print_page
from tests.browser.paper import Print, squashed
from tests.conftest import page_addresses


def printed(page: Page, address: str, paper: str = "A4") -> PdfReader:
    """Print a page to PDF as its own style sheet wants it."""
    page.goto(address)
    return PdfReader(io.BytesIO(page.pdf(format=paper, print_background=False)))


def words(reader: PdfReader) -> str:
    """Return all words of a printed page, with single spaces."""
    return " ".join(" ".join(sheet.extract_text() for sheet in reader.pages).split())


def test_outside_addresses_are_printed_and_inside_ones_are_not(desktop: Page) -> None:
    text = words(printed(desktop, "address-concerns/learning/")).replace(" ", "")
    assert "(https://www.open.edu/openlearn/)" in text
    assert "(../checklist/)" not in text


def test_cards_that_are_closed_on_screen_print_open(desktop: Page) -> None:
    text = words(printed(desktop, "situations/unfair-treatment/"))
    assert desktop.locator("details.atn-country[open]").count() == 0
    for said in ("0300 123 1100", "180 calendar days", "the time limit for a complaint in India"):
        assert said in text
    rights = words(printed(desktop, "seek-feedback/your-rights/"))
    assert "within 45 days of your last interview" in rights


@pytest.mark.parametrize("address", [one for one in page_addresses() if "checklist" in one])
def test_a_checklist_is_one_sheet_with_every_item(
    either_browser: Browser, server: str, address: str
) -> None:
    for page in opened(either_browser, server):
        page.goto(address)
        items = page.locator(".atn-checklist label").all_inner_texts()
        for paper in ("A4", "Letter"):
            printed = Print(print_page(page, paper))
            assert len(printed.sheets) == 1
            assert [item for item in items if squashed(item) not in printed.words] == []


def test_a_checklist_prints_a_box_for_each_item_and_keeps_items_whole(desktop: Page) -> None:
    desktop.goto("fresh-perspective/checklist/")
    desktop.emulate_media(media="print")
    boxes = desktop.locator(".atn-checklist input")
    sizes = {(box["width"], box["height"]) for box in boxes_of(boxes)}
    assert boxes.count() == 20
    assert all(width >= 18 and height >= 18 for width, height in sizes)
    kept = desktop.locator(".atn-checklist > li").first
    assert kept.evaluate("item => getComputedStyle(item).breakInside") == "avoid"


def test_letters_and_sources_print_with_their_notes(desktop: Page) -> None:
    text = words(printed(desktop, "move-on/"))
    assert "I didn’t get the job" in text
    assert "Where this comes from" in text
    assert "Gilbert and others, 1998" in text


def test_no_sheet_is_printed_for_the_next_step_alone(desktop: Page) -> None:
    for address in ("career-break", "no-experience", "advertised-again", "interviewer-behaviour"):
        desktop.goto(f"situations/{address}/")
        last = Print(print_page(desktop)).body(-1)
        assert "Next step" in last
        assert last[0] != "Next step", address


# Pages where Firefox left a heading behind at the foot of a sheet, on the paper where it did.
@pytest.mark.parametrize(
    ("address", "paper"),
    [
        ("support/", "A4"),
        ("privacy/", "A4"),
        ("seek-feedback/what-to-say/", "A4"),
        ("seek-feedback/your-rights/", "Letter"),
        ("careers-services/workshops/", "Letter"),
    ],
)
def test_a_heading_is_never_the_last_line_of_a_sheet(
    firefox: Browser, server: str, address: str, paper: str
) -> None:
    for page in opened(firefox, server):
        page.goto(address)
        headings = page.locator(".atn-page :is(h2, h3, h4, .admonition-title)").all_inner_texts()
        printed = Print(print_page(page, paper))
        for number in range(len(printed.sheets)):
            last = printed.body(number)[-1]
            assert squashed(last) not in [squashed(heading) for heading in headings]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_firefox_prints_every_slide_on_a_sheet_on_its_side(
    firefox: Browser, server: str, paper: str
) -> None:
    for page in opened(firefox, server):
        page.goto("careers-services/slides-90-minutes/")
        slides = page.locator(".atn-slide-face").all()
        said = [
            slide.locator("h2, p:not(.atn-slide-number), li").all_inner_texts() for slide in slides
        ]
        sheets = Print(print_page(page, paper)).sheets
        assert [sheet.mediabox.width > sheet.mediabox.height for sheet in sheets] == [True] * len(
            slides
        )
        for lines, sheet in zip(said, sheets, strict=True):
            words = squashed(sheet.extract_text())
            assert [line for line in lines if squashed(line) not in words] == []
