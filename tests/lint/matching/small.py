"""A small set of classes and excuses, and what the matcher says with it."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.lint.matching.excuses import Place
from scripts.lint.matching.finder import Finder, apart
from scripts.lint.matching.notation import parse
from scripts.lint.matching.text import words_of
from scripts.lint.matching.vocabulary import Vocabulary

CLASSES = """\
done:
  - -ed
  - been/written
good:
  - good/new
a job:
  - a/the ([good]) job
  - work
"""
EXCUSES = """\
denied:
  where: in the clause
  tokens: [not/never/nobody]
  exceptions: [not only]
asked:
  where: just before
  questions: true
  tokens: [when/whether, how long]
told:
  where: before
  tokens: [people say]
refuted:
  where: after
  tokens: [myth]
named:
  where: nearby
  names: true
  tokens: [mother]
  exceptions: [monday, the/it]
"""


@cache
def small() -> Vocabulary:
    """Return the small set."""
    with TemporaryDirectory() as folder:
        return made(Path(folder), CLASSES, EXCUSES)


def made(folder: Path, classes: str, excuses: str) -> Vocabulary:
    """Return what two files say that are written to a folder."""
    (folder / "classes.yml").write_text(classes, encoding="utf-8")
    (folder / "excuses.yml").write_text(excuses, encoding="utf-8")
    return Vocabulary(folder)


def found(token: str, text: str) -> list[str]:
    """Return each phrase that a token finds in a sentence, as it stands there."""
    words = words_of(text).words
    finder = Finder((parse(token, small()),))
    return [
        text[words[one.start].start : words[one.end - 1].end]
        for one in apart(finder.find(words_of(text)))
    ]


def excused(
    name: str, token: str, text: str, before: tuple[str, ...] = (), after: str = ""
) -> bool:
    """Return whether an excuse holds for the first phrase that a token finds in a sentence."""
    sentence = words_of(text)
    phrase = Finder((parse(token, small()),)).find(sentence)[0]
    earlier = tuple(words_of(one) for one in before)
    later = words_of(after) if after else None
    place = Place(sentence, phrase, text.endswith("?"), earlier, later)
    return small().excuses[name].holds(place)
