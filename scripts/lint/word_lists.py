"""Reads the lists of a rule that is a module, from `scripts/lint/words/lists/`.

    classes:                    phrases under a name, for this file alone
      people: [manager/managers, employers]
    texts:                      what is no phrase, each under a name
    lists:                      what the module looks for, each under a name
      share: ["[number] in [number] [people]"]

How a phrase is written is explained in `matching/notation.py`. Besides the file's own classes and
those of `classes.yml` it may name the kinds of `quantities.py`.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.content.data_file import read
from scripts.lint.matching.excuses import Place
from scripts.lint.matching.finder import Found, apart
from scripts.lint.matching.notation import parse_part
from scripts.lint.matching.pattern import Pattern, Piece
from scripts.lint.matching.vocabulary import WORDS, entries, finder, vocabulary
from scripts.lint.quantities import KINDS, form_of, with_quantities

# Longer phrases are cut in messages.
LONGEST = 48


@dataclass(frozen=True)
class Phrase:
    """A phrase in a text: from which character to which it reaches, and where its words stand."""

    start: int
    end: int
    found: Found

    def of(self, text: str) -> str:
        """Return the phrase as it stands in its text, short enough for a message of one line."""
        phrase = text[self.start : self.end]
        return phrase if len(phrase) <= LONGEST else f"{phrase[:LONGEST].rsplit(' ', 1)[0]} ..."

    def overlaps(self, other: "Phrase") -> bool:
        """Return whether two phrases share a word."""
        return self.start < other.end and other.start < self.end


class WordLists:
    """The lists of a rule's file. Raises ContentError, with line and remedy, for a faulty one."""

    def __init__(self, path: Path) -> None:
        data = read(path, schema="word-lists")
        self._classes: dict[str, tuple[Pattern, ...]] = {
            kind: ((Piece(frozenset((form_of(kind),))),),) for kind in KINDS
        }
        for name in data.values.get("classes", {}):
            listed = entries(data, ("classes", name), lambda text: parse_part(text, self._class))
            self._classes[name] = tuple(pattern for _, _, pattern in listed)
        self._finders = {
            name: finder(data, ("lists", name), self._class) for name in data.values["lists"]
        }
        self.texts = {name: tuple(held) for name, held in data.values.get("texts", {}).items()}

    def _class(self, name: str) -> tuple[Pattern, ...]:
        """Return the phrases of a class. Raises NotationError for one that is not there."""
        return self._classes[name] if name in self._classes else vocabulary()(name)

    def find(self, name: str, text: str) -> list[Phrase]:
        """Return the phrases of a list in a text, in order."""
        words = with_quantities(text)
        return [
            Phrase(words.words[one.start].start, words.words[one.end - 1].end, one)
            for one in apart(self._finders[name].find(words))
        ]

    def holds(self, name: str, text: str) -> bool:
        """Return whether a text holds a phrase of a list."""
        return bool(self._finders[name].find(with_quantities(text)))


@cache
def word_lists(rule: str) -> WordLists:
    """Return the lists of a rule by its id, read once."""
    return WordLists(WORDS / "lists" / f"{rule}.yml")


def denied(text: str, phrase: Phrase) -> bool:
    """Return whether a sentence turns down what a phrase in it says: "no study shows"."""
    return vocabulary().excuses["denied"].holds(Place(with_quantities(text), phrase.found))


def asked(text: str) -> bool:
    """Return whether a sentence is a question."""
    return text.rstrip('"”’)*_ ').endswith("?")
