"""What a browser finds on pages: faults, what they load and keep, what runs out of the window."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal, TypedDict

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize

SAVED = 1500
"""Milliseconds after which a sheet has saved what was typed."""
# What asks no host.
INSIDE = ("data:", "blob:")
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The spacing that WCAG 2.2, 1.4.12 asks a page to bear.
SPACING = (
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; "
    "word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"
)
# What runs out of the page, but for what scrolls by itself, such as a wide table.
OVERFLOW = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


class Screen(TypedDict):
    """A size and a wish for colours."""

    size: ViewportSize
    scheme: str


SCREENS = tuple(
    Screen(size=ViewportSize(width=width, height=height), scheme=scheme)
    for width, height in ((360, 740), (1280, 900))
    for scheme in ("light", "dark")
)
# The narrowest window of WCAG 2.2, 1.4.10, and the phone on which spacing is tried.
NARROW = ViewportSize(width=320, height=740)
PHONE = ViewportSize(width=360, height=740)
# A style sheet made by script, because the policy forbids one in the page.
ADD_STYLE = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""


@dataclass
class Found:
    """What should not be there on any page, and the addresses that each page loaded.

    `violations` are those of axe, each with its page. `too_wide` and `too_wide_when_spaced` are
    pages that run out of a window 320 pixels wide, or out of a phone's with more space in the text.
    """

    loaded: dict[str, set[str]]
    axe: str = ""
    violations: set[str] = field(default_factory=set)
    console_messages: set[str] = field(default_factory=set)
    other_hosts: set[str] = field(default_factory=set)
    cookies: int = 0
    too_wide: list[str] = field(default_factory=list)
    too_wide_when_spaced: list[str] = field(default_factory=list)
    stored_on_opening: list[str] = field(default_factory=list)


def look(browser: Browser, root: str, pages: Sequence[str]) -> Found:
    """Open every page on every screen, then each in narrow windows.

    Parameters:
        browser: a browser that runs.
        root: the address of the site, with a slash at its end.
        pages: addresses from there.
    """
    found = Found({address: set() for address in pages})
    for screen in SCREENS:
        with new_page(browser, screen["size"], screen["scheme"]) as page:
            look_at_each(page, root, pages, found)
            found.cookies += len(page.context.cookies())
    with new_page(browser, NARROW) as page:
        for address in pages:
            page.goto(root + address)
            fit(page, address, found)
        found.stored_on_opening = names_kept(page)
    return found


@contextmanager
def new_page(browser: Browser, size: ViewportSize, scheme: str = "light") -> Iterator[Page]:
    """Yield a page of a browser that has kept nothing yet."""
    colours: Literal["dark", "light"] = "dark" if scheme == "dark" else "light"
    context = browser.new_context(viewport=size, color_scheme=colours)
    yield context.new_page()
    context.close()


def look_at_each(page: Page, root: str, pages: Sequence[str], found: Found) -> None:
    """Add what axe, the console and the network say of each page on one screen."""
    asked: list[str] = []
    page.on("console", lambda message: found.console_messages.add(message.text))
    page.on("pageerror", lambda error: found.console_messages.add(str(error)))
    page.on("request", lambda request: asked.append(request.url))
    for address in pages:
        asked.clear()
        page.goto(root + address)
        judged = Axe().run(page, options={"runOnly": STANDARDS}).response
        found.axe = judged["testEngine"]["version"]
        found.violations |= {f"{address} {one['id']}" for one in judged["violations"]}
        own = {one for one in asked if one.startswith(root)}
        found.loaded[address] |= own
        found.other_hosts |= {one for one in asked if not one.startswith(INSIDE)} - own


def fit(page: Page, address: str, found: Found) -> None:
    """Add a page that runs out of a narrow window, or out of a phone's when its text is spaced."""
    if page.evaluate(OVERFLOW):
        found.too_wide.append(address)
    page.set_viewport_size(PHONE)
    page.evaluate(ADD_STYLE, SPACING)
    if page.evaluate(OVERFLOW):
        found.too_wide_when_spaced.append(address)
    page.set_viewport_size(NARROW)


def names_kept(page: Page) -> list[str]:
    """Return the names in both stores of the browser."""
    names = page.evaluate("() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    return sorted(str(name) for name in names)


def pages_kept(page: Page) -> list[str]:
    """Return the names under which pages are kept, without the build that each ends in."""
    names = page.evaluate("() => caches.keys()")
    return sorted({str(name).rpartition(".")[0] + "." for name in names})


def kept_in_use(browser: Browser, root: str) -> list[str]:
    """Return the names under which a browser keeps things once a reader has used the site."""
    with new_page(browser, NARROW) as page:
        page.goto(f"{root}move-on/expectation-check/")
        page.get_by_label("What did I expect?").fill("A call")
        page.goto(f"{root}move-on/checklist/")
        page.locator(".atn-page input[type=checkbox]").first.check()
        page.locator("button.atn-menu-open").click()
        page.get_by_label("Dark").check()
        page.wait_for_timeout(SAVED)
        names = set(names_kept(page)) | set(pages_kept(page))
        page.goto(f"{root}move-on/expectation-check/")
        page.get_by_label("Shared computer").check()
        page.wait_for_timeout(SAVED)
        return sorted(names | set(names_kept(page)))
