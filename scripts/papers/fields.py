"""Questions as HTML for paper: what to read, and a field over each place to write.

A field is named `sheet.field`, as the site names it, and its title becomes the tooltip that a
screen reader says. Nothing here is a `label`: WeasyPrint looks labels up in the whole document
for each field, and takes the title where it finds none.
"""

from html import escape

from scripts.content.sheet import Question
from scripts.papers.forms import STEPS, Block, Choices, Form, Grid, Place, form_of, offers
from scripts.papers.shapes import Shape

# The width of a column follows its heading, within these numbers of letters; a column with a
# list of choices takes one word, and of two columns neither is narrow.
NARROW, WIDE, CHOSEN, HALF = 8, 22, 12, 14
# Choices stand in columns as wide as the longest needs.
THREE_COLUMNS, TWO_COLUMNS = 22, 36


def question_html(sheet: str, question: Question, shape: Shape, room: float) -> str:
    """Return one question. From 0 to 1, `room` spreads it where paper is left."""
    told = f'<p class="hint">{escape(question.hint)}</p>' if question.hint else ""
    broken = " blocks" if len(question.columns) > shape.wide or question.each else ""
    offered = "".join(f'<p class="hint">{escape(words)}</p>' for words in offers(question))
    return (
        f'<section class="question {question.kind}{broken}" id="{sheet}--{question.name}">'
        f'<p class="label"><span class="number">{question.number}</span> '
        f"{escape(question.label)}</p>{told}{offered}"
        f"{answer_html(sheet, form_of(question, shape.wide), room)}</section>"
    )


def answer_html(sheet: str, form: Form, room: float) -> str:
    """Return the place for the answer to one question."""
    match form:
        case Place(day=True):
            return day(sheet, form)
        case Place(lines=1):
            return line(sheet, form) if room <= 0.5 else area(field(sheet, form), 2)
        case Place():
            return area(field(sheet, form), form.lines + int(room * 3.4))
        case Choices():
            return choices(sheet, form)
        case Grid():
            return table(sheet, form)
        case _:
            return "".join(stacked(sheet, block) for block in form)


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


def day(sheet: str, place: Place) -> str:
    """Return a short ruled line under a field for a date."""
    return f'<input class="line short" {named(sheet, place)}>'


def choices(sheet: str, form: Choices) -> str:
    """Return choices to tick. Boxes are fields of their own, circles are one field together."""
    longest = max(len(choice.words) for choice in form.items)
    columns = 3 if longest <= THREE_COLUMNS else 2 if longest <= TWO_COLUMNS else 1
    if form.scale:
        columns = STEPS
    kind = "checkbox" if form.several else "radio"
    items = "".join(
        f'<li><input type="{kind}" name="{sheet}.{choice.name}" value="{escape(choice.words)}" '
        f'title="{escape(choice.told)}"><span class="choice">{escape(choice.words)}</span></li>'
        for choice in form.items
    )
    return f'<ul class="choices columns-{columns}">{items}</ul>'


def table(sheet: str, form: Grid) -> str:
    """Return a table: headings once, a letter before each row, a field in each cell."""
    heads = "".join(
        f'<th scope="col" style="width: {width:.1f}%">{escape(heading)}</th>'
        for heading, width in zip(form.heads.values(), weights(form), strict=True)
    )
    rows = "".join(
        f'<tr><th scope="row">{letter}</th>'
        + "".join(f"<td>{field(sheet, place)}</td>" for place in places)
        + "</tr>"
        for letter, places in form.rows
    )
    return (
        f'<table class="columns-{len(form.heads)}">'
        f'<thead><tr><th scope="col" class="letter-head"></th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def weights(form: Grid) -> list[float]:
    """Return each column's width in per cent: a longer heading asks for longer answers."""
    _, places = form.rows[0]
    least = HALF if len(places) == 2 else NARROW
    if len(places) == 2 and any(place.offered for place in places):
        least = WIDE
    letters = [
        CHOSEN if place.offered else min(max(len(heading), least), WIDE)
        for heading, place in zip(form.heads.values(), places, strict=True)
    ]
    return [95 * count / sum(letters) for count in letters]


def stacked(sheet: str, block: Block) -> str:
    """Return places below each other, each with its heading before it, or above in large print."""
    pairs = "".join(pair(sheet, words, place, block) for words, place in block.pairs)
    if not block.title:
        return pairs
    return f'<div class="row"><p class="row-title">{escape(block.title)}</p>{pairs}</div>'


def pair(sheet: str, words: str, place: Place, block: Block) -> str:
    """Return a field with a few words before it."""
    if place.day:
        held = day(sheet, place)
    elif block.title:
        held = area(field(sheet, place), place.lines)
    else:
        held = line(sheet, place)
    return f'<div class="pair"><p>{escape(words)}</p>{held}</div>'
