"""How soon a slow phone shows a page, against the same article as bare HTML."""

import re
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from scripts.tools import find_browser

BARE = "bare.html"
ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)
PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bare</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
</head><body>{article}</body></html>
"""
PHONE = (360, 740)
# A slow phone on a slow line: as Lighthouse applies them, milliseconds and bytes a second.
LATENCY, DOWN, UP, SLOWER = 562.5, 1_474_560 / 8, 675_000 / 8, 4
TIMES = 9
LARGEST = """() => new Promise((done) => {
  let last = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) last = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  setTimeout(() => done(last), 800);
})"""


def write_bare(site: Path, addresses: Sequence[str]) -> None:
    """Put the article of some pages beside them, without anything around it."""
    for address in addresses:
        text = (site / address / "index.html").read_text(encoding="utf-8")
        found = ARTICLE.search(text)
        held = PAGE.format(article=found[0] if found else "")
        (site / address / BARE).write_text(held, encoding="utf-8")


def ratios(root: str, addresses: Sequence[str]) -> dict[str, tuple[float, float]]:
    """Return for each page its largest paint and that of its bare article, in milliseconds.

    Medians; pages take turns, so that a busy moment of the machine meets both.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        found: dict[str, tuple[float, float]] = {}
        for address in addresses:
            turns = [
                (largest(browser, root + address), largest(browser, root + address + BARE))
                for _ in range(TIMES)
            ]
            ours, bare = zip(*turns, strict=True)
            found[address] = median(ours), median(bare)
        browser.close()
    return found


def largest(browser: Browser, address: str) -> float:
    """Return when a browser that was never here has shown the largest part of a page."""
    width, height = PHONE
    context = browser.new_context(viewport={"width": width, "height": height})
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    line = {"latency": LATENCY, "downloadThroughput": DOWN, "uploadThroughput": UP}
    tools.send("Network.emulateNetworkConditions", {"offline": False, **line})
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(address)
    found: float = page.evaluate(LARGEST)
    context.close()
    return found
