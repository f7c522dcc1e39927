"""Adding elements to a page's tree, for every extension that builds HTML."""

import xml.etree.ElementTree as etree
from collections.abc import Callable

from markdown.util import AtomicString

from scripts.content.words import ENGLISH, direction, leftwards, say, spoken


def element(parent: etree.Element, tag: str, text: str = "", **attributes: str) -> etree.Element:
    """Add a child whose words get the page's typography and inline Markdown.

    In an attribute's name an underscore stands for a hyphen, and a last one for nothing, as
    in `class_`, which Python cannot spell.
    """
    names = {key.rstrip("_").replace("_", "-"): value for key, value in attributes.items()}
    child = etree.SubElement(parent, tag, names)
    child.text = text
    return child


def proper(name: etree.Element) -> None:
    """Say of a name that it is English where the page is not."""
    if spoken() != ENGLISH:
        name.set("lang", ENGLISH)
        from_the_left(name)


def written_in(held: etree.Element, language: str) -> None:
    """Say of words which language they are in, and where it begins, where the page has another."""
    if language != spoken():
        held.set("lang", language)
        if direction(language) != direction(spoken()):
            held.set("dir", direction(language))


def apart(parent: etree.Element, around: str, words: str, language: str) -> None:
    """Put words into what is said around them, and say which language they are in.

    `around` has `{words}` in the place of them.
    """
    if language == spoken():
        parent.text = AtomicString(around.replace("{words}", words))
        return
    before, _, after = around.partition("{words}")
    parent.text = AtomicString(before)
    held = literal(parent, "span", words)
    held.tail = AtomicString(after)
    written_in(held, language)


def from_the_left(held: etree.Element) -> None:
    """Say of a name or a number that it is read from the left where the page is not.

    Otherwise the parts of 116 123 change places on a page in Arabic, and somebody dials 123 116.
    """
    if leftwards():
        held.set("dir", "ltr")


def unheard(parent: etree.Element, words: str) -> etree.Element:
    """Add a line that a screen shows where no script hears what is typed.

    The form's script takes it away. It is no content: not on paper, in files, or in the search.
    """
    told = say("JavaScript is off in this browser, or it did not load. {words}", words=say(words))
    line = element(parent, "p", told, class_="atn-unheard")
    line.set("data-not-searched", "")
    return line


def literal(parent: etree.Element, tag: str, text: str = "", **attributes: str) -> etree.Element:
    """Add a child whose words stay exactly as they are."""
    return element(parent, tag, AtomicString(text) if text else "", **attributes)


def around(parent: etree.Element, words: str, place: str, add: Callable[[], object]) -> None:
    """Put words round what somebody adds to a parent, where they have the place for it.

    A whole sentence can be translated; its parts would bend in no other language.
    """
    before, _, after = words.partition(f"{{{place}}}")
    parent.text = before
    add()
    parent[-1].tail = f"{parent[-1].tail or ''}{after}"
