"""What a screen reader calls each field: its visible label, and no name twice in one form."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page

from tests.conftest import DOCS, page_addresses

FIELDS = re.compile(
    r"^/{3,} *(worksheet|message-builder|settings-form|group-totals|saved-answers|slides|"
    r"chance-picture)\b|^[-*] \[ \] ",
    re.MULTILINE,
)

# Marks each field that is shown, so that it is found again in the browser's own tree, and
# returns what a reader sees beside it: its labels, or the headings of its row and column.
SEEN = """() => {
    const words = (part) => part ? part.textContent.trim().replace(/\\s+/g, " ") : "";
    const forms = [...document.forms];
    return [...document.querySelectorAll("input, select, textarea")]
        .filter((field) => field.checkVisibility())
        .map((field, place) => {
            field.dataset.probe = String(place);
            const cell = field.closest("td");
            const row = cell && [...cell.parentNode.children];
            const heads = cell
                ? [row[0], cell.closest("table").querySelectorAll("thead th")[row.indexOf(cell)]]
                : [];
            return {
                form: forms.indexOf(field.form),
                // A screen reader says the group of a box or a circle before its name.
                group: /checkbox|radio/.test(field.type)
                    ? words(field.closest("fieldset")?.querySelector("legend")) : "",
                labels: [...field.labels, ...heads].map(words),
            };
        });
}"""


def names(page: Page) -> list[str]:
    """Return the names that the browser gives to the fields marked by SEEN, in their order."""
    session = page.context.new_cdp_session(page)
    session.send("DOM.enable")
    session.send("Accessibility.enable")
    ids: dict[int, int] = {}
    walk: list[dict[str, Any]] = [session.send("DOM.getDocument", {"depth": -1})["root"]]
    while walk:
        node = walk.pop()
        attributes = node.get("attributes", [])
        pairs = dict(zip(attributes[::2], attributes[1::2], strict=True))
        if "data-probe" in pairs:
            ids[node["backendNodeId"]] = int(pairs["data-probe"])
        walk.extend(node.get("children", []))
    found = [""] * len(ids)
    for node in session.send("Accessibility.getFullAXTree")["nodes"]:
        if node.get("backendDOMNodeId") in ids:
            found[ids[node["backendDOMNodeId"]]] = node.get("name", {}).get("value", "")
    session.detach()
    return found


def plain(words: str) -> str:
    """Return words as a voice gives them: no difference of case or of curly and straight quotes."""
    return words.casefold().replace("’", "'").replace("‘", "'")


def with_fields() -> list[str]:
    """Return the address of each page that holds a field of its own."""
    return [
        address
        for address in page_addresses()
        if any(
            path.exists() and FIELDS.search(path.read_text(encoding="utf-8"))
            for path in (DOCS / address / "index.md", DOCS / f"{address.rstrip('/')}.md")
        )
    ]


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Page]:
    """Open one page for all looks."""
    context = browser.new_context(base_url=server)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("address", with_fields())
def test_each_field_has_a_name_of_its_own_that_holds_its_visible_label(
    tab: Page, address: str
) -> None:
    tab.goto(address)
    tab.wait_for_load_state("load")
    for button in tab.locator(".atn-add:visible").all():
        button.click()
    seen = tab.evaluate(SEEN)
    called = names(tab)
    assert [name for name in called if not name] == []
    known = Counter(
        (field["form"], field["group"], name) for field, name in zip(seen, called, strict=True)
    )
    assert {key: count for key, count in known.items() if count > 1} == {}
    hidden = [
        (label, name)
        for field, name in zip(seen, called, strict=True)
        for label in field["labels"]
        if plain(label) not in plain(name)
    ]
    assert hidden == []
    assert all(field["labels"] for field in seen)


def test_every_page_with_a_field_is_looked_at(site: Path) -> None:
    built = {
        path.parent.relative_to(site).as_posix() + "/"
        for path in site.rglob("index.html")
        if BeautifulSoup(path.read_bytes(), "html5lib").select(
            "article :is(input, select, textarea)"
        )
    }
    # This page makes its fields by script.
    assert set(with_fields()) == built | {"worksheets/"}


def test_the_name_of_a_row_ends_in_its_letter_and_an_added_row_in_the_next(tab: Page) -> None:
    tab.goto("fresh-perspective/story-bank/")
    button = tab.get_by_role("button", name="Add another: Story")
    button.click()
    tab.evaluate(SEEN)
    assert [name for name in names(tab) if name.startswith("A short name for it")] == [
        "A short name for it, question 2, story a",
        "A short name for it, question 2, story b",
        "A short name for it, question 2, story c",
    ]
    for _ in range(24):
        button.click()
    last = tab.locator(".atn-rows").first.locator("textarea").last
    assert last.get_attribute("aria-label") == ("Result: how it ended, question 2, story aa")
