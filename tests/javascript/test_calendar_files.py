"""Calendar files, read back by a calendar library."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event

from tests.javascript.node import ask

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


def calendars(*files: list[dict[str, str]]) -> list[str]:
    """Return a calendar file for each list of reminders."""
    call = "given.map((reminders) => made.calendar(reminders, new Date('2026-11-23T09:08:07Z')))"
    made: list[str] = ask("calendar.js", call, files)
    return made


def events(text: str) -> list[Event]:
    """Return the events a calendar program reads."""
    found = Calendar.from_ical(text).events
    assert not any(event.errors for event in found)
    return found


def test_a_calendar_program_reads_days_and_floating_times() -> None:
    timed = {**REMINDER, "kind": "chase", "time": "10:30", "description": "Once."}
    (text,) = calendars([REMINDER, timed])
    day, hour = events(text)
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


TEXT = st.text(max_size=300) | st.text(alphabet='\\,;:\n\r\t"nNä😀 ', max_size=300)


# Node is asked once for many texts.
@settings(max_examples=5, deadline=None, derandomize=True, database=None)
@given(st.lists(TEXT, min_size=30, max_size=30))
def test_any_text_comes_back_without_control_characters(texts: list[str]) -> None:
    texts = [*texts, LONG]
    files = calendars(
        *([{**REMINDER, "summary": words, "description": words, "kind": words}] for words in texts)
    )
    for words, text in zip(texts, files, strict=True):
        well_folded(text)
        (event,) = events(text)
        whole = words.replace("\r\n", "\n").replace("\r", "\n")
        kept = "".join(c for c in whole if c in "\n\t" or not (ord(c) < 32 or ord(c) == 127))
        assert str(event["summary"]) == kept
        assert str(event.get("description", "")) == kept


def well_folded(text: str) -> None:
    """Check that each line ends in CRLF and holds at most 75 octets of whole characters."""
    octets = text.encode()
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\n") == octets.count(b"\r") == octets.count(b"\r\n")
    for line in octets.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
