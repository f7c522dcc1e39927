"""A voice that reads pages as a screen reader does, and writes down what it said.

It is Guidepup's virtual screen reader, put into a page of Chromium: it follows the rules for
roles, names and live regions, with the styles and scripts of the real page. Keys are real keys.
No screen reader that people have says exactly these words, and none has been tried. This one has
no word for what <summary> opens and for a group that Tab enters, tells a circle's state before the
key has changed it, and says the words of a link again where its name holds more.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Route

from scripts import ROOT
from tests.browser.conftest import DESKTOP

LIBRARY = ROOT / "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js"
START = """async (address) => {
    window.voice ??= (await import(address)).virtual;
    await voice.start({ container: document.body });
}"""
# What readers switch off, because it is said at every step.
UNSAID = ("document", "paragraph", "end", "end of ")
# Fields hold a space where others have an example; style.css asks whether they are empty by it.
BLANK = ", placeholder  "


class Voice:
    """Reads one page after the other; `lines` holds what was done, and what was said to it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.address = address
        self.lines: list[str] = []
        self.heard = 0

    def start(self) -> None:
        """Begin with a page that has loaded."""
        self.page.wait_for_load_state("load")
        self.page.evaluate(START, self.address)
        self.heard = 0

    def do(self, told: str) -> None:
        """Write down what is done next."""
        self.lines.append(f"> {told}")

    def listen(self) -> list[str]:
        """Write down what was said since, and return it."""
        log: list[str] = self.page.evaluate("voice.spokenPhraseLog()")
        said = [one.replace(BLANK, "") for one in log[self.heard :]]
        said = [one for one in said if one not in UNSAID[:3] and not one.startswith(UNSAID[3])]
        self.heard = len(log)
        self.lines += [f"  {one}" for one in said]
        return said

    def go(self, address: str, told: str) -> None:
        """Open a page."""
        self.do(told)
        self.page.goto(address)
        self.start()
        self.listen()

    def next(self, what: str, times: int = 1) -> str:
        """Jump to the next heading or link, a number of times; return what was said last."""
        said = [""]
        for _ in range(times):
            self.do(f"next {what}")
            self.page.evaluate(
                "to => voice.perform(voice.commands[to])", f"moveToNext{what.title()}"
            )
            said = self.listen()
        return said[-1]

    def find(self, what: str, words: str, most: int = 60) -> None:
        """Jump from heading to heading, or from link to link, until one has these words."""
        for _ in range(most):
            if words in self.next(what):
                return
        raise AssertionError(f"no {what} says '{words}'; heard: {self.lines[-most:]}")

    def read_on(self, words: str, most: int = 60) -> None:
        """Read line by line until these words are said."""
        self.do(f"read on to '{words}'")
        for _ in range(most):
            self.page.evaluate("voice.next()")
            if any(words in said for said in self.listen()):
                return
        raise AssertionError(f"'{words}' is never said; heard: {self.lines[-most:]}")

    def follow(self) -> None:
        """Follow the link that was just read."""
        self.do("follow it")
        with self.page.expect_navigation():
            self.page.evaluate("setTimeout(() => voice.act())")
        self.start()
        self.listen()

    def press(self, *keys: str) -> None:
        """Press keys, and hear what each leads to."""
        for key in keys:
            self.do(f"press {key}")
            self.page.keyboard.press(key)
            self.settle()
            self.listen()

    def tab_to(self, words: str, most: int = 40) -> None:
        """Press the Tab key until these words are said."""
        self.do(f"press Tab to '{words}'")
        for _ in range(most):
            self.page.keyboard.press("Tab")
            self.settle()
            if any(words in said for said in self.listen()):
                return
        raise AssertionError(f"'{words}' has no stop; heard: {self.lines[-most:]}")

    def type(self, words: str) -> None:
        """Type words."""
        self.do(f"type '{words}'")
        self.page.keyboard.type(words)

    def wait(self, words: str) -> None:
        """Wait until these words are said by themselves, after what was done last."""
        since = max(place for place, line in enumerate(self.lines) if line.startswith("> "))
        for _ in range(100):
            self.listen()
            if any(words in line for line in self.lines[since + 1 :]):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"'{words}' is never said; heard: {self.lines}")

    def skip(self) -> None:
        """Skip to the content, as the first stop of a page offers."""
        self.press("Tab", "Enter")

    def settle(self) -> None:
        """Let the page do what it does at once: the voice speaks a moment after."""
        self.page.evaluate("new Promise((done) => setTimeout(done, 30))")


@contextmanager
def reading(browser: Browser, server: str) -> Iterator[Voice]:
    """Open a browser in which a voice reads. The site's policy would not let it in."""
    context = browser.new_context(
        base_url=server,
        viewport={"width": DESKTOP["width"], "height": DESKTOP["height"]},
        bypass_csp=True,
        permissions=["clipboard-read", "clipboard-write"],
    )

    def library(route: Route) -> None:
        route.fulfill(path=LIBRARY, content_type="text/javascript")

    context.route("**/voice.js", library)
    page = context.new_page()
    page.set_default_timeout(8000)
    yield Voice(page, f"{server}voice.js")
    context.close()
