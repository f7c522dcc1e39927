"""A site with every fault that is looked for: each is found, on the page that has it."""

import pytest
from playwright.sync_api import Browser

from scripts.measure import __main__ as measure
from scripts.measure.looking import Found, look
from scripts.measure.pages import served

FRAME = '<!doctype html><html lang="en"><title>{name}</title><main><h1>{name}</h1>{body}</main>'
# What stands in the body of a page, by its address; scripts are files because of the policy.
BODIES = {
    "": "<p>Nothing is wrong here.</p>",
    "unnamed/": '<img src="/dot.svg">',
    "noisy/": '<script src="/noisy.js"></script>',
    "greedy/": '<script src="/greedy.js"></script>',
    "foreign/": '<a href="/">Start</a><script src="/foreign.js"></script>',
    "wide/": f"<pre>{'wide ' * 100}</pre>",
    "tight/": '<p class="tight">Some words that fit while nobody spaces them out.</p>'
    '<link rel="stylesheet" href="/tight.css">',
}
FILES = {
    "dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "noisy.js": "throw new Error('out of order');",
    "greedy.js": "document.cookie = 'seen=1'; localStorage.setItem('who', 'you');",
    "foreign.js": "fetch('http://other.invalid/count').catch(() => {});",
    "tight.css": ".tight { white-space: nowrap; font: 12px/1.2 monospace; width: max-content; }",
}


@pytest.fixture(scope="module")
def found(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Found:
    """Look at the site once."""
    site = tmp_path_factory.mktemp("faulty")
    for address, body in BODIES.items():
        page = site / address / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(FRAME.format(name=address or "start", body=body), encoding="utf-8")
    for name, text in FILES.items():
        (site / name).write_text(text, encoding="utf-8")
    with served(site) as root:
        seen = look(browser, root, list(BODIES))
    seen.loaded = {
        page: {one.removeprefix(root) for one in all_} for page, all_ in seen.loaded.items()
    }
    return seen


def test_a_violation_is_counted_with_its_page(found: Found) -> None:
    assert found.violations == {"unnamed/ image-alt"}
    assert found.axe.startswith("4.")


def test_what_the_console_says_is_noted(found: Found) -> None:
    assert any("out of order" in said for said in found.console_messages)


def test_an_address_of_another_host_is_noted_even_if_the_policy_stops_it(found: Found) -> None:
    refused = [said for said in found.console_messages if "other.invalid" in said]
    assert found.other_hosts == {"http://other.invalid/count"} or refused


def test_cookies_and_what_is_kept_on_opening_are_noted(found: Found) -> None:
    assert found.cookies == 4  # one on each screen
    assert found.stored_on_opening == ["who"]


def test_a_page_that_runs_out_of_a_narrow_window_is_named(found: Found) -> None:
    assert found.too_wide == ["wide/", "tight/"]
    assert found.too_wide_when_spaced == ["wide/", "tight/"]


def test_what_each_page_loaded_is_kept_apart(found: Found) -> None:
    assert found.loaded[""] >= {""}
    assert found.loaded["noisy/"] == {"noisy/", "noisy.js"}


GOOD = {
    "violations": [],
    "console_messages": [],
    "other_hosts": [],
    "stored_on_opening": [],
    "cookies": 0,
    "pages_too_wide_at_320": 0,
    "pages_too_wide_when_spaced": 0,
}


def test_nothing_is_wrong_where_nothing_was_found() -> None:
    assert measure.wrong(GOOD) == []


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("violations", ["about/ image-alt"], "about/ image-alt"),
        ("console_messages", ["out of order"], "out of order"),
        ("other_hosts", ["https://other.example/"], "https://other.example/"),
        ("stored_on_opening", ["who"], "who"),
        ("cookies", 2, "cookies: 2"),
        ("pages_too_wide_at_320", 1, "pages_too_wide_at_320: 1"),
        ("pages_too_wide_when_spaced", 1, "pages_too_wide_when_spaced: 1"),
    ],
)
def test_each_fault_fails_the_command_and_is_named(name: str, value: object, said: str) -> None:
    assert measure.wrong(GOOD | {name: value}) == [said]
