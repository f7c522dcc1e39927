"""Finds where tokens stand in a sentence."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from scripts.lint.matching.pattern import Pattern, Token, first_words, needed
from scripts.lint.matching.spans import Span, span_at
from scripts.lint.matching.text import Words


@dataclass(frozen=True)
class Found:
    """A token in a sentence.

    Parameters:
        start: the number of its first word.
        end: the number of the word behind its last.
        token: the token's number.
        parts: from which word to which each of its parts reaches.
    """

    start: int
    end: int
    token: int
    parts: tuple[Span, ...]

    def overlaps(self, other: "Found") -> bool:
        """Return whether two phrases share a word."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Finder:
    """Looks for many tokens at once: only for those whose rarest words a sentence holds."""

    tokens: tuple[Token, ...] = ()

    @cached_property
    def _needed(self) -> list[list[frozenset[str]]]:
        """For each token, the words that a sentence must hold."""
        return [needed(token) for token in self.tokens]

    @cached_property
    def _by_word(self) -> dict[str, list[int]]:
        """The numbers of the tokens that need a word or another like it."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, sets in enumerate(self._needed):
            for word in sets[0]:
                found[word].append(number)
        return dict(found)

    def may_find(self, sentence: Words) -> bool:
        """Return whether a sentence holds a word that some token needs: most hold none."""
        return not self._by_word.keys().isdisjoint(sentence.forms)

    def find(self, sentence: Words) -> list[Found]:
        """Return every phrase, those that overlap too."""
        if not self.may_find(sentence):
            return []
        known = self._by_word.keys() & sentence.forms
        numbers = {number for word in known for number in self._by_word[word]}
        return [
            found
            for number in sorted(numbers)
            if not any(words.isdisjoint(sentence.forms) for words in self._needed[number])
            for found in _found(number, self.tokens[number], sentence)
        ]


def apart(phrases: Iterable[Found]) -> list[Found]:
    """Return phrases in order; of those that overlap, the first and longest."""
    kept: list[Found] = []
    for one in sorted(phrases, key=lambda one: (one.start, -one.end, one.token)):
        if not any(one.overlaps(other) for other in kept):
            kept.append(one)
    return kept


def _found(number: int, token: Token, sentence: Words) -> Iterator[Found]:
    """Yield each place of a token's first part, where its other parts stand in the sentence too."""
    first, *others = token
    for span in _spans(first, sentence):
        parts = [span]
        for other in others:
            free = (one for one in _spans(other, sentence) if not _touches(one, parts))
            parts += [one for one in [next(free, None)] if one]
        if len(parts) == len(token):
            starts, ends = zip(*parts, strict=True)
            yield Found(min(starts), max(ends), number, tuple(parts))


def _spans(pattern: Pattern, sentence: Words) -> Iterator[Span]:
    """Yield from where to where a pattern stands in a sentence."""
    firsts = first_words(pattern) or frozenset()
    for place, word in enumerate(sentence.words):
        if not firsts.isdisjoint(word.forms):
            span = span_at(pattern, sentence.words, place)
            if span:
                yield span


def _touches(span: Span, taken: list[Span]) -> bool:
    """Return whether a span shares a word with others."""
    return any(span[0] < end and start < span[1] for start, end in taken)
