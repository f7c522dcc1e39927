"""What an answer is given in: places to write, things to tick, rows to fill.

A kind of question is made of these. Page, PDF and Word know these and no kind, so what is new
is told to all of them at once. A field is named as the site names it; `told` is what a screen
reader says of it on paper, complete without its surroundings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from scripts.content.errors import ContentError
from scripts.content.question import Question

Stored = Literal["words", "one", "date", "list", "rows"]
"""What is kept of an answer: words, which two tabs may add to; one choice or a short answer that
two cannot share; a day; a list of what was ticked; rows of words by column."""


@dataclass(frozen=True)
class Entry:
    """How one place is filled in.

    Parameters:
        stored: what is kept of it.
        input: the attributes of its `<input>` on the page; none for a field that grows.
        short: whether a third of the line is room enough on paper.
        word: the control of a Word file, between `<w:sdtPr>` and its end.
    """

    stored: Stored
    input: Mapping[str, str] = field(default_factory=dict)
    short: bool = False
    word: str = '<w:text w:multiLine="1"/>'


WORDS = Entry("words")


@dataclass(frozen=True)
class Place:
    """One place to write: some lines, a short entry, or one of the words of a list.

    Of a list `kept` is what is kept of each of the words, where that is something else.
    """

    name: str
    told: str
    lines: int = 1
    entry: Entry = WORDS
    offered: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One thing to tick: its name on paper, its words, and the value that is kept.

    Choices of which only one counts share a name.
    """

    name: str
    words: str
    told: str
    value: str


@dataclass(frozen=True)
class Choices:
    """Things to tick: one of them, or several; below each other, or beside each other."""

    name: str
    items: tuple[Choice, ...]
    several: bool = False
    beside: bool = False


@dataclass(frozen=True)
class Row:
    """One row: the letter it is told apart by, and a place for each column."""

    letter: str
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Rows:
    """Rows to fill: their headings by column, and what one row is called, if anything.

    Rows that stand `apart` are never a table on paper: their places stand below each other.
    """

    name: str
    heads: Mapping[str, str]
    rows: tuple[Row, ...]
    each: str = ""
    apart: bool = False

    def stacked(self, wide: int) -> bool:
        """Whether the places of a row stand below each other where `wide` columns fit."""
        return self.apart or len(self.heads) > wide


@dataclass(frozen=True)
class Parts:
    """Places that are one question together, each with a few words before it."""

    parts: tuple[tuple[str, Place], ...]


Form = Place | Choices | Rows | Parts


def fields(question: Question, form: Form) -> dict[str, Stored]:
    """Return the fields in which a question's answers are kept, and what is kept in each."""
    match form:
        case Place():
            return {form.name: form.entry.stored}
        case Choices():
            return {form.name: "list" if form.several else "one"}
        case Rows():
            return {form.name: "rows"}
        case Parts():
            return {place.name: place.entry.stored for _, place in form.parts}
        case _:
            raise unknown(question, form, "scripts/content/forms.py")


def labels(question: Question, form: Form) -> dict[str, str]:
    """Return what each field of a question is called where it stands alone, as in a list."""
    named = dict.fromkeys(fields(question, form), question.label)
    if isinstance(form, Parts):
        # The first part has the question to itself; "My one next step: by when" is a later one.
        for words, place in form.parts[1:]:
            named[place.name] = f"{question.label}: {words[:1].lower()}{words[1:]}"
    return named


def offers(form: Form) -> list[str]:
    """Tell a reader of paper what each column with a list of choices offers."""
    if not isinstance(form, Rows):
        return []
    columns = zip(form.heads.values(), form.rows[0].places, strict=True)
    return [f"{head}: {', '.join(one.offered)}." for head, one in columns if one.offered]


def unknown(question: Question, form: object, module: str) -> ContentError:
    """Return the error for a form that a module has no answer to."""
    remedy = (
        f"'{question.kind}' asks for {type(form).__name__}, which {module} does not know; "
        "say there what it looks like"
    )
    return ContentError(question.path, question.line, "question-kind", remedy)


def place(question: Question, lines: int = 1, entry: Entry = WORDS) -> Place:
    """Return the one place in which a question is answered."""
    return Place(question.name, question.label, lines, entry)


def choices(
    question: Question, words: Mapping[str, str], *, several: bool = False, beside: bool = False
) -> Choices:
    """Return a question's choices, `words` by the value that is kept."""
    name = question.name
    items = tuple(
        Choice(f"{name}-{number}" if several else name, one, f"{question.label} {one}", value)
        for number, (value, one) in enumerate(words.items(), start=1)
    )
    return Choices(name, items, several, beside)


def kept_by(question: Question) -> dict[str, str]:
    """Return a question's choices by what is kept of them: their words, in English."""
    words = question.options["choices"]
    return dict(zip(question.options.get("kept") or words, words, strict=True))


def rows(question: Question, lines: int = 1, *, each: str = "", apart: bool = False) -> Rows:
    """Return a question's rows out of its options `columns`, `choices` and `rows`."""
    heads, offered = question.options["columns"], question.options["choices"]
    kept = question.options.get("kept") or {}
    made = []
    for number in range(1, question.options["rows"] + 1):
        letter = chr(ord("a") + number - 1)
        cells = (
            Place(
                f"{question.name}-{number}-{column}",
                f"{question.label} {letter}, {heading}",
                lines,
                offered=offered.get(column, ()),
                kept=kept.get(column, ()),
            )
            for column, heading in heads.items()
        )
        made.append(Row(letter, tuple(cells)))
    return Rows(question.name, heads, tuple(made), each, apart)
