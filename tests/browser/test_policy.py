"""The policy in a header, and in the pages where a host sends none: what it lets a page do."""

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from scripts.hosting import policy_in_page
from scripts.site.offline import writing as offline
from tests.browser.conftest import Handler, opened
from tests.browser.kept_site import wait_kept
from tests.browser.tabs import wait_until
from tests.conftest import SUB_PATH

# What somebody might have got into a page on its way.
INJECTED = '<script>window.injected = true;</script><img src="x" onerror="window.injected = true">'
SAID = """addEventListener("securitypolicyviolation", (event) =>
  (window.refused = [...(window.refused ?? []), event.effectiveDirective]))"""
# Ways to make a script, or a part of a page, of text, and whose addresses a script may have.
TRIED = """() => {
  const tried = {
    html: () => { document.createElement("p").innerHTML = "<b>bold</b>"; },
    text: () => { document.createElement("script").text = "1"; },
    "another policy": () => { trustedTypes.createPolicy("other", {}); },
    "another host": () => { document.createElement("script").src = "https://host.example/x.js"; },
    "another part of the host": () => { document.createElement("script").src = "/other/x.js"; },
    "our own": () => { document.createElement("script").src = "../../assets/javascripts/menu.js"; },
  };
  return Object.entries(tried).filter(([, run]) => {
    try {
      run();
      return true;
    } catch {
      return false;
    }
  }).map(([name]) => name);
}"""


class Plain(Handler):
    """Sends the files of a folder and no header of ours."""

    def end_headers(self) -> None:
        """End them without adding any."""
        SimpleHTTPRequestHandler.end_headers(self)


@pytest.fixture(scope="module")
def plain(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a site as `make static` leaves it, with something injected; yield its address.

    `bare/` is the same page without the policy, to see that what was injected would run.
    """
    target = tmp_path_factory.mktemp("plain") / "site"
    shutil.copytree(site, target)
    page = target / "index.html"
    (target / "bare").mkdir()
    bare = page.read_text(encoding="utf-8").replace("</main>", f"{INJECTED}</main>", 1)
    assert policy_in_page.main([str(target)]) == 0
    text = page.read_text(encoding="utf-8").replace("</main>", f"{INJECTED}</main>", 1)
    page.write_text(text, encoding="utf-8")
    assert offline.main([str(target)]) == 0
    (target / "bare" / "index.html").write_text(bare, encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Plain, directory=str(target))) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}{SUB_PATH}"
        http.shutdown()


@pytest.fixture
def visit(either_browser: Browser, plain: str) -> Iterator[Page]:
    """Open a page of that host in each browser; a page notes what was refused."""
    for page in opened(either_browser, plain):
        page.add_init_script(SAID)
        yield page


def test_without_headers_pages_work_and_what_was_injected_does_not(visit: Page) -> None:
    visit.goto("bare/")
    wait_until(visit, "window.injected")
    visit.goto("")
    wait_until(visit, "window.refused?.length === 2")
    assert visit.evaluate("window.injected") is None
    assert {str(one) for one in visit.evaluate("window.refused")} == {
        "script-src-elem",
        "script-src-attr",
    }
    background = "getComputedStyle(document.documentElement).backgroundColor"
    assert visit.evaluate(background) not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")
    visit.get_by_role("button", name="Search").click()
    visit.get_by_label("Search this site").fill("overqualified")
    visit.locator(".atn-search-results a").first.click()
    expect(visit.get_by_role("heading", level=1)).to_contain_text("overqualified")
    visit.goto("seek-feedback/interview-debrief/")
    visit.locator(".atn-sheet textarea").first.fill("The loading bay")
    expect(visit.locator(".atn-status").first).to_have_text("Saved on this device.")
    wait_kept(visit, "support/", "offline.html")
    visit.goto("seek-feedback/message-builder/")
    letter = visit.locator(".atn-builder")
    expect(letter).to_be_visible()
    assert visit.evaluate("window.refused") is None


@pytest.mark.parametrize("host", ["server", "plain"], ids=["in a header", "in the page"])
def test_a_script_makes_nothing_of_text_and_loads_only_files_of_the_site(
    either_browser: Browser, host: str, request: pytest.FixtureRequest
) -> None:
    for page in opened(either_browser, str(request.getfixturevalue(host))):
        page.goto("seek-feedback/interview-debrief/")
        assert page.evaluate(TRIED) == ["our own"]
