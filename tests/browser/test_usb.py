"""The form that opens by a double click, in a browser: pages are files, and there is no server."""

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect
from pypdf import PdfReader

from scripts.settings.colours import DARK_BACKGROUNDS
from scripts.usb import build
from tests.browser.conftest import DESKTOP, opened
from tests.conftest import page_addresses
from tests.once import Once

KEPT = "Saved in this browser on this computer."


@pytest.fixture(scope="module")
def stick(site: Path, once: Once) -> Path:
    """Build it under a folder with a space and an accent, as on somebody's stick."""
    name = "José's stick"
    return once("stick", lambda folder: build.build(site, folder / name)) / name


@pytest.fixture
def page(browser: Browser, stick: Path) -> Iterator[Page]:
    """Open a tab whose addresses start in the folder; fail for whatever the browser says."""
    said: list[str] = []
    for tab in opened(browser, f"{(stick / 'site').as_uri()}/", viewport=DESKTOP):
        tab.set_default_timeout(8000)
        tab.on("console", lambda message: said.append(message.text))
        tab.on("pageerror", lambda error: said.append(str(error)))
        tab.on("requestfailed", lambda request: said.extend(refused(request)))
        yield tab
        assert said == []


def refused(request: Request) -> list[str]:
    """Return a request that the browser refused; one it gave up on leaving a page is none."""
    return [] if request.failure == "net::ERR_ABORTED" else [f"{request.url}: {request.failure}"]


def write(page: Page, words: str, **field: str) -> None:
    """Type into a field and leave it, which saves."""
    place = page.locator(f"#{field['id']}") if "id" in field else page.get_by_label(field["label"])
    place.first.fill(words)
    place.first.blur()
    expect(page.locator(".atn-saved .atn-status")).to_have_text(KEPT)


def test_the_start_page_leads_into_the_folder(page: Page, stick: Path) -> None:
    page.goto((stick / "Start.html").as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "You got a no. Here is what to do next."
    )
    assert page.url == (stick / "site" / "index.html").as_uri()


def test_opened_inside_a_zip_the_start_page_says_what_to_do(
    browser: Browser, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "Start.html").write_bytes((stick / "Start.html").read_bytes())
    tab = browser.new_page()
    tab.goto((tmp_path / "Start.html").as_uri())
    expect(tab.get_by_role("heading", level=2)).to_have_text("If that page cannot be found")
    tab.close()


def test_every_page_opens_without_a_complaint(page: Page) -> None:
    for address in page_addresses():
        page.goto(f"{address}index.html", wait_until="load")
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        assert page.locator(".atn-from-files").count() == 1


def test_every_link_of_three_pages_opens_a_page(page: Page) -> None:
    found: set[str] = set()
    for address in ("", "seek-feedback/message-builder/", "worksheets/"):
        page.goto(f"{address}index.html")
        links = page.locator("a").evaluate_all("all => all.map((one) => one.href.split('#')[0])")
        found |= {str(link) for link in links if str(link).startswith("file:")}
    assert len(found) > len(page_addresses()) / 2
    for link in sorted(found):
        page.goto(link)
        expect(page.get_by_role("heading", level=1).first).to_be_visible()


def test_search_finds_and_its_results_open(page: Page) -> None:
    page.goto("support/index.html")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").fill("feedback email")
    links = page.locator(".atn-search-results a")
    expect(links.first).to_contain_text("template")
    expect(page.locator(".atn-search-status")).to_contain_text("pages, best first.")
    for number in range(links.count()):
        link = str(links.nth(number).evaluate("one => one.href"))
        other = page.context.new_page()
        other.goto(link)
        expect(other.get_by_role("heading", level=1).first).to_be_visible()
        other.close()
    page.get_by_role("searchbox").fill("feedback notes")
    expect(links.first).to_contain_text("notes")
    page.keyboard.press("Enter")
    page.wait_for_url("**/seek-feedback/feedback-notes/index.html*")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").fill("i cant go on")
    page.keyboard.press("Enter")
    page.wait_for_url("**/support/index.html")


def test_what_is_typed_is_there_after_a_reload(page: Page) -> None:
    page.goto("fresh-perspective/three-lessons/index.html")
    write(page, "The chargers story", id="keep")
    page.reload()
    expect(page.locator("#keep")).to_have_value("The chargers story")


def test_ticks_are_kept_under_the_name_they_have_on_the_web(page: Page) -> None:
    page.goto("move-on/checklist/index.html")
    page.locator(".atn-checklist input").first.check()
    expect(page.locator(".atn-saved .atn-status")).to_have_text(KEPT)
    keys = page.evaluate("Object.keys(localStorage)")
    assert keys == ["after-the-no.sheet.move-on/checklist"]


def test_answers_travel_from_the_debrief_to_the_prep_sheet_and_paper(page: Page) -> None:
    page.goto("seek-feedback/interview-debrief/index.html")
    write(page, "Never said that I counted stock", label="What I did or left out")
    page.goto("address-concerns/concern-sorter/index.html")
    concern = page.locator("[data-field=concerns] .atn-row textarea").first
    expect(concern).to_have_value("Never said that I counted stock")
    source = page.locator("[data-field=concerns] .atn-from a").first
    expect(source).to_have_attribute("href", re.compile("/interview-debrief/index.html$"))
    write(page, "Stock counts, to show", label="Which one or two do I choose?")
    page.goto("address-concerns/gap-plan/index.html")
    expect(page.locator("#concern")).to_have_value("Stock counts, to show")
    write(page, "Two orders drafted", id="new-since")
    page.goto("fresh-perspective/fresh-prep/index.html")
    expect(page.locator("#new")).to_have_value("Two orders drafted")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4")))
    assert "Two orders drafted" in " ".join(sheet.extract_text() for sheet in printed.pages)


def test_answers_go_into_a_file_and_come_back_on_another_computer(
    page: Page, browser: Browser, stick: Path, tmp_path: Path
) -> None:
    page.goto("fresh-perspective/three-lessons/index.html")
    write(page, "The chargers story", id="keep")
    page.goto("worksheets/index.html")
    with page.expect_download() as download:
        page.get_by_role("button", name="Export everything").click()
    download.value.save_as(tmp_path / "answers.json")
    assert "three-lessons" in json.loads((tmp_path / "answers.json").read_bytes())["sheets"]
    for other in opened(browser, f"{(stick / 'site').as_uri()}/", viewport=DESKTOP):
        other.goto("worksheets/index.html")
        other.get_by_label("Import from a file").set_input_files(tmp_path / "answers.json")
        other.get_by_role("button", name="Import", exact=True).click()
        other.locator(".atn-saved-list a").first.click()
        expect(other.locator("#keep")).to_have_value("The chargers story")


def test_a_shared_computer_keeps_answers_in_the_tab_from_file_to_file(page: Page) -> None:
    page.goto("seek-feedback/interview-debrief/index.html")
    page.get_by_label("Shared computer").check()
    page.get_by_label("What I did or left out").first.fill("Never said that I counted stock")
    page.get_by_label("What I did or left out").first.blur()
    expect(page.locator(".atn-saved .atn-status")).to_have_text(
        "Kept in this tab until you close it."
    )
    page.goto("address-concerns/concern-sorter/index.html")
    expect(page.get_by_label("Shared computer")).to_be_checked()
    concern = page.locator("[data-field=concerns] .atn-row textarea").first
    expect(concern).to_have_value("Never said that I counted stock")
    assert page.evaluate("Object.keys(localStorage)") == ["after-the-no.shared"]


@pytest.mark.parametrize("address", ["worksheets", "fresh-perspective/three-lessons"])
def test_where_each_file_has_a_store_of_its_own_the_tick_is_not_offered(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/index.html")
    expect(page.get_by_label("Shared computer")).to_be_visible()

    def as_in_firefox(route: Route, request: Request) -> None:
        path = Path(unquote(urlsplit(request.url).path))
        text = path.read_text(encoding="utf-8")
        route.fulfill(
            body=text.replace("location.origin", '"null"'), content_type="text/javascript"
        )

    page.route("**/*.js", as_in_firefox)
    page.goto(f"{address}/index.html")
    expect(page.locator(".atn-tools, .atn-saved-tools").first).to_be_attached()
    expect(page.get_by_label("Shared computer")).to_be_hidden()


def test_a_calendar_file_names_no_folder_of_the_computer(page: Page, tmp_path: Path) -> None:
    page.goto("address-concerns/gap-plan/index.html")
    page.locator("#next-date").fill("2026-12-16")
    with page.expect_download() as download:
        page.get_by_role("button", name="Put this day in my calendar").last.click()
    download.value.save_as(tmp_path / "reminder.ics")
    text = (tmp_path / "reminder.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert "DTSTART;VALUE=DATE:20261216" in text
    assert "file:" not in text


def test_the_message_builder_builds(page: Page) -> None:
    page.goto("seek-feedback/message-builder/index.html")
    page.get_by_label("job title").fill("Warehouse assistant")
    mail = re.compile("^mailto:.*Warehouse%20assistant")
    expect(page.locator("#builder-mail")).to_have_attribute("href", mail)


def test_a_chosen_dark_stays_from_file_to_file(page: Page) -> None:
    page.goto("index.html")
    page.get_by_label("Dark").check()
    page.goto("support/index.html")
    expect(page.locator("#dark-colours")).to_have_attribute("media", "screen")
    paper = page.evaluate("getComputedStyle(document.body).getPropertyValue('--atn-paper')")
    assert paper.strip() == DARK_BACKGROUNDS["paper"]
