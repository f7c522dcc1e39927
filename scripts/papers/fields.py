"""Questions as HTML for paper: what to read, and a field over each place to write.

A field is named `sheet.field`, as the site names it, and its title becomes the tooltip that a
screen reader says. Nothing here is a `label`: WeasyPrint looks labels up in the whole document
for each field, and takes the title where it finds none.
"""

from html import escape

from scripts.content.forms import Choices, Form, Parts, Place, Row, Rows, offers, unknown
from scripts.content.kinds import form_of
from scripts.content.question import Question
from scripts.papers.shapes import Shape

# The width of a column follows its heading, within these numbers of letters; a column with a
# list of choices takes one word, and of two columns neither is narrow.
NARROW, WIDE, CHOSEN, HALF = 8, 22, 12, 14
# Choices stand in columns as wide as the longest needs.
THREE_COLUMNS, TWO_COLUMNS = 22, 36


def question_html(sheet: str, question: Question, shape: Shape, room: float) -> str:
    """Return one question. From 0 to 1, `room` spreads it where paper is left."""
    form = form_of(question)
    told = f'<p class="hint">{escape(question.hint)}</p>' if question.hint else ""
    broken = " blocks" if isinstance(form, Rows) and form.stacked(shape.wide) else ""
    offered = "".join(f'<p class="hint">{escape(words)}</p>' for words in offers(form))
    return (
        f'<section class="question {question.kind}{broken}" id="{sheet}--{question.name}">'
        f'<p class="label"><span class="number">{question.number}</span> '
        f"{escape(question.label)}</p>{told}{offered}"
        f"{answer_html(sheet, question, form, shape, room)}</section>"
    )


def answer_html(sheet: str, question: Question, form: Form, shape: Shape, room: float) -> str:
    """Return the place for the answer to one question."""
    match form:
        case Place() if form.entry.short:
            return short(sheet, form)
        case Place(lines=1):
            return line(sheet, form) if room <= 0.5 else area(field(sheet, form), 2)
        case Place():
            return area(field(sheet, form), form.lines + int(room * 3.4))
        case Choices():
            return choices(sheet, form)
        case Rows() if form.stacked(shape.wide):
            return "".join(stacked(sheet, form, row) for row in form.rows)
        case Rows():
            return table(sheet, form)
        case Parts():
            return "".join(
                pair(words, short(sheet, place) if place.entry.short else line(sheet, place))
                for words, place in form.parts
            )
        case _:
            raise unknown(question, form, "scripts/papers/fields.py")


def named(sheet: str, place: Place) -> str:
    """Return the attributes that name a field and say what it is for."""
    return f'name="{sheet}.{place.name}" title="{escape(place.told)}"'


def field(sheet: str, place: Place) -> str:
    """Return a field for words, or for one of the words of a list."""
    if not place.offered:
        return f"<textarea {named(sheet, place)}></textarea>"
    options = "".join(
        f'<option value="{escape(words)}">{escape(words)}</option>'
        for words in ("", *place.offered)
    )
    return f"<select {named(sheet, place)}>{options}</select>"


def area(held: str, lines: int) -> str:
    """Return ruled lines with a field laid over them."""
    ruled = '<div class="rule"></div>' * lines
    return f'<div class="area">{ruled}{held}</div>'


def line(sheet: str, place: Place) -> str:
    """Return one ruled line under one field, which takes more words than fit on one line."""
    return f'<textarea class="line" {named(sheet, place)}></textarea>'


def short(sheet: str, place: Place) -> str:
    """Return a short ruled line under a field for few letters, such as a date."""
    return f'<input class="line short" {named(sheet, place)}>'


def choices(sheet: str, form: Choices) -> str:
    """Return choices to tick. Boxes are fields of their own, circles are one field together."""
    longest = max(len(choice.words) for choice in form.items)
    columns = 3 if longest <= THREE_COLUMNS else 2 if longest <= TWO_COLUMNS else 1
    if form.beside:
        columns = len(form.items)
    kind = "checkbox" if form.several else "radio"
    items = "".join(
        f'<li><input type="{kind}" name="{sheet}.{choice.name}" value="{escape(choice.words)}" '
        f'title="{escape(choice.told)}"><span class="choice">{escape(choice.words)}</span></li>'
        for choice in form.items
    )
    return f'<ul class="choices columns-{columns}">{items}</ul>'


def table(sheet: str, form: Rows) -> str:
    """Return a table: headings once, a letter before each row, a field in each cell."""
    heads = "".join(
        f'<th scope="col" style="width: {width:.1f}%">{escape(heading)}</th>'
        for heading, width in zip(form.heads.values(), weights(form), strict=True)
    )
    rows = "".join(
        f'<tr><th scope="row">{row.letter}</th>'
        + "".join(f"<td>{field(sheet, place)}</td>" for place in row.places)
        + "</tr>"
        for row in form.rows
    )
    return (
        f'<table class="columns-{len(form.heads)}">'
        f'<thead><tr><th scope="col" class="letter-head"></th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def weights(form: Rows) -> list[float]:
    """Return each column's width in per cent: a longer heading asks for longer answers."""
    places = form.rows[0].places
    least = HALF if len(places) == 2 else NARROW
    if len(places) == 2 and any(place.offered for place in places):
        least = WIDE
    letters = [
        CHOSEN if place.offered else min(max(len(heading), least), WIDE)
        for heading, place in zip(form.heads.values(), places, strict=True)
    ]
    return [95 * count / sum(letters) for count in letters]


def stacked(sheet: str, form: Rows, row: Row) -> str:
    """Return a row's places below each other, headings before them, or above in large print."""
    title = f"{form.each} {row.letter}" if form.each else row.letter
    pairs = "".join(
        pair(heading, area(field(sheet, place), place.lines))
        for heading, place in zip(form.heads.values(), row.places, strict=True)
    )
    return f'<div class="row"><p class="row-title">{escape(title)}</p>{pairs}</div>'


def pair(words: str, held: str) -> str:
    """Return the room for an answer with a few words before it."""
    return f'<div class="pair"><p>{escape(words)}</p>{held}</div>'
