"""What a question is on paper: the places to write and the choices to tick, with their names.

PDF and Word ask here, so that a kind of question has one form on paper. A field is named as the
site names it; `told` is what a screen reader says of it, complete without its surroundings.
"""

from dataclasses import dataclass

from scripts.content.sheet import Question

STEPS = 5


@dataclass(frozen=True)
class Place:
    """One place to write: some lines, a day, or one of the words of a list."""

    name: str
    told: str
    lines: int = 1
    day: bool = False
    offered: tuple[str, ...] = ()


@dataclass(frozen=True)
class Choice:
    """One thing to tick. Choices of which only one counts share a name."""

    name: str
    words: str
    told: str


@dataclass(frozen=True)
class Choices:
    """Things to tick: one of them, or several. The steps of a scale stand beside each other."""

    items: tuple[Choice, ...]
    several: bool = False
    scale: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: headings by column, and for each row its letter and a place for each column."""

    heads: dict[str, str]
    rows: tuple[tuple[str, tuple[Place, ...]], ...]


@dataclass(frozen=True)
class Block:
    """Places below each other, each with a few words before it; the title is for the whole."""

    title: str
    pairs: tuple[tuple[str, Place], ...]


Form = Place | Choices | Grid | tuple[Block, ...]


def form_of(question: Question, wide: int) -> Form:
    """Return a question's form. A table of more than `wide` columns has its rows stacked."""
    match question.kind:
        case "short-answer":
            return Place(question.name, question.label)
        case "long-answer":
            return Place(question.name, question.label, question.lines)
        case "date":
            return Place(question.name, question.label, day=True)
        case "one-of" | "several-of":
            return choices(question, question.choices)
        case "scale":
            ends = {1: f"1, {question.low}", STEPS: f"{STEPS}, {question.high}"}
            steps = (ends.get(step, str(step)) for step in range(1, STEPS + 1))
            return choices(question, tuple(steps))
        case "answer-table" if len(question.columns) <= wide:
            rows = range(1, question.rows + 1)
            return Grid(
                dict(question.columns), tuple((letter(row), cells(question, row)) for row in rows)
            )
        case "answer-table" | "answer-group":
            return blocks(question, 2 if question.kind == "answer-group" else 1)
        case _:
            return next_action(question)


def choices(question: Question, words: tuple[str, ...]) -> Choices:
    """Return choices to tick. Where several count, each has a name of its own."""
    several = question.kind == "several-of"
    items = (
        Choice(
            f"{question.name}-{place}" if several else question.name,
            choice,
            f"{question.label} {choice}",
        )
        for place, choice in enumerate(words, start=1)
    )
    return Choices(tuple(items), several, question.kind == "scale")


def cells(question: Question, row: int, lines: int = 1) -> tuple[Place, ...]:
    """Return the places of one row, told apart from those of the others."""
    return tuple(
        Place(
            f"{question.name}-{row}-{column}",
            f"{question.label} {letter(row)}, {heading}",
            lines,
            offered=question.column_choices.get(column, ()),
        )
        for column, heading in question.columns.items()
    )


def blocks(question: Question, lines: int) -> tuple[Block, ...]:
    """Return rows whose cells stand below each other."""
    made = []
    for row in range(1, question.rows + 1):
        title = f"{question.each} {letter(row)}" if question.each else letter(row)
        heads = question.columns.values()
        made.append(Block(title, tuple(zip(heads, cells(question, row, lines), strict=True))))
    return tuple(made)


def next_action(question: Question) -> tuple[Block, ...]:
    """Return the last question: what, and by when."""
    what = Place("next-action", f"{question.label}. What")
    when = Place("next-date", f"{question.label}. By when", day=True)
    return (Block("", (("What", what), ("By when", when))),)


def offers(question: Question) -> list[str]:
    """Tell a reader of paper what each column with a list of choices offers."""
    return [
        f"{question.columns[column]}: {', '.join(offered)}."
        for column, offered in question.column_choices.items()
    ]


def letter(row: int) -> str:
    """Return the letter a row has on the screen too."""
    return chr(ord("a") + row - 1)
