"""A reader at one of three browsers: the same few things to do, whatever drives the browser.

A journey is written once, in these words, and taken in Chromium, Firefox and WebKit. What is
pressed and filled is found by the words on it, as people find it.
"""

import time
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urljoin

from playwright.sync_api import Error as BrowserError
from playwright.sync_api import Page

from tests.browser.firefox import print_page
from tests.browser.webkit import SOON, Driver

# A page that is leaving has no body for a moment.
TEXTS = """return [...document.querySelectorAll(arguments[0])]
    .filter((one) => one.checkVisibility()).map((one) => one.value ?? one.textContent);"""
FOCUSED = """const here = document.activeElement;
    return here?.labels?.[0]?.textContent ?? here?.textContent.trim();"""


class Reader(Protocol):
    """What a journey asks of a browser."""

    name: str

    def go(self, address: str) -> None:
        """Load a page, by its address from the site's root."""

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # any JSON
        """Run the body of a function in the page and return what it returns."""

    def press(self, words: str) -> None:
        """Press the button or follow the link with these words."""

    def write(self, label: str, words: str) -> None:
        """Type into the first field with this label, and leave it by the Tab key."""

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""

    def tick(self, label: str) -> None:
        """Tick the box or choose the circle with this label, by its words."""

    def choose_file(self, label: str, path: Path) -> None:
        """Choose a file for the field with this label."""

    def saved_file(self, words: str) -> str:
        """Press a button that saves a file, and return the file's text."""

    def paper(self) -> bytes | None:
        """Print the page to PDF; None where the driver cannot."""


class PlaywrightReader:
    """A reader at Chromium or Firefox."""

    def __init__(self, name: str, page: Page) -> None:
        self.name = name
        self.page = page

    def go(self, address: str) -> None:
        """Load a page, by its address from the site's root."""
        self.page.goto(address)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # any JSON
        """Run the body of a function in the page and return what it returns."""
        wrapped = f"all => (function () {{ {script} }}).apply(null, all)"
        return self.page.evaluate(wrapped, list(arguments))

    def press(self, words: str) -> None:
        """Press the button or follow the link with these words."""
        button = self.page.get_by_role("button", name=words, exact=True)
        link = self.page.get_by_role("link", name=words, exact=True)
        button.or_(link).first.click()

    def write(self, label: str, words: str) -> None:
        """Type into the first field with this label, and leave it by the Tab key."""
        field = self.page.get_by_label(label).first
        field.click()
        field.press_sequentially(words)
        field.press("Tab")

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def tick(self, label: str) -> None:
        """Tick the box or choose the circle with this label, by its words."""
        self.page.locator("label").get_by_text(label, exact=True).click()

    def choose_file(self, label: str, path: Path) -> None:
        """Choose a file for the field with this label."""
        self.page.get_by_label(label).set_input_files(path)

    def saved_file(self, words: str) -> str:
        """Press a button that saves a file, and return the file's text."""
        if self.name == "firefox":
            # Its driver says nothing of downloads, so the file is taken where the page makes it.
            self.run("URL.createObjectURL = (made) => { window.made = made; return '#'; };")
            self.press(words)
            self.page.wait_for_function("window.made")
            return str(self.run("return window.made.text();"))
        with self.page.expect_download() as waiting:
            self.press(words)
        return Path(waiting.value.path()).read_text(encoding="utf-8")

    def paper(self) -> bytes | None:
        """Print the page to PDF."""
        return print_page(self.page)


class WebKitReader:
    """A reader at WebKit. Its driver cannot print, and its downloads lie in a folder."""

    name = "webkit"

    def __init__(self, driver: Driver, root: str, downloads: Path) -> None:
        self.driver = driver
        self.root = root
        self.downloads = downloads

    def go(self, address: str) -> None:
        """Load a page, by its address from the site's root."""
        self.driver.go(urljoin(self.root, address))

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401  # any JSON
        """Run the body of a function in the page and return what it returns."""
        return self.driver.run(script, *arguments)

    def press(self, words: str) -> None:
        """Press the button or follow the link with these words."""
        named = f'[normalize-space()="{words}" and not(@hidden)]'
        self.click(f"//button{named} | //a{named}")

    def click(self, xpath: str) -> None:
        """Click on the first element of an XPath."""
        self.driver.ask("POST", f"{self.driver.find(xpath)}/click")

    def field(self, label: str) -> str:
        """Return the path of the first field with a label that says or contains some words."""
        return self.driver.find(f'//*[@id=//label[contains(., "{label}")]/@for]')

    def write(self, label: str, words: str) -> None:
        """Type into the first field with this label, and leave it by the Tab key."""
        self.driver.ask("POST", f"{self.field(label)}/click")
        self.driver.press(*words, "Tab")

    def keys(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self.driver.press(*keys)

    def tick(self, label: str) -> None:
        """Tick the box or choose the circle with this label, by its words."""
        self.click(f'//label[normalize-space()="{label}"]')

    def choose_file(self, label: str, path: Path) -> None:
        """Choose a file for the field with this label."""
        self.driver.ask("POST", f"{self.field(label)}/value", text=str(path))

    def saved_file(self, words: str) -> str:
        """Press a button that saves a file, and return the file's text."""
        before = set(self.downloads.iterdir())
        self.press(words)
        until = time.monotonic() + SOON
        while time.monotonic() < until:
            for path in set(self.downloads.iterdir()) - before:
                if path.is_file() and path.stat().st_size and path.suffix != ".wkdownload":
                    return path.read_text(encoding="utf-8")
            time.sleep(0.05)
        raise AssertionError(f"'{words}' saved no file")

    def paper(self) -> bytes | None:
        """Return nothing: the driver has no command to print."""
        return None


def shown(reader: Reader, selector: str) -> list[str]:
    """Return the words of each element that is shown, or what is written in it."""
    texts: list[str] = reader.run(TEXTS, selector)
    return [" ".join(text.split()) for text in texts]


def wait_for(reader: Reader, selector: str, words: str) -> None:
    """Wait until an element that is shown says or contains some words. Fails with all there is."""
    until = time.monotonic() + SOON
    found: list[str] = []
    while time.monotonic() < until:
        with suppress(BrowserError):  # a page that is being left
            found = shown(reader, selector)
        if any(words in one for one in found):
            return
        time.sleep(0.05)
    raise AssertionError(f"{reader.name}: no '{words}' in {selector}: {found}")


def focused(reader: Reader) -> str:
    """Return the words on what has the focus."""
    return str(reader.run(FOCUSED))


def tab_to(reader: Reader, words: str, most: int) -> None:
    """Press the Tab key until what has these words has the focus, a number of times at most."""
    passed: list[str] = []
    while len(passed) < most:
        reader.keys("Tab")
        passed.append(focused(reader))
        if passed[-1] == words:
            return
    raise AssertionError(f"{reader.name}: '{words}' is none of the stops {passed}")
