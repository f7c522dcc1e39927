"""Forced colours: what is filled, chosen or current still looks so, and drawings can be seen."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

from tests.browser.conftest import DESKTOP

Colour = tuple[int, ...]


@pytest.fixture(scope="module", params=["light", "dark"])
def forced(browser: Browser, server: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open a page where the reader forces light or dark colours of their own."""
    context = browser.new_context(
        base_url=server,
        viewport={"width": DESKTOP["width"], "height": DESKTOP["height"]},
        forced_colors="active",
        color_scheme=request.param,
    )
    yield context.new_page()
    context.close()


def painted(found: Locator, down: float = 1 / 6) -> Colour:
    """Return the colour in the middle of an element, so far down that no letter stands there."""
    picture = Image.open(io.BytesIO(found.screenshot())).convert("RGB")
    colour = picture.getpixel((picture.width // 2, max(2, int(picture.height * down))))
    assert isinstance(colour, tuple)
    return colour


def system(page: Page, *names: str) -> list[Colour]:
    """Return the reader's own colours, as `Canvas` for the ground and `CanvasText` for words."""
    said: list[Colour] = page.evaluate(
        """names => names.map((name) => {
            const probe = document.createElement("i");
            probe.style.color = name;
            document.body.append(probe);
            const colour = getComputedStyle(probe).color;
            probe.remove();
            return colour.match(/\\d+/g).slice(0, 3).map(Number);
        })""",
        names,
    )
    return [tuple(colour) for colour in said]


def test_the_rings_that_count_are_filled(forced: Page) -> None:
    forced.goto("fresh-perspective/one-view/")
    rings = forced.locator(".atn-chance-picture i")
    ground, ink = system(forced, "Canvas", "CanvasText")
    shown = [painted(rings.nth(place), down=1 / 2) for place in (0, 40, 41, 99)]
    assert shown == [ink, ink, ground, ground]


def test_the_present_stone_of_the_road_is_filled_and_its_number_can_be_read(forced: Page) -> None:
    forced.goto("seek-feedback/")
    stones = forced.locator(".atn-stone ellipse")
    ground, ink = system(forced, "Canvas", "CanvasText")
    assert [painted(stones.nth(place)) for place in range(4)] == [ground, ink, ground, ground]
    letters = forced.locator(".atn-stone text").evaluate_all(
        "all => all.map(one => getComputedStyle(one).fill.match(/\\d+/g).slice(0, 3).map(Number))"
    )
    assert [tuple(letter) for letter in letters] == [ink, ground, ink, ink]


def test_the_page_one_is_on_is_marked_in_the_contents(forced: Page) -> None:
    forced.goto("seek-feedback/your-rights/")
    here = forced.locator(".atn-nav [aria-current=page]")
    other = forced.get_by_role("link", name="What it means", exact=True)
    # The browser lets some of the ground through its highlight, so no exact colour.
    [ground] = system(forced, "Canvas")
    assert painted(here) != painted(other) == ground


def test_the_bars_of_a_group_differ_by_their_filling(forced: Page) -> None:
    forced.goto("careers-services/measure-it/")
    for field in forced.locator(".atn-totals").first.locator("input").all():
        field.fill("6")
    ground, ink = system(forced, "Canvas", "CanvasText")
    bars = [forced.locator(f".atn-totals-{time}").first for time in ("before", "after")]
    assert [painted(bar, down=1 / 2) for bar in bars] == [ground, ink]


def test_a_ticked_box_differs_from_an_empty_one(forced: Page) -> None:
    forced.goto("move-on/checklist/")
    boxes = forced.locator(".atn-checklist input")
    boxes.first.check()
    forced.locator("h1").click()
    assert painted(boxes.first) != painted(boxes.nth(1)) == system(forced, "Canvas")[0]


def test_a_step_that_cannot_be_taken_in_the_show_is_grey(forced: Page) -> None:
    forced.goto("careers-services/slides-30-minutes/")
    forced.get_by_role("button", name="Present these slides").click()
    colours = [
        forced.get_by_role("button", name=name, exact=True).evaluate(
            "one => getComputedStyle(one).color.match(/\\d+/g).slice(0, 3).map(Number)"
        )
        for name in ("Back", "Next")
    ]
    assert [tuple(colour) for colour in colours] == system(forced, "GrayText", "ButtonText")


def test_the_colours_that_a_service_tries_are_shown_as_they_are(forced: Page) -> None:
    forced.goto("careers-services/make-it-yours/")
    forced.get_by_role("button", name="Fill in an example").click()
    shown = [painted(panel) for panel in forced.locator(".atn-settings-preview").all()]
    assert shown == [(251, 248, 241), (42, 41, 40)]


@pytest.mark.parametrize(
    "address", ["", "move-on/", "fresh-perspective/", "careers-services/privacy-sheet/"]
)
def test_every_line_of_a_drawing_has_one_of_the_readers_own_colours(
    forced: Page, address: str
) -> None:
    forced.goto(address)
    used = forced.locator("svg, svg *").evaluate_all(
        """all => all.filter(one => one.checkVisibility()).flatMap((one) => {
            const { color, fill, stroke } = getComputedStyle(one);
            return [color, fill, stroke];
        }).filter(said => said.startsWith("rgb")).map(said => said.match(/\\d+/g).slice(0, 3))"""
    )
    known = system(forced, "Canvas", "CanvasText", "LinkText", "ButtonText")
    assert used
    assert {tuple(map(int, colour)) for colour in used} <= set(known)
