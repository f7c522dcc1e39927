"""What a token is made of, and which words a sentence must hold for it to stand there."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from scripts.lint.word_set import word_set


@dataclass(frozen=True)
class Piece:
    """One word: one of several, or one with a certain ending.

    Parameters:
        words: words in small letters.
        exact: words as they must be written, for those with a capital.
        endings: how the word may end.
    """

    words: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Either:
    """One of several phrases."""

    options: "tuple[Pattern, ...]"


@dataclass(frozen=True)
class Maybe:
    """A phrase that may be missing."""

    inner: "Pattern"


@dataclass(frozen=True)
class Gap:
    """Up to five words, none of them a "not"."""


@dataclass(frozen=True)
class Comma:
    """A comma that may be there."""


@dataclass(frozen=True)
class Stop:
    """The end of a clause."""


Element: TypeAlias = Piece | Either | Maybe | Gap | Comma | Stop
Pattern: TypeAlias = tuple[Element, ...]
Token: TypeAlias = tuple[Pattern, ...]
"""The parts of a token, which all stand in one sentence; most tokens are of one part."""
Classes: TypeAlias = Callable[[str], tuple[Pattern, ...]]
"""Returns the phrases of a class by its name; raises NotationError for one it does not know."""

Needed: TypeAlias = list[frozenset[str]]
"""Sets of words; a sentence must hold one of each."""

# Words that most sentences hold, which tell little about what else stands there.
COMMON = word_set(
    "a an the it they you this that your will is are be been to of in for have and not get do"
)


def first_words(pattern: Pattern) -> frozenset[str] | None:
    """Return the words with which a phrase may start, or None where any may."""
    if not pattern:
        return None
    first, rest = pattern[0], pattern[1:]
    if isinstance(first, Piece):
        return None if first.endings else _small(first)
    if isinstance(first, Either):
        return _together([first_words(option) for option in first.options])
    if isinstance(first, Maybe):
        return _together([first_words(first.inner), first_words(rest)])
    return None


def _together(sets: list[frozenset[str] | None]) -> frozenset[str] | None:
    """Return all words of some sets, or None where one of them may be any word."""
    known = [one for one in sets if one is not None]
    return frozenset().union(*known) if len(known) == len(sets) else None


def needed(token: Token) -> Needed:
    """Return which words a sentence must hold, the rarest set first, as far as can be told."""
    found = [words for pattern in token for words in _needed(pattern)]
    return sorted(found, key=lambda words: (not COMMON.isdisjoint(words), len(words)))


def _needed(pattern: Pattern) -> Needed:
    """Return which words a pattern needs."""
    found: Needed = []
    for element in pattern:
        if isinstance(element, Piece) and not element.endings:
            found.append(_small(element))
        elif isinstance(element, Either):
            each = [needed((option,))[:1] for option in element.options]
            if all(each):
                found.append(frozenset().union(*(words for one in each for words in one)))
    return found


def _small(piece: Piece) -> frozenset[str]:
    """Return the words of a piece in small letters."""
    return piece.words | {word.lower() for word in piece.exact}


def is_a_name(token: Token) -> bool:
    """Return whether a token holds a word that must be written with a capital."""
    return any(isinstance(one, Piece) and one.exact for pattern in token for one in pattern)
