"""answer-group: rows of longer answers, each a block of its own; `each` says what one is called."""

from scripts.content.forms import Rows, rows
from scripts.content.kinds import answer_table
from scripts.content.options import Option, text
from scripts.content.question import Kind, Question

LINES = 2


def form(question: Question) -> Rows:
    """Return the rows, two lines to an answer."""
    return rows(question, LINES, each=question.options["each"], apart=True)


KIND = Kind(
    "answer-group",
    form=form,
    options={**answer_table.OPTIONS, "each": Option(text, needed=True, seen=True)},
    fits=answer_table.fits,
)
