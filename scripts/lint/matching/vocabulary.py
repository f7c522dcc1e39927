"""The classes and excuses that tokens and checks name, from `classes.yml` and `excuses.yml`."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from scripts.content.data_file import DataFile, read
from scripts.content.explaining import Fault, Where
from scripts.lint.matching.excuses import Excuse
from scripts.lint.matching.finder import Finder
from scripts.lint.matching.notation import NotationError, parse, parse_part
from scripts.lint.matching.pattern import Classes, Pattern

WORDS = Path(__file__).parent.parent / "words"
CLASSES, EXCUSES = "classes.yml", "excuses.yml"
BAD = "bad-words"
Meaning = TypeVar("Meaning")


class Vocabulary:
    """Word classes and excuses by their names. Raises ContentError for a faulty file."""

    def __init__(self, folder: Path) -> None:
        self.data = read(folder / CLASSES, schema="word-classes")
        self._made: dict[str, tuple[Pattern, ...]] = {}
        self._open: list[str] = []
        for name in self.data.values:
            self(name)
        data = read(folder / EXCUSES, schema="word-excuses")
        self.excuses = {name: self._excuse(data, name) for name in data.values}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the classes."""
        return tuple(self.data.values)

    def __call__(self, name: str) -> tuple[Pattern, ...]:
        """Return the phrases of a class. Raises NotationError for one that is not there."""
        if name not in self.names:
            known = ", ".join(f"[{one}]" for one in sorted(self.names))
            raise NotationError(f"[{name}] is no class of {CLASSES}; use one of {known}")
        if name in self._open:
            raise NotationError(f"[{name}] leads back to itself; take it out here")
        if name not in self._made:
            self._open.append(name)
            listed = entries(self.data, (name,), lambda text: parse_part(text, self))
            self._made[name] = tuple(pattern for _, _, pattern in listed)
            self._open.remove(name)
        return self._made[name]

    def excuses_of(self, data: DataFile, where: Where) -> tuple[Excuse, ...]:
        """Return the excuses that a list names. Raises ContentError for one that is not there."""
        return tuple(
            self.excuses[one_of(data, (*where, number), name, tuple(self.excuses))]
            for number, name in enumerate(at(data, where) or ())
        )

    def _excuse(self, data: DataFile, name: str) -> Excuse:
        """Make the record of an excuse."""
        held = data.values[name]
        return Excuse(
            held["where"],
            finder(data, (name, "tokens"), self),
            finder(data, (name, "exceptions"), self),
            held.get("questions", False),
            held.get("names", False),
        )


@cache
def vocabulary(folder: Path = WORDS) -> Vocabulary:
    """Return the classes and excuses, read once. Raises ContentError for a faulty file."""
    return Vocabulary(folder)


def at(data: DataFile, where: Where) -> Any:  # noqa: ANN401  # whatever stands there
    """Return what stands at a place, or nothing where the last key is not there."""
    held: Any = data.values
    for step in where[:-1]:
        held = held[step]
    last = where[-1]
    return held[last] if isinstance(last, int) else held.get(last)


def finder(data: DataFile, where: Where, classes: Classes) -> Finder:
    """Return what finds the tokens of a list, or nothing where there is no list."""
    listed = entries(data, where, lambda text: parse(text, classes))
    return Finder(tuple(token for _, _, token in listed))


def entries(
    data: DataFile, where: Where, read: Callable[[str], Meaning]
) -> Iterator[tuple[Where, str, Meaning]]:
    """Yield each token of a list or a swap: its place, what to write, and what it means.

    Raises ContentError for one that means nothing or stands there twice.
    """
    held = at(data, where) or ()
    swaps = isinstance(held, dict)
    seen: dict[str, int] = {}
    for number, token in enumerate(held):
        place: Where = (*where, token if swaps else number)
        if token in seen:
            remedy = f"'{token}' stands here twice, first in line {seen[token]}; keep one"
            raise data.error(Fault(place, BAD, remedy))
        seen[token] = data.line(*place)
        try:
            yield place, held[token] if swaps else "", read(token)
        except NotationError as error:
            raise data.error(Fault(place, BAD, str(error))) from None


def one_of(data: DataFile, where: Where, name: str, known: tuple[str, ...]) -> str:
    """Return a name that must be one of some. Raises ContentError where it is another."""
    if name not in known:
        remedy = f"'{name}' is not known; use: {', '.join(known)}"
        raise data.error(Fault(where, BAD, remedy))
    return name


def rule_ids() -> tuple[str, ...]:
    """Return the ids of the rules that have a word file."""
    files = {path.name for path in WORDS.glob("*.yml")} - {CLASSES, EXCUSES}
    return tuple(sorted(name.removesuffix(".yml") for name in files))
