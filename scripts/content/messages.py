"""The parts of the messages a reader may send, and how they become one letter.

docs/data/messages.yaml explains its own keys. This module reads it, refuses what it
does not understand, naming file and line, and composes letters as
docs/assets/javascripts/compose.js does in the browser.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.content.data_file import DataFile
from scripts.content.site_data import DATA

MOST_QUESTIONS = 2
OWN_QUESTION = "[your question]"
WORDINGS = ("direct", "relayed", "none")
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
        asked = questions[:MOST_QUESTIONS] or (OWN_QUESTION,)
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


def read(countries: Collection[str], folder: Path = DATA) -> Messages:
    """Read messages.yaml. Raises ContentError for a malformed file.

    Parameters:
        countries: the ids of rights.yaml, which `laws` may name.
        folder: where the file lies.
    """
    file = DataFile(folder / "messages.yaml")
    top = file.mapping(file.root(), ("tones", "fields", "questions", "laws", "cases"))
    tones = [
        Tone(**file.texts(file.mapping(node, ("id", "name"))))
        for node in file.entries(top["tones"])
    ]
    return Messages(
        tones=tuple(tones),
        fields=tuple(_field(file, node) for node in file.entries(top["fields"])),
        questions=_questions(file, top["questions"]),
        laws=dict(_laws(file, top["laws"], countries)),
        cases=_cases(file, top["cases"], [tone.id for tone in tones]),
    )


def _field(file: DataFile, node: yaml.Node) -> Field:
    """Read a gap that the form asks for."""
    pairs = file.mapping(node, ("id", "label", "fills"), ("hint", "autocomplete"))
    field = Field(**file.texts(pairs))
    if not re.fullmatch(r"\[[^][]+\]", field.fills):
        raise file.error(pairs["fills"], "bad-gap", f"write '{field.fills}' as '[words]'")
    return field


def _questions(file: DataFile, node: yaml.Node) -> tuple[Question, ...]:
    """Read the questions, of which at least one and at most two are ticked at first."""
    found = []
    for entry in file.entries(node):
        pairs = file.mapping(entry, ("id", "label", "direct", "relayed"), ("ticked",))
        ticked = "ticked" in pairs and file.truth(pairs.pop("ticked"))
        found.append(Question(ticked=ticked, **file.texts(pairs)))
    if not 1 <= sum(question.ticked for question in found) <= MOST_QUESTIONS:
        raise file.error(node, "bad-data", "tick one question or two with 'ticked: true'")
    return tuple(found)


def _laws(file: DataFile, node: yaml.Node, countries: Collection[str]) -> Iterator[tuple[str, Law]]:
    """Read the words for each country, which rights.yaml must know."""
    for entry in file.entries(node):
        pairs = file.mapping(entry, ("id", "words"), ("note",))
        law = Law(**file.texts(pairs))
        if law.id not in countries:
            remedy = f"rights.yaml knows no '{law.id}'; use: {', '.join(countries)}"
            raise file.error(pairs["id"], "unknown-entry", remedy)
        yield law.id, law


def _cases(file: DataFile, node: yaml.Node, tones: Sequence[str]) -> tuple[Case, ...]:
    """Read the cases, which stand together by their group."""
    found: list[Case] = []
    for entry in file.entries(node):
        case = _case(file, entry, tones)
        if found and case.group != found[-1].group and case.group in {each.group for each in found}:
            remedy = f"the cases of '{case.group}' stand apart; put '{case.id}' beside the others"
            raise file.error(entry, "bad-data", remedy)
        found.append(case)
    return tuple(found)


def _case(file: DataFile, node: yaml.Node, tones: Sequence[str]) -> Case:
    """Read a case with a letter for each tone."""
    pairs = file.mapping(node, ("id", "group", "name", "when", "questions", "letters"), ("law",))
    letters = file.mapping(pairs.pop("letters"), tones)
    law = "law" in pairs and file.truth(pairs.pop("law"))
    texts = file.texts(pairs)
    if texts["questions"] not in WORDINGS:
        remedy = f"'{texts['questions']}' is not known; use: {', '.join(WORDINGS)}"
        raise file.error(pairs["questions"], "bad-data", remedy)
    asks = texts["questions"] != "none"
    wanted = {f"{{{slot}}}" for slot, used in zip(SLOTS, (asks, law), strict=True) if used}
    return Case(
        law=law,
        letters={tone: _letter(file, letters[tone], asks, wanted) for tone in tones},
        **texts,
    )


def _letter(file: DataFile, node: yaml.Node, asks: bool, wanted: set[str]) -> Letter:
    """Read a letter, whose slots must be those its case calls for."""
    pairs = file.mapping(node, ("subject", "body", *(("one", "two") if asks else ())))
    texts = file.texts(pairs)
    for key, text in texts.items():
        if re.search(r"[][]", re.sub(r"\[[^][]+\]", "", text)):
            raise file.error(pairs[key], "bad-gap", "a square bracket has no partner here")
        allowed = wanted if key == "body" else set()
        slots = re.findall(r"\{.*?\}", text)
        alone = [part for part in text.split("\n\n") if part in slots]
        if sorted(slots) != sorted(allowed) or slots != alone:
            have = ", ".join(sorted(allowed)) or "none"
            remedy = f"slots here: {have}; each once, alone in its paragraph"
            raise file.error(pairs[key], "bad-slot", remedy)
    return Letter(**texts)
