"""The words of people in danger: docs/data/danger.yaml, which explains its own keys."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.data_file import DATA, DataFile, load
from scripts.content.explaining import Fault, Where

NAME = "danger.yaml"
HELP = ("danger", "money")
PART = re.compile(r"\{[^}]*\}\??|\S+")
SET = re.compile(r"\{([a-z][a-z ]*)\}\??")
# Letters of Latin without accents; of other scripts, what belongs to their words as well.
LETTERS = "[a-z0-9\u0400-\u04ff\u0600-\u06ff\u0900-\u09ff\u3040-\u9fff\uac00-\ud7a3]+"
WORDS = re.compile(rf"{LETTERS}(?:/(?:{LETTERS}|\$))*\??")
MARKS = {"^", "$", "*"}


def read(folder: Path = DATA) -> dict[str, Any]:
    """Return the file as the search in the browser takes it.

    Raises FileError with the line of each mistake: a key, a kind of help or a set that is not
    known, a sign that means nothing here, a phrase that stands there twice.
    """
    return _held(load(folder / NAME))


@cache
def _held(data: DataFile) -> dict[str, Any]:
    """Return the values of a file that its schema allows, each text with single spaces."""
    held = data.values
    lists: list[Where] = [
        *(("sets", name) for name in held["sets"]),
        *(("phrases", number, "words") for number in range(len(held["phrases"]))),
        ("never",),
    ]
    data.refuse(fault for where in lists for fault in _faults(data, where))
    return {
        "spell": {word: _texts(others) for word, others in held["spell"].items()},
        "sets": {name: _texts(lines) for name, lines in held["sets"].items()},
        **{key: held[key] for key in ("between", "telling", "ordinary")},
        "phrases": {
            kind: [
                text
                for group in held["phrases"]
                if group["help"] == kind
                for text in _texts(group["words"])
            ]
            for kind in HELP
        },
        "never": _texts(held["never"]),
    }


def _texts(held: Iterable[str]) -> list[str]:
    """Return texts, each with single spaces."""
    return [" ".join(text.split()) for text in held]


def _faults(data: DataFile, where: Where) -> Iterator[Fault]:
    """Yield each phrase of a list that cannot be read, or that stands there twice."""
    seen = set()
    lines: Any = data.values
    for step in where:
        lines = lines[step]
    for number, text in enumerate(_texts(lines)):
        place = (*where, number)
        if text in seen:
            yield Fault(place, "duplicate-phrase", f"'{text}' stands here twice; keep one")
        seen.add(text)
        for part in PART.findall(text):
            named = SET.fullmatch(part)
            if named and named[1] not in data.values["sets"]:
                known = ", ".join(data.values["sets"])
                yield Fault(place, "unknown-set", f"no set '{named[1]}'; use: {known}")
            if not named and part not in MARKS and not WORDS.fullmatch(part):
                remedy = f"'{part}' is no word here; see the top of this file"
                yield Fault(place, "bad-phrase", remedy)
