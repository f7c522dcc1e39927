"""answer-table: rows of short answers under two to six headings; a table where that is wide enough.

`choices` gives a column a list to choose from.
"""

from collections.abc import Mapping
from typing import Any

from scripts.content.forms import Rows, rows
from scripts.content.options import Option, Wrong, headings, number, texts_by_column
from scripts.content.question import Kind, Question

MOST_ROWS = 12
OPTIONS = {
    "columns": Option(headings, needed=True, seen=True),
    "choices": Option(texts_by_column, default={}, seen=True),
    # What is kept of choices whose words are a translation; the build writes it.
    "kept": Option(texts_by_column, default={}),
    "rows": Option(number(1, MOST_ROWS), needed=True),
}


def fits(options: Mapping[str, Any]) -> None:
    """Refuse choices for a column that is not there."""
    for column in options["choices"]:
        if column not in options["columns"]:
            raise Wrong(f"'choices' names '{column}', a column that 'columns' does not have")


def form(question: Question) -> Rows:
    """Return the rows."""
    return rows(question)


KIND = Kind("answer-table", form=form, options=OPTIONS, fits=fits)
