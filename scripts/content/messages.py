"""The parts of the messages a reader may send, and how they become one letter.

docs/data/messages.yaml explains its own keys. This module reads it, and composes letters as
docs/assets/javascripts/compose.js does in the browser.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from scripts.content.data_file import DATA, DataFile, load, twice
from scripts.content.explaining import Fault, Where, named
from scripts.content.words import phrase, say

NAME = "messages.yaml"
MOST_QUESTIONS = 2
OWN_QUESTION = phrase("[your question]")
SLOTS = ("questions", "law")


@dataclass(frozen=True)
class Tone:
    """How a letter sounds."""

    id: str
    name: str


@dataclass(frozen=True)
class Field:
    """A gap that the form asks for."""

    id: str
    label: str
    fills: str
    hint: str = ""
    autocomplete: str = "off"


@dataclass(frozen=True)
class Question:
    """Something a reader may ask, worded for who was there and for who passes it on."""

    id: str
    label: str
    direct: str
    relayed: str
    ticked: bool = False

    def worded(self, wording: str) -> str:
        """Return the question as asked of somebody who was there, or who passes it on."""
        return self.relayed if wording == "relayed" else self.direct


@dataclass(frozen=True)
class Law:
    """The sentence that names a country's law in a request for data."""

    id: str
    words: str
    note: str = ""


@dataclass(frozen=True)
class Letter:
    """One letter with its gaps and slots; `one` and `two` lead to that many questions."""

    subject: str
    body: str
    one: str = ""
    two: str = ""

    def composed(self, questions: Sequence[str] = (), law: str = "") -> str:
        """Return the body with its slots filled; gaps stay for the reader."""
        slots = {"{questions}": self._asking(questions), "{law}": law}
        paragraphs = (slots.get(part, part) for part in self.body.split("\n\n"))
        return "\n\n".join(filter(None, paragraphs))

    def _asking(self, questions: Sequence[str]) -> str:
        """Return the sentence that leads to the questions, and the questions."""
        asked = questions[:MOST_QUESTIONS] or (say(OWN_QUESTION),)
        if len(asked) == 1:
            return f"{self.one}\n\n{asked[0]}"
        numbered = (f"{number}. {question}" for number, question in enumerate(asked, start=1))
        return "\n".join((f"{self.two}\n", *numbered))


@dataclass(frozen=True)
class Case:
    """An occasion to write, with a letter for each tone by the tone's id."""

    id: str
    group: str
    name: str
    when: str
    questions: str
    letters: dict[str, Letter]
    law: bool = False


@dataclass(frozen=True)
class Messages:
    """Everything in messages.yaml."""

    tones: tuple[Tone, ...]
    fields: tuple[Field, ...]
    questions: tuple[Question, ...]
    laws: dict[str, Law]
    cases: tuple[Case, ...]

    def first_letter(self, case: Case) -> tuple[str, str]:
        """Return subject and body of a case in the first tone with the questions ticked first."""
        letter = case.letters[self.tones[0].id]
        asked = [each.worded(case.questions) for each in self.questions if each.ticked]
        return letter.subject, letter.composed(asked)


def worded(parts: Messages, word: Callable[[str], str]) -> Messages:
    """Return the messages with each text put into other words, letters a paragraph at a time.

    Words that are empty, and slots, stay as they are.
    """

    def other(text: str) -> str:
        kept = not text or text.strip("{}") in SLOTS
        return text if kept else word(text)

    def letter(one: Letter) -> Letter:
        body = "\n\n".join(other(part.strip()) for part in one.body.split("\n\n"))
        return Letter(other(one.subject), body, other(one.one), other(one.two))

    def each(one: Any, *keys: str) -> Any:  # noqa: ANN401  # any record of this file
        return replace(one, **{key: other(getattr(one, key)) for key in keys})

    return Messages(
        tones=tuple(each(one, "name") for one in parts.tones),
        fields=tuple(each(one, "label", "fills", "hint") for one in parts.fields),
        questions=tuple(each(one, "label", "direct", "relayed") for one in parts.questions),
        laws={id_: each(one, "words", "note") for id_, one in parts.laws.items()},
        cases=tuple(
            replace(
                each(case, "group", "name", "when"),
                letters={tone: letter(one) for tone, one in case.letters.items()},
            )
            for case in parts.cases
        ),
    )


def read(countries: Collection[str], folder: Path = DATA) -> Messages:
    """Read messages.yaml. Raises FileError for a malformed file.

    Parameters:
        countries: the ids of rights.yaml, which `laws` may name.
        folder: where the file lies.
    """
    return _messages(load(folder / NAME), tuple(countries))


@cache
def _messages(data: DataFile, countries: tuple[str, ...]) -> Messages:
    """Make the records of a file that its schema allows."""
    held = data.values
    data.refuse(
        [
            *(fault for key in held for fault in twice(data, "id", key)),
            *_ticked(held["questions"]),
            *_strange_laws(held["laws"], countries),
            *_apart(held["cases"]),
            *_misfits(held["cases"], [tone["id"] for tone in held["tones"]]),
        ]
    )
    return Messages(
        tones=tuple(Tone(**one) for one in held["tones"]),
        fields=tuple(Field(**one) for one in held["fields"]),
        questions=tuple(Question(**one) for one in held["questions"]),
        laws={one["id"]: Law(**one) for one in held["laws"]},
        cases=tuple(_case(one, held["tones"]) for one in held["cases"]),
    )


def _case(held: Mapping[str, Any], tones: Sequence[Mapping[str, str]]) -> Case:
    """Make the record of a case with a letter for each tone."""
    letters = {tone["id"]: Letter(**held["letters"][tone["id"]]) for tone in tones}
    return Case(**{**held, "letters": letters})


def _ticked(questions: Sequence[Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield a fault unless one question or two are ticked at first."""
    if not 1 <= sum(one.get("ticked", False) for one in questions) <= MOST_QUESTIONS:
        yield Fault(("questions",), "bad-value", "tick one question or two with 'ticked: true'")


def _strange_laws(laws: Sequence[Mapping[str, Any]], countries: Collection[str]) -> Iterator[Fault]:
    """Yield each law of a country that rights.yaml does not know."""
    for number, law in enumerate(laws):
        if law["id"] not in countries:
            remedy = f"rights.yaml knows no '{law['id']}'; use: {', '.join(countries)}"
            yield Fault(("laws", number, "id"), "unknown-entry", remedy)


def _apart(cases: Sequence[Mapping[str, Any]]) -> Iterator[Fault]:
    """Yield each case that does not stand beside the others of its group."""
    for number, case in enumerate(cases):
        before = [one["group"] for one in cases[:number]]
        if case["group"] in before[:-1] and case["group"] != before[-1]:
            remedy = (
                f"the cases of '{case['group']}' stand apart; put '{case['id']}' beside the others"
            )
            yield Fault(("cases", number), "bad-value", remedy)


def _misfits(cases: Sequence[Mapping[str, Any]], tones: Sequence[str]) -> Iterator[Fault]:
    """Yield tones without a letter, letters without a tone, and what is wrong in letters."""
    for number, case in enumerate(cases):
        where: Where = ("cases", number, "letters")
        for tone in (one for one in tones if one not in case["letters"]):
            yield Fault(
                where, "missing-key", f"{named((*where, tone))} is missing; each tone has a letter"
            )
        for tone in case["letters"]:
            if tone not in tones:
                remedy = f"{named((*where, tone))} is not known; use: {', '.join(tones)}"
                yield Fault((*where, tone), "unknown-key", remedy)
            else:
                yield from _letter_faults(case, (*where, tone))


def _letter_faults(case: Mapping[str, Any], where: Where) -> Iterator[Fault]:
    """Yield what is wrong in a letter, whose slots must be those its case calls for."""
    letter = case["letters"][where[-1]]
    asks = case["questions"] != "none"
    for key in ("one", "two"):
        if asks and key not in letter:
            remedy = f"{named((*where, key))} is missing; this case leads to questions"
            yield Fault(where, "missing-key", remedy)
        if not asks and key in letter:
            remedy = f"{named((*where, key))} does not belong here; this case asks no questions"
            yield Fault((*where, key), "unknown-key", remedy)
    used = zip(SLOTS, (asks, case.get("law", False)), strict=True)
    wanted = sorted(f"{{{slot}}}" for slot, is_used in used if is_used)
    for key, text in letter.items():
        if re.search(r"[][]", re.sub(r"\[[^][]+\]", "", text)):
            yield Fault((*where, key), "bad-gap", "a square bracket has no partner here")
        slots = re.findall(r"\{.*?\}", text)
        alone = [part for part in text.split("\n\n") if part in slots]
        allowed = wanted if key == "body" else []
        if sorted(slots) != allowed or slots != alone:
            have = ", ".join(allowed) or "none"
            remedy = f"slots here: {have}; each once, alone in its paragraph"
            yield Fault((*where, key), "bad-slot", remedy)
