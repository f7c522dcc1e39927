"""The road of answers on the real pages: the first words reach the last page, and paper."""

import io

from playwright.sync_api import Page, expect
from pypdf import PdfReader

MOMENT = "I found the twelve chargers on the wrong shelf"
CHANGE = "Never said that I have done four scanner counts"


def visit(page: Page, address: str) -> None:
    """Load a page, then cut the line: all that follows must work without it."""
    page.context.set_offline(False)
    page.goto(address)
    expect(page.get_by_role("status").first).to_be_attached()
    page.context.set_offline(True)


def write(page: Page, label: str, words: str) -> None:
    """Fill the first field of a label by keyboard."""
    page.get_by_label(label).first.click()
    page.keyboard.insert_text(words)


def settle(page: Page) -> None:
    """Leave the field, which saves at once."""
    page.keyboard.press("Tab")
    page.wait_for_timeout(400)


def test_answers_walk_from_the_debrief_to_the_printed_prep_sheet(desktop: Page) -> None:
    page = desktop
    visit(page, "seek-feedback/interview-debrief/")
    write(page, "The moment", MOMENT)
    write(page, "What it shows about my work", "I look at the shelf as well as the screen")
    write(page, "What I did or left out", CHANGE)
    settle(page)

    visit(page, "seek-feedback/feedback-notes/")
    write(page, "What did they say, in their exact words?", "You spoke very quietly at the start")
    write(page, "What were they not sure I could do?", "Can they hear me")
    settle(page)

    visit(page, "address-concerns/concern-sorter/")
    concerns = page.locator("[data-field=concerns] .atn-row textarea")
    expect(concerns.nth(0)).to_have_value(CHANGE)
    expect(concerns.nth(1)).to_have_value("Can they hear me")
    expect(page.locator("[data-field=concerns] .atn-from")).to_contain_text("Interview debrief")
    page.locator("#concerns-1-kind").select_option("Need to learn it")
    write(page, "Which one or two do I choose?", "Scanner counts, to show")
    settle(page)

    visit(page, "address-concerns/gap-plan/")
    expect(page.locator("#concern")).to_have_value("Scanner counts, to show")
    page.locator("#new-since").fill("Two orders drafted with reorder levels")
    page.locator("#next-action").fill("Ask about the Friday order")
    page.locator("#next-date").fill("2026-03-16")
    settle(page)

    visit(page, "fresh-perspective/three-lessons/")
    page.locator("#keep").fill("The chargers story")
    settle(page)

    visit(page, "fresh-perspective/story-bank/")
    expect(page.locator("#stories-1-name")).to_have_value(MOMENT)
    page.locator("#stories-1-proves").fill("Careful with stock")
    settle(page)

    visit(page, "fresh-perspective/fresh-prep/")
    expect(page.locator("#stories-1-proves")).to_have_value("Careful with stock")
    expect(page.locator("#stories-1-name")).to_have_value(MOMENT)
    expect(page.locator("#lessons")).to_have_value("The chargers story")
    expect(page.locator("#new")).to_have_value(
        "Two orders drafted with reorder levels\nAsk about the Friday order"
    )
    printed = PdfReader(io.BytesIO(page.pdf(format="A4")))
    text = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    assert MOMENT in text
    assert "Two orders drafted with reorder levels" in text
    assert len(printed.pages) <= 2


def test_a_long_answer_prints_whole(desktop: Page) -> None:
    desktop.goto("seek-feedback/feedback-notes/")
    long = " ".join(f"word{number}" for number in range(300))
    desktop.locator("#their-words").fill(long)
    settle(desktop)
    printed = PdfReader(io.BytesIO(desktop.pdf(format="A4")))
    text = " ".join(" ".join(sheet.extract_text() for sheet in printed.pages).split())
    assert all(f"word{number}" in text for number in range(300))


def test_blank_paper_has_lines_far_enough_apart_to_write_on(desktop: Page) -> None:
    desktop.goto("seek-feedback/feedback-notes/")
    desktop.emulate_media(media="print")
    heights = desktop.locator(".atn-lines i").evaluate_all(
        "lines => lines.map(line => line.getBoundingClientRect().height)"
    )
    assert heights
    assert min(heights) >= 8 / 25.4 * 96 - 0.5
    assert desktop.locator("textarea >> visible=true").count() == 0
