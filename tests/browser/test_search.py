"""Search finds what people type, puts help first for somebody in danger, and says what it did."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.conftest import page_addresses

HERE = Path(__file__).parent
PHRASES = HERE.parent / "site" / "search"
HELP = "Is it more than a bad day? Talk to someone, or find help with money."


def rows(name: str) -> list[tuple[str, re.Pattern[str]]]:
    """Return queries, each with what the address of a right page looks like."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        held = csv.reader(
            (line for line in lines if not line.startswith("#")), delimiter="\t", quoting=3
        )
        return [(row[0], re.compile(row[1] if row[1][0] == "^" else f"^{row[1]}$")) for row in held]


QUERIES = [*rows("search-queries.tsv"), *rows("real-questions.tsv")]
# Each by somebody who had not seen the pages; tags were written since with the first at hand.
UNSEEN = ("earlier-questions.tsv", "unseen-questions.tsv")
PAGES = [f"/{address}" for address in page_addresses()]


def missed(page: Page, asked: list[tuple[str, re.Pattern[str]]]) -> list[str]:
    """Return the queries whose right page is not among the first three."""
    return [query for query, wanted in asked if not any(map(wanted.match, search(page, query)[:3]))]


def search(page: Page, words: str) -> list[str]:
    """Type words into the search of an open page; return the addresses found, best first."""
    if not page.get_by_role("dialog").is_visible():
        page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").fill(words)
    page.wait_for_function(
        "words => document.querySelector('.atn-search').dataset.answered === words", arg=words
    )
    links = page.locator(".atn-search-results a").evaluate_all("all => all.map(a => a.pathname)")
    return [str(link).removeprefix("/careers/rejection") for link in links]


def lines(name: str) -> list[str]:
    """Return the phrases of a list."""
    text = (PHRASES / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_a_question_finds_its_page_among_the_first_three(phone: Page) -> None:
    phone.goto("about/")
    assert len(QUERIES) == 64
    assert missed(phone, QUERIES) == []
    # Nobody can foresee every word: here a tenth may fail, and the list says which do.
    for name in UNSEEN:
        unseen = rows(name)
        assert len(unseen) == 130
        failed = missed(phone, unseen)
        assert len(failed) <= len(unseen) // 10, failed


def test_every_question_of_our_lists_has_a_page() -> None:
    asked = [*QUERIES, *(row for name in UNSEEN for row in rows(name))]
    without = [query for query, wanted in asked if not any(map(wanted.match, PAGES))]
    assert without == []


def test_somebody_in_danger_is_met_with_help_first(phone: Page) -> None:
    phone.goto("about/")
    for phrase in lines("danger-phrases.tsv")[::6]:
        assert search(phone, phrase)[0] == "/support/", phrase
    search(phone, "got rejected again and i want to die")
    expect(phone.get_by_role("alert")).to_contain_text("call your local emergency number")
    expect(phone.locator(".atn-search-status")).to_contain_text("Help comes first.")
    phone.get_by_role("searchbox").press("Enter")
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Talk to someone")


def test_ordinary_words_raise_no_alarm_and_money_raises_none(phone: Page) -> None:
    phone.goto("about/")
    for phrase in lines("ordinary-phrases.tsv")[::6]:
        search(phone, phrase)
        expect(phone.locator(".atn-search-urgent")).to_be_hidden()
    assert search(phone, "cant pay rent")[0] == "/support/"
    expect(phone.locator(".atn-search-urgent")).to_be_hidden()


def test_readers_pages_come_before_pages_for_careers_services_and_about_the_site(
    phone: Page,
) -> None:
    phone.goto("about/")
    # Seven of the nine pages that a search may show for these stand apart.
    for query in ("feedback", "ghosted", "interview practice", "years off with depression"):
        found = search(phone, query)
        groups = [apart(address) for address in found]
        assert groups == sorted(groups), query
        assert groups[0] is False
    search(phone, "feedback")
    names = phone.locator(".atn-search-results section").evaluate_all(
        "all => all.map((one) => one.getAttribute('aria-label'))"
    )
    assert names[:2] == ["Pages found", "For careers services"]


def apart(address: str) -> bool:
    """Say whether a page is not for readers."""
    return address.startswith("/careers-services/") or address in {
        "/about/", "/accessibility/", "/evidence/", "/privacy/",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("nginx", "/careers-services/host-it/"),
        ("workshop plan", "/careers-services/workshops/"),
        ("who made this", "/about/"),
    ],
)
def test_what_plainly_is_meant_for_others_comes_first(
    phone: Page, query: str, address: str
) -> None:
    phone.goto("")
    assert search(phone, query)[0] == address


def test_a_result_says_what_it_is_and_leads_to_its_section(phone: Page) -> None:
    phone.goto("")
    search(phone, "thank you note")
    first = phone.locator(".atn-search-results li").first
    expect(first.locator(".atn-search-kind")).to_have_text("Guide")
    first.get_by_role("link").click()
    assert phone.url.endswith("/move-on/before-you-hear/#thank-you-note-after-an-interview")


def test_the_line_to_talk_to_someone_always_stands_there(phone: Page) -> None:
    phone.goto("")
    phone.get_by_role("button", name="Search").click()
    expect(phone.get_by_role("searchbox")).to_be_focused()
    line = phone.locator(".atn-search-help")
    expect(line).to_have_text(HELP)
    for words in ("xylophone", "feedback"):
        search(phone, words)
        expect(line).to_be_visible()
    line.get_by_role("link").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Talk to someone")


def test_words_that_stand_nowhere_say_so_and_where_to_look(phone: Page) -> None:
    phone.goto("")
    for words in ("xylophone", "zebra", "attack"):
        assert search(phone, words) == []
        expect(phone.locator(".atn-search-status")).to_have_text(
            "Nothing found. Try one other word, or look in the menu."
        )


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("adivser", "/move-on/who-to-tell/"),
        ("feeback", "/seek-feedback/"),
        ("feedbock", "/seek-feedback/"),
    ],
)
def test_a_slip_still_finds_but_is_said_to_be_a_guess_and_enter_does_not_open_it(
    phone: Page, typed: str, address: str
) -> None:
    phone.goto("")
    assert address in search(phone, typed)[:3]
    status = phone.locator(".atn-search-status")
    expect(status).to_have_text("Nothing has these words exactly. Perhaps one of these pages:")
    phone.get_by_role("searchbox").press("Enter")
    expect(status).to_be_focused()
    assert phone.url.endswith("/careers/rejection/")


def test_search_is_used_by_keyboard_alone(desktop: Page) -> None:
    desktop.goto("about/")
    # No sign alone opens it: somebody who talks to their device would open it by chance.
    desktop.keyboard.press("/")
    expect(desktop.get_by_role("dialog")).to_be_hidden()
    for _ in range(3):  # past the link that skips to the content, and the brand
        desktop.keyboard.press("Tab")
    desktop.keyboard.press("Enter")
    expect(desktop.get_by_role("searchbox")).to_be_focused()
    desktop.keyboard.type("expectation check")
    desktop.keyboard.press("Enter")  # at once, before the answer can have come
    desktop.wait_for_url("**/move-on/expectation-check/**")


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


def test_a_slow_line_is_told_and_help_does_not_wait_for_it(desktop: Page) -> None:
    held: list[Route] = []
    desktop.route("**/readers.json", lambda route: held.append(route))
    desktop.goto("")
    status = desktop.locator(".atn-search-status")
    # Loading begins with the click, before a key.
    with desktop.expect_response("**/help.json"):
        desktop.get_by_role("button", name="Search").click()
    expect(status).to_have_text("Looking …")
    assert len(held) == 1
    desktop.get_by_role("searchbox").fill("want to end it all")
    expect(desktop.locator(".atn-search-results a")).to_have_count(1)
    expect(desktop.locator(".atn-search-urgent")).to_be_visible()
    held[0].continue_()
    expect(status).to_contain_text("Below it")


def test_a_search_that_cannot_load_says_what_still_works_and_may_be_tried_again(
    desktop: Page,
) -> None:
    desktop.route("**/readers.json", lambda route: route.abort())
    desktop.goto("")
    desktop.get_by_role("button", name="Search").click()
    desktop.get_by_role("searchbox").fill("feedback")
    expect(desktop.locator(".atn-search-status")).to_have_text(
        "Search could not be loaded. Open it again to retry, or look in the menu, "
        "which lists every page."
    )
    expect(desktop.locator(".atn-search-help")).to_be_visible()
    desktop.unroute("**/readers.json")
    desktop.get_by_role("button", name="Close").click()
    desktop.get_by_role("button", name="Search").click()
    expect(desktop.locator(".atn-search-results a").first).to_be_visible()


def test_nothing_is_loaded_before_search_is_touched(desktop: Page) -> None:
    asked: list[str] = []
    desktop.on("request", lambda request: asked.append(request.url))
    desktop.goto("", wait_until="networkidle")
    assert [url for url in asked if re.search(r"/search/|search-|minisearch", url)] == []


def test_without_script_there_is_no_button_and_the_menu_lists_every_page(scriptless: Page) -> None:
    scriptless.goto("")
    expect(scriptless.get_by_role("button", name="Search")).to_have_count(0)
    links = scriptless.locator("#menu a").evaluate_all("all => all.map((one) => one.pathname)")
    assert {str(link).removeprefix("/careers/rejection") for link in links} >= set(PAGES)
