"""The site as a reader gets it from nginx, Apache and Caddy, with the headers they send."""

import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import DESKTOP
from tests.hosting.servers import Ground, Served, open_ground

SHEET = "address-concerns/gap-plan/"


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    """Return a folder for servers."""
    with open_ground() as opened:
        yield opened


class Visit:
    """A browser's visit, with all that was asked for and all that went wrong."""

    def __init__(self, browser: Browser, served: Served) -> None:
        self.context: BrowserContext = browser.new_context(
            base_url=served.address,
            viewport=DESKTOP,  # type: ignore[arg-type]
        )
        self.asked: list[str] = []
        self.said: list[str] = []
        self.context.on("request", lambda request: self.asked.append(request.url))
        self.context.on("console", lambda message: self.said.append(message.text))
        self.context.on("weberror", lambda fault: self.said.append(str(fault.error)))
        self.host = served.address.removesuffix(served.base)

    def page(self) -> Page:
        """Open a tab."""
        return self.context.new_page()

    def end(self) -> None:
        """Close; fail where the console spoke, another host was asked, or a cookie was set."""
        assert self.said == []
        assert [url for url in self.asked if not url.startswith((self.host, "data:"))] == []
        assert self.context.cookies() == []
        self.context.close()


@pytest.mark.parametrize("kind", ["nginx", "apache", "caddy"])
def test_a_reader_gets_a_working_site(
    kind: str, browser: Browser, ground: Ground, site: Path
) -> None:
    with ground.serve(kind, site) as served:
        visit = Visit(browser, served)
        page = visit.page()

        page.goto("", wait_until="networkidle")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        background = "getComputedStyle(document.documentElement).backgroundColor"
        assert page.evaluate(background) not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")

        page.goto(SHEET)
        field = page.locator(".atn-sheet textarea, .atn-sheet input[type=text]").first
        field.fill("Ask for one hour a week")
        expect(page.locator(".atn-status[role=status]").first).to_have_text(re.compile("Saved"))
        page.reload()
        expect(field).to_have_value("Ask for one hour a week")

        page.get_by_role("button", name="Search").click()
        page.get_by_label("Search this site").fill("overqualified")
        result = page.locator(".atn-search-results a").first
        expect(result).to_be_visible()
        result.click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()

        page.goto("seek-feedback/message-builder/", wait_until="networkidle")
        letter = page.locator(".atn-builder")
        expect(letter).to_be_visible()
        before = letter.inner_text()
        letter.locator("input[type=radio]:not(:checked)").first.check()
        expect(letter).not_to_have_text(before)

        # The second visit takes style and scripts from the browser, without asking.
        fresh = visit.page()
        fresh.goto("", wait_until="networkidle")
        assert (
            fresh.evaluate(
                "performance.getEntriesByType('resource')"
                ".filter(one => one.name.includes('/assets/') && one.transferSize > 0)"
                ".map(one => one.name)"
            )
            == []
        )
        visit.end()


@pytest.fixture
def platform() -> Iterator[str]:
    """Serve a page of another host that shows the address in its query in a frame."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # the library's name
            address = self.path.partition("?")[2]
            body = f'<iframe src="{address}" width="900" height="700"></iframe>'.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        Thread(target=http.serve_forever, daemon=True).start()
        # Another host than 127.0.0.1, to a browser.
        yield f"http://localhost:{http.server_port}"
        http.shutdown()


@pytest.mark.parametrize("allowed", [True, False])
def test_a_learning_platform_shows_a_sheet_only_where_it_is_named(
    allowed: bool, browser: Browser, ground: Ground, site: Path, platform: str
) -> None:
    with ground.serve("nginx", site, (platform,) if allowed else ()) as served:
        context = browser.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(f"{platform}/?{served.address}{SHEET}", wait_until="networkidle")
        sheet = page.frame_locator("iframe").locator(".atn-sheet")
        if allowed:
            field = sheet.locator("textarea, input[type=text]").first
            field.fill("Typed inside the platform")
            expect(field).to_have_value("Typed inside the platform")
        else:
            expect(sheet).to_have_count(0)
        context.close()
