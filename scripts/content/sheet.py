"""A worksheet's questions, read from the blocks in its Markdown page.

    //// worksheet | gap-plan

    /// long-answer | What will be new by the next interview?
        name: new-since
        hint: "Two orders drafted with reorder levels"
        lines: 3
    ///

    ////

Every mistake is a ContentError that names file, line and remedy.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.content import front_matter
from scripts.content.data_file import piece
from scripts.content.errors import ContentError, report
from scripts.content.kinds import KINDS, fields_of
from scripts.content.options import Wrong
from scripts.content.question import Kind, Question

SHEET = re.compile(r"^/{4,}[ ]*worksheet[ ]*\|[ ]*(?P<id>\S+)[ ]*$", re.MULTILINE)
# A block with options is a question, whatever it calls itself; so is one of a known kind.
BLOCK = re.compile(
    rf"^///[ ]*(?P<kind>{'|'.join(KINDS)}|[\w-]+(?=.*\n(?:[ ]{{4}}.*\n)*?[ ]{{4}}name:))"
    r"[ ]*(?:\|[ ]*(?P<label>.*?)[ ]*)?\n(?P<options>(?:[ ]{4}.*\n)*)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Sheet:
    """One worksheet: its id is its file's name, its address the file's folder and name."""

    id: str
    path: Path
    line: int
    title: str
    tip: int
    minutes: int
    url: str
    questions: tuple[Question, ...]

    @property
    def fields(self) -> dict[str, Question]:
        """The question of every field by name; the next action has a second one for its day."""
        return {name: one for one in self.questions for name in fields_of(one)}


def read_sheet(path: Path, docs: Path) -> Sheet | None:
    """Return the worksheet on a page, or None where the page holds none.

    Each mistake is reported, which raises ContentError unless somebody collects them.
    """
    text = path.read_text(encoding="utf-8")
    opening = SHEET.search(text)
    if not opening:
        return None
    front = front_matter.told(text, path)
    line = text.count("\n", 0, opening.start()) + 1
    inside = path.relative_to(docs).with_suffix("")
    if opening["id"] != path.stem:
        remedy = f"the sheet is called '{opening['id']}' and its file '{path.stem}'; make them one"
        report(ContentError(path, line, "worksheet-id", remedy))
    return Sheet(
        id=path.stem,
        path=path,
        line=line,
        title=str(front.get("title", path.stem)),
        tip=number_of(front.get("tip")),
        minutes=number_of(front.get("minutes")),
        url=f"{inside.as_posix()}/",
        questions=tuple(read_questions(path, text)),
    )


def number_of(value: object) -> int:
    """Return a whole number, or 0 for anything else, which the linter reports."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def read_questions(path: Path, text: str) -> Iterator[Question]:
    """Yield a page's questions in order, refusing a name used twice."""
    seen: dict[str, int] = {}
    for number, block in enumerate(BLOCK.finditer(text), start=1):
        line = text.count("\n", 0, block.start()) + 1
        try:
            question = make_question(block, number, path, line)
        except ContentError as fault:
            report(fault)
            continue
        for name in fields_of(question):
            if name in seen:
                remedy = f"'{name}' is also the name on line {seen[name]}; give each its own"
                report(ContentError(path, line, "worksheet-name", remedy))
            else:
                seen[name] = line
        yield question


def make_question(block: re.Match[str], number: int, path: Path, line: int) -> Question:
    """Make one question of what a writer typed. Raises ContentError for any mistake."""
    if block["kind"] not in KINDS:
        remedy = f"no kind of question is called '{block['kind']}'; use: {', '.join(KINDS)}"
        raise ContentError(path, line, "question-kind", remedy)
    kind = KINDS[block["kind"]]
    if not block["label"]:
        remedy = f"this {kind.name} asks nothing; put the question behind '|'"
        raise ContentError(path, line, "worksheet-label", remedy)
    read = read_options(kind, block["options"], path, line)
    return Question(
        name=kind.fixed_name or read.pop("name"),
        kind=kind.name,
        label=block["label"],
        path=path,
        line=line,
        number=number,
        hint=read.pop("hint"),
        sources=read.pop("from"),
        options=read,
    )


def read_options(kind: Kind, text: str, path: Path, line: int) -> dict[str, Any]:
    """Return a question's options as its kind wants them, those left out included.

    Raises ContentError at the line of the option. `line` is that of the question.
    """

    def fault(remedy: str, at: int = line, rule: str = "worksheet-options") -> ContentError:
        return ContentError(path, at, rule, remedy)

    data = piece(text, path, above=line, rule="worksheet-options")
    given = {} if data.values is None else data.values
    if not isinstance(given, dict):
        raise fault("write options as 'key: value', four spaces in")
    known = kind.all_options
    found = {}
    for key in given:
        if key not in known:
            remedy = f"'{key}' is no option of {kind.name}; use: {', '.join(known)}"
            raise fault(remedy, data.line(key))
    for key, option in known.items():
        rule = "worksheet-name" if key == "name" else "worksheet-options"
        if key not in given and option.needed:
            raise fault(f"this {kind.name} needs '{key}'", rule=rule)
        try:
            found[key] = option.read(given[key]) if key in given else option.default
        except Wrong as wrong:
            raise fault(f"'{key}' {wrong}", data.line(key), rule) from None
    try:
        kind.fits(found)
    except Wrong as wrong:
        raise fault(str(wrong)) from None
    return found
