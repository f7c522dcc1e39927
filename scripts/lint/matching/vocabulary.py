"""The classes and excuses that tokens and checks name, from `classes.yml` and `excuses.yml`."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

import yaml

from scripts.data_file import DataFile
from scripts.lint.matching.excuses import PLACES, Excuse
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
        self.file = DataFile(folder / CLASSES)
        self._nodes = _named(self.file)
        self._made: dict[str, tuple[Pattern, ...]] = {}
        self._open: list[str] = []
        for name in self._nodes:
            self(name)
        file = DataFile(folder / EXCUSES)
        self.excuses = {name: self._excuse(file, node) for name, node in _named(file).items()}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the classes."""
        return tuple(self._nodes)

    def __call__(self, name: str) -> tuple[Pattern, ...]:
        """Return the phrases of a class. Raises NotationError for one that is not there."""
        if name not in self._nodes:
            known = ", ".join(f"[{one}]" for one in sorted(self._nodes))
            raise NotationError(f"[{name}] is no class of {CLASSES}; use one of {known}")
        if name in self._open:
            raise NotationError(f"[{name}] leads back to itself; take it out here")
        if name not in self._made:
            self._open.append(name)
            listed = entries(self.file, self._nodes[name], lambda text: parse_part(text, self))
            self._made[name] = tuple(pattern for _, _, pattern in listed)
            self._open.remove(name)
        return self._made[name]

    def excuses_of(self, file: DataFile, node: yaml.Node | None) -> tuple[Excuse, ...]:
        """Return the excuses that a list names. Raises ContentError for one that is not there."""
        return tuple(
            self.excuses[one_of(file, name, tuple(self.excuses))]
            for name in (file.entries(node) if node else ())
        )

    def _excuse(self, file: DataFile, node: yaml.Node) -> Excuse:
        """Read an excuse."""
        parts = file.mapping(node, ("where", "tokens"), ("exceptions", "questions", "names"))
        return Excuse(
            one_of(file, parts["where"], PLACES),
            finder(file, parts["tokens"], self),
            finder(file, parts.get("exceptions"), self),
            "questions" in parts and file.truth(parts["questions"]),
            "names" in parts and file.truth(parts["names"]),
        )


@cache
def vocabulary(folder: Path = WORDS) -> Vocabulary:
    """Return the classes and excuses, read once. Raises ContentError for a faulty file."""
    return Vocabulary(folder)


def finder(file: DataFile, node: yaml.Node | None, classes: Classes) -> Finder:
    """Return what finds the tokens of a list, or nothing where there is no list."""
    listed = entries(file, node, lambda text: parse(text, classes)) if node else ()
    return Finder(tuple(token for _, _, token in listed))


def entries(
    file: DataFile, node: yaml.Node, read: Callable[[str], Meaning]
) -> Iterator[tuple[yaml.Node, str, Meaning]]:
    """Yield each token of a list or a swap: where it stands, what to write, and what it means.

    Raises ContentError for one that means nothing or stands there twice.
    """
    swaps = isinstance(node, yaml.MappingNode)
    seen: dict[str, int] = {}
    for key, value in node.value if swaps else [(one, one) for one in file.entries(node)]:
        token, better = (file.texts({"": one})[""] for one in (key, value))
        if token in seen:
            remedy = f"'{token}' stands here twice, first in line {seen[token]}; keep one"
            raise file.error(key, BAD, remedy)
        seen[token] = key.start_mark.line + 1
        try:
            yield key, better if swaps else "", read(token)
        except NotationError as error:
            raise file.error(key, BAD, str(error)) from None


def one_of(file: DataFile, node: yaml.Node, known: Sequence[str]) -> str:
    """Return a text that must be one of some. Raises ContentError where it is another."""
    if str(node.value) not in known:
        raise file.error(node, BAD, f"'{node.value}' is not known; use: {', '.join(known)}")
    return str(node.value)


def rule_ids() -> tuple[str, ...]:
    """Return the ids of the rules that have a word file."""
    files = {path.name for path in WORDS.glob("*.yml")} - {CLASSES, EXCUSES}
    return tuple(sorted(name.removesuffix(".yml") for name in files))


def _named(file: DataFile) -> dict[str, yaml.Node]:
    """Return what stands under each name of a file."""
    root = file.root()
    if not isinstance(root, yaml.MappingNode):
        raise file.error(root, BAD, "expected a name, a colon and what it stands for")
    return {key.value: value for key, value in root.value}
