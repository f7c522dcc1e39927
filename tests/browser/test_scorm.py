"""The SCORM package in a browser, launched by a stand-in for a learning platform.

The stand-in writes down every call. It is the page that launches, or one further up, or the one
that opened a window. The package is sent with the strictest policy, and no storage is to be had.
"""

import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Frame, Page, expect

from scripts import ROOT
from scripts.kit import scorm
from scripts.kit.job import Job
from tests.browser.conftest import DESKTOP, PHONE

SHEET = "course/pages/link-move-on.first-day.html"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types"
)
DONE = [
    ["LMSInitialize", ""],
    ["LMSSetValue", "cmi.core.lesson_status", "completed"],
    ["LMSCommit", ""],
    ["LMSFinish", ""],
]
TAKEN = "Your course has noted it. You can close this page."
REFUSED = "Your course did not take it. Press again, or tell whoever runs the course."
# Every function a package could call, so that one we do not mean to call is seen as well.
PLATFORM = """
window.calls = []; window.refused = "";
window.API = new Proxy({}, { get: (_, name) => (...told) => {
  window.calls.push([name, ...told]);
  return name === window.refused ? "false" : "true";
} });
"""
FRAME = '<iframe title="Sheet" src="/{src}" width="340" height="600"{more}></iframe>'
OPENER = '<a href="/{src}" target="_blank" rel="opener">Go</a>'
# As where a browser keeps nothing for a frame of another host.
NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
}
Object.defineProperty(Document.prototype, "cookie", {
  get() { throw new Error("no"); }, set() { throw new Error("no"); } });
"""
PAGES = {
    "/frame": f"<script>{PLATFORM}</script>{FRAME.format(src=SHEET, more='')}",
    "/further": f"<script>{PLATFORM}</script>{FRAME.format(src='between', more='')}",
    "/between": FRAME.format(src=SHEET, more=""),
    "/window": f"<script>{PLATFORM}</script>{OPENER.format(src=SHEET)}",
    "/framed-window": f"<script>{PLATFORM}</script>{OPENER.format(src='between')}",
    "/nothing": FRAME.format(src=SHEET, more=""),
    "/locked": f"<script>{PLATFORM}</script>"
    + FRAME.format(src=SHEET, more=' sandbox="allow-scripts"'),
}


class Handler(SimpleHTTPRequestHandler):
    """Sends the package with the policy, and the pages that launch it without."""

    def do_GET(self) -> None:  # the library's name
        """Send a page that launches, or a file of the package."""
        if self.path not in PAGES:
            super().do_GET()
            return
        body = f"<!doctype html><title>Course</title>{PAGES[self.path]}".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self) -> None:
        """Send the policy with what the package holds."""
        if self.path not in PAGES:
            self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
        """Say nothing."""


@pytest.fixture(scope="module")
def platform(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Unpack the package as a platform does and serve it; yield the address of the host."""
    folder = tmp_path_factory.mktemp("platform")
    scorm.make(Job(ROOT, site, folder, "1.2.3", 1_790_000_000), folder / "scorm.zip")
    zipfile.ZipFile(folder / "scorm.zip").extractall(folder / "course")
    (folder / "favicon.ico").write_bytes(b"")  # browsers ask for it by themselves
    handler = partial(Handler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as http:
        Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()


@pytest.fixture
def learner(browser: Browser, platform: str) -> Iterator[BrowserContext]:
    """Open a browser that keeps nothing; fail where it complained or asked another host."""
    context = browser.new_context(base_url=platform, viewport=DESKTOP)  # type: ignore[arg-type]
    context.add_init_script(NO_STORAGE)
    said: list[str] = []
    context.on("console", lambda message: said.append(message.text))
    context.on("weberror", lambda fault: said.append(str(fault.error)))
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    yield context
    context.close()
    assert said == []
    assert [url for url in asked if not url.startswith(platform)] == []


def launch(context: BrowserContext, how: str) -> tuple[Page, Frame]:
    """Launch the sheet's page; return the platform's page, and the frame or window it is in."""
    page = context.new_page()
    page.goto(how, wait_until="load")
    if how in ("/window", "/framed-window"):
        with context.expect_page() as opened:
            page.get_by_role("link").click()
        opened.value.wait_for_load_state("load")
        return page, opened.value.frames[-1]
    return page, page.frames[-1]


def calls(page: Page) -> object:
    """Return every call of the platform's functions."""
    return page.evaluate("window.calls")


@pytest.mark.parametrize("how", ["/frame", "/further", "/window", "/framed-window"])
def test_a_platform_learns_of_a_sheet_when_the_button_is_pressed_and_nothing_before(
    learner: BrowserContext, how: str
) -> None:
    page, sheet = launch(learner, how)
    button = sheet.get_by_role("button", name="I have done this")
    expect(button).to_be_visible()
    assert calls(page) == []
    button.press("Enter")
    expect(sheet.get_by_role("status")).to_have_text(TAKEN)
    expect(sheet.get_by_role("status")).to_be_focused()
    expect(button).to_be_hidden()
    assert calls(page) == DONE
    # Leaving tells nothing more.
    sheet.evaluate("location.reload()")
    expect(sheet.get_by_role("button", name="I have done this")).to_be_visible()
    assert calls(page) == DONE


@pytest.mark.parametrize("at", range(4))
def test_a_platform_that_refuses_is_told_of_and_asked_for_the_rest_when_pressed_again(
    learner: BrowserContext, at: int
) -> None:
    page, sheet = launch(learner, "/frame")
    button, status = sheet.get_by_role("button"), sheet.get_by_role("status")
    page.evaluate(f"window.refused = '{DONE[at][0]}'")
    button.click()
    expect(status).to_have_text(REFUSED)
    expect(button).to_be_visible()
    assert calls(page) == DONE[: at + 1]
    page.evaluate("window.refused = ''")
    button.click()
    expect(status).to_have_text(TAKEN)
    assert calls(page) == [*DONE[: at + 1], *DONE[at:]]


@pytest.mark.parametrize("how", ["/nothing", "/locked", f"/{SHEET}"])
def test_where_no_platform_can_be_asked_the_page_works_and_says_nothing_of_it(
    learner: BrowserContext, how: str
) -> None:
    page, sheet = launch(learner, how)
    expect(sheet.get_by_role("heading", level=1)).to_be_visible()
    expect(sheet.get_by_role("link", name="Open the page")).to_have_attribute(
        "href", "https://after-the-no.example/careers/rejection/move-on/first-day/?view=plain"
    )
    expect(sheet.get_by_text("When you have finished")).to_be_hidden()
    expect(sheet.get_by_role("button")).to_have_count(0)
    assert calls(page) == ([] if how == "/locked" else None)


def test_axe_finds_nothing_on_a_phone_light_and_dark(learner: BrowserContext) -> None:
    page = learner.new_page()
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.add_init_script(PLATFORM)
    for name in (SHEET, "course/about.html"):
        page.goto(f"/{name}")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert Axe().run(page).response["violations"] == [], (name, scheme)
            assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
