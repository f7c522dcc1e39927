"""Days become calendar files: plan, review, chase and reapply, read by a real parser."""

from pathlib import Path

from icalendar import Calendar
from playwright.sync_api import Page, expect


def event(page: Page, button: str, folder: Path) -> dict[str, str]:
    """Press a button and return the one event of the file it makes."""
    with page.expect_download() as download:
        page.get_by_role("button", name=button).last.click()
    path = folder / "reminder.ics"
    download.value.save_as(path)
    calendar = Calendar.from_ical(path.read_bytes())
    (found,) = calendar.walk("VEVENT")
    return {
        "summary": str(found["SUMMARY"]),
        "day": str(found.decoded("DTSTART")),
        "uid": str(found["UID"]),
    }


def test_a_next_action_goes_into_the_calendar_with_its_day(desktop: Page, tmp_path: Path) -> None:
    desktop.goto("address-concerns/gap-plan/")
    button = desktop.get_by_role("button", name="Put this day in my calendar")
    expect(button).to_have_count(0)
    desktop.locator("#next-action").fill("Ask about Friday's order, before we open; first")
    desktop.locator("#next-date").fill("2027-03-16")
    found = event(desktop, "Put this day in my calendar", tmp_path)
    assert found["summary"] == "Ask about Friday's order, before we open; first"
    assert found["day"] == "2027-03-16"
    assert event(desktop, "Put this day in my calendar", tmp_path)["uid"] == found["uid"]


def test_a_day_that_no_calendar_takes_is_spoken_of_beside_it(desktop: Page) -> None:
    faults: list[str] = []
    desktop.on("pageerror", lambda error: faults.append(str(error)))
    desktop.goto("address-concerns/gap-plan/")
    button = desktop.get_by_role("button", name="Put this day in my calendar").last
    part = desktop.locator("[data-field=next-date]")
    for day, said in (
        ("2020-03-16", "This day has passed"),
        ("20266-03-16", "Calendars take days up to the year 2099"),
    ):
        desktop.locator("#next-date").fill(day)
        button.click()
        expect(part.get_by_role("status")).to_contain_text(said)
    # An old browser gives a plain field, where anything can be typed.
    old = "one => { one.type = 'text'; one.value = '31 November' }"
    desktop.locator("#next-date").evaluate(old)
    button.click()
    expect(part.get_by_role("status")).to_contain_text("This day does not exist.")
    assert faults == []
