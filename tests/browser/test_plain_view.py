"""A page without the frame around it, alone and inside a page of another origin."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from tests.browser.conftest import Handler
from tests.conftest import SUB_PATH

SHEET = "move-on/expectation-check/?view=plain"
FIRST = "What did I expect?"


class Course(BaseHTTPRequestHandler):
    """A page of a learning platform that shows one of ours in a frame."""

    framed = ""

    def do_GET(self) -> None:
        """Send it, whatever was asked for."""
        body = f'<!doctype html><title>Course</title><iframe title="Sheet" src="{self.framed}">'
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401  # the library's
        """Say nothing."""


class FramedHandler(Handler):
    """Our server as a service sets it that lets one other host show its pages."""

    allowed = ""

    @property
    def policy(self) -> str:
        """The policy with that host in place of none."""
        return super().policy.replace("frame-ancestors 'none'", f"frame-ancestors {self.allowed}")


@pytest.fixture(scope="module")
def course(site: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401  # the fixture's path
    """Serve our site and a course; yield where the course is, on another site and on a near one.

    A page of 127.0.0.1 in a page of localhost is another site's to the browser; one of
    another port of the same host is another origin of the same site.
    """
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), partial(FramedHandler, directory=str(site))) as ours,
        ThreadingHTTPServer(("127.0.0.1", 0), Course) as theirs,
    ):
        near, far = (f"http://{host}:{theirs.server_port}" for host in ("127.0.0.1", "localhost"))
        FramedHandler.allowed = f"{near} {far}"
        Course.framed = f"http://127.0.0.1:{ours.server_port}{SUB_PATH}{SHEET}"
        for server in (ours, theirs):
            threading.Thread(target=server.serve_forever, daemon=True).start()
        yield far, near
        ours.shutdown()
        theirs.shutdown()


def open_course(browser: Browser, address: str) -> tuple[Page, FrameLocator, list[str]]:
    """Open a course; return the page, our page inside it and what the console said."""
    said: list[str] = []
    page = browser.new_context(viewport={"width": 360, "height": 740}).new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    return page, page.frame_locator("iframe"), said


def test_a_plain_page_has_its_content_and_none_of_the_frame(phone: Page) -> None:
    phone.goto(SHEET)
    expect(phone.get_by_role("heading", level=1)).to_be_visible()
    expect(phone.locator(".atn-header")).to_be_hidden()
    expect(phone.locator("#menu")).to_be_hidden()
    expect(phone.get_by_label(FIRST)).to_be_visible()
    expect(phone.get_by_role("link", name="Talk to someone")).to_be_visible()
    expect(phone.locator(".atn-whole-line")).to_contain_text("From After the No")
    # Not in a frame, so nothing is said of one.
    expect(phone.locator(".atn-frame-note")).to_be_hidden()


def test_links_keep_the_view_and_other_sites_open_in_a_tab_of_their_own(phone: Page) -> None:
    phone.goto("move-on/?view=plain")
    phone.locator(".admonition.next-step a").click()
    expect(phone.locator(".atn-header")).to_be_hidden()
    assert "view=plain" in phone.url
    phone.goto("support/?view=plain")
    outside = phone.get_by_role("link", name="Samaritans").first
    assert outside.get_attribute("target") == "_blank"
    assert outside.get_attribute("rel") == "noopener"


def test_an_ordinary_page_is_as_it_was(phone: Page) -> None:
    phone.goto("move-on/expectation-check/")
    expect(phone.locator(".atn-header")).to_be_visible()
    expect(phone.locator(".atn-whole-line")).to_be_hidden()
    assert phone.locator("a[target=_blank]:visible").count() == 0


def test_in_a_frame_that_may_keep_answers_they_are_there_again(
    browser: Browser, course: tuple[str, str]
) -> None:
    _, near = course
    page, sheet, said = open_course(browser, near)
    expect(sheet.locator(".atn-frame-note")).to_contain_text("shown inside another site")
    sheet.get_by_label(FIRST).fill("A call by Friday")
    expect(sheet.locator("[role=status]").filter(has_text="Saved")).to_be_visible()
    page.reload()
    expect(sheet.get_by_label(FIRST)).to_have_value("A call by Friday")
    assert said == []
    page.context.close()


def test_in_a_frame_that_may_keep_nothing_the_sheet_says_so_and_works(
    browser: Browser, course: tuple[str, str]
) -> None:
    far, _ = course
    page, sheet, said = open_course(browser, far)
    sheet.get_by_label(FIRST).fill("A call by Friday")
    expect(sheet.get_by_text("This browser keeps nothing for this site.")).to_be_visible()
    expect(sheet.get_by_label(FIRST)).to_have_value("A call by Friday")
    with page.context.expect_page() as opened:
        sheet.get_by_role("link", name="open the sheet in a tab of its own").click()
    assert "view=plain" not in opened.value.url
    assert said == []
    page.context.close()


def test_a_host_that_was_not_named_may_not_frame_us(
    browser: Browser, server: str, course: tuple[str, str]
) -> None:
    page, _, _ = open_course(browser, course[0])
    page.set_content(f'<iframe title="Sheet" src="{server}{SHEET}"></iframe>')
    page.wait_for_timeout(500)
    assert page.frames[1].url == "chrome-error://chromewebdata/"
    page.context.close()
