"""date: a day. The browser's own field for one, a short line on paper, a calendar in Word."""

from scripts.content.forms import Entry, Place, place
from scripts.content.question import Kind, Question

DAY = Entry(
    stored="date",
    input={"type": "date"},
    short=True,
    word='<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>'
    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>',
)


def form(question: Question) -> Place:
    """Return the place for the day."""
    return place(question, entry=DAY)


KIND = Kind("date", form=form)
