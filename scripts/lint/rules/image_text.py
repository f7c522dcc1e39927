"""image-text: a picture has a text alternative that says in a sentence what it shows.

It is read aloud to people who cannot see the picture, and shown where it does not load. Ask
what you would say on the telephone. The name of the file or the word "picture" says nothing,
and the words of the caption would be heard twice. What needs more than 150 characters belongs
in the text. Every picture of a page says something here: those that only decorate stand in
the style sheets, so an empty alternative is a mistake.

Fails:
    ![](../assets/images/form.png)

Fails:
    ![IMG_2041.jpg](../assets/images/form.jpg)

Fails:
    ![Screenshot](../assets/images/form.png)

Fails:
    ![A feedback form with three questions](../assets/images/form.png)
    *A feedback form with three questions*

Passes:
    ![A feedback form with three questions and a line for each answer](../assets/images/form.png)
    *The form to take with you*

Passes:
    ![Picture of two chairs at a small table, side by side](../assets/images/chairs.jpg)
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote

from scripts.content.problem import Problem
from scripts.lint.page import Page
from scripts.lint.source import without_code
from scripts.lint.text import Kind

ID = "image-text"
MOST_CHARACTERS = 150

FILE_NAME = re.compile(
    r"\S*_\S*|[^\s-]+(?:-[^\s-]+){2,}|\S*\.(?:avif|bmp|gif|heic|jpe?g|pdf|png|svg|tiff?|webp)|(?:https?:)?//\S+"
    r"|(?:dsc|dscn|dji|img|mvimg|pxl|p|wa)[_-]?\d{3,}\w*",
    re.IGNORECASE,
)
# Words that every picture could have, with a number or a date beside them.
EMPTY_WORDS = """
a above alt alternative an and at banner below blank caption chart cover decoration decorative
description diagram drawing empty example fig figure file foto graph graphic graphics header here
hero icon illustration image images img infographic insert jpg logo map my new no none null of our
page photo photograph photos pic picture pictures placeholder png screen screengrab screenshot
screenshots see shot shows stock svg tba tbc tbd text the this thumbnail title to todo untitled
visual whatsapp with your
"""
EMPTY = frozenset(EMPTY_WORDS.split())
# Python-Markdown shows the title of a picture to those who point at it.
TITLE = re.compile(r"[^\]]*\]\([^()]*?\s[\"'](?P<title>[^\n]*?)[\"']\s*\)")
TAG = re.compile(r"<img\b[^<>]*", re.IGNORECASE)
ALT = re.compile(r"\salt\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
LABEL = re.compile(
    r"^\W*(?:(?:caption|figure|fig|image|photo|picture)\b\.?\s*\d*\s*[:.–-]\s*)?", re.I
)
SENTENCE = re.compile(r"(?<=[.?!])\s+")


def check(page: Page) -> Iterator[Problem]:
    """Report each picture without a text alternative, or with one that helps nobody."""
    for image in page.images:
        text = " ".join(image.text.split())
        fault = fault_of(text, image.src) or repeated(page, text, image.offset)
        if fault:
            yield page.problem(ID, image.offset, fault)
    for tag in TAG.finditer(without_code(page)):
        alt = ALT.search(tag[0])
        fault = fault_of(next(filter(None, alt.groups()), "") if alt else "", "")
        if fault:
            yield page.problem(ID, tag.start(), fault)


def fault_of(text: str, src: str) -> str:
    """Return what is wrong with a text alternative by itself, or nothing."""
    words = re.findall(r"[^\W\d_]+", text.casefold())
    stem = PurePosixPath(unquote(src)).stem
    if not any(letter.isalpha() for letter in text):
        return "a picture without words: say in a sentence what it shows"
    # "desk" may be both the name of a file and what it shows; "desk_final-2" may not.
    of_file = " " not in text and re.search(r"[\d-]", text) and same(text) == same(stem)
    if of_file or FILE_NAME.fullmatch(text):
        return f"'{text}' is the name of a file: say in a sentence what the picture shows"
    if all(word in EMPTY or len(word) == 1 for word in words):
        return f"'{text}' could be any picture: say in a sentence what this one shows"
    if len(text) > MOST_CHARACTERS:
        return (
            f"{len(text)} characters: say it in {MOST_CHARACTERS}, and put the rest into the text"
        )
    return ""


def repeated(page: Page, text: str, offset: int) -> str:
    """Return the fault of a text alternative that also stands right before or behind it."""
    before = after = ""
    title = TITLE.match(page.text, offset)
    for passage in page.passages:
        if passage.kind in (Kind.IMAGE, Kind.META):
            continue
        here = "".join(
            letter
            for letter, place in zip(passage.words, passage.offsets, strict=True)
            if place > offset
        )
        if len(here) < len(passage.words):
            before = passage.words[: len(passage.words) - len(here)]
        if here.strip():
            after = here
            break
    last, first = SENTENCE.split(before.strip())[-1], SENTENCE.split(after.strip())[0]
    beside = (before, last, title["title"] if title else "", first, after)
    if same(text) in map(same, beside):
        return f"'{text}' also stands beside it: say what the picture shows and the words do not"
    return ""


def same(text: str) -> str:
    """Return a text's letters and digits alone, so that two of the same words are equal."""
    return re.sub(r"[\W_]+", "", LABEL.sub("", text).casefold())
