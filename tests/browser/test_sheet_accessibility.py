"""Filled sheets: axe finds nothing, the keyboard reaches everything, and reading order is right."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from scripts.content.catalogue import catalogue
from tests.browser.test_accessibility import RULES

SHEETS = {sheet.id: sheet for sheet in catalogue().values()}


def fill(page: Page) -> None:
    """Answer every question as a script would not: each field gets something of its kind."""
    for area in page.locator("form.atn-sheet textarea").all():
        area.fill("Something I would write")
    for box in page.locator("form.atn-sheet .atn-choice:first-of-type input").all():
        box.check()
    for day in page.locator("form.atn-sheet input[type=date]").all():
        day.fill("2027-03-16")
    for choice in page.locator("form.atn-sheet select").all():
        choice.select_option(index=1)


@pytest.mark.parametrize("sheet", SHEETS)
def test_axe_finds_nothing_on_a_filled_sheet(phone: Page, sheet: str) -> None:
    phone.goto(SHEETS[sheet].url)
    fill(phone)
    phone.keyboard.press("Tab")
    phone.wait_for_timeout(500)
    results = Axe().run(phone, options=RULES)
    found = [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in results.response["violations"]
        for node in fault["nodes"]
    ]
    assert found == []


@pytest.mark.parametrize("sheet", SHEETS)
def test_every_field_of_a_sheet_is_reached_and_filled_by_keyboard_alone(
    desktop: Page, sheet: str
) -> None:
    desktop.goto(SHEETS[sheet].url)
    fields = desktop.locator("form.atn-sheet :is(textarea, input, select)")
    # A group of radios is one stop, so its first stands for it.
    wanted = fields.evaluate_all(
        "all => all.filter(f => f.type !== 'radio' || f.id.endsWith('-1')).map(f => f.id)"
    )
    desktop.locator("h1").evaluate("h => { h.tabIndex = -1; h.focus(); }")
    reached: list[str] = []
    for _ in range(len(wanted) * 5 + 30):
        desktop.keyboard.press("Tab")
        here = desktop.evaluate(
            "(() => { const e = document.activeElement;"
            " return e.closest('form.atn-sheet') && e.matches('textarea,input,select')"
            " ? [e.id, e.type] : null; })()"
        )
        if here is None:
            continue
        name, kind = here
        if name not in reached:
            reached.append(name)
            if kind == "textarea":
                desktop.keyboard.type("By key")
            elif kind in ("checkbox", "radio"):
                desktop.keyboard.press("Space")
            elif kind == "date":
                desktop.keyboard.type("03162027")
            else:
                desktop.keyboard.press("ArrowDown")
        if len(reached) == len(wanted):
            break
    assert reached == wanted
    empty = fields.evaluate_all(
        "all => all.filter(f => f.type === 'radio' || f.type === 'checkbox'"
        " ? !f.form.querySelector(`[name='${f.name}']:checked`) : !f.value).map(f => f.id)"
    )
    assert empty == []


READING = {
    "three-lessons": ["keep", "change", "practise"],
    "concern-sorter": ["concerns", "chosen", "look-again"],
    "first-day": ["body", "must-do", "want"],
}


@pytest.mark.parametrize("sheet", READING)
def test_a_screen_reader_hears_title_purpose_and_questions_in_order_with_their_hints(
    desktop: Page, sheet: str
) -> None:
    desktop.goto(SHEETS[sheet].url)
    heard = desktop.locator("article").aria_snapshot()
    title = desktop.get_by_role("heading", level=1).inner_text()
    places = [heard.index(title)]
    for question in SHEETS[sheet].questions:
        words = question.label.replace("'", "’").split("’")[0]
        places.append(heard.index(words, places[-1]))
    assert places == sorted(places)
    assert heard.index("Next step") > places[-1]
    for name in READING[sheet]:
        field = desktop.locator(f"[data-field={name}]")
        hint = SHEETS[sheet].fields[name].hint
        if hint:
            told = field.locator(".atn-hint:not(.atn-paper-only)").inner_text()
            described = field.locator("[aria-describedby]").or_(
                desktop.locator(f"fieldset[data-field={name}][aria-describedby]")
            )
            expect(described.first).to_have_accessible_description(told)
