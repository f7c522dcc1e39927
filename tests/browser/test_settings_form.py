"""The form that writes a settings file: what it downloads is what the build accepts."""

import shutil
from pathlib import Path

import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from scripts.settings.leaving_out import LeaveOut
from scripts.settings.reading import read
from tests.settings.samples import EXAMPLE

PAGE = "careers-services/make-it-yours/"


def download(page: Page, folder: Path) -> Path:
    """Press the button and put the file where a build would look."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download settings.yml").click()
    assert waiting.value.suggested_filename == "settings.yml"
    folder.mkdir(exist_ok=True)
    waiting.value.save_as(folder / "settings.yml")
    return folder


def test_name_and_address_alone_make_a_file_that_the_build_accepts(
    phone: Page, tmp_path: Path
) -> None:
    phone.goto(PAGE)
    phone.locator("#settings-service").fill('Müller’s "Careers": #1 {service}')
    phone.locator("#settings-address").fill("https://www.riverbend.example/jobs")
    settings = read(download(phone, tmp_path / "yours"))
    assert settings.service == 'Müller’s "Careers": #1 {service}'
    assert settings.address == "https://www.riverbend.example/jobs/"


def test_the_example_filled_in_is_accepted_as_a_whole(desktop: Page, tmp_path: Path) -> None:
    desktop.goto(PAGE)
    desktop.get_by_role("button", name="Fill in an example").click()
    desktop.locator("#settings-countries-1").select_option("kenya")
    desktop.locator("#settings-countries-2").select_option("uk")
    folder = download(desktop, tmp_path / "yours")
    for name in ("logo.svg", "icon.svg"):
        shutil.copy(EXAMPLE / "logo.svg", folder / name)
    settings = read(folder)
    assert settings.countries == ("kenya", "uk")
    assert settings.helplines[0]["verified"] == "never"
    assert settings.leave_out == LeaveOut(
        True, ("situations/visa.md", "move-on/kind-letter.md"), ("australia",)
    )
    held = yaml.safe_load((folder / "settings.yml").read_text(encoding="utf-8"))
    asked = {str(field.get_attribute("data-key")).split(".")[0]
             for field in desktop.locator("[data-key]").all()}  # fmt: skip
    # An example of a last day would be over one day.
    assert set(held) == asked - {"security", "notice"}


def test_filling_in_the_example_leaves_what_was_typed(desktop: Page) -> None:
    desktop.goto(PAGE)
    desktop.locator("#settings-service").fill("Ours")
    desktop.get_by_role("button", name="Fill in an example").click()
    expect(desktop.locator("#settings-service")).to_have_value("Ours")
    desktop.on("dialog", lambda dialog: dialog.dismiss())
    desktop.get_by_role("button", name="Empty the form").click()
    expect(desktop.locator("#settings-service")).to_have_value("Ours")


def test_a_wrong_value_is_named_beside_its_field_and_nothing_is_downloaded(desktop: Page) -> None:
    desktop.goto(PAGE)
    desktop.locator("#settings-service").fill("Ours")
    desktop.locator("#settings-address").fill("https://www.riverbend.example/")
    for field, value, said in (
        ("service", "", "This one is needed."),
        ("address", "riverbend.example", '"riverbend.example" does not fit.'),
        ("colours-main", "#f3c0cf", "Its contrast is 1.4 to 1 on light pages"),
        ("colours-main_dark", "#7a1f3d", "Its contrast is 1.2 to 1 on dark pages"),
        ("helplines-1-name", "Listening line", ""),
        ("notice-until", "4 January", ""),
        ("notice-text", "We are closed.", ""),
        ("footer_links-1-words", "Our privacy notice", ""),
    ):
        wrong = desktop.locator(f"#settings-{field}")
        before = wrong.input_value()
        wrong.fill(value)
        desktop.get_by_role("button", name="Download settings.yml").click()
        expect(desktop.locator(".atn-settings-status")).to_contain_text("to mend before the file")
        if said:
            expect(desktop.locator(f"#settings-{field}-fault")).to_contain_text(said)
            expect(wrong).to_be_focused()
        wrong.fill(before)


def test_the_preview_takes_the_colours_and_the_name(desktop: Page) -> None:
    desktop.goto(PAGE)
    desktop.locator("#settings-service").fill("Riverbend")
    desktop.locator("#settings-colours-main").fill("#7a1f3d")
    light = desktop.locator('.atn-settings-preview[data-mode="light"]')
    expect(light.locator(".atn-settings-name")).to_have_text("Riverbend")
    expect(light.locator(".atn-settings-link")).to_have_css("color", "rgb(122, 31, 61)")
    expect(desktop.locator(".atn-settings-contrast")).to_contain_text("on dark pages")


def test_axe_finds_nothing_in_the_form_filled_and_with_faults(phone: Page) -> None:
    phone.goto(PAGE)
    phone.get_by_role("button", name="Download settings.yml").click()
    found = Axe().run(phone, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert found.response["violations"] == []


def test_without_script_the_example_and_the_list_are_there(scriptless: Page) -> None:
    scriptless.goto(PAGE)
    expect(scriptless.locator("form.atn-settings")).to_be_hidden()
    expect(scriptless.locator("pre").filter(has_text="service: Riverbend").first).to_be_visible()
    expect(scriptless.locator(".atn-settings-list dt")).not_to_have_count(0)
