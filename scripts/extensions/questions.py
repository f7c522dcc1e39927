"""Questions as HTML: complete and labelled without script.

docs/assets/javascripts/sheet-fields.js reads what somebody writes in them.
"""

import xml.etree.ElementTree as etree

from scripts.content.forms import Choices, Form, Parts, Place, Row, Rows, offers, unknown
from scripts.content.kinds import form_of
from scripts.content.question import Question
from scripts.content.words import say
from scripts.extensions.elements import element, literal


def show(parent: etree.Element, question: Question) -> etree.Element:
    """Add a question with the room to answer it."""
    form = form_of(question)
    box = frame(parent, question, form)
    match form:
        case Place():
            show_place(box, form, described=f"{question.name}-hint" if question.hint else "")
        case Choices():
            show_choices(box, form)
        case Rows():
            show_rows(box, question, form)
        case Parts():
            show_parts(box, question, form)
        case _:
            raise unknown(question, form, "scripts/extensions/questions.py")
    return box


def frame(parent: etree.Element, question: Question, form: Form) -> etree.Element:
    """Add the box of one question: number, label or legend, and hint.

    Where its parts are fields of their own, they say where their answers come from.
    """
    several = not isinstance(form, Place)
    box = literal(parent, "fieldset" if several else "div", class_="atn-question")
    if not isinstance(form, Parts):
        name_field(box, question.name, form, question.sources)
    box.set("data-kind", question.kind)
    if several:
        label = literal(box, "legend", class_="atn-label")
    else:
        label = literal(box, "p", class_="atn-label")
    literal(label, "span", str(question.number), class_="atn-number").tail = " "
    if several:
        element(label, "span", question.label)
    else:
        element(label, "label", question.label, for_=question.name)
    if question.hint:
        element(box, "p", question.hint, class_="atn-hint", id=f"{question.name}-hint")
        if several:
            box.set("aria-describedby", f"{question.name}-hint")
    return box


def name_field(box: etree.Element, name: str, form: Form, sources: tuple[str, ...]) -> None:
    """Say which field a part of the form is, and from where its first words come.

    Of a place to write the script cannot see by itself that only one answer fits.
    """
    box.set("data-field", name)
    if isinstance(form, Place) and form.entry.stored == "one":
        box.set("data-kept", "one")
    if sources:
        box.set("data-from", " ".join(sources))


def show_place(
    parent: etree.Element, place: Place, *, described: str = "", **own: str
) -> etree.Element:
    """Add one place to write; `own` are further attributes of its field."""
    if place.offered:
        made = offer(parent, place, own)
    elif place.entry.input:
        given = {**place.entry.input, **own}
        made = literal(parent, "input", id=place.name, name=place.name, **given)
    else:
        made = writing(parent, place, own)
    if described:
        made.set("aria-describedby", described)
    return made


def offer(parent: etree.Element, place: Place, own: dict[str, str]) -> etree.Element:
    """Add a list of words to choose from."""
    select = literal(parent, "select", id=place.name, name=place.name, **own)
    # Nothing is chosen yet: a blank line on paper, and a name that HTML asks for.
    literal(select, "option", value="", label=" ")
    for words, value in zip(place.offered, place.kept or place.offered, strict=True):
        literal(select, "option", words, value=value)
    return select


def writing(parent: etree.Element, place: Place, own: dict[str, str]) -> etree.Element:
    """Add room for words: a field that grows, and ruled lines that only blank paper shows.

    The placeholder is a space, so that a style sheet can tell an empty field.
    """
    sized = {"rows": str(place.lines), "placeholder": " "}
    area = literal(parent, "textarea", id=place.name, name=place.name, **sized, **own)
    ruled = literal(parent, "span", class_="atn-lines", aria_hidden="true")
    for _ in range(place.lines):
        literal(ruled, "i")
    return area


def show_choices(box: etree.Element, form: Choices) -> None:
    """Add a circle or a box to tick for each choice."""
    kind = "checkbox" if form.several else "radio"
    for number, choice in enumerate(form.items, start=1):
        own = f"{form.name}-{number}"
        line = literal(box, "p", class_="atn-choice")
        ticked = literal(line, "input", type=kind, id=own, name=form.name, value=choice.value)
        ticked.tail = " "
        literal(line, "label", choice.words, for_=own)


def show_rows(box: etree.Element, question: Question, form: Rows) -> None:
    """Add rows to fill; each cell has its own label, so that it makes sense alone."""
    box.set("data-columns", " ".join(form.heads))
    for offered in offers(form):
        literal(box, "p", offered, class_="atn-hint atn-paper-only")
    rows = literal(box, "ol", class_=f"atn-rows atn-columns-{len(form.heads)}")
    each = f"{form.each[:1].lower()}{form.each[1:]}" or say("row")
    for row in form.rows:
        show_row(literal(rows, "li", class_="atn-row"), question, form, row, each)
    add = say("Add another: {what}", what=form.each) if form.each else say("Add a row")
    button = literal(box, "button", add, class_="atn-button atn-add", type="button", hidden="")
    button.set("aria-label", said(add, question))


def show_row(line: etree.Element, question: Question, form: Rows, row: Row, each: str) -> None:
    """Add the cells of one row."""
    for (column, heading), place in zip(form.heads.items(), row.places, strict=True):
        cell = literal(line, "div", class_="atn-cell")
        literal(cell, "label", heading, for_=place.name)
        named = said(heading, question, f", {each} {row.letter}")
        show_place(cell, place, data_column=column, aria_label=named)


def show_parts(box: etree.Element, question: Question, form: Parts) -> None:
    """Add places beside each other, each a field of its own; the first takes earlier answers."""
    around = literal(box, "div", class_="atn-parts")
    sources = question.sources
    for label, place in form.parts:
        part = literal(around, "div", class_="atn-part")
        name_field(part, place.name, place, sources)
        sources = ()
        literal(literal(part, "p", class_="atn-label"), "label", label, for_=place.name)
        show_place(part, place, aria_label=said(label, question))


def said(label: str, question: Question, row: str = "") -> str:
    """Return the whole name of a field whose label stands elsewhere on the sheet too.

    The label first, since it is what changes from field to field and what somebody who speaks
    to the computer says; then the number and the letter that stand beside it. A name that ends
    in a letter is carried on by addRow() in docs/assets/javascripts/sheet-fields.js.
    """
    return say("{label}, question {number}", label=label, number=question.number) + row
