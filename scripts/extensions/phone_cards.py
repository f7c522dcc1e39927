"""Somebody to call, text or write to, as blocks show them on a page."""

import xml.etree.ElementTree as etree
from collections.abc import Sequence
from functools import partial

from scripts.content.phone_lines import PhoneLine
from scripts.content.words import say, say_data, speaking, spoken
from scripts.extensions.elements import around, element, from_the_left, proper, written_in


def show_line(line: PhoneLine, card: etree.Element) -> None:
    """Show one line: its name, what to dial or text, then who it is for."""
    name = element(card, "p", class_="atn-card-name")
    link = element(name, "a", line.name, href=line.url)
    if own := line.language_of("name"):
        written_in(link, own)
    else:
        proper(link)
    if line.number:
        numbers = element(card, "p", class_="atn-number")
        add = partial(telephones, numbers, line.number, line.name)
        around(numbers, say("Call {number}"), "number", add)
    if line.text:
        text = element(card, "p", class_="atn-number")
        add_said(text, [(say_data(line.text), language_said(line, "text", line.text))])
    language = language_said(line, "for", line.purpose)
    with speaking(language):
        told = [(sentence(say("for {purpose}", purpose=say_data(line.purpose))), language)]
    for key, words in (("hours", line.hours), ("note", line.note)):
        if words:
            told.append((sentence(say_data(words)), language_said(line, key, words)))
    add_said(element(card, "p"), told)


def language_said(line: PhoneLine, key: str, words: str) -> str:
    """Return the language in which words of a line are said.

    A service's own are as it gave them, unless the words of the language hold them.
    """
    own = line.language_of(key)
    return own if own and say_data(words) == words else spoken()


def add_said(parent: etree.Element, told: Sequence[tuple[str, str]]) -> None:
    """Add what is said, each with its language; what is in another than the page stands apart."""
    for at, (words, language) in enumerate(told):
        gap = " " if at else ""
        if language == spoken():
            add_text(parent, f"{gap}{words}")
        else:
            add_text(parent, gap)
            written_in(element(parent, "span", words), language)


def add_text(parent: etree.Element, text: str) -> None:
    """Add text behind all that an element holds."""
    if len(parent):
        parent[-1].tail = f"{parent[-1].tail or ''}{text}"
    else:
        parent.text = f"{parent.text or ''}{text}"


def sentence(words: str) -> str:
    """Return a few words as a sentence."""
    return f"{words[0].upper()}{words[1:].rstrip('.')}."


def telephones(parent: etree.Element, numbers: str, who: str) -> None:
    """Add one number or several that "or" joins."""
    between = say("{one} or {two}").removeprefix("{one}").removesuffix("{two}")
    for position, number in enumerate(numbers.split(" or ")):
        if position:
            parent[-1].tail = between
        telephone(parent, number, who)


def telephone(parent: etree.Element, number: str, who: str) -> None:
    """Add a number that a telephone can dial by touch; words beside it stay words.

    Its name says who answers: in a screen reader's list of links, two countries' Samaritans
    have the same number.
    """
    dialled = "".join(character for character in number if character.isdigit() or character == "+")
    if dialled and not any(character.isalpha() for character in number):
        link = element(parent, "a", number, href=f"tel:{dialled}")
        link.set("aria-label", f"{number}, {who}")
        from_the_left(link)
    else:
        element(parent, "span", say_data(number))
