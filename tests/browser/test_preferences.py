"""What readers set on their device, and the Tab key, on a page of each kind.

More contrast is met with level AAA's; colours of a reader's own leave every word and ring to be
seen; nothing moves where less motion is asked for. Tab passes each stop, shows where it is, and
leaves the page at its end.
"""

import re
from collections.abc import Iterator
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.browser.conftest import DESKTOP, PHONE
from tests.conftest import DOCS, page_addresses

# One page of each type, and of each thing that a page may hold.
KINDS = {
    "home": [""],
    "guide": ["move-on/"],
    "supporting-guide": ["fresh-perspective/one-view/"],
    "situation": ["situations/no-reply/"],
    "worksheet": ["seek-feedback/interview-debrief/", "seek-feedback/message-builder/"],
    "checklist": ["move-on/checklist/"],
    "reference": ["support/", "worksheets/"],
    "careers-service": [
        "careers-services/make-it-yours/",
        "careers-services/measure-it/",
        "careers-services/slides-30-minutes/",
    ],
}
PAGES = [address for kind in KINDS.values() for address in kind]
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
ENHANCED = {
    "runOnly": {"type": "rule", "values": ["color-contrast-enhanced"]},
    "resultTypes": ["violations"],
}
# Words that keep a colour of ours where a reader forces others, but for the colours that a
# service tries. axe cannot tell here: it takes the colour that was meant.
OURS = """(known) => {
    const probe = document.body.appendChild(document.createElement("i"));
    const colours = new Set(known.map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
    }));
    probe.remove();
    return [...document.querySelectorAll("body *")]
        .filter((one) => one.checkVisibility() && !one.closest(".atn-settings-preview")
            && [...one.childNodes].some((part) => part.nodeType === 3 && part.data.trim()))
        .filter((one) => !colours.has(getComputedStyle(one).color))
        .map((one) => one.outerHTML.slice(0, 120));
}"""
SYSTEM = [
    "CanvasText",
    "LinkText",
    "VisitedText",
    "ButtonText",
    "FieldText",
    "GrayText",
    "MarkText",
]
# Whatever changes its place or its look by itself; a line that appears at once may wait for it.
MOVING = """document.getAnimations().filter((one) => one.playState === "running"
    && !one.effect.getKeyframes().every((key) => key.easing.startsWith("step")))
    .map((one) => one.animationName ?? one.transitionProperty)"""
# Where the focus is: nowhere, or what it is on, whether it shows a ring, and whether some of it
# is to be seen and not under something else.
STOP = """() => {
    const here = document.activeElement;
    if (!here || here === document.body) return null;
    const ring = getComputedStyle(here);
    // The button of a day's field is the browser's own, with a ring of its own.
    const own = here.type === "date" && !here.matches(":focus-visible");
    const { left, right, top, bottom } = here.getBoundingClientRect();
    const clear = (x, y) => {
        const above = document.elementFromPoint(x, y);
        return above && (here.contains(above) || above.contains(here));
    };
    const inside = (low, high, most) => [low + 2, (low + high) / 2, high - 2]
        .map((at) => Math.min(Math.max(at, 1), most - 2));
    const seen = inside(top, bottom, innerHeight).some((y) =>
        inside(left, right, innerWidth).some((x) => clear(x, y)));
    const ringed = ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2;
    return [here.outerHTML.slice(0, 90), ringed || own, seen];
}"""


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Page]:
    """Open one page for all looks."""
    context = browser.new_context(base_url=server)
    yield context.new_page()
    context.close()


def test_there_is_a_page_of_each_kind() -> None:
    kinds: dict[str, set[str]] = {}
    for address in page_addresses():
        folder = DOCS / address
        path = folder / "index.md" if folder.is_dir() else folder.with_suffix(".md")
        found = re.search(r"^page_type: (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert found
        kinds.setdefault(found[1], set()).add(address)
    assert KINDS.keys() == kinds.keys()
    assert [one for kind, some in KINDS.items() for one in some if one not in kinds[kind]] == []


@pytest.mark.parametrize("address", PAGES)
def test_more_contrast_forced_colours_and_less_motion_are_heeded(tab: Page, address: str) -> None:
    tab.emulate_media()
    tab.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    tab.goto(address)
    found = []
    for scheme in SCHEMES:
        tab.emulate_media(contrast="more", forced_colors="none", color_scheme=scheme)
        for fault in Axe().run(tab, options=ENHANCED).response["violations"]:
            found += [f"more contrast, {scheme}: {node['html'][:120]}" for node in fault["nodes"]]
        tab.emulate_media(contrast="no-preference", forced_colors="active", color_scheme=scheme)
        found += [f"forced, {scheme}: {words}" for words in tab.evaluate(OURS, SYSTEM)]
    tab.emulate_media(contrast="no-preference", forced_colors="none", reduced_motion="reduce")
    tab.reload()
    found += [f"moves: {name}" for name in tab.evaluate(MOVING)]
    assert found == []


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_tab_passes_each_stop_shows_it_and_leaves_the_page(
    tab: Page, address: str, size: dict[Literal["width", "height"], int]
) -> None:
    tab.emulate_media(contrast="no-preference", forced_colors="none")
    tab.set_viewport_size({"width": size["width"], "height": size["height"]})
    tab.goto(address)
    stops: list[list[Any]] = []
    for _ in range(400):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(STOP)
        if stop is None:
            break
        stops.append(stop)
    assert len(stops) < 400
    assert [name for name, ring, _ in stops if not ring] == []
    assert [name for name, _, seen in stops if not seen] == []
    # All that can be reached was: a circle of a group stands for the others.
    wanted = tab.locator(
        ":is(a[href], button, input, select, textarea, summary):visible:enabled"
    ).evaluate_all("all => all.filter((one) => one.type !== 'radio' && one.tabIndex >= 0).length")
    assert len(stops) >= wanted
