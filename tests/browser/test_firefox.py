"""What the tests need of Firefox: it opens our pages, keeps words, goes back, prints to size."""

import io

import pytest
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from tests.browser.conftest import opened
from tests.browser.firefox import print_page


def test_firefox_types_keeps_words_in_every_tab_goes_back_and_prints(
    firefox: Browser, server: str
) -> None:
    for page in opened(firefox, server):
        page.goto("support/")
        page.goto("fresh-perspective/three-lessons/")
        page.get_by_label("What will I keep?").press_sequentially("The story")
        expect(page.locator(".atn-status")).to_have_text("Saved on this device.")

        other = page.context.new_page()
        other.goto("fresh-perspective/three-lessons/")
        expect(other.get_by_label("What will I keep?")).to_have_value("The story")

        for paper, size in (("A4", (595, 842)), ("Letter", (612, 792))):
            sheet = PdfReader(io.BytesIO(print_page(page, paper))).pages[0]
            box = sheet.mediabox
            assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)
            assert "The story" in sheet.extract_text()

        page.go_back()
        assert page.evaluate("location.pathname").endswith("support/")
        assert page.screenshot().startswith(b"\x89PNG")
