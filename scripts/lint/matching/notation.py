"""What a token means, such as `you should (not) have [done]`.

you will get    these words, in small letters or large; "you'll get" is the same
TBC             a word with a capital is found only as it is written
job/post        one word or the other
(really)        a word that may be missing; `(a bit)` may hold several
[a job]         one of the phrases that `classes.yml` lists under that name
reach*          any form of the word: reach, reaches, reached, reaching
-ed             any word that ends so; a token cannot start with it
...             up to five words, none of them a "not"
no pain, no     a comma that may be there
their loss.     the clause must end here
brain + pain    both stand in the sentence, in this order or the other
"""

import re

from scripts.lint.matching.forms import forms_of
from scripts.lint.matching.pattern import (
    Classes,
    Comma,
    Either,
    Element,
    Gap,
    Maybe,
    Pattern,
    Piece,
    Stop,
    Token,
    first_words,
)
from scripts.lint.matching.text import NUMBER, Word, words_of

_CHUNK = re.compile(r"\.\.\.|\([^()]*\)|(?:\[[^\[\]]*\]|[^\s()\[\]])+")
_OPTION = re.compile(r"(?:\[[^\[\]]*\]|[^/])+")


TOGETHER = " + "
_SIGNS: dict[str, Element] = {"...": Gap(), ",": Comma(), ".": Stop()}


class NotationError(ValueError):
    """A token that means nothing; its words say what to do."""


def parse(text: str, classes: Classes) -> Token:
    """Return what a token means. Raises NotationError with the remedy where it means nothing."""
    token = tuple(parse_part(part, classes) for part in text.split(TOGETHER))
    for part, pattern in zip(text.split(TOGETHER), token, strict=True):
        if first_words(pattern) is None:
            raise NotationError(f"'{part}' may start with any word; start with one that is named")
    return token


def parse_part(text: str, classes: Classes) -> Pattern:
    """Return what one part of a token, or a phrase of a class, means. Raises NotationError."""
    pattern = _sequence(text, classes)
    if not any(isinstance(element, Piece | Either) for element in pattern):
        raise NotationError(f"'{text}' holds no word that must be there; write one")
    return pattern


def _sequence(text: str, classes: Classes) -> Pattern:
    """Return what some chunks mean, one after the other."""
    if _CHUNK.sub("", text).strip():
        raise NotationError(f"'{text}' has a bracket too many or too few; look at each of them")
    return tuple(part for chunk in _CHUNK.findall(text) for part in _chunk(chunk, classes))


def _chunk(chunk: str, classes: Classes) -> Pattern:
    """Return what a piece of a token without spaces means, or one in round brackets."""
    if chunk in _SIGNS:
        return (_SIGNS[chunk],)
    if chunk.startswith("("):
        return (Maybe(_sequence(chunk[1:-1], classes)),)
    stop: Pattern = ()
    if chunk[-1] in _SIGNS:
        stop, chunk = (_SIGNS[chunk[-1]],), chunk[:-1]
    options = [_option(option, classes) for option in _OPTION.findall(chunk)]
    if not options or chunk.startswith("/") or chunk.endswith("/") or "//" in chunk:
        raise NotationError(
            f"'{chunk}{'.' if stop else ''}' lacks a word; write it or cut the sign"
        )
    return (*_joined([one for option in options for one in option]), *stop)


def _option(text: str, classes: Classes) -> tuple[Pattern, ...]:
    """Return the phrases that one side of a slash may be."""
    if text.startswith("["):
        return classes(text[1:-1])
    if text.startswith("-") and text[1:].isalpha():
        return ((Piece(endings=(text[1:],)),),)
    if text.endswith("*") and text[:-1].replace("-", "").isalpha():
        *before, last = (word.forms[0] for word in words_of(text[:-1]).words)
        whole = [Piece(frozenset((word,))) for word in before]
        return ((*whole, Piece(forms_of(last))),)
    if "*" in text or not words_of(text).words:
        raise NotationError(f"'{text}' is no word; the signs are explained in CONTRIBUTING.md")
    return (tuple(_piece(word) for word in words_of(text).words),)


def _piece(word: Word) -> Piece:
    """Return what finds a word: as it is written where it has a capital, a number as it is."""
    if word.text != word.text.lower():
        return Piece(exact=frozenset((word.text,)))
    return Piece(frozenset(word.forms) - {NUMBER} or frozenset((NUMBER,)))


def _joined(options: list[Pattern]) -> Pattern:
    """Return one element for several options: single words are looked up together."""
    if len(options) == 1:
        return options[0]
    single = [option[0] for option in options if len(option) == 1]
    pieces = [one for one in single if isinstance(one, Piece)]
    longer = [option for option in options if len(option) > 1 or option[0] not in pieces]
    together = Piece(
        frozenset(word for piece in pieces for word in piece.words),
        frozenset(word for piece in pieces for word in piece.exact),
        tuple(ending for piece in pieces for ending in piece.endings),
    )
    if not longer:
        return (together,)
    return (Either((*([(together,)] if pieces else []), *longer)),)
