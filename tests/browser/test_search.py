"""Search finds what people type, by keyboard, and says what it did."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import page_addresses

QUERIES = Path(__file__).with_name("search-queries.tsv")


def known_queries() -> list[tuple[str, str]]:
    """Return the queries whose page exists, with the page's address."""
    with QUERIES.open(encoding="utf-8", newline="") as lines:
        rows = [
            (query, address.strip("/") + "/")
            for query, address in csv.reader(
                (line for line in lines if not line.startswith("#")), delimiter="\t"
            )
        ]
    return [row for row in rows if row[1] in page_addresses()]


def search(page: Page, words: str) -> list[str]:
    """Type words into the search of an open page; return the addresses found, best first."""
    if not page.get_by_role("dialog").is_visible():
        page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").fill(words)
    page.wait_for_function(
        "words => document.querySelector('.atn-search').dataset.answered === words", arg=words
    )
    links = page.locator(".atn-search-results a").evaluate_all("all => all.map(a => a.pathname)")
    return [str(link).removeprefix("/careers/rejection/") for link in links]


@pytest.mark.parametrize(("query", "address"), known_queries())
def test_a_question_finds_its_page_among_the_first_three(
    phone: Page, query: str, address: str
) -> None:
    phone.goto("about/")
    assert address in search(phone, query)[:3]


def test_words_that_stand_nowhere_say_so_and_where_to_look(phone: Page) -> None:
    phone.goto("")
    assert search(phone, "xylophone") == []
    expect(phone.get_by_role("status")).to_have_text(
        "Nothing found. Try one other word, or look in the menu."
    )


def test_one_wrong_letter_still_finds(phone: Page) -> None:
    phone.goto("")
    assert search(phone, "feedbock")[0].startswith("seek-feedback/")


def test_search_is_used_by_keyboard_alone(desktop: Page) -> None:
    desktop.goto("about/")
    # No sign alone opens it: somebody who talks to their device would open it by chance.
    desktop.keyboard.press("/")
    expect(desktop.get_by_role("dialog")).to_be_hidden()
    for _ in range(3):  # past the link that skips to the content, and the brand
        desktop.keyboard.press("Tab")
    desktop.keyboard.press("Enter")
    expect(desktop.get_by_role("searchbox")).to_be_focused()
    desktop.keyboard.type("samaritans")
    desktop.keyboard.press("Enter")  # at once, before the answer can have come
    expect(desktop.get_by_role("heading", level=1)).to_contain_text("Talk to someone")


def test_escape_closes_search_and_gives_the_focus_back(desktop: Page) -> None:
    desktop.goto("about/")
    opener = desktop.get_by_role("button", name="Search")
    opener.focus()
    desktop.keyboard.press("Enter")
    desktop.keyboard.press("Escape")
    expect(desktop.get_by_role("dialog")).to_be_hidden()
    expect(opener).to_be_focused()


def test_markup_typed_as_a_search_is_only_text(desktop: Page) -> None:
    desktop.goto("")
    search(desktop, "<img src=x onerror=alert(1)> feedback")
    assert desktop.locator(".atn-search-results img").count() == 0


def test_a_search_that_cannot_load_says_what_still_works(desktop: Page) -> None:
    desktop.route("**/search_index.json", lambda route: route.abort())
    desktop.goto("")
    desktop.get_by_role("button", name="Search").click()
    desktop.get_by_role("searchbox").fill("feedback")
    expect(desktop.get_by_role("status")).to_have_text(
        "Search could not be loaded. The menu lists every page."
    )


def test_nothing_is_loaded_before_search_is_opened(desktop: Page) -> None:
    asked: list[str] = []
    desktop.on("request", lambda request: asked.append(request.url))
    desktop.goto("", wait_until="networkidle")
    assert [url for url in asked if "search_index" in url or "/workers/" in url] == []
