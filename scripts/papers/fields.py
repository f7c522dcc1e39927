"""Questions as HTML for paper: what to read, and a field over each place to write.

A field is named `sheet.field`, as the site names it, and its title becomes the tooltip that a
screen reader says. Nothing here is a `label`: WeasyPrint looks labels up in the whole document
for each field, and takes the title where it finds none.
"""

from html import escape

from scripts.papers.shapes import Shape
from scripts.worksheets.sheet import Question

STEPS = 5
# The width of a column follows its heading, within these numbers of letters; a column with a
# list of choices takes one word, and of two columns neither is narrow.
NARROW, WIDE, CHOSEN, HALF = 8, 22, 12, 14
# Choices stand in columns as wide as the longest needs.
THREE_COLUMNS, TWO_COLUMNS = 22, 36


def question_html(sheet: str, question: Question, shape: Shape, room: float) -> str:
    """Return one question. From 0 to 1, `room` spreads it where paper is left."""
    told = f'<p class="hint">{escape(question.hint)}</p>' if question.hint else ""
    broken = " blocks" if len(question.columns) > shape.wide or question.each else ""
    return (
        f'<section class="question {question.kind}{broken}" id="{sheet}--{question.name}">'
        f'<p class="label"><span class="number">{question.number}</span> '
        f"{escape(question.label)}</p>{told}"
        f"{answer_html(sheet, question, shape, room)}</section>"
    )


def answer_html(sheet: str, question: Question, shape: Shape, room: float) -> str:
    """Return the place for the answer to one question."""
    name = f"{sheet}.{question.name}"
    match question.kind:
        case "short-answer":
            return writing(name, question.label, 1 + (room > 0.5))
        case "long-answer":
            return writing(name, question.label, question.lines + int(room * 3.4))
        case "date":
            return day(name, question.label)
        case "one-of":
            return choices(name, question, question.choices, "radio")
        case "several-of":
            return choices(name, question, question.choices, "checkbox")
        case "scale":
            ends = {1: f"1, {question.low}", STEPS: f"{STEPS}, {question.high}"}
            steps = tuple(ends.get(step, str(step)) for step in range(1, STEPS + 1))
            return choices(name, question, steps, "radio")
        case "answer-table":
            if len(question.columns) > shape.wide:
                return stacked(name, question, 1)
            return table(name, question)
        case "answer-group":
            return stacked(name, question, 2)
        case _:
            return next_action(sheet, question)


def writing(name: str, tooltip: str, lines: int) -> str:
    """Return ruled lines under one field."""
    if lines == 1:
        return line(name, tooltip)
    return area(f'<textarea name="{name}" title="{escape(tooltip)}"></textarea>', lines)


def area(field: str, lines: int) -> str:
    """Return ruled lines with a field laid over them."""
    ruled = '<div class="rule"></div>' * lines
    return f'<div class="area">{ruled}{field}</div>'


def line(name: str, tooltip: str) -> str:
    """Return one ruled line under one field, which takes more words than fit on one line."""
    return f'<textarea class="line" name="{name}" title="{escape(tooltip)}"></textarea>'


def day(name: str, tooltip: str) -> str:
    """Return a short ruled line under a field for a date."""
    return f'<input class="line short" name="{name}" title="{escape(tooltip)}">'


def choices(name: str, question: Question, words: tuple[str, ...], kind: str) -> str:
    """Return choices to tick. Boxes are fields of their own, circles are one field together."""
    longest = max(len(choice) for choice in words)
    columns = 3 if longest <= THREE_COLUMNS else 2 if longest <= TWO_COLUMNS else 1
    if question.kind == "scale":
        columns = STEPS
    items = []
    for place, choice in enumerate(words, start=1):
        own = name if kind == "radio" else f"{name}-{place}"
        tooltip = f"{question.label} {choice}"
        items.append(
            f'<li><input type="{kind}" name="{own}" value="{escape(choice)}" '
            f'title="{escape(tooltip)}"><span class="choice">{escape(choice)}</span></li>'
        )
    return f'<ul class="choices columns-{columns}">{"".join(items)}</ul>'


def cell(name: str, question: Question, row: int, column: str) -> str:
    """Return the field of one cell, named and told apart from the others of its table."""
    told = f"{question.label} {letter(row)}, {question.columns[column]}"
    own = f'name="{name}-{row}-{column}" title="{escape(told)}"'
    if column in question.column_choices:
        offered = ("", *question.column_choices[column])
        options = "".join(f'<option value="{escape(c)}">{escape(c)}</option>' for c in offered)
        return f"<select {own}>{options}</select>"
    return f"<textarea {own}></textarea>"


def table(name: str, question: Question) -> str:
    """Return a table: headings once, a letter before each row, a field in each cell."""
    widths = weights(question)
    heads = "".join(
        f'<th scope="col" style="width: {widths[column]:.1f}%">{escape(heading)}</th>'
        for column, heading in question.columns.items()
    )
    rows = "".join(
        f'<tr><th scope="row">{letter(row)}</th>'
        + "".join(f"<td>{cell(name, question, row, c)}</td>" for c in question.columns)
        + "</tr>"
        for row in range(1, question.rows + 1)
    )
    return (
        f'{offers(question)}<table class="columns-{len(question.columns)}">'
        f'<thead><tr><th scope="col" class="letter-head"></th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def offers(question: Question) -> str:
    """Tell a reader of paper what a column with a list of choices offers."""
    return "".join(
        f'<p class="hint">{escape(question.columns[column])}: {escape(", ".join(offered))}.</p>'
        for column, offered in question.column_choices.items()
    )


def weights(question: Question) -> dict[str, float]:
    """Return each column's width in per cent: a longer heading asks for longer answers."""
    least = HALF if len(question.columns) == 2 else NARROW
    if len(question.columns) == 2 and question.column_choices:
        least = WIDE
    letters = {
        column: CHOSEN if column in question.column_choices else min(max(len(words), least), WIDE)
        for column, words in question.columns.items()
    }
    return {column: 95 * count / sum(letters.values()) for column, count in letters.items()}


def stacked(name: str, question: Question, lines: int) -> str:
    """Return rows whose cells stand below each other, each with its heading before it."""
    blocks = []
    for row in range(1, question.rows + 1):
        title = f"{question.each} {letter(row)}" if question.each else letter(row)
        cells = "".join(
            pair(heading, area(cell(name, question, row, column), lines))
            for column, heading in question.columns.items()
        )
        blocks.append(f'<div class="row"><p class="row-title">{escape(title)}</p>{cells}</div>')
    return offers(question) + "".join(blocks)


def pair(words: str, field: str) -> str:
    """Return a field with a few words before it, or above it in large print."""
    return f'<div class="pair"><p>{escape(words)}</p>{field}</div>'


def next_action(sheet: str, question: Question) -> str:
    """Return the last question: what, and by when."""
    what = line(f"{sheet}.next-action", f"{question.label}. What")
    when = day(f"{sheet}.next-date", f"{question.label}. By when")
    return pair("What", what) + pair("By when", when)


def letter(row: int) -> str:
    """Return the letter a row has on the screen too."""
    return chr(ord("a") + row - 1)
