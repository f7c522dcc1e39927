"""Finds slips and words that are not British English in any piece of text.

A word that no dictionary has is not always a slip: it may be a name, a trade's word or one of
another English. So it is reported only where a known word is one letter away; a short one, which
has many such neighbours by chance, only where our own pages use that word too.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from scripts import ROOT
from scripts.lint.dictionary import (
    LIST,
    known,
    listed,
    near,
    own_form,
    own_forms,
    plain,
    project_words,
)
from scripts.lint.our_form import our_form
from scripts.settings.words import service_words

DOCS = ROOT / "docs"
# Not words: addresses, files, handles, slots such as {law}, and letters with full stops.
SKIPPED = re.compile(r"(?<!\S)(?:\S*(?:[@#{\ufffc]|://|\w\.\w)|[(\"]?/\w)\S*|(?:\b\w{1,2}\.){2,}")
# Unseen marks and marks that stand on the letter before them belong to the word.
NO_BREAK = "\u2011"  # a hyphen at which no line ends
PART = r"[^\W_]+(?:[\u00ad\u200b-\u200d\u0300-\u036f][^\W_]*)*"
WORD = re.compile(rf"{PART}(?:['’]{PART})*")
JOINED = re.compile(rf"{WORD.pattern}(?:[-\u2011]{WORD.pattern})*")
# "Department of Labor": another part of the name stands beside it.
PART_BEFORE = re.compile(r"(?<!\w)[A-Z][\w'.-]*(?: (?:of|for|and|the|&))? $")
PART_AFTER = re.compile(r" (?:(?:of|for|on|and) (?:the )?)?[A-Z]")

DOUBLE = re.compile(r"(.)\1")
# So few letters are one letter away from many words; then only two that changed places are a slip.
SHORT = 4
# As long as many words of other languages are: marae, matric, langar.
MIDDLING = 6
# How often our pages must use a word for it to be what was meant.
OFTEN = 3
# A name of fewer letters may be a word with two in each other's place: Tunde, tuned.
SHORTEST_NAME = 6
# A word with fewer letters is another word when two of them are wrong.
SHORTEST_OF_TWO = 8
# As in "state-of-the-art".
MOST_PARTS = 4


@dataclass(frozen=True)
class Mistake:
    """A word that is not British English: the number of its text, its place there, the advice."""

    text: int
    start: int
    advice: str


def mistakes(texts: Sequence[str], list_: str = LIST) -> Iterator[Mistake]:
    """Yield the mistakes in the texts of one page.

    Parameters:
        texts: what readers see of it.
        list_: the file in which its writer lists words.
    """
    at_hand: frozenset[str] = frozenset()
    for number, given in enumerate(texts):
        text = _without_addresses(given)
        for part in _doubtful(text):
            word = plain(part[0])
            if _is_in_a_name(text, part):
                continue
            at_hand = at_hand or frozenset(
                word[0].lower() for text in texts for word in WORD.finditer(text)
            )
            yield Mistake(number, part.start(), f"'{word}': {_advice(word, at_hand, list_)}")


def _bare(word: str) -> str:
    """Return a word without the ending of what belongs to it."""
    return word.removesuffix("'s").removesuffix("'")


def _without_addresses(text: str) -> str:
    """Blank out what is not words, with as many signs, so that places still count."""
    text = SKIPPED.sub(_blank, text)
    phrases = _phrases()
    return phrases.sub(_blank, text) if phrases else text


def _blank(match: re.Match[str]) -> str:
    return "\ufffc" * len(match[0])


@cache
def _phrases() -> re.Pattern[str] | None:
    """Return the entries of more than one word, the project's and a service's, as one pattern."""
    phrases = [re.escape(entry) for entry in (*project_words(), *service_words()) if " " in entry]
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)") if phrases else None


def _doubtful(text: str) -> Iterator[re.Match[str]]:
    """Yield each word that is a slip, or that we write in another form."""
    # Nearly all have been met before; sets tell so sooner than a look at each word.
    bad = {word for word in set(JOINED.findall(text)) - _FINE if not _is_fine(word)}
    for match in JOINED.finditer(text) if bad else ():
        if match[0] in bad:
            for part in WORD.finditer(text, match.start(), match.end()):
                if not _is_fine(part[0]):
                    yield part


_FINE: set[str] = set()
"""The words met so far that can stand as they are."""


@cache
def _is_fine(seen: str) -> bool:
    """Return whether a word, or several joined by hyphens, can stand as it is."""
    word = plain(seen).replace(NO_BREAK, "-")
    parts = word.split("-")
    if len(parts) == 1:
        fine = not our_form(_bare(word)) and (known(word) or not _is_slip(_bare(word)))
    else:
        # The library's time doubles with each hyphen.
        fine = all(map(_is_fine, parts)) or (len(parts) <= MOST_PARTS and known(word))
    if fine:
        _FINE.add(seen)
    return fine


def _is_slip(word: str) -> bool:
    """Return whether a word that is not known is likely to be a known one."""
    if word.isupper():
        return False
    if word.islower() or own_form(word):
        return bool(_likely(word))
    # A name may be one letter away from a word by chance.
    return len(word) >= SHORTEST_NAME and (
        bool(_in_another_order(word))
        or any(DOUBLE.sub(r"\1", one) == DOUBLE.sub(r"\1", word.lower()) for one in near(word))
    )


@cache
def _likely(word: str) -> tuple[str, ...]:
    """Return the known words that a word may be, our own form of it first."""
    if form := own_form(word):
        return (form,) if form in ours() or form.casefold() in own_forms() else ()
    found = near(word) or tuple(one for single in _singled(word) for one in near(single))
    found = found if len(word) > SHORT else _in_another_order(word)
    # Slips keep the first letter, unless the first two changed places.
    small = sorted(word.lower())
    found = tuple(one for one in found if one[0].lower() == word[0].lower() or sorted(one) == small)
    # A vowel is easily taken for another; a consonant only in a word that one writes often.
    found = tuple(one for one in found if not _other_consonant(word.lower(), one) or one in ours())
    return found if len(word) > MIDDLING else tuple(one for one in found if one in ours())


def _other_consonant(word: str, other: str) -> bool:
    """Return whether one word is the other with one consonant in place of a letter."""
    changed = [pair for pair in zip(word, other, strict=False) if pair[0] != pair[1]]
    alike = len(word) == len(other) and len(changed) == 1
    return alike and not set(changed[0]) <= set("aeiouy")


@cache
def ours() -> frozenset[str]:
    """Return the words that our pages use often: what a writer here most likely meant."""
    pages = (path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md")))
    counted = Counter(word for page in pages for word in WORD.findall(page))
    return frozenset(word for word, count in counted.items() if count >= OFTEN)


def _in_another_order(word: str) -> tuple[str, ...]:
    """Return the known words that a word is with two letters in each other's place."""
    small = sorted(word.lower())
    return tuple(one for one in near(word) if len(word) >= SHORT and sorted(one.lower()) == small)


def _singled(word: str) -> Iterator[str]:
    """Yield a long word with one doubled letter made single: proffesional, profesional."""
    for two in DOUBLE.finditer(word) if len(word) >= SHORTEST_OF_TWO else ():
        yield word[: two.start()] + word[two.end() - 1 :]


def _is_in_a_name(text: str, part: re.Match[str]) -> bool:
    """Return whether a word that we write otherwise is part of a name: Department of Labor."""
    word = _bare(plain(part[0]))
    if word.islower() or not our_form(word):
        return False
    # Gray is a name, and gray is none.
    if listed(word) and not listed(word.lower()):
        return True
    return bool(PART_BEFORE.search(text, 0, part.start()) or PART_AFTER.match(text, part.end()))


def _advice(word: str, at_hand: Collection[str], list_: str) -> str:
    """Return what to do about a word.

    Parameters:
        word: the word that is not known.
        at_hand: the words of the page, which are likelier than others.
        list_: the file in which its writer lists words.
    """
    bare = _bare(word)
    ending = word[len(bare) :]
    if sure := our_form(bare):
        return f"write '{_like(bare, sure)}{ending}'"
    best = min(
        _likely(bare) or near(bare),
        key=lambda one: (
            DOUBLE.sub(r"\1", one) != DOUBLE.sub(r"\1", bare),  # recomend, recommend
            sorted(one) != sorted(bare.lower()),  # hte, the
            one[0].lower() != bare[0].lower(),
            one.lower() not in at_hand,
            # A letter is left out more often than one is put in or mistaken.
            len(one) <= len(bare),
            len(one) == len(bare),
        ),
    )
    return f"write '{_like(bare, best)}{ending}', or list it in {list_} if it is right"


def _like(word: str, remedy: str) -> str:
    """Return a remedy with a capital where the word has one."""
    return remedy[0].upper() + remedy[1:] if word[0].isupper() else remedy
