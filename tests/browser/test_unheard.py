"""Where no script hears what is typed, a line above the form says so; nowhere else does it."""

import pytest
from playwright.sync_api import Page, Route, expect

# A page with a form, its script, and what its line says.
FORMS = {
    "fresh-perspective/three-lessons/": ("sheet", "You can write here and print it"),
    "move-on/checklist/": ("sheet", "You can tick these boxes and print them"),
    "seek-feedback/message-builder/": ("message-builder", "Copy a letter from below"),
    "careers-services/make-it-yours/": ("settings-form", "Take the example"),
    "careers-services/measure-it/": ("group-totals", "nothing is added up or kept"),
}


@pytest.mark.parametrize("address", FORMS)
def test_with_script_off_it_is_said_at_once_and_paper_does_not_say_it(
    scriptless: Page, address: str
) -> None:
    scriptless.goto(address)
    line = scriptless.locator(".atn-unheard")
    expect(line).to_be_visible()
    expect(line).to_contain_text(FORMS[address][1])
    form = scriptless.locator(".atn-sheet, .atn-checklist, .atn-builder, .atn-settings, form")
    above = "(line, form) => line.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING"
    last = form.last.element_handle()
    assert line.evaluate(above, last) if last else False
    scriptless.emulate_media(media="print")
    expect(line).to_be_hidden()


@pytest.mark.parametrize("address", FORMS)
def test_a_script_that_did_not_load_is_spoken_of_after_some_seconds(
    phone: Page, address: str
) -> None:
    script, words = FORMS[address]
    phone.goto(address)
    expect(phone.locator(".atn-unheard")).to_have_count(0)

    def refuse(route: Route) -> None:
        route.abort()

    phone.route(f"**/{script}.js", refuse)
    phone.goto(address)
    line = phone.locator(".atn-unheard")
    expect(line).to_be_hidden()
    # The seconds are a CSS animation, which ends at once when told to.
    phone.evaluate("document.getAnimations().forEach((one) => one.finish())")
    expect(line).to_be_visible()
    expect(line).to_contain_text(words)
