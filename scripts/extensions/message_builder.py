"""A block that builds messages to an employer, complete without script.

    /// message-builder
    ///

It shows a form that stays hidden until docs/assets/javascripts/message-builder.js
answers it, then every letter in full, to read, copy and print. Both come from
docs/data/messages.yaml; the countries come from docs/data/rights.yaml.
"""

import json
import xml.etree.ElementTree as etree
from itertools import groupby
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify
from markdown.util import AtomicString
from pymdownx.blocks.block import Block

from scripts.content import messages, rights
from scripts.content.checked import last_checked
from scripts.content.messages import Case, Law, Messages
from scripts.content.rights import Rights
from scripts.content.words import phrase, say, say_data
from scripts.extensions.blocks import SiteBlocks
from scripts.extensions.elements import element, unheard

FIRST = 0
# Asking why and answering: what most people come for. A list of nineteen is a wall on a phone.
SHOWN_GROUPS = 2
MORE = phrase("Another message: no answer yet, an offer, money, something wrong, your data")
NO_FORM = phrase(
    "So the form that fills these letters in is missing. "
    "Copy a letter from below, and fill in its gaps."
)


class MessageBuilderBlock(Block):
    """`/// message-builder`: a form that composes a message, and the letters in full."""

    NAME = "message-builder"

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Add form and letters. Raises ContentError where a data file is malformed."""
        data = Path(self.config["data"])
        countries = rights.read(data)
        english = messages.read(countries, data)
        parts = messages.worded(english, say_data)
        box = element(parent, "div", class_="atn-message-builder")
        unheard(box, NO_FORM)
        show_form(box, parts, countries)
        show_letters(box, parts, english)
        script = element(box, "script", type="application/json", id="messages")
        script.text = AtomicString(as_json(parts, countries))
        return box


def show_form(box: etree.Element, parts: Messages, countries: dict[str, Rights]) -> None:
    """Add the form, hidden until a script answers it and left out of the site's search."""
    form = element(box, "form", class_="atn-builder", autocomplete="off", hidden="")
    form.set("data-not-searched", "")
    show_cases(group(form, "builder-case", say("What do you want to send?")), parts.cases)
    tones = group(form, "builder-tone", say("How should it sound?"))
    for position, tone in enumerate(parts.tones):
        choice(tones, "tone", tone.id, tone.name, position == FIRST)
    show_questions(form, parts)
    show_countries(form, countries)
    show_fields(form, parts)
    show_preview(form)


def show_cases(box: etree.Element, cases: tuple[Case, ...]) -> None:
    """Add the choice of a case, each group under its own legend; later groups are folded."""
    place = box
    for position, (name, members) in enumerate(groupby(cases, key=lambda case: case.group)):
        if position == SHOWN_GROUPS:
            place = element(box, "details", class_="atn-builder-more")
            element(place, "summary", say(MORE))
        fields = element(place, "fieldset", class_="atn-builder-group")
        element(fields, "legend", name)
        for case in members:
            choice(fields, "case", case.id, case.name, case is cases[FIRST])


def group(form: etree.Element, name: str, legend: str, hint: str = "") -> etree.Element:
    """Add a fieldset with its legend, and with a hint it is described by."""
    fields = element(form, "fieldset", id=name)
    element(fields, "legend", legend)
    if hint:
        element(fields, "p", hint, class_="atn-hint", id=f"{name}-hint")
        fields.set("aria-describedby", f"{name}-hint")
    return fields


def choice(
    parent: etree.Element, name: str, value: str, label: str, on: bool, kind: str = "radio"
) -> None:
    """Add a radio button or a check box with its label."""
    line = element(parent, "p", class_="atn-choice")
    own = f"builder-{name}-{value}"
    button = element(line, "input", type=kind, id=own, name=name, value=value)
    if on:
        button.set("checked", "")
    button.tail = " "
    element(line, "label", label, for_=own)


def show_questions(form: etree.Element, parts: Messages) -> None:
    """Add the questions, of which a letter asks the first two that are ticked."""
    hint = say("One or two. If you tick more, the message asks the first two.")
    questions = group(form, "builder-questions", say("What do you want to ask?"), hint)
    for question in parts.questions:
        choice(questions, "question", question.id, question.label, question.ticked, kind="checkbox")
    over = say(
        "More than two are ticked. The message asks the first two; untick one to change which."
    )
    element(questions, "p", over, class_="atn-builder-over", hidden="")


def show_countries(form: etree.Element, countries: dict[str, Rights]) -> None:
    """Add the choice of a country whose law the request for data names."""
    box = element(form, "div", id="builder-country", hidden="")
    line = element(box, "p")
    label = element(line, "label", say("Name the law of this country"), for_="builder-law")
    label.tail = " "
    described = {"aria-describedby": "builder-law-note"}
    select = element(line, "select", id="builder-law", **described)
    element(select, "option", say("Name no law"), value="")
    for country in countries.values():
        element(select, "option", say_data(country.name), value=country.id)
    element(box, "p", class_="atn-hint", id="builder-law-note")


def show_fields(form: etree.Element, parts: Messages) -> None:
    """Add a field for each gap that the form fills."""
    hint = say(
        "Leave any of these empty if you like. Nothing you type here is saved. "
        "The Back button can show it until you close this tab, so close it when you are done."
    )
    fields = group(form, "builder-gaps", say("Fill the gaps"), hint)
    for field in parts.fields:
        own = f"builder-gap-{field.id}"
        line = element(fields, "p")
        element(line, "label", field.label, for_=own)
        settings = {"autocomplete": field.autocomplete, "data-fills": field.fills}
        if field.hint:
            element(line, "span", field.hint, class_="atn-hint", id=f"{own}-hint")
            settings["aria-describedby"] = f"{own}-hint"
        element(line, "input", type="text", id=own, **settings)


def show_preview(form: etree.Element) -> None:
    """Add the message as it stands, and what can be done with it."""
    # An output would be read aloud at each key; here the reader looks when ready.
    quiet = {"aria-live": "off"}
    box = element(form, "div", class_="atn-builder-message")
    # The search makes an entry of each heading, even inside a form it leaves out.
    yours = phrase("Your message")
    heading = element(box, "h2", say(yours))
    heading.set("data-not-searched", "")
    keep_name(heading, yours)
    element(box, "p", class_="atn-builder-when")
    line = element(box, "p")
    element(line, "label", say("Subject"), for_="builder-subject")
    element(line, "output", id="builder-subject", **quiet)
    line = element(box, "p")
    element(line, "label", say("Message"), for_="builder-body")
    element(line, "output", id="builder-body", **quiet)
    element(box, "p", class_="atn-builder-left")
    actions = element(form, "p", class_="atn-builder-actions")
    for name, words in (("body", say("Copy the message")), ("subject", say("Copy the subject"))):
        button = {"type": "button", "data-copy": f"builder-{name}"}
        element(actions, "button", words, class_="atn-button", **button).tail = " "
    # MkDocs wants an address on every link; the script puts the message in its place.
    mail = {"class_": "atn-button", "id": "builder-mail", "href": "#builder-body"}
    element(actions, "a", say("Open in my mail program"), **mail)
    actions[-1].tail = " "
    hold = {"type": "button", "id": "builder-hold"}
    element(actions, "button", say("Hold it until tomorrow"), class_="atn-button", **hold)
    later = {"type": "button", "id": "builder-later", "hidden": ""}
    element(actions, "button", say("Remind me later"), class_="atn-button", **later)
    hint = say(
        "Holding it makes a calendar file for tomorrow at ten, with your message inside. "
        "Put it in a calendar that only you can read, and not in one from work. "
        "Or copy the message into your notes and send it tomorrow. "
        "On a shared computer, email the file to yourself, and then delete it there."
    )
    element(form, "p", hint, class_="atn-hint")
    element(form, "p", role="status", class_="atn-builder-status")


def keep_name(heading: etree.Element, english: str) -> None:
    """Keep the name by which links know a heading, whatever language it is in."""
    if heading.text != english:
        heading.set("id", slugify(english, "-"))


def show_letters(box: etree.Element, parts: Messages, english: Messages) -> None:
    """Add each case's letter in the first tone with the questions ticked first.

    Open, as the page without script needs it; the script closes what its form replaces.
    """
    letters = element(box, "details", class_="atn-letters", open="")
    whole = phrase("Each message in full")
    keep_name(element(element(letters, "summary"), "h2", say(whole)), whole)
    for case, named in zip(parts.cases, english.cases, strict=True):
        keep_name(element(letters, "h3", case.name), named.name)
        element(letters, "p", case.when)
        subject, body = parts.first_letter(case)
        words = element(letters, "div", class_="admonition words")
        for paragraph in (say("Subject: {subject}", subject=subject), *body.split("\n\n")):
            # Atomic: what is copied from the page is what the file says.
            element(words, "p").text = AtomicString(paragraph)


def as_json(parts: Messages, countries: dict[str, Rights]) -> str:
    """Return what compose.js needs, safe inside a script element."""
    found = {
        "cases": {case.id: case_parts(case) for case in parts.cases},
        "questions": {
            question.id: {"direct": question.direct, "relayed": question.relayed}
            for question in parts.questions
        },
        "laws": {
            country.id: law_parts(country, parts.laws.get(country.id))
            for country in countries.values()
        },
    }
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def case_parts(case: Case) -> dict[str, Any]:
    """Return a case's parts for the script."""
    letters = {
        tone: {key: text for key, text in vars(letter).items() if text}
        for tone, letter in case.letters.items()
    }
    return {"when": case.when, "questions": case.questions, "law": case.law, "letters": letters}


def law_parts(country: Rights, law: Law | None) -> dict[str, str]:
    """Return the words that name a country's law, and what the reader should know of it."""
    said = (
        law.note if law else say("The message names no law."),
        last_checked(country.verified),
    )
    return {
        "words": law.words if law else "",
        "note": " ".join(filter(None, (say_data(country.summary), *said))),
    }


class MessageBuilderExtension(SiteBlocks):
    """Adds the block to Python-Markdown."""

    blocks = (MessageBuilderBlock,)


makeExtension = MessageBuilderExtension  # noqa: N816  # the name Python-Markdown looks for
