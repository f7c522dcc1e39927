"""What scripts ask the browser for is taken from it before they run, one thing after the other.

So are modules, and style that came later. Sheet, search, letters, slides and paper do their work
all the same; test_old_browsers.py has the menu and the dialogs.
"""

import io
import re

import pytest
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.tabs import SAVED
from tests.browser.test_old_browsers import lacking
from tests.browser.test_sheet_faults import BLOCKED, GETTERS

# Style that later browsers added, and modules, without which hardly a script runs.
STYLE = {":has(": ":unknown(", "field-sizing": "unknown-sizing", "accent-color": "unknown-color"}
MODULES = {'"module"': '"unknown"'}
# A copy that keeps pages for readers offline says so in its pages.
KEEPING = {"</head>": '<link rel="manifest" href="data:,"></head>'}

# What scripts ask for, and what a browser without it says to them.
GONE = {
    "service workers": "delete Navigator.prototype.serviceWorker; delete window.caches;",
    "storage and cookies": GETTERS,
    "a clipboard": "delete Navigator.prototype.clipboard;",
    "full screen": "delete Element.prototype.requestFullscreen;",
    # Nothing of this is used, or nothing rests on it. Most of it came after 2021.
    "all that is newer": """
        for (const name of ["AbortSignal", "BroadcastChannel", "CloseWatcher", "CompressionStream",
            "IntersectionObserver", "Notification", "ResizeObserver", "WeakRef", "crypto",
            "navigation", "reportError", "requestIdleCallback", "scheduler", "structuredClone",
            "trustedTypes"]) delete window[name];
        for (const [owner, names] of [
            [Array.prototype, ["at", "findLast", "toReversed", "toSorted", "with"]],
            [Element.prototype, ["checkVisibility", "setHTMLUnsafe"]],
            [HTMLElement.prototype, ["inert"]],
            [Navigator.prototype, ["locks", "share", "userAgentData", "wakeLock"]],
            [Object, ["fromEntriesAsync", "groupBy", "hasOwn"]],
            [Promise, ["try", "withResolvers"]],
            [Set.prototype, ["difference", "intersection", "union"]],
            [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
            [URL, ["canParse", "parse"]],
        ]) names.forEach((name) => delete owner[name]);
    """,
}


@pytest.mark.parametrize("name", GONE)
def test_without_what_scripts_may_ask_for_sheet_search_builder_and_slides_work(
    browser: Browser, server: str, name: str
) -> None:
    faults: list[str] = []
    for page in lacking(KEEPING, browser, server, viewport=DESKTOP):
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.add_init_script(GONE[name])
        page.goto("fresh-perspective/three-lessons/")
        page.locator("#keep").fill("The story")
        said = BLOCKED if name == "storage and cookies" else SAVED
        expect(page.locator(".atn-saved .atn-status")).to_have_text(said)
        page.get_by_role("button", name="Search").click()
        page.get_by_role("searchbox").fill("kill myself")
        expect(page.get_by_role("link", name="Talk to someone now")).to_be_visible()
        # Where nothing is kept, the browser asks before the words are left behind.
        page.on("dialog", lambda dialog: dialog.accept())

        page.goto("seek-feedback/message-builder/")
        page.get_by_label("Your name").fill("Amina")
        page.get_by_role("button", name="Copy the message").click()
        expect(page.locator(".atn-builder-status")).to_have_text("The message is copied.")

        page.goto("worksheets/")
        kept = "This browser keeps nothing" if said == BLOCKED else "Three lines to keep"
        expect(page.locator(".atn-saved-list")).to_contain_text(kept)

        page.goto("careers-services/slides-30-minutes/")
        page.get_by_role("button", name="Present these slides").click()
        expect(page.get_by_role("dialog", name="Slides")).to_be_visible()
        page.get_by_role("button", name="Stop").click()
        expect(page.get_by_role("dialog", name="Slides")).to_be_hidden()

        page.goto("privacy/")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert faults == []


def test_without_newer_style_a_long_answer_is_typed_and_printed_whole_and_once(
    browser: Browser, server: str
) -> None:
    for page in lacking(STYLE, browser, server, viewport=PHONE):
        page.goto("seek-feedback/feedback-notes/")
        page.locator("#their-words").fill(" ".join(f"word{number}" for number in range(300)))
        page.keyboard.press("Tab")
        sheets = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
        text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
        counts = [len(re.findall(rf"word{number}\b", text)) for number in range(300)]
        assert counts == [1] * 300


def test_without_modules_the_menu_opens_and_a_sheet_says_what_it_cannot_do(
    browser: Browser, server: str
) -> None:
    for page in lacking(MODULES, browser, server, viewport=PHONE):
        page.goto("fresh-perspective/three-lessons/")
        page.get_by_role("button", name="Menu", exact=True).click()
        expect(page.get_by_role("navigation", name="Contents")).to_be_visible()
        page.keyboard.press("Escape")
        page.evaluate("document.getAnimations().forEach((one) => one.finish())")
        expect(page.locator(".atn-unheard")).to_be_visible()
        page.locator("#keep").fill("The story")
        assert "The story" in PdfReader(io.BytesIO(page.pdf())).pages[0].extract_text()
