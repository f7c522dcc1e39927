"""A browser, and a server that sends the policy a careers service is told to send."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    FloatRect,
    Locator,
    Page,
    Playwright,
    sync_playwright,
)

from scripts.hosting.headers import read as read_headers
from scripts.site.joining import sums
from scripts.tools import find_browser
from tests.browser import firefox as firefox_over_bidi
from tests.browser import tabs
from tests.conftest import DOCS, SUB_PATH

# For pages that a test makes, which hold neither style nor script.
POLICY = read_headers().content_security_policy()
ALONE = re.compile(r"assets/(javascripts|stylesheets)/[\w-]+\.(js|css)(\?.*)?")
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}


@cache
def policy_of(site: Path) -> str:
    """Return the policy that a host sends with a built site."""
    return read_headers().allowing(sums.read(site)).content_security_policy()


class Handler(SimpleHTTPRequestHandler):
    """Serves the site under its sub-path, with the policy and the site's own 404 page."""

    def translate_path(self, path: str) -> str:
        """Map an address under the sub-path to a file; anything else to a file that is not."""
        inside = path.removeprefix(SUB_PATH)
        found = super().translate_path(f"/{inside}" if path.startswith(SUB_PATH) else "/nowhere")
        # A test may load a module or a style sheet by itself, which the site has in one piece.
        apart = DOCS / inside.partition("?")[0]
        return str(apart) if ALONE.fullmatch(inside) and not Path(found).exists() else found

    @property
    def policy(self) -> str:
        """The policy for the site's pages."""
        return policy_of(Path(self.directory))

    def end_headers(self) -> None:
        """Send the policy with everything."""
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Send the site's 404 page in place of the library's."""
        del message, explain
        body = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
        """Say nothing."""


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    """Serve the built site; yield the address of its start page."""
    with serving(site) as address:
        yield address


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """Serve a built site until the end; yield the address of its start page."""
    handler = partial(Handler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}{SUB_PATH}"
        http.shutdown()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start what drives the browsers."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start one headless Chromium for the session."""
    started = playwright.chromium.launch(
        executable_path=find_browser.find(),
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    )
    yield started
    started.close()


@pytest.fixture(scope="session")
def firefox(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Start one headless Firefox for the session, of the kind that people have."""
    with firefox_over_bidi.started(playwright, tmp_path_factory.mktemp("firefox")) as started:
        yield started


@pytest.fixture(scope="session", params=["browser", "firefox"], ids=["chromium", "firefox"])
def either_browser(request: pytest.FixtureRequest) -> Browser:
    """Run a test once in Chromium and once in Firefox."""
    found: Browser = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def caching(playwright: Playwright) -> Iterator[Browser]:
    """Start Chromium as people have it: a page one goes Back to is the one that was left."""
    started = playwright.chromium.launch(
        executable_path=find_browser.find(),
        args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield started
    started.close()


@pytest.fixture(scope="session", params=["caching", "firefox"], ids=["chromium", "firefox"])
def people_have(request: pytest.FixtureRequest) -> Browser:
    """Run a test in the browsers as people have them: Chromium with its page cache, and Firefox."""
    found: Browser = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def context(people_have: Browser, server: str) -> Iterator[BrowserContext]:
    """Open a reader's browser with nothing stored, in each of those browsers."""
    yield from tabs.opened(people_have, server)


@pytest.fixture
def phone(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page as on a phone of 360 by 740, light."""
    yield from opened(browser, server, viewport=PHONE, has_touch=True)


@pytest.fixture
def desktop(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page as on a wide screen, light."""
    yield from opened(browser, server, viewport=DESKTOP)


@pytest.fixture
def scriptless(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page as on a phone with script switched off."""
    yield from opened(browser, server, viewport=PHONE, java_script_enabled=False)


def opened(browser: Browser, server: str, **settings: Any) -> Iterator[Page]:  # noqa: ANN401
    """Yield a page in a context of its own whose addresses start at the site's root."""
    context: BrowserContext = browser.new_context(base_url=server, **settings)
    yield context.new_page()
    context.close()


def boxes_of(found: Locator) -> list[FloatRect]:
    """Return where each element lies, in CSS pixels. Fails for one that is not shown."""
    boxes = [element.bounding_box() for element in found.all()]
    shown = [box for box in boxes if box]
    assert len(shown) == len(boxes)
    return shown
