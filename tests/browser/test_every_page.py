"""Every page, opened once and looked at in each way: promises of privacy, width, axe, paper.

One look finds what another test would have opened the page for again, which took most of the
suite's time. Faults are gathered, so that a page says all that is wrong with it.
"""

import io
from collections.abc import Iterator
from itertools import cycle
from typing import Literal, NamedTuple

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Route
from pypdf import PdfReader

from scripts.measure.looking import ADD_STYLE, SPACING
from tests.browser.conftest import DESKTOP, PHONE
from tests.conftest import page_addresses

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
ABSENT = "no/such/page"
REPORT_POLICY = (
    "addEventListener('securitypolicyviolation', event => "
    "console.error('policy', event.violatedDirective, event.blockedURI))"
)
# Zoom to 400 and to 200 per cent on a window 1280 pixels wide (WCAG 2.2, 1.4.10 and 1.4.4), the
# spacing of 1.4.12, and letters alone twice as large in half a window.
LOOKS = (
    (320, "", ""),
    (640, "", ""),
    (360, SPACING, ", with its text spaced"),
    (640, "html { font-size: 200% }", ", with letters twice as large"),
)
# What hides a part of its own words; a field scrolls.
CUT = """[...document.querySelectorAll("body *")].filter((one) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(one);
    const hides = [overflowX, overflowY].some((how) => how === "hidden" || how === "clip");
    return hides && clipPath === "none" && one.checkVisibility() && one.textContent.trim()
        && !one.closest("svg, textarea, input, select, template")
        && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
}).map((one) => one.outerHTML.slice(0, 120))"""
STORED = "Object.keys(localStorage).concat(Object.keys(sessionStorage))"


class Turn(NamedTuple):
    """A page, and the screen and paper that are its turn; `make measure` looks at every screen."""

    address: str
    size: dict[str, int]
    scheme: Literal["light", "dark"]
    paper: Literal["A4", "Letter"]


SCREENS = ((PHONE, "dark"), (DESKTOP, "light"), (PHONE, "light"), (DESKTOP, "dark"))
TURNS = [
    Turn(address, size, "dark" if scheme == "dark" else "light", "A4" if odd else "Letter")
    for address, (size, scheme), odd in zip(
        [*page_addresses(), ABSENT], cycle(SCREENS), cycle((True, False)), strict=False
    )
]


def judged_by_axe(page: Page, turn: Turn) -> Iterator[str]:
    """Yield what axe-core finds on the screen whose turn it is."""
    width, height = turn.size["width"], turn.size["height"]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=turn.scheme)
    for fault in Axe().run(page, options=RULES).response["violations"]:
        for node in fault["nodes"]:
            yield f"axe, {turn.scheme}, {width} wide: {fault['id']}: {node['html'][:160]}"


def too_wide(page: Page) -> Iterator[str]:
    """Yield a fault where text that is zoomed, spaced or enlarged runs out or is cut off."""
    for width, style, told in LOOKS:
        page.set_viewport_size({"width": width, "height": 640})
        page.evaluate(ADD_STYLE, style)
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            yield f"{wide} pixels wide in a window of {width}{told}"
        yield from (f"cut off{told}: {words}" for words in page.evaluate(CUT))
    page.evaluate(ADD_STYLE, "")


def on_paper(page: Page, turn: Turn) -> Iterator[str]:
    """Yield what a printed page lacks, and what of the screen is still on it."""
    page.emulate_media(color_scheme="light")
    title = page.get_by_role("heading", level=1).inner_text().split()[0]
    sheets = PdfReader(io.BytesIO(page.pdf(format=turn.paper, print_background=False))).pages
    texts = [sheet.extract_text() for sheet in sheets]
    text = " ".join(" ".join(texts).split())
    for wanted in (title, "Text: CC BY 4.0", f"Page {len(sheets)} of {len(sheets)}"):
        if wanted not in text:
            yield f"paper lacks '{wanted}'"
    if f"after-the-no.example/careers/rejection/{turn.address}" not in text.replace(" ", ""):
        yield "paper lacks the page's address"
    for chrome in ("Skip to the content", "Close menu", "Search this site"):
        if chrome in text:
            yield f"paper holds '{chrome}'"
    for number, words in enumerate(texts, start=1):
        if len(words.split()) <= 8:
            yield f"sheet {number} is empty"


def kept(page: Page) -> Iterator[str]:
    """Yield whatever opening the page left behind in the browser."""
    yield from (f"cookie {cookie.get('name')}" for cookie in page.context.cookies())
    yield from (f"stored {name}" for name in page.evaluate(STORED))


def faults(context: BrowserContext, server: str, turn: Turn) -> list[str]:
    """Open a page once, look at it in each way, and return what is wrong with it."""
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(REPORT_POLICY)
    page.goto(turn.address)
    found = [*too_wide(page), *judged_by_axe(page, turn)]
    if turn.address != ABSENT:
        found += on_paper(page, turn)
    else:
        said = [line for line in said if "404" not in line]
    host = server.split("/careers/")[0]
    found += [f"said: {line}" for line in said]
    found += [f"asked: {url}" for url in asked if not url.startswith((host, "data:"))]
    return [*found, *kept(page)]


@pytest.fixture
def context(browser: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored."""
    opened = browser.new_context(base_url=server, viewport=DESKTOP)  # type: ignore[arg-type]
    yield opened
    opened.close()


@pytest.mark.parametrize("turn", TURNS, ids=[turn.address for turn in TURNS])
def test_nothing_is_wrong_with_a_page(context: BrowserContext, server: str, turn: Turn) -> None:
    assert faults(context, server, turn) == []


# What is put into a sound page, and how the fault begins that must then be found.
PUT = {
    "an image without words": ("<img src='../assets/images/favicon.svg'>", "axe, light, 360 wide"),
    "something wide": ("<canvas width='900' height='9'></canvas>", "9"),
    "words that fit until they are spaced": (
        "<link rel='stylesheet' href='../cut.css'><p class='cut'>Words that fit on their line</p>",
        "cut off, with its text spaced: <p class",
    ),
    "letters that may not grow": (
        "<link rel='stylesheet' href='../cut.css'><p class='wide'>Words of one line</p>",
        "6",
    ),
    "a script in the page": ("<script>document.title = 'mine'</script>", "said: policy script"),
    "another host": ("<img alt='' src='http://other.invalid/a.png'>", "said: policy img"),
    "a script that keeps": ("<script src='../keeps.js'></script>", "stored who"),
    "a cookie": ("<script src='../keeps.js'></script>", "cookie seen"),
    "words of the screen": ("<p>Search this site</p>", "paper holds 'Search this site'"),
}
CUT_OFF = ".cut { width: 16em; height: 1.7em; overflow: hidden } .wide { width: 20rem }"
KEEPS = "document.cookie = 'seen=1'; localStorage.setItem('who', 'you');"


@pytest.mark.parametrize("name", PUT)
def test_a_fault_that_is_put_into_a_page_is_found(
    context: BrowserContext, server: str, name: str
) -> None:
    put, wanted = PUT[name]

    def with_fault(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</article>", f"{put}</article>"))

    context.route("**/about/", with_fault)
    context.route("**/cut.css", lambda route: route.fulfill(body=CUT_OFF, content_type="text/css"))
    context.route("**/keeps.js", lambda route: route.fulfill(body=KEEPS))
    found = faults(context, server, Turn("about/", PHONE, "light", "A4"))
    assert any(fault.startswith(wanted) for fault in found), found
