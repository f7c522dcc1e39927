"""Calendar files, made in a real browser and read back by a calendar library."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as BrowserError

from tests.browser.conftest import opened

NOW = "2026-11-23T09:08:07.654Z"
REMINDER = {
    "sheet": "gap-plan",
    "kind": "next-action",
    "date": "2026-03-16",
    "summary": "Ask the supervisor",
}
LONG = (
    "Grüße, Müller; naïve “quotes” \\ back\\nslash: "
    "👩‍👩‍👧‍👦 family, 🇰🇪 flag\nsecond line\r\nthird\rfourth, " + "ä" * 80 + "😀" * 40
)


@pytest.fixture(scope="module")
def page(browser: Browser, server: str) -> Iterator[Page]:
    """Open a page of the site from which calendar.js can be imported, in Nairobi."""
    for page in opened(browser, server, timezone_id="Africa/Nairobi"):
        page.goto("")
        yield page


def run(page: Page, call: str, given: object = None) -> Any:  # noqa: ANN401  # whatever the script returns
    """Return what a call on the module gives: in it, `made` is the module and `given` the value."""
    script = f"async ([address, given]) => {{ const made = await import(address); return {call}; }}"
    return page.evaluate(script, [f"{page.url}assets/javascripts/calendar.js", given])


def made(page: Page, *reminders: dict[str, str]) -> str:
    """Return the calendar file for reminders."""
    return str(run(page, f"made.calendar(given, new Date('{NOW}'))", reminders))


def events(text: str) -> list[Event]:
    """Return the events a calendar program reads."""
    found = Calendar.from_ical(text).events
    assert not any(event.errors for event in found)
    return found


def test_a_reminder_for_a_day_is_written_as_the_standard_says(page: Page) -> None:
    assert made(page, REMINDER) == (
        "BEGIN:VCALENDAR\r\n"
        "VERSION:2.0\r\n"
        "PRODID:-//After the No//Reminders//EN\r\n"
        "BEGIN:VEVENT\r\n"
        "UID:20260316-7143922bd11e90c5@after-the-no\r\n"
        "DTSTAMP:20261123T090807Z\r\n"
        "DTSTART;VALUE=DATE:20260316\r\n"
        "SUMMARY:Ask the supervisor\r\n"
        "CLASS:PRIVATE\r\n"
        "TRANSP:TRANSPARENT\r\n"
        "BEGIN:VALARM\r\n"
        "ACTION:DISPLAY\r\n"
        "DESCRIPTION:Ask the supervisor\r\n"
        "TRIGGER:PT9H\r\n"
        "END:VALARM\r\n"
        "END:VEVENT\r\n"
        "END:VCALENDAR\r\n"
    )


def test_a_calendar_program_reads_days_and_floating_times(page: Page) -> None:
    timed = {**REMINDER, "kind": "chase", "time": "10:30", "description": "Once."}
    day, hour = events(made(page, REMINDER, timed))
    assert day.decoded("dtstart") == date(2026, 3, 16)
    assert hour.decoded("dtstart") == datetime(2026, 3, 16, 10, 30)  # floating
    assert hour.decoded("duration") == timedelta(minutes=15)
    assert day.decoded("dtstamp") == datetime(2026, 11, 23, 9, 8, 7, tzinfo=UTC)
    assert [event.walk("VALARM")[0].decoded("trigger") for event in (day, hour)] == [
        timedelta(hours=9),
        timedelta(0),
    ]
    assert "description" not in day
    assert str(hour["description"]) == "Once."


def test_the_same_reminder_has_the_same_uid_and_any_other_word_gives_another(page: Page) -> None:
    letter = {**REMINDER, "kind": "hold-chase", "description": "Subject: Porter\n\nDear Ms Okafor"}
    others = [{**letter, key: value} for key, value in (
        ("summary", "Other words"), ("time", "08:00"), ("sheet", "move-on/checklist"),
        ("kind", "chase"), ("date", "2026-03-17"), ("description", "Subject: Cook\n\nDear Ms Ito"),
    )]  # fmt: skip
    uids = [str(event["uid"]) for event in events(made(page, letter, *others))]
    assert len(set(uids)) == 7
    later = events(str(run(page, "made.calendar(given, new Date('2027-01-01'))", [letter])))
    assert str(later[0]["uid"]) == uids[0]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-11-23", ""),
        ("2099-12-31", ""),
        ("2026-11-22", "This day has passed, so no calendar would remind you. Choose a later one."),
        ("0026-11-30", "This day has passed, so no calendar would remind you. Choose a later one."),
        ("2100-01-01", "Calendars take days up to the year 2099. Look at the year again."),
        ("20266-03-16", "Calendars take days up to the year 2099. Look at the year again."),
        ("2027-02-30", "This day does not exist. Look at it again."),
        ("31 November", "This day does not exist. Look at it again."),
        ("", "This day does not exist. Look at it again."),
    ],
)
def test_what_is_wrong_with_a_day_is_said_in_words(page: Page, day: str, said: str) -> None:
    assert run(page, f"made.dayFault(given, new Date('{NOW}'))", day) == said


def test_long_text_with_umlauts_emoji_commas_and_line_breaks_comes_back_whole(page: Page) -> None:
    text = made(page, {**REMINDER, "summary": LONG, "description": LONG})
    (event,) = events(text)
    expected = LONG.replace("\r\n", "\n").replace("\r", "\n")
    assert str(event["summary"]) == expected
    assert str(event["description"]) == expected
    well_folded(text)


def well_folded(text: str) -> None:
    """Check that each line ends in CRLF and holds at most 75 octets of whole characters."""
    octets = text.encode()
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\n") == octets.count(b"\r") == octets.count(b"\r\n")
    for line in octets.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=300) | st.text(alphabet='\\,;:\n\r\t"nNä😀 ', max_size=300))
def test_any_text_comes_back_without_control_characters(page: Page, words: str) -> None:
    text = made(page, {**REMINDER, "summary": words, "description": words, "kind": words})
    well_folded(text)
    (event,) = events(text)
    whole = words.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in whole if c in "\n\t" or not (ord(c) < 32 or ord(c) == 127))
    assert str(event["summary"]) == kept
    assert str(event.get("description", "")) == kept


@pytest.mark.parametrize(
    "wrong",
    [{"date": ""}, {"date": "2026-02-30"}, {"date": "16 March"}, {"time": "24:00"}, {"time": "9"}],
)
def test_a_day_or_time_that_does_not_exist_is_refused(page: Page, wrong: dict[str, str]) -> None:
    with pytest.raises(BrowserError, match=r"calendar\.js needs a day and a time that exist"):
        made(page, {**REMINDER, **wrong})


@pytest.mark.parametrize(
    ("zone", "start", "days", "end"),
    [
        ("Africa/Nairobi", "2026-12-31T22:30:00Z", 1, "2027-01-02"),
        ("Europe/London", "2026-03-28T12:00:00Z", 1, "2026-03-29"),
        ("Africa/Cairo", "2026-04-23T10:00:00Z", 1, "2026-04-24"),
        ("America/Los_Angeles", "2028-02-29T07:00:00Z", 1, "2028-02-29"),
        ("Pacific/Auckland", "2026-11-23T12:00:00Z", 7, "2026-12-01"),
    ],
)
def test_days_on_are_counted_where_the_reader_is(
    browser: Browser, server: str, zone: str, start: str, days: int, end: str
) -> None:
    for page in opened(browser, server, timezone_id=zone):
        page.goto("")
        assert run(page, f"made.inDays({days}, new Date('{start}'))") == end
