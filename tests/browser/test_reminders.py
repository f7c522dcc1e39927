"""Days become calendar files: plan, review, chase and reapply, read by a real parser."""

import datetime
from pathlib import Path

import pytest
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


def test_two_letters_held_on_the_same_day_are_two_entries(desktop: Page, tmp_path: Path) -> None:
    desktop.goto("seek-feedback/message-builder/")
    uids = []
    for job in ("porter", "cook", "cook"):
        desktop.get_by_label("job title").fill(job)
        uids.append(event(desktop, "Hold it until tomorrow", tmp_path)["uid"])
    assert uids[0] != uids[1] == uids[2]


def test_a_day_to_look_again_carries_its_question(desktop: Page, tmp_path: Path) -> None:
    desktop.goto("address-concerns/concern-sorter/")
    desktop.locator("#look-again").fill("2027-04-12")
    found = event(desktop, "Put this day in my calendar", tmp_path)
    assert found["summary"] == "On which day may I look at the others again?"
    assert found["day"] == "2027-04-12"


def test_a_saved_day_offers_its_reminder_after_a_reload(desktop: Page) -> None:
    desktop.goto("address-concerns/gap-plan/")
    desktop.locator("#next-date").fill("2027-03-16")
    desktop.keyboard.press("Tab")
    desktop.wait_for_timeout(500)
    desktop.reload()
    expect(desktop.get_by_role("button", name="Put this day in my calendar")).to_be_visible()


@pytest.mark.parametrize(
    ("case", "button", "days", "summary"),
    [
        ("Ask the employer for feedback", "Remind me in a week to ask once more", 7, "Ask once"),
        ("Chase once after silence", "Remind me in two weeks to stop waiting", 14, "as a no"),
        ("Reply to the no", "Remind me in three months to look at their jobs", 91, "vacancies"),
    ],
)
def test_each_message_offers_what_may_come_after_it(
    desktop: Page, tmp_path: Path, case: str, button: str, days: int, summary: str
) -> None:
    desktop.goto("seek-feedback/message-builder/")
    desktop.get_by_role("radio", name=case).check()
    found = event(desktop, button, tmp_path)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    then = datetime.date.fromisoformat(found["day"])
    assert abs((then - today).days - days) <= 1  # the browser's day may differ from UTC's
    assert summary in found["summary"]
