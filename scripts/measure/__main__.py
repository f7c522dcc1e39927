"""Open the built site in a browser and write down what was found, with the day.

    python -m scripts.measure site

writes docs/data/measured.yaml, from which the papers for careers services are filled: the
accessibility statement, the conformance report, the privacy sheet and the security note. A
test holds the file to the pages there are, so that nobody publishes old figures.
"""

import argparse
import datetime
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import sync_playwright

from scripts import ROOT
from scripts.content.built_site import NO_SITE, is_there
from scripts.hosting.headers import read as read_headers
from scripts.measure.looking import SCREENS, Screen, kept_in_use, look
from scripts.measure.pages import addresses, served, weight
from scripts.tools import find_browser

NAME = "measured.yaml"
HEAD = f"""\
# yaml-language-server: $schema=../../schemas/measured.schema.json
# What a browser found on the built site, and when. Written by `make measure`; do not edit by hand.
# Shown in the papers for careers services. {NAME} is held to the pages by a test.
"""
# What must be empty or none for all to be well.
FAULTS = ("violations", "console_messages", "other_hosts", "stored_on_opening")
COUNTS = ("cookies", "pages_too_wide_at_320", "pages_too_wide_when_spaced")


def version() -> str:
    """Return the version on top of the changelog, with what stands in brackets behind it."""
    found = re.search(r"(?m)^## (\d.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    return found[1].replace(" (", ", ").rstrip(")") if found else "unknown"


def name(screen: Screen) -> str:
    """Return a screen in words, such as `360 by 740, dark`."""
    size = screen["size"]
    return f"{size['width']} by {size['height']}, {screen['scheme']}"


def measure(site: Path) -> dict[str, Any]:
    """Return everything found on a built site."""
    pages = addresses(site)
    with sync_playwright() as playwright, served(site) as root:
        browser = playwright.chromium.launch(
            executable_path=find_browser.find(), args=["--no-sandbox", "--disable-gpu"]
        )
        found = look(browser, root, pages)
        stored = kept_in_use(browser, root)
        browser_version = browser.version.partition(".")[0]
        browser.close()
    for address in (*found.too_wide, *found.too_wide_when_spaced):
        print(f"{address} runs out of the window", file=sys.stderr)
    weights = {address: weight(site, root, found.loaded[address]) for address in pages}
    return {
        "measured": datetime.datetime.now(tz=datetime.UTC).date(),
        "version": version(),
        "browser": f"Chromium {browser_version}",
        "policy": read_headers().content_security_policy(),
        "pages": pages,
        "screens": [name(one) for one in SCREENS],
        "axe": found.axe,
        "violations": sorted(found.violations),
        "console_messages": sorted(found.console_messages),
        "other_hosts": sorted(found.other_hosts),
        "cookies": found.cookies,
        "pages_too_wide_at_320": len(found.too_wide),
        "pages_too_wide_when_spaced": len(found.too_wide_when_spaced),
        "stored_on_opening": found.stored_on_opening,
        "stored": stored,
        "start_page_kilobytes": round(weights[""] / 1024),
        "heaviest_page_kilobytes": round(max(weights.values()) / 1024),
    }


def wrong(found: dict[str, Any]) -> list[str]:
    """Return what should not have been found, in words: none where all is well."""
    listed = [str(one) for name in FAULTS for one in found[name]]
    return listed + [f"{name}: {found[name]}" for name in COUNTS if found[name]]


def main(arguments: Sequence[str]) -> int:
    """Measure a built site and write the file; return 1 where something was found wrong."""
    parser = argparse.ArgumentParser(prog="python -m scripts.measure", description=__doc__)
    parser.add_argument("site", type=Path, help="folder of the built site")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "data" / NAME)
    given = parser.parse_args(arguments)
    if not is_there(given.site):
        return NO_SITE
    found = measure(given.site.resolve())
    text = yaml.safe_dump(found, sort_keys=False, allow_unicode=True, width=100)
    given.out.write_text(HEAD + text, encoding="utf-8")
    for one in wrong(found):
        print(one, file=sys.stderr)
    print(f"{len(found['pages'])} pages on {len(SCREENS)} screens measured; see {given.out.name}")
    return 1 if wrong(found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
