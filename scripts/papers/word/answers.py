"""The places to write and to tick as Word's own controls.

A control has the field's name as its tag and says what it is for as its title, so that it makes
sense to a screen reader. On paper it is room to write, without a word of advice in it.
"""

from collections.abc import Iterator, Sequence
from html import escape

from scripts.content.forms import Choices, Form, Parts, Place, Row, Rows, unknown
from scripts.content.question import Question
from scripts.content.words import phrase, say
from scripts.papers.shapes import A4
from scripts.papers.word.markup import paragraph, row, table, text

# Twentieths of a point: the width between the margins, the columns of row letters and of words
# before a field; the height of a line, of a short answer, and of cells: of few columns, of many,
# of two lines in a block.
ACROSS, LETTERS, BEFORE = 10092, 680, 2600
LINE, SHORT, CELL, DEEP_CELL, BLOCK_CELL = 510, 794, 624, 794, 822
MANY = 3
# What an empty field holds, wide enough to be clicked.
EMPTY = "\u00a0" * 12
# The most letters Word takes of a control's name and title, and how many it keeps of the start.
MOST, START = 64, 24
BOX_FONT = "MS Gothic"
BOX, CROSSED = "☐", "☒"
TICK_ONE = phrase("Tick one.")
ROW = phrase("Row")


class Controls:
    """Makes controls. Each has a number of its own in its file, as Word wants."""

    def __init__(self) -> None:
        self.count = 0

    def control(self, name: str, told: str, kind: str, held: str) -> str:
        """Return a control round a run."""
        self.count += 1
        title = escape(shortened(told))
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{title}"/><w:tag w:val="{name[:MOST]}"/>'
            f'<w:id w:val="{self.count}"/>{kind}</w:sdtPr>'
            f"<w:sdtContent>{held}</w:sdtContent></w:sdt>"
        )

    def tick(self, name: str, told: str) -> str:
        """Return a box to tick."""
        font = f'<w:rFonts w:ascii="{BOX_FONT}" w:eastAsia="{BOX_FONT}" w:hAnsi="{BOX_FONT}"/>'
        kind = (
            '<w14:checkbox><w14:checked w14:val="0"/>'
            f'<w14:checkedState w14:val="{ord(CROSSED):04X}" w14:font="{BOX_FONT}"/>'
            f'<w14:uncheckedState w14:val="{ord(BOX):04X}" w14:font="{BOX_FONT}"/></w14:checkbox>'
        )
        return self.control(name, told, kind, text(BOX, font))

    def place(self, place: Place) -> str:
        """Return a field for words, for a short entry, or for one of the words of a list."""
        kind = place.entry.word
        if place.offered:
            offered = "".join(
                f'<w:listItem w:displayText="{escape(words)}" w:value="{escape(words)}"/>'
                for words in place.offered
            )
            kind = f"<w:dropDownList>{offered}</w:dropDownList>"
        held = text(EMPTY)
        return self.control(place.name, place.told, f"<w:showingPlcHdr/>{kind}", held)


def shortened(told: str) -> str:
    """Return a title as long as Word takes it; the end stays whole, where row and column are."""
    if len(told) <= MOST:
        return told
    return f"{told[:START].rstrip()}…{told[START + 1 - MOST :].lstrip()}"


def answer(controls: Controls, question: Question, form: Form) -> str:
    """Return the room to answer one question."""
    match form:
        case Place():
            return room(controls, form)
        case Choices():
            return choices(controls, form)
        case Rows() if form.stacked(A4.wide):
            return "".join(stacked(controls, question, form, row) for row in form.rows)
        case Rows():
            return grid(controls, question, form)
        case Parts():
            return pairs(controls, form.parts, question.label)
        case _:
            raise unknown(question, form, "scripts/papers/word/answers.py")


def room(controls: Controls, place: Place) -> str:
    """Return a box of some lines to write in."""
    short = place.entry.short
    width = ACROSS // 3 if short else ACROSS
    cell = paragraph(controls.place(place), "Answer")
    height = LINE * place.lines if short or place.lines > 1 else SHORT
    return table([row([(cell, width)], height)], [width], place.told, head=False, first=False)


def choices(controls: Controls, form: Choices) -> str:
    """Return choices to tick, one below the other, on one page."""
    told = "" if form.several else paragraph(text(say(TICK_ONE)), "Hint")
    last = form.items[-1]
    return told + "".join(
        ticked(controls.tick(own, choice.told), text(choice.words), keep=choice is not last)
        for own, choice in zip(names(form), form.items, strict=True)
    )


def names(form: Choices) -> Iterator[str]:
    """Yield a name for each box, also where the choices share one."""
    for place, choice in enumerate(form.items, start=1):
        yield choice.name if form.several else f"{choice.name}-{place}"


def ticked(box: str, words: str, *, keep: bool) -> str:
    """Return a box with the words it stands for."""
    return paragraph(f"{box}<w:r><w:tab/></w:r>{words}", "Choice", keep=keep)


def grid(controls: Controls, question: Question, form: Rows) -> str:
    """Return a table with headings; it repeats them where it goes over a page."""
    columns = [LETTERS, *shares(form)]
    heads = [
        (paragraph(text(words), "AnswerHeading"), width)
        for words, width in zip((say(ROW), *form.heads.values()), columns, strict=True)
    ]
    height = DEEP_CELL if len(form.heads) > MANY else CELL
    rows = [row(heads, 0, head=True)]
    for one in form.rows:
        keep = one is not form.rows[-1]
        cells = [paragraph(text(one.letter), "AnswerHeading", keep=keep)]
        cells += [paragraph(controls.place(place), "Answer", keep=keep) for place in one.places]
        rows.append(row(zip(cells, columns, strict=True), height))
    return table(rows, columns, question.label, head=True, first=True)


def shares(form: Rows) -> list[int]:
    """Return the width of each column: those with a list of choices are narrower."""
    parts = [2 if place.offered else 3 for place in form.rows[0].places]
    return [(ACROSS - LETTERS) * part // sum(parts) for part in parts]


def stacked(controls: Controls, question: Question, form: Rows, one: Row) -> str:
    """Return a row's places below each other under a title of their own."""
    title = f"{form.each} {one.letter}" if form.each else one.letter
    parts = tuple(zip(form.heads.values(), one.places, strict=True))
    told = f"{question.label} {one.letter}"
    return paragraph(text(title), "RowTitle") + pairs(controls, parts, told, titled=True)


def pairs(
    controls: Controls, parts: Sequence[tuple[str, Place]], told: str, *, titled: bool = False
) -> str:
    """Return places below each other, each with its words before it."""
    columns = (BEFORE, ACROSS - BEFORE)
    rows = []
    for words, place in parts:
        # Without a title they are the last question's, and the next step stays with them.
        keep = place is not parts[-1][1] or not titled
        before = paragraph(text(words), "AnswerHeading", keep=keep)
        held = paragraph(controls.place(place), "Answer", keep=keep)
        height = BLOCK_CELL if place.lines > 1 else LINE
        rows.append(row(zip((before, held), columns, strict=True), height))
    return table(rows, columns, told, head=False, first=True)
