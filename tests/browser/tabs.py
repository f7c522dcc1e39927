"""A reader's tabs: what is typed, cleared and gone back to, in browsers as people have them.

Playwright switches the page cache off as a rule, so these tests have a Chromium of their own;
Firefox keeps its own. After going back to a page from the cache, ask by `evaluate`: the driver
waits for a load that never comes.
"""

import json
from collections.abc import Iterator
from contextlib import suppress

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from playwright.sync_api import Error as BrowserError

LESSONS = "fresh-perspective/three-lessons/"
ALL = "worksheets/"
SECRET = "the loading bay"
SAVED = "Saved on this device."
SHARED = "Shared computer: keep nothing after I close this tab"
KEPT = "Kept in this tab until you close it."


def opened(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored; a script error fails."""
    opened = browser.new_context(base_url=server)
    faults: list[str] = []
    opened.on("weberror", lambda fault: faults.append(str(fault.error)))
    yield opened
    opened.close()
    assert faults == []


def visit(context: BrowserContext, address: str) -> Page:
    """Open a page in a new tab and wait until its buttons are there."""
    tab = context.new_page()
    tab.set_default_timeout(8000)
    tab.goto(address)
    ready(tab)
    return tab


def ready(tab: Page) -> None:
    """Wait until a page's buttons are there."""
    expect(tab.get_by_label(SHARED)).to_be_visible()


def wait_until(tab: Page, condition: str) -> None:
    """Wait until some script says yes; Playwright's own way needs the evaluation we forbid."""
    for _ in range(200):
        if tab.evaluate(condition):
            return
        tab.wait_for_timeout(50)
    raise AssertionError(f"never came true: {condition}")


def status(tab: Page) -> Locator:
    """Return the line that says what was saved."""
    return tab.locator(".atn-saved .atn-status, .atn-saved-answers .atn-status")


def write(tab: Page, field: str, words: str, said: str = SAVED) -> None:
    """Type into a field, leave it, and wait until it is saved."""
    tab.locator(f"#{field}").fill(words)
    tab.locator(f"#{field}").blur()
    expect(status(tab)).to_have_text(said)


def leave(tab: Page, address: str) -> None:
    """Follow a link to another page."""
    tab.evaluate("window.same = true")
    tab.goto(address)
    ready(tab)


def back(tab: Page) -> None:
    """Press Back, and make sure that the page is the one that was left, not a new one."""
    tab.evaluate("setTimeout(() => history.back())")
    # No driver knows of a load here, because there is none.
    for _ in range(50):
        tab.wait_for_timeout(100)
        with suppress(BrowserError):
            if tab.evaluate("window.same === true"):
                return
    raise AssertionError("Back loaded the page anew")


def expect_value(tab: Page, field: str, words: str) -> None:
    """Wait until a field holds words, on a page of which the driver thinks that it still loads."""
    found = None
    for _ in range(50):
        found = tab.evaluate("id => document.getElementById(id).value", field)
        if found == words:
            return
        tab.wait_for_timeout(100)
    assert found == words


def press(tab: Page, name: str) -> None:
    """Press a button."""
    tab.get_by_role("button", name=name).click()


def stir(tab: Page, field: str = "keep") -> None:
    """Do what a reader does without writing: go into a field, out of it, and leave the page."""
    tab.evaluate(
        "id => { const one = document.getElementById(id); one.focus(); one.blur(); }", field
    )
    tab.wait_for_timeout(500)
    tab.goto("support/")


def held(tab: Page, store: str = "localStorage") -> dict[str, str]:
    """Return all that a store holds, by name."""
    return dict(tab.evaluate(f"Object.fromEntries(Object.entries({store}))"))


def answers(tab: Page, sheet: str, store: str = "localStorage") -> dict[str, object]:
    """Return the answers of a sheet as they lie in a store."""
    for name, text in held(tab, store).items():
        if name.endswith(f"sheet.{sheet}"):
            return dict(json.loads(text)["answers"])
    return {}


def expect_no_words(tab: Page, words: str = SECRET) -> None:
    """Look for words in all that the device keeps."""
    assert [name for name, text in held(tab).items() if words in text] == []
