"""long-answer: words in some lines; `lines` says how many there are on paper."""

from scripts.content.forms import Place, place
from scripts.content.options import Option, number
from scripts.content.question import Kind, Question

LINES, MOST_LINES = 4, 10


def form(question: Question) -> Place:
    """Return the room to write."""
    return place(question, question.options["lines"])


KIND = Kind(
    "long-answer", form=form, options={"lines": Option(number(1, MOST_LINES), default=LINES)}
)
