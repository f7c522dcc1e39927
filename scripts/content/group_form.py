"""The form that people fill in before and after a group session, read from its data file."""

from dataclasses import dataclass
from pathlib import Path

from scripts.content.data_file import DataFile
from scripts.content.site_data import DATA

NAME = "before-after.yaml"
FEWEST_OPTIONS, MOST_OPTIONS = 2, 5


@dataclass(frozen=True)
class Question:
    """One question with its answers, from the least to the most."""

    id: str
    text: str
    options: tuple[str, ...]


def read(folder: Path = DATA) -> tuple[Question, ...]:
    """Return the questions in order. Raises ContentError for a malformed file."""
    file = DataFile(folder / NAME)
    found = []
    for entry in file.entries(file.root()):
        pairs = file.mapping(entry, ("id", "text", "options"))
        words = file.texts({key: pairs[key] for key in ("id", "text")})
        options = [file.texts({"option": node})["option"] for node in pairs["options"].value]
        if not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
            remedy = f"has {len(options)} options; give {FEWEST_OPTIONS} to {MOST_OPTIONS}"
            raise file.error(pairs["options"], "bad-data", remedy)
        found.append(Question(words["id"], words["text"], tuple(options)))
    return tuple(found)
