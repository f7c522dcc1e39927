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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from scripts.content.errors import ContentError, report

COMMON = ("name", "hint", "from")
OPTIONS = {
    "short-answer": COMMON,
    "long-answer": (*COMMON, "lines"),
    "one-of": (*COMMON, "choices"),
    "several-of": (*COMMON, "choices"),
    "scale": (*COMMON, "low", "high"),
    "date": COMMON,
    "answer-table": (*COMMON, "columns", "choices", "rows"),
    "answer-group": (*COMMON, "columns", "choices", "rows", "each"),
    "next-action": ("hint", "from"),
}
NEEDED = {
    "one-of": ("choices",),
    "several-of": ("choices",),
    "scale": ("low", "high"),
    "answer-table": ("columns", "rows"),
    "answer-group": ("columns", "rows", "each"),
}
ROW_KINDS = ("answer-table", "answer-group")
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LINES, MOST_LINES = 4, 10
MOST_ROWS = 12
SHEET = re.compile(r"^/{4,}[ ]*worksheet[ ]*\|[ ]*(?P<id>\S+)[ ]*$", re.MULTILINE)
BLOCK = re.compile(
    rf"^///[ ]*(?P<kind>{'|'.join(OPTIONS)})[ ]*(?:\|[ ]*(?P<label>.*?)[ ]*)?\n"
    r"(?P<options>(?:[ ]{4}.*\n)*)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Question:
    """One question, numbered from 1 in the order of the sheet.

    `sources` names earlier fields, as `sheet/field`, whose values this one starts with.
    `columns` and `column_choices` are for questions answered in rows.
    """

    name: str
    kind: str
    label: str
    line: int
    number: int
    hint: str = ""
    sources: tuple[str, ...] = ()
    lines: int = LINES
    rows: int = 0
    each: str = ""
    low: str = ""
    high: str = ""
    choices: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    column_choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


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
        """Every field by name; the next action has a second one for its day."""
        found = {question.name: question for question in self.questions}
        if "next-action" in found:
            found["next-date"] = found["next-action"]
        return found


def read_sheet(path: Path, docs: Path) -> Sheet | None:
    """Return the worksheet on a page, or None where the page holds none.

    Each mistake is reported, which raises ContentError unless somebody collects them.
    """
    text = path.read_text(encoding="utf-8")
    opening = SHEET.search(text)
    if not opening:
        return None
    try:
        front = yaml.safe_load(text.split("\n---\n", 1)[0].removeprefix("---\n")) or {}
    except yaml.YAMLError:
        report(ContentError(path, 1, "front-matter", "not YAML: put quotes around text with ': '"))
        front = {}
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
    return value if isinstance(value, int) else 0


def read_questions(path: Path, text: str) -> Iterator[Question]:
    """Yield a page's questions in order, refusing a name used twice."""
    seen: dict[str, int] = {}
    for number, block in enumerate(BLOCK.finditer(text), start=1):
        line = text.count("\n", 0, block.start()) + 1
        try:
            options = yaml.safe_load(block["options"]) or {}
        except yaml.YAMLError:
            remedy = "the options are not 'key: value' lines; put quotes around text with ': '"
            report(ContentError(path, line, "worksheet-options", remedy))
            continue
        place = (path, line)
        try:
            question = make_question(block["kind"], block["label"] or "", options, number, place)
        except ContentError as fault:
            report(fault)
            continue
        for name in (question.name, "next-date" if question.kind == "next-action" else ""):
            if name in seen:
                remedy = f"'{name}' is also the name on line {seen[name]}; give each its own"
                report(ContentError(path, line, "worksheet-name", remedy))
            elif name:
                seen[name] = line
        yield question


def make_question(
    kind: str,
    label: str,
    options: object,
    number: int,
    place: tuple[Path, int],
) -> Question:
    """Make one question of what a writer typed. Raises ContentError for any mistake."""

    def fault(rule: str, remedy: str) -> ContentError:
        return ContentError(*place, rule, remedy)

    if not label:
        raise fault("worksheet-label", f"this {kind} asks nothing; put the question behind '|'")
    if not isinstance(options, dict):
        raise fault("worksheet-options", "write options as 'key: value', four spaces in")
    for key in options:
        if key not in OPTIONS[kind]:
            known = ", ".join(OPTIONS[kind])
            raise fault("worksheet-options", f"'{key}' is no option of {kind}; use: {known}")
    for key in NEEDED.get(kind, ()):
        if not options.get(key):
            raise fault("worksheet-options", f"this {kind} needs '{key}'")
    name = "next-action" if kind == "next-action" else str(options.get("name", ""))
    if not NAME.fullmatch(name):
        remedy = f"'{name}' is no name; use small letters, digits and hyphens"
        raise fault("worksheet-name", remedy)
    rows, choices = kind in ROW_KINDS, options.get("choices", [])
    columns = options.get("columns", {})
    if rows and not (isinstance(columns, dict) and 2 <= len(columns) <= 6):
        raise fault("worksheet-options", "'columns' must be two to six lines of 'key: heading'")
    if rows and not isinstance(choices or {}, dict):
        raise fault("worksheet-options", "'choices' of a table are lists by column")
    if not rows and not isinstance(choices, list):
        raise fault("worksheet-options", "'choices' must be a list")
    if rows and set(choices or {}) - set(columns):
        raise fault("worksheet-options", "'choices' names a column that 'columns' does not have")
    for key, most in (("lines", MOST_LINES), ("rows", MOST_ROWS)):
        if key in options and not (isinstance(options[key], int) and 1 <= options[key] <= most):
            raise fault("worksheet-options", f"'{key}' must be a number from 1 to {most}")
    given = options.get("from", [])
    return Question(
        name=name,
        kind=kind,
        label=label,
        line=place[1],
        number=number,
        hint=str(options.get("hint", "")),
        sources=tuple([given] if isinstance(given, str) else given),
        lines=options.get("lines", LINES),
        rows=options.get("rows", 0),
        each=str(options.get("each", "")),
        low=str(options.get("low", "")),
        high=str(options.get("high", "")),
        choices=() if rows else tuple(str(choice) for choice in choices),
        columns=columns if rows else {},
        column_choices={key: tuple(map(str, value)) for key, value in (choices or {}).items()}
        if rows
        else {},
    )
