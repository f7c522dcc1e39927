"""A sentence as words, each as it would be written in full, with the place where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# "firm.ie" and "10,000" are one word; so are "e.g" and "N.B", which lose their dots.
_WORD = re.compile(r"[^\W_]+(?:(?:[.@]|(?<=\d),(?=\d))[^\W_]+)*(?:'[^\W_]+)*|[%&]|(?<=\w)/(?=\w)")
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_ENDINGS = {
    "'ll": ("will",),
    "'ve": ("have",),
    "'re": ("are",),
    "'m": ("am",),
    "'d": ("had", "would"),
    "'s": ("'s", "is", "has"),
}
_BEFORE_NOT = {"ca": ("can",), "wo": ("will",), "sha": ("shall",), "ai": ("am", "is", "are")}
_SIGNS = {"/": ("/", "or"), "&": ("&", "and"), "%": ("%",)}
NUMBER = "0"
"""Stands for any number in digits."""
_HYPHENS = frozenset("-\u2010\u2011")

SPACE, HYPHEN, ENDING, COMMA, BREAK = " ", "-", "'", ",", "."
"""What stands before a word: a space, a hyphen, nothing ("do" + "n't"), a comma, another mark."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence.

    Parameters:
        forms: how it may be written in full, in small letters: `had` and `would` for `'d`.
        text: as it stands, without the dots of "e.g".
        start: where in the sentence it starts.
        end: where it ends.
        gap: what stands before it: SPACE, HYPHEN, ENDING, COMMA or BREAK.
    """

    forms: tuple[str, ...]
    text: str
    start: int
    end: int
    gap: str

    @property
    def capital(self) -> bool:
        """Whether it is written as names are: "Rosa", but neither "I" nor "TODO"."""
        return self.text[0].isupper() and not self.text.isupper()


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence's words, and every form of them for a first quick look."""

    words: tuple[Word, ...]
    forms: frozenset[str]


@lru_cache(maxsize=100_000)
def words_of(text: str) -> Words:
    """Return a sentence's words; a curly apostrophe is a straight one, "cannot" is two words."""
    text = text.replace("’", "'")
    words: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = _gap(text[end : match.start()]) if words else BREAK
        start = match.start()
        for piece, forms in _pieces(match[0]):
            words.append(Word(forms, _undotted(piece), start, start + len(piece), gap))
            start, gap = start + len(piece), ENDING
        end = match.end()
    return Words(tuple(words), frozenset(form for word in words for form in word.forms))


def _gap(between: str) -> str:
    """Return what kind of gap stands between two words."""
    if between in _HYPHENS:
        return HYPHEN
    marks = between.replace("'", "").strip()
    return SPACE if not marks else COMMA if marks == "," else BREAK


def _pieces(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words that a word is made of, each with its forms: "don't" is "do" and "not"."""
    small = text.lower()
    if small == "cannot":
        yield text[:3], ("can",)
        yield text[3:], ("not",)
    elif small.endswith("n't") and len(small) > len("n't"):
        before = small[: -len("n't")]
        yield text[: len(before)], _BEFORE_NOT.get(before, (before,))
        yield text[len(before) :], ("not",)
    else:
        place = small.rfind("'")
        if place > 0 and small[place:] in _ENDINGS:
            yield text[:place], (_undotted(small[:place]),)
            yield text[place:], _ENDINGS[small[place:]]
        else:
            yield text, _forms(small)


def _forms(small: str) -> tuple[str, ...]:
    """Return what a word in small letters may be: a sign's word, and NUMBER beside a number."""
    if small.replace(",", "").replace(".", "").isdigit():
        return (small, NUMBER)
    return _SIGNS.get(small, (_undotted(small),))


def _undotted(text: str) -> str:
    """Return "eg" for "e.g"; other words as they are."""
    return text.replace(".", "") if _DOTTED.fullmatch(text) else text
