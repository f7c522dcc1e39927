"""Welsh and Arabic in a browser: axe finds nothing, answers stay, the search finds and helps."""

import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from scripts.content.words import catalogue
from tests.browser.conftest import PHONE, opened, serving
from tests.browser.firefox import print_page
from tests.browser.paper import squashed
from tests.browser.test_accessibility import RULES

# What the interface says in English, of two words and more, by the language that has its own.
ENGLISH_WORDS = {
    language: [
        one
        for one, forms in catalogue(language).forms.items()
        if " " in one.strip() and "{" not in one and one not in forms
    ]
    for language in ("cy", "ar")
}
# A word for each place to write, in its language: the last letters say which place.
PLACES = {"cy": "dŵr{}", "ar": "خبز{}"}
LETTERS = {"cy": "abdefghilm", "ar": "بتجحدرسصطع"}
DAY = {"cy": "20 Hydref 2031", "ar": "20 أكتوبر 2031"}
# Where a word stands across the sheet.
PLACED = re.compile(r'<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>(.*?)</word>')


@contextmanager
def reading(browser: Browser, languages: Path) -> Iterator[Page]:
    """Open a phone's page at the site in three languages, sent with its strict policy."""
    with serving(languages) as address:
        yield from opened(browser, address, viewport=PHONE)


@pytest.fixture(scope="module")
def page(browser: Browser, languages: Path) -> Iterator[Page]:
    """Open such a page in Chromium."""
    with reading(browser, languages) as shown:
        yield shown


def said(pdf: bytes, *more: str) -> str:
    """Return what a viewer finds on paper, each letter by itself and in the order of reading."""
    done = subprocess.run(
        ["pdftotext", *more, "-", "-"], input=pdf, capture_output=True, check=True
    )
    found = unicodedata.normalize("NFKC", done.stdout.decode())
    return re.sub(r"[\u200e\u200f\u202a-\u202e]", "", found)


@pytest.mark.parametrize(
    "address",
    ["cy/", "cy/support/", "cy/move-on/first-day/", "cy/seek-feedback/message-builder/",
     "cy/situations/no-reply/", "ar/", "ar/support/", "ar/move-on/first-day/"],
)  # fmt: skip
def test_axe_finds_nothing_and_nothing_runs_over_the_edge(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_timeout(300)
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:120]) for one in found] == []
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")


# Each number that is shown, and whether its first digit comes before its last, from the left.
NUMBERS = """() => {
  const found = {};
  const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const box = (node, place) => {
    const range = document.createRange();
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect();
  };
  while (words.nextNode()) {
    for (const number of words.currentNode.textContent.matchAll(/[+]?[0-9][0-9 -]*[0-9]/g)) {
      const first = box(words.currentNode, number.index);
      const last = box(words.currentNode, number.index + number[0].length - 1);
      if (first.width) found[number[0]] = first.top < last.top || first.left < last.left;
    }
  }
  return found;
}"""


def test_a_number_reads_from_the_left_on_a_page_from_the_right(page: Page) -> None:
    page.goto("ar/support/")
    found = page.evaluate(NUMBERS)
    assert {"116 123", "0477 13 11 14", "+254 722 178 177", "1-866-488-7386"} <= found.keys()
    assert [number for number, in_order in found.items() if not in_order] == []


def test_a_sheet_keeps_its_answers_when_the_language_changes(page: Page) -> None:
    page.goto("cy/move-on/first-day/")
    page.locator("#must-do").fill("Biniau Nain")
    page.locator("#body-1").check()
    page.locator("#want-2").check()
    expect(page.locator(".atn-saved .atn-status")).to_have_text("Wedi'u cadw ar y ddyfais hon.")
    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator("#must-do")).to_have_value("Biniau Nain")
    expect(page.locator("#body-1")).to_be_checked()
    expect(page.locator("#want-2")).to_be_checked()
    page.get_by_role("link", name="العربية").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("#must-do")).to_have_value("Biniau Nain")
    expect(page.get_by_label("كوب ماء")).to_be_checked()
    page.locator("#must-do").fill("")


def test_a_sheet_that_is_shown_in_english_has_english_buttons(page: Page) -> None:
    page.goto("cy/address-concerns/gap-plan/")
    inside = page.locator('.atn-page > [lang="en"]')
    expect(inside.get_by_role("button", name="Print", exact=False).first).to_be_visible()
    said = " ".join(inside.locator("button").all_inner_texts())
    assert [one for one in ("Argraffu", "Copïo", "Clirio", "Cadw") if one in said] == []


def test_a_tick_of_a_checklist_stays_too(page: Page) -> None:
    page.goto("cy/move-on/checklist/")
    page.get_by_label("Yfwch wydraid o ddŵr").check()
    page.wait_for_timeout(800)
    page.goto("move-on/checklist/")
    expect(page.get_by_label("Drink a glass of water")).to_be_checked()


def test_a_sheet_as_text_has_the_words_of_the_page(page: Page) -> None:
    page.goto("cy/move-on/first-day/")
    page.locator("#want-2").check()
    with page.expect_download() as download:
        page.get_by_role("button", name="Cadw fel testun").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert "Siarad am rywbeth arall" in text
    assert "Talk about something else" not in text


def test_a_letter_is_filled_in_in_welsh(page: Page) -> None:
    page.goto("cy/seek-feedback/message-builder/")
    page.locator('[data-fills="[enw]"]').fill("Ms Okafor")
    expect(page.locator("#builder-body")).to_contain_text("Annwyl Ms Okafor,")
    expect(page.locator(".atn-builder-left")).to_contain_text("Eto i'w llenwi")


@pytest.mark.parametrize(
    ("language", "button", "typed", "title", "danger"),
    [
        ("cy", "Chwilio", "ches i mo'r swydd", "Sut i ddod dros gael eich gwrthod", "hunanladdiad"),
        ("ar", "بحث", "لا أستطيع دفع الإيجار", "الحديث مع شخص ما", "انتحار"),
    ],
)
def test_the_search_finds_the_pages_of_its_language_and_help_comes_first(
    page: Page, language: str, button: str, typed: str, title: str, danger: str
) -> None:
    page.goto(f"{language}/")
    page.get_by_role("button", name=button, exact=True).click()
    field = page.get_by_role("searchbox")
    field.fill(typed)
    expect(page.locator(".atn-search-results li").filter(has_text=title).first).to_be_visible()
    assert page.locator(".atn-search-results strong").first.get_attribute("dir") == "auto"
    field.fill(danger)
    expect(page.locator(".atn-search-urgent")).to_be_visible()
    expect(page.locator(".atn-search-results a").first).to_have_attribute(
        "href", re.compile("support/$")
    )


def test_from_a_stick_too_each_language_finds_and_answers_stay(
    browser: Browser, languages_stick: Path
) -> None:
    said: list[str] = []
    stick = f"{(languages_stick / 'site').as_uri()}/"
    for tab in opened(browser, stick, viewport=PHONE):
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        for language, button, typed in (("cy", "Chwilio", "swydd"), ("ar", "بحث", "الإيجار")):
            tab.goto(f"{language}/index.html")
            tab.get_by_role("button", name=button, exact=True).click()
            tab.get_by_role("searchbox").fill(typed)
            first = tab.locator(".atn-search-results a").first
            expect(first).to_have_attribute("href", re.compile(rf"(^|{language}/)[^#]*index\.html"))
            first.click()
            expect(tab.locator("html")).to_have_attribute("lang", language)
        tab.goto("cy/move-on/first-day/index.html")
        tab.locator("#must-do").fill("Biniau Nain")
        tab.locator("#must-do").blur()
        tab.get_by_role("link", name="العربية").click()
        expect(tab.locator("#must-do")).to_have_value("Biniau Nain")
    assert said == []


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
def test_a_sheet_on_paper_has_every_word_on_its_side_of_the_sheet(
    either_browser: Browser, languages: Path
) -> None:
    with reading(either_browser, languages) as page:
        for language, paper in (("cy", "A4"), ("cy", "Letter"), ("ar", "A4"), ("ar", "Letter")):
            page.goto(f"{language}/move-on/first-day/")
            page.locator(".atn-saved button").first.wait_for()
            areas = page.locator("form.atn-sheet textarea")
            typed = [
                PLACES[language].format(letter * 2)
                for letter, _ in zip(LETTERS[language], areas.all(), strict=False)
            ]
            for area, words in zip(areas.all(), typed, strict=True):
                area.fill(words)
            page.locator("form.atn-sheet [type=date]").fill("2031-10-20")
            pdf = print_page(page, paper)
            words = squashed(said(pdf))
            assert [one for one in (*typed, DAY[language]) if squashed(one) not in words] == []
            # No word of the interface is left in English.
            english = [one for one in ENGLISH_WORDS[language] if squashed(one) in words]
            assert english == []
            width = {"A4": 595.0, "Letter": 612.0}[paper]
            numbers = [
                (float(left) + float(right)) / 2 / width
                for left, right, word in PLACED.findall(said(pdf, "-bbox"))
                if re.fullmatch("[3-9]", word)
            ]
            assert len(numbers) >= 7
            first = [place > 0.8 if language == "ar" else place < 0.2 for place in numbers]
            assert sum(first) >= 7


def test_a_number_that_somebody_types_on_an_arabic_sheet_keeps_its_order(page: Page) -> None:
    page.goto("ar/move-on/first-day/")
    # Without it, 01632 960123 stands as 960123 01632, on the screen and on paper.
    for field in page.locator("form.atn-sheet textarea").all():
        expect(field).to_have_css("unicode-bidi", "plaintext")
