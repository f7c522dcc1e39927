"""A service's copy in a browser: the header holds any name and logo, paper says whose it is."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, Route
from pypdf import PdfReader

from tests.browser.conftest import DESKTOP, opened, serving
from tests.settings.samples import HOSTILE, NAMES

WIDTHS = (320, 360, 1280)
DARK = (16, 16, 16, 255)
PHONE_NUMBER = "+441632960123"
# Pages that took a sheet more when the foot grew, and the two kinds of sheet to fill in.
PRINTED = (
    "seek-feedback/",
    "seek-feedback/what-to-say/",
    "fresh-perspective/",
    "move-on/checklist/",
    "address-concerns/gap-plan/",
)
HOLDS = """() => {
  const said = [];
  const shown = (one) => one.getClientRects().length > 0;
  const wide = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > wide) said.push("the page scrolls sideways");
  const brand = document.querySelector(".atn-brand");
  const words = document.createRange();
  words.selectNodeContents(brand);
  const logo = brand.querySelector("img").getBoundingClientRect();
  if (!(logo.width >= 1 && logo.height >= 1)) said.push("the logo has no size");
  for (const box of [...words.getClientRects(), logo]) {
    if (box.left < 0 || box.right > wide + 0.5) said.push("something of the name is cut off");
  }
  const around = brand.getBoundingClientRect();
  for (const name of [".atn-search-open", ".atn-menu-open"]) {
    const button = document.querySelector(name);
    if (!shown(button)) {
      if (name === ".atn-search-open" || wide < 960) said.push(`${name} is not shown`);
      continue;
    }
    const box = button.getBoundingClientRect();
    if (box.left < 0 || box.right > wide) said.push(`${name} is cut off`);
    if (box.height < 44) said.push(`${name} is ${box.height} high`);
    const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!button.contains(there)) said.push(`${name} is under ${there && there.className}`);
    const apart = box.top >= around.bottom || box.left >= around.right || box.bottom <= around.top;
    if (!apart) said.push(`${name} and the name overlap`);
  }
  return said;
}"""


def png(width: int, height: int, colour: tuple[int, int, int, int] = DARK) -> bytes:
    """Return a logo: a frame and a stroke on nothing, as many are."""
    made = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    made.paste(colour, (0, 0, width, max(1, height // 3)))
    held = io.BytesIO()
    made.save(held, "PNG")
    return held.getvalue()


LOGOS = {
    "1:1": png(200, 200),
    "5:1": png(500, 100),
    "10:1": png(1000, 100),
    "1:5": png(60, 300),
    "tiny": png(1, 1),
    "huge": png(4000, 2500),
    "no size of its own": b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h99v99z"/></svg>',
}


@pytest.fixture(scope="module")
def theirs(hosted: Path) -> Iterator[str]:
    """Serve the service's copy; yield the address of its start page."""
    with serving(hosted) as address:
        yield address


def put(page: Page, name: str, logo: bytes) -> None:
    """Put another name and logo into the header, as overrides/partials/header.html does."""

    def answer(route: Route) -> None:
        kind = "image/png" if logo.startswith(b"\x89PNG") else "image/svg+xml"
        route.fulfill(body=logo, content_type=kind)

    page.unroute_all()
    page.route("**/assets/images/tried*", answer)
    page.evaluate(
        """async ([name, number]) => {
          document.querySelector(".atn-service").textContent = name;
          const head = document.querySelector(".atn-header-inner");
          head.classList.toggle("atn-long-name", name.length > 30);
          const logo = document.querySelector(".atn-logo");
          logo.src = `../assets/images/tried?${number}`;
          await logo.decode();
        }""",
        [name, hash((name, logo))],
    )


@pytest.mark.parametrize("size", ["100%", "200%"])
def test_the_header_holds_with_any_name_and_any_logo(
    either_browser: Browser, theirs: str, size: str
) -> None:
    faults: dict[tuple[Any, ...], list[str]] = {}
    for page in opened(either_browser, theirs):
        page.goto("privacy/")
        page.evaluate("size => { document.documentElement.style.fontSize = size; }", size)
        for number, name in enumerate(NAMES):
            # Each name with two logos, the worst pair with all of them.
            logos = LOGOS if name == HOSTILE else dict([*LOGOS.items()][number % 6 :][:2])
            for kind, logo in logos.items():
                put(page, name, logo)
                for width in WIDTHS:
                    page.set_viewport_size({"width": width, "height": 800})
                    if said := page.evaluate(HOLDS):
                        faults[name, kind, width] = said
    assert faults == {}


def test_no_page_of_theirs_scrolls_sideways_on_a_small_phone(browser: Browser, theirs: str) -> None:
    for page in opened(browser, theirs, viewport={"width": 320, "height": 640}):
        for address in ("", "support/", "about/", "visit-us/", "worksheets/"):
            page.goto(address)
            wide = page.evaluate("document.scrollingElement.scrollWidth")
            assert (address, wide) == (address, 320)
        page.get_by_role("button", name="Menu", exact=True).click()
        menu = page.locator(".atn-nav")
        assert menu.get_by_text(HOSTILE).count() == 1
        assert menu.evaluate("menu => menu.scrollWidth - menu.clientWidth") == 0


def test_a_dark_logo_without_a_ground_is_seen_on_a_dark_page(browser: Browser, theirs: str) -> None:
    for page in opened(browser, theirs, viewport=DESKTOP, color_scheme="dark"):
        page.goto("privacy/")
        put(page, HOSTILE, LOGOS["5:1"])
        drawn = Image.open(io.BytesIO(page.locator(".atn-logo").screenshot())).convert("L")
        low, high = drawn.getextrema()
    assert isinstance(low, int)
    assert isinstance(high, int)
    assert (low < 40, high > 220) == (True, True)


@pytest.mark.parametrize("address", PRINTED)
def test_each_sheet_of_paper_says_whose_it_is_and_takes_no_more_of_them(
    browser: Browser, server: str, theirs: str, address: str
) -> None:
    counted = []
    for place in (server, theirs):
        for page in opened(browser, place):
            page.goto(address)
            printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
            counted.append(len(printed.pages))
    assert counted[1] <= counted[0]
    for sheet in printed.pages:
        told = "".join(sheet.extract_text().split())
        assert "".join(HOSTILE.split()) in told
        assert PHONE_NUMBER in told
        assert "careers@riverbend.example" in told


def test_a_slide_on_the_wall_says_whose_it_is(browser: Browser, theirs: str) -> None:
    for page in opened(browser, theirs, viewport=DESKTOP):
        page.goto("careers-services/slides-30-minutes/")
        foot = page.locator(".atn-slide .atn-slide-service").first
        assert not foot.is_visible()
        page.get_by_role("button", name="Present these slides").click()
        shown = page.locator(".atn-show .atn-slide-service")
        assert shown.is_visible()
        assert HOSTILE in shown.inner_text()
