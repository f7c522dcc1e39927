"""The form that people fill in before and after a group session: docs/data/before-after.yaml."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content.data_file import DATA, DataFile, load, twice

NAME = "before-after.yaml"


@dataclass(frozen=True)
class Question:
    """One question with its answers, from the least to the most."""

    id: str
    text: str
    options: tuple[str, ...]


def read(folder: Path = DATA) -> tuple[Question, ...]:
    """Return the questions in order. Raises FileError for a malformed file."""
    return _questions(load(folder / NAME))


@cache
def _questions(data: DataFile) -> tuple[Question, ...]:
    """Make the records of a file that its schema allows."""
    data.refuse(twice(data, "id"))
    return tuple(Question(one["id"], one["text"], tuple(one["options"])) for one in data.values)
