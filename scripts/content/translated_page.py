"""Hold a translated page to the English one: what answers, links and readers rely on is the same.

Headings and the boxes of a checklist carry the English names, so that links and ticks stay; a
sheet has the same questions by the same names. Words are a translator's own.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify

from scripts.content import front_matter, linked, nesting
from scripts.content.errors import ContentError, FileError, collected, shown
from scripts.content.question import Question
from scripts.content.sheet import read_sheet
from scripts.content.ticks import tick_name
from scripts.content.translations import no_english
from scripts.content.yaml_text import read_text

Found = Iterator[tuple[int, str]]
"""A line, and what is wrong with it."""

RULE = "translated-page"
HEADING = re.compile(r"^(?P<level>#{1,4}) (?P<words>.*?)(?:\s*\{#(?P<id>[\w-]+)\})?$", re.MULTILINE)
BOX = re.compile(r"^- \[ \] (?:\{#(?P<id>[\w-]+)\} )?", re.MULTILINE)
BOXES = re.compile(r"^- \[ \] (.*)$", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
CITED = re.compile(r"\[@[^\]]+\]")
PHONE = re.compile(r"(?<![\w-])\+?\d[\d -]{5,}\d(?![\w-])")
WORDS_ONLY = ("low", "high", "each", "kept")
MISSING = "this page is missing; restore it"
LINK_RULE = "translated-link"
SAME = ("page_type", "tip", "minutes", "moments", "search")


def page_faults(path: Path, english: Path, *, theirs: bool = False) -> Iterator[ContentError]:
    """Yield what a translated page has otherwise than the English one, links apart.

    `theirs` says that both are a careers service's own.
    """
    if not english.is_file():
        yield ContentError(path, 1, RULE, no_english(shown(english).removeprefix("docs/")))
        return
    try:
        text = read_text(path, MISSING, RULE)
    except FileError as error:
        yield from error.faults
        return
    source = english.read_text(encoding="utf-8")
    yield from front_matter.faults(path, theirs=theirs)
    for line, remedy in (
        *_of_front(front_matter.held(text, path), front_matter.held(source, english)),
        *_of_headings(text, source),
        *_of_boxes(text, source),
        *nesting.faults(text),
        *nesting.differences(text, source),
        *_of_sources(text, source),
        *_of_numbers(text),
        *linked.broken(text, source, english),
    ):
        yield ContentError(path, line, RULE, remedy)
    yield from sheet_faults(path, english)


def link_faults(path: Path, english: Path) -> Iterator[ContentError]:
    """Yield links that a page left out or has besides; its readers get it all the same."""
    if not english.is_file():
        return
    try:
        text = read_text(path, MISSING, RULE)
    except FileError:
        return
    for line, remedy in linked.differences(text, english.read_text(encoding="utf-8"), english):
        yield ContentError(path, line, LINK_RULE, remedy)


def _of_front(theirs: dict[str, Any], ours: dict[str, Any]) -> Found:
    """Yield what the front matter has otherwise, or does not say."""
    for key in SAME:
        if theirs.get(key) != ours.get(key):
            yield 1, f"'{key}' is not that of the English page"
    if "translation" not in theirs:
        yield 1, "say under 'translation' which English this is of, and who has read it"


def _of_headings(text: str, source: str) -> Found:
    """Yield headings that the English has not, or that lack the name to which links lead."""
    wanted = [(len(one["level"]), one["words"]) for one in HEADING.finditer(source)]
    headings = list(HEADING.finditer(text))
    for found, (level, words) in zip(headings, wanted, strict=False):
        if len(found["level"]) != level:
            signs = "#" * level
            yield line_of(text, found), f"the English has '{signs} {words}' here; see its headings"
            return
    if len(headings) != len(wanted):
        remedy = f"has {len(headings)} headings and the English {len(wanted)}; give it the same"
        yield 1, remedy
        return
    for found, (_, words) in zip(headings, wanted, strict=True):
        name = name_of(words)
        if found["id"] != name:
            remedy = f"the heading '{found['words']}' needs {{#{name}}}, so that links lead here"
            yield line_of(text, found), remedy


def _of_boxes(text: str, source: str) -> Found:
    """Yield boxes to tick that are missing, or lack the name under which a tick is kept."""
    boxes, wanted = list(BOX.finditer(text)), BOXES.findall(source)
    if len(boxes) != len(wanted):
        yield 1, f"has {len(boxes)} boxes to tick and the English {len(wanted)}; give it the same"
    for found, name in zip(boxes, map(box_name, wanted), strict=False):
        if found["id"] != name:
            yield line_of(text, found), f"this box needs {{#{name}}}, so that a tick stays"


def _of_sources(text: str, source: str) -> Found:
    """Yield the first source that the English has not at this place."""
    theirs, ours = list(CITED.finditer(text)), CITED.findall(source)
    for found, wanted in zip(theirs, ours, strict=False):
        if found[0] != wanted:
            yield line_of(text, found), f"'{found[0]}' stands where the English has '{wanted}'"
            return
    if len(theirs) < len(ours):
        yield 1, f"the source '{ours[len(theirs)]}' of the English is missing"
    elif theirs[len(ours) :]:
        found = theirs[len(ours)]
        yield line_of(text, found), f"the English has no source '{found[0]}' here; take it out"


def _of_numbers(text: str) -> Found:
    """Yield a phone number that somebody typed."""
    front = front_matter.FRONT.match(text)
    if number := PHONE.search(text, front.end() if front else 0):
        remedy = f"'{number[0]}' is no phone number to type again; data holds it"
        yield line_of(text, number), remedy


def line_of(text: str, found: re.Match[str]) -> int:
    """Return the line in which something was found."""
    return text.count("\n", 0, found.start()) + 1


def box_name(words: str) -> str:
    """Return the name under which a tick of a checklist is kept, from the words of its line."""
    return tick_name(plain(words))


def name_of(heading: str) -> str:
    """Return the name that a heading has for links."""
    return str(slugify(plain(heading), "-"))


def plain(words: str) -> str:
    """Return a line without the marks of links and of what is bold."""
    return LINK.sub(r"\1", words).replace("*", "")


def sheet_faults(path: Path, english: Path) -> Iterator[ContentError]:
    """Yield where a sheet asks otherwise than the English one, by its question."""
    with collected() as wrong:
        theirs, ours = read_sheet(path, path.parent), read_sheet(english, english.parent)
    yield from wrong
    if not theirs or not ours or wrong:
        return
    for asked, wanted in zip(theirs.questions, ours.questions, strict=False):
        if remedy := _differs(asked, wanted):
            yield ContentError(path, asked.line, RULE, f"question {asked.number} {remedy}")
            if asked.name != wanted.name:
                return
    if len(theirs.questions) != len(ours.questions):
        counts = f"{len(theirs.questions)} questions and the English {len(ours.questions)}"
        yield ContentError(path, theirs.line, RULE, f"the sheet has {counts}; give it the same")


def _differs(asked: Question, wanted: Question) -> str:
    """Say what a question has otherwise than the English one; nothing where only words differ."""
    if asked.name != wanted.name:
        return f"is named '{asked.name}', and in English '{wanted.name}'; names stay English"
    if asked.kind != wanted.kind:
        return f"('{asked.name}') is a {asked.kind}, and in English a {wanted.kind}"
    if asked.sources != wanted.sources:
        return f"('{asked.name}') needs 'from: {', '.join(wanted.sources) or 'nothing'}'"
    for key, ours in sorted(wanted.options.items()):
        theirs = asked.options.get(key)
        if key not in WORDS_ONLY and counted(theirs) != counted(ours):
            counts = f"{sized(theirs)}, and in English {sized(ours)}"
            return f"('{asked.name}') has under '{key}' {counts}"
    return ""


def sized(value: object) -> str:
    """Say how much an option holds."""
    if isinstance(value, dict):
        return ", ".join(f"{key}: {sized(one)}" for key, one in value.items())
    if isinstance(value, tuple | list):
        return f"{len(value)}"
    return "something" if isinstance(value, str) and value else str(value or "nothing")


def counted(value: object) -> object:
    """Return how many words a list has, by column where it has columns; a number as it is."""
    if isinstance(value, dict):
        return tuple((key, counted(one)) for key, one in value.items())
    if isinstance(value, str):
        return ""
    return len(value) if isinstance(value, tuple | list) else value
