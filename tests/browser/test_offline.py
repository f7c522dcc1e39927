"""A reader without a network: what opens, what is said, and how one build follows another."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from playwright.sync_api import Error as BrowserError

from scripts.site.offline import writing
from tests.browser.firefox import print_page
from tests.browser.kept_site import (
    PATIENCE,
    RIGHT,
    WRONG,
    Host,
    build,
    caches,
    serving,
    wait_kept,
)
from tests.browser.paper import Print, squashed
from tests.browser.tabs import SAVED, SECRET, answers, press, status
from tests.conftest import SUB_PATH
from tests.once import Once

DEBRIEF = "seek-feedback/interview-debrief/"
OURS = f"after-the-no.{SUB_PATH}.pages."
FOREIGN = "another application"


@pytest.fixture(scope="module")
def builds(site: Path, once: Once) -> dict[str, Path]:
    """Make two builds as `make hosting` does, and two as `make build` does."""
    names = [f"{time}{form}" for time in ("before", "after") for form in (" named", "")]

    def make(folder: Path) -> None:
        for name in names:
            named, corrected = name.endswith(" named"), name.startswith("after")
            build(site, folder / name, named=named, corrected=corrected)

    return {name: once("kept-builds", make) / name for name in names}


@pytest.fixture
def host(builds: dict[str, Path]) -> Iterator[Host]:
    """Serve the first build."""
    with serving(builds["before named"]) as host:
        yield host


@pytest.fixture
def tab(either_browser: Browser, host: Host) -> Iterator[Page]:
    """Open a reader's tab, with nothing stored, in each browser."""
    opened: BrowserContext = either_browser.new_context(base_url=host.address)
    faults: list[str] = []
    opened.on("weberror", lambda fault: faults.append(str(fault.error)))
    refused = "Security Policy"
    opened.on("console", lambda said: faults.extend([said.text] if refused in said.text else []))
    tab = opened.new_page()
    tab.set_default_timeout(PATIENCE)
    yield tab
    host.down = False
    host.slow.set()
    opened.close()
    assert faults == []


def visit(tab: Page, path: str) -> None:
    """Open a page and wait until it is kept."""
    tab.goto(path)
    wait_kept(tab, path, "support/", "offline.html")


def type_answer(tab: Page, words: str) -> None:
    """Type into the first question of a sheet and wait until it is saved."""
    field = tab.locator(".atn-sheet textarea").first
    field.fill(words)
    field.blur()
    expect(status(tab)).to_have_text(SAVED)


def look_for_update(tab: Page) -> None:
    """Ask for a newer worker, as a browser does by itself; wait until it came or gave up."""
    tab.evaluate(
        """async () => {
          const registration = await navigator.serviceWorker.getRegistration();
          await registration?.update().catch(() => undefined);
          const coming = registration?.installing;
          while (coming?.state === "installing") {
            await new Promise((done) => coming.addEventListener("statechange", done));
          }
        }"""
    )


def wait_taken_over(tab: Page, build: str) -> None:
    """Wait until a build's pages are the only ones that are kept."""
    for _ in range(100):
        if caches(tab) == [f"{OURS}{build}"]:
            return
        tab.wait_for_timeout(100)
    assert caches(tab) == [f"{OURS}{build}"]


def of(build: Path) -> str:
    """Return a build's name in its worker."""
    return (build / "sw.js").read_text("utf-8").partition('BUILD="')[2].partition('"')[0]


def test_after_a_first_visit_the_site_works_without_a_network(tab: Page, host: Host) -> None:
    visit(tab, "")
    visit(tab, DEBRIEF)
    host.down = True
    tab.goto("")
    expect(tab.get_by_role("heading", level=1)).to_be_visible()
    tab.goto(DEBRIEF.rstrip("/"))  # without the slash, as people type it
    assert tab.url.endswith(DEBRIEF)
    type_answer(tab, SECRET)
    tab.reload()
    expect(tab.locator(".atn-sheet textarea").first).to_have_value(SECRET)
    expect(tab.get_by_role("button", name="Print")).to_be_visible()
    background = "getComputedStyle(document.documentElement).backgroundColor"
    assert tab.evaluate(background) not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")
    assert squashed(SECRET) in Print(print_page(tab)).words
    tab.goto("support/?h=samaritans")
    expect(tab.locator("article")).to_contain_text(WRONG)
    # What is not kept is said in words, with what is.
    tab.goto("situations/visa/")
    expect(tab.get_by_role("heading", level=1)).to_have_text(
        "You are offline, and this page is not kept here"
    )
    kept = tab.locator(".atn-kept a")
    expect(kept).to_have_text(
        ["The start page", "Talk to someone, or find help with money", "Interview debrief"]
    )
    expect(tab.locator("article")).to_contain_text("United Kingdom: In immediate danger: 999")
    kept.nth(2).click()
    expect(tab.locator(".atn-sheet textarea").first).to_have_value(SECRET)


@pytest.mark.parametrize("form", [" named", ""], ids=["named by content", "plain names"])
def test_answers_survive_an_update_and_a_half_finished_one_changes_nothing(
    tab: Page, host: Host, builds: dict[str, Path], form: str
) -> None:
    before, after = builds[f"before{form}"], builds[f"after{form}"]
    host.folder = before
    visit(tab, "")
    visit(tab, DEBRIEF)
    type_answer(tab, SECRET)
    # The update breaks off at its last file: with a network the new page is there, whole.
    host.folder, host.broken = after, ("/offline.html",)
    tab.goto("support/")
    look_for_update(tab)
    expect(tab.locator("article")).to_contain_text(RIGHT)
    tab.goto(DEBRIEF)
    expect(tab.locator("footer[data-newer]")).to_be_visible()
    expect(tab.locator(".atn-sheet textarea").first).to_have_value(SECRET)
    assert tab.evaluate("window.newer") is True
    # Without one the old build is, whole.
    host.down = True
    tab.goto(DEBRIEF)
    expect(tab.locator("footer:not([data-newer])")).to_be_visible()
    expect(tab.locator(".atn-sheet textarea").first).to_have_value(SECRET)
    assert tab.evaluate("window.newer") is None
    tab.goto("support/")
    expect(tab.locator("article")).to_contain_text(WRONG)
    # The line is back: the update goes on, and takes over when a page of it is opened.
    host.down, host.broken = False, ()
    tab.goto("")
    tab.goto(DEBRIEF)
    wait_taken_over(tab, of(after))
    host.down = True
    tab.goto("support/")
    expect(tab.locator("article")).to_contain_text(RIGHT)
    tab.goto(DEBRIEF)
    expect(tab.locator("footer[data-newer]")).to_be_visible()
    assert tab.evaluate("window.newer") is True
    expect(tab.locator(".atn-sheet textarea").first).to_have_value(SECRET)
    assert SECRET in str(answers(tab, "interview-debrief"))


def test_a_store_that_was_emptied_midway_fills_again(tab: Page, host: Host) -> None:
    visit(tab, "")
    tab.evaluate("caches.keys().then(all => Promise.all(all.map(one => caches.delete(one))))")
    host.down = True
    tab.goto("support/")
    expect(tab.locator("body")).to_contain_text("You are offline")
    host.down = False
    visit(tab, "support/")
    wait_kept(tab, "")
    host.down = True
    tab.goto("")
    expect(tab.get_by_role("heading", level=1)).not_to_contain_text("offline")


def test_a_slow_line_is_not_waited_for_where_a_page_is_kept(tab: Page, host: Host) -> None:
    visit(tab, "")
    host.slow.clear()
    tab.goto("support/")
    expect(tab.locator("article")).to_contain_text(WRONG)


def test_the_whole_site_is_kept_with_its_search_when_a_reader_asks(tab: Page, host: Host) -> None:
    visit(tab, "privacy/")
    region = tab.locator(".atn-kept-pages")
    expect(region).to_contain_text("This device keeps the start page")
    # A few new sentences are not to change a test.
    told = re.compile(r"^Keep the whole site: 1\.[45] MB to fetch$")
    expect(region.get_by_role("button", name=told)).to_be_visible()
    # The line breaks off midway: what arrived stays, and pressing again goes on.
    host.broken = ("/situations/visa/",)
    press(tab, "Keep the whole site")
    expect(region.locator("[role=status]")).to_contain_text(
        "The connection broke off", timeout=PATIENCE
    )
    host.broken = ()
    press(tab, "Keep the whole site")
    expect(region.locator("[role=status]")).to_have_text("Done.", timeout=PATIENCE)
    expect(region).to_contain_text("The whole site is kept on this device")
    host.down = True
    tab.goto("situations/visa/")
    expect(tab.locator("article")).not_to_contain_text("offline")
    press(tab, "Search")
    tab.get_by_label("Search this site").fill("overqualified")
    result = tab.locator(".atn-search-results a").first
    expect(result).to_be_visible()
    result.click()
    expect(tab.get_by_role("heading", level=1)).not_to_contain_text("offline")
    # An address that is no page is still answered.
    tab.goto("no/such/page")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("You are offline")
    expect(tab.locator(".atn-kept a")).to_have_count(2)


def test_one_click_removes_what_is_kept_and_keeps_none_until_a_reader_asks(
    tab: Page, host: Host
) -> None:
    visit(tab, DEBRIEF)
    type_answer(tab, SECRET)
    tab.goto("privacy/")
    press(tab, "Remove these pages and keep none")
    expect(tab.locator(".atn-kept-pages")).to_contain_text("No pages are kept on this device.")
    assert caches(tab) == []
    tab.goto(DEBRIEF, wait_until="networkidle")
    assert caches(tab) == []
    assert tab.evaluate("navigator.serviceWorker.controller") is None
    assert SECRET in str(answers(tab, "interview-debrief"))
    tab.goto("privacy/")
    press(tab, "Keep pages that I open")
    wait_kept(tab, "support/")


def test_a_shared_computer_and_clearing_everything_leave_no_page(tab: Page, host: Host) -> None:
    visit(tab, DEBRIEF)
    type_answer(tab, SECRET)
    tab.get_by_label("Shared computer").check()
    expect(status(tab)).to_contain_text("moved to this tab")
    wait_none_kept(tab)
    tab.goto("situations/visa/", wait_until="networkidle")
    assert caches(tab) == []
    tab.goto("privacy/")
    expect(tab.locator(".atn-kept-pages")).to_contain_text("shared computer")
    tab.goto(DEBRIEF)
    tab.get_by_label("Shared computer").uncheck()
    expect(status(tab)).to_contain_text("back on this device")
    visit(tab, "worksheets/")
    press(tab, "Clear everything")
    expect(status(tab)).to_contain_text("The pages kept here for when you are offline are gone")
    wait_none_kept(tab)


def wait_none_kept(tab: Page) -> None:
    """Wait until no page of this copy is kept."""
    for _ in range(100):
        if not caches(tab):
            return
        tab.wait_for_timeout(100)
    assert caches(tab) == []


def test_a_host_takes_it_off_every_device_and_touches_nothing_of_others(
    tab: Page, host: Host, builds: dict[str, Path]
) -> None:
    tab.goto(f"{host.address.removesuffix(SUB_PATH)}/other/")
    tab.evaluate(
        "name => caches.open(name).then(one => one.put('/other/', new Response('x')))", FOREIGN
    )
    visit(tab, DEBRIEF)
    type_answer(tab, SECRET)
    assert caches(tab) == [f"{OURS}{of(builds['before named'])}", FOREIGN]
    # The other application is not answered for.
    host.down = True
    beside = tab.context.new_page()
    with pytest.raises(BrowserError, match=r"ERR_|NS_ERROR"):
        beside.goto(f"{host.address.removesuffix(SUB_PATH)}/other/")
    beside.close()
    host.down = False
    host.instead = {writing.WORKER: (builds["before named"] / writing.ENDING).read_bytes()}
    tab.goto("")
    look_for_update(tab)
    for _ in range(100):
        if caches(tab) == [FOREIGN]:
            break
        tab.wait_for_timeout(100)
    assert caches(tab) == [FOREIGN]
    assert SECRET in str(answers(tab, "interview-debrief"))
