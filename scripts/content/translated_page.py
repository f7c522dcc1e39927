"""Hold a translated page to the English one: what answers, links and readers rely on is the same.

Headings and the boxes of a checklist carry the English names, so that links and ticks stay; a
sheet has the same questions by the same names. Words are a translator's own.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from markdown.extensions.toc import slugify

from scripts.content import front_matter
from scripts.content.errors import ContentError, collected, shown
from scripts.content.sheet import Sheet, read_sheet
from scripts.content.ticks import tick_name
from scripts.content.translations import NO_ENGLISH

RULE = "translated-page"
HEADING = re.compile(r"^(?P<level>#{1,4}) (?P<words>.*?)(?:\s*\{#(?P<id>[\w-]+)\})?$", re.MULTILINE)
BOX = re.compile(r"^- \[ \] (?:\{#(?P<id>[\w-]+)\} )?", re.MULTILINE)
BOXES = re.compile(r"^- \[ \] (.*)$", re.MULTILINE)
BLOCK = re.compile(r"^/{3,} (?P<name>[\w-]+)(?: \| (?P<entry>[a-z-]+$))?", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
CITED = re.compile(r"\[@[^\]]+\]")
PHONE = re.compile(r"(?<![\w-])\+?\d[\d -]{5,}\d(?![\w-])")
SAME = ("page_type", "tip", "minutes", "moments", "search")


def page_faults(path: Path, english: Path, *, theirs: bool = False) -> Iterator[ContentError]:
    """Yield what a translated page has otherwise than the English one.

    `theirs` says that both are a careers service's own.
    """

    def fault(remedy: str, place: int = 0) -> ContentError:
        return ContentError(path, text.count("\n", 0, place) + 1, RULE, remedy)

    text = path.read_text(encoding="utf-8")
    if not english.is_file():
        yield fault(NO_ENGLISH.format(name=shown(english)))
        return
    source = english.read_text(encoding="utf-8")
    yield from front_matter.faults(path, theirs=theirs)
    held, ours = front_matter.held(text, path), front_matter.held(source, english)
    for key in SAME:
        if held.get(key) != ours.get(key):
            yield fault(f"'{key}' is not that of the English page")
    if "translation" not in held:
        yield fault("say under 'translation' which English this is of, and who has read it")
    wanted = [(len(one["level"]), name_of(one["words"])) for one in HEADING.finditer(source)]
    headings = list(HEADING.finditer(text))
    if [len(found["level"]) for found in headings] != [level for level, _ in wanted]:
        yield fault("has not the headings of the English page")
    else:
        for found, (_, name) in zip(headings, wanted, strict=True):
            if found["id"] != name:
                remedy = (
                    f"the heading '{found['words']}' needs {{#{name}}}, so that links lead here"
                )
                yield fault(remedy, found.start())
    boxes = list(BOX.finditer(text))
    if len(boxes) != len(BOXES.findall(source)):
        yield fault("has more or fewer boxes to tick than the English page")
    for found, name in zip(boxes, map(box_name, BOXES.findall(source)), strict=False):
        if found["id"] != name:
            yield fault(f"this box needs {{#{name}}}, so that a tick stays", found.start())
    for what, pattern in (("blocks", BLOCK), ("sources", CITED)):
        if pattern.findall(text) != pattern.findall(source):
            yield fault(f"has not the same {what} in the same order as the English page")
    front = front_matter.FRONT.match(text)
    if number := PHONE.search(text, front.end() if front else 0):
        yield fault(
            f"'{number[0]}' is no phone number to type again; data holds it", number.start()
        )
    yield from sheet_faults(path, english)


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
    """Yield where a sheet asks otherwise than the English one."""
    with collected() as wrong:
        theirs, ours = read_sheet(path, path.parent), read_sheet(english, english.parent)
    yield from wrong
    if theirs and ours and shape(theirs) != shape(ours):
        remedy = "has other names, kinds, choices, columns or rows than the English sheet"
        yield ContentError(path, theirs.line, RULE, remedy)


def shape(sheet: Sheet) -> list[tuple[object, ...]]:
    """Return what must be the same in each language: all but the words."""
    return [
        (
            one.name,
            one.kind,
            one.sources,
            *(
                (key, counted(value))
                for key, value in sorted(one.options.items())
                if key not in ("low", "high", "each", "kept")
            ),
        )
        for one in sheet.questions
    ]


def counted(value: object) -> object:
    """Return how many words a list has, by column where it has columns; a number as it is."""
    if isinstance(value, dict):
        return tuple((key, counted(one)) for key, one in value.items())
    if isinstance(value, str):
        return ""
    return len(value) if isinstance(value, tuple | list) else value
