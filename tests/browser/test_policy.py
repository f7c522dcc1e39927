"""Every page keeps the promises of privacy: the strict policy, no other host, no cookie."""

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import DESKTOP
from tests.conftest import page_addresses


@pytest.mark.parametrize("address", [*page_addresses(), "no/such/page"])
def test_a_page_keeps_the_policy_asks_no_other_host_and_sets_no_cookie(
    browser: Browser, server: str, address: str
) -> None:
    context = browser.new_context(base_url=server, viewport=DESKTOP)  # type: ignore[arg-type]
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.add_init_script(
        "addEventListener('securitypolicyviolation', event => "
        "console.error('policy', event.violatedDirective, event.blockedURI))"
    )
    page.goto(address, wait_until="networkidle")
    if address == "no/such/page":
        said = [line for line in said if "404" not in line]
    host = server.split("/careers/")[0]
    assert said == []
    assert [url for url in asked if not url.startswith((host, "data:"))] == []
    assert context.cookies() == []
    assert page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))") == []
    context.close()
