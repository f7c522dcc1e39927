"""How far a pattern reaches in a sentence."""

from collections.abc import Iterator
from typing import TypeAlias

from scripts.lint.matching.pattern import Comma, Either, Gap, Maybe, Pattern, Piece, Stop
from scripts.lint.matching.text import BREAK, COMMA, ENDING, HYPHEN, SPACE, Word
from scripts.lint.word_set import word_set

Span: TypeAlias = tuple[int, int]
"""The number of the first word, and of the word behind the last."""

LONGEST_GAP = 5
# How many letters stand before an ending: more than in "need".
SHORTEST = 3
_NOT = word_set("not never no nobody nothing without hardly")
_JOINS = (SPACE, HYPHEN, ENDING)
_END = (COMMA, BREAK)


def span_at(pattern: Pattern, words: tuple[Word, ...], place: int) -> Span | None:
    """Return from where to where a pattern reaches that starts with a word; as far as it can."""
    if words[place].gap == HYPHEN:
        return None
    ends = _ends(pattern, words, place, starts=True)
    end = max((end for end in ends if _may_end(words, end)), default=0)
    return (place, end) if end else None


def _may_end(words: tuple[Word, ...], end: int) -> bool:
    """Return whether a phrase may end before a word: not within "easy-going" or "shouldn't"."""
    if end == len(words):
        return True
    following = words[end]
    return following.gap != HYPHEN and not (following.gap == ENDING and "not" in following.forms)


def _ends(
    pattern: Pattern,
    words: tuple[Word, ...],
    place: int,
    *,
    starts: bool = False,
    comma: bool = False,
) -> Iterator[int]:
    """Yield behind which words a pattern may end that goes on with the word at a place.

    Parameters:
        pattern: what is left of the pattern.
        words: the sentence.
        place: the word to go on with.
        starts: whether nothing stands before it in the phrase.
        comma: whether a comma may stand before it.
    """
    if not pattern:
        yield place
        return
    first, rest = pattern[0], pattern[1:]
    if isinstance(first, Piece):
        goes_on = place < len(words) and (starts or _joined(words[place], comma))
        if goes_on and _fits(first, words[place]):
            yield from _ends(rest, words, place + 1)
    elif isinstance(first, Either):
        for option in first.options:
            yield from _ends(option + rest, words, place, starts=starts, comma=comma)
    elif isinstance(first, Maybe):
        yield from _ends(rest, words, place, starts=starts, comma=comma)
        yield from _ends(first.inner + rest, words, place, starts=starts, comma=comma)
    elif isinstance(first, Comma):
        yield from _ends(rest, words, place, comma=True)
    elif isinstance(first, Gap):
        for behind in range(place, min(place + LONGEST_GAP, len(words)) + 1):
            if behind > place and not _may_be_skipped(words[behind - 1]):
                return
            yield from _ends(rest, words, behind, comma=comma and behind == place)
    elif isinstance(first, Stop) and (place == len(words) or words[place].gap in _END):
        yield from _ends(rest, words, place)


def _joined(word: Word, comma: bool) -> bool:
    """Return whether a word goes on a phrase."""
    return word.gap in _JOINS or (comma and word.gap == COMMA)


def _may_be_skipped(word: Word) -> bool:
    """Return whether a word may be one of those between."""
    return word.gap in _JOINS and _NOT.isdisjoint(word.forms)


def _fits(piece: Piece, word: Word) -> bool:
    """Return whether a word is one that a piece asks for."""
    if not piece.words.isdisjoint(word.forms) or word.text in piece.exact:
        return True
    form = word.forms[0]
    # "Need" is no past participle.
    return any(form.endswith(end) and len(form) >= len(end) + SHORTEST for end in piece.endings)
