"""Finds words that are not British English in any piece of text."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from scripts.lint.dictionary import (
    LIST,
    known,
    likely,
    listed,
    own_form,
    plain,
    project_words,
    resembles,
)
from scripts.lint.our_form import our_form
from scripts.lint.sentences import ends
from scripts.lint.word_set import word_set
from scripts.settings.words import service_words

# Not words: addresses, files, handles, slots such as {law}, and letters with full stops.
SKIPPED = re.compile(r"(?<!\S)(?:\S*(?:[@#{\ufffc]|://|\w\.\w)|[(\"]?/\w)\S*|(?:\b\w{1,2}\.){2,}")
# Unseen marks and marks that stand on the letter before them belong to the word.
NO_BREAK = "\u2011"  # a hyphen at which no line ends
PART = r"[^\W_]+(?:[\u00ad\u200b-\u200d\u0300-\u036f][^\W_]*)*"
WORD = re.compile(rf"{PART}(?:['’]{PART})*")
JOINED = re.compile(rf"{WORD.pattern}(?:[-\u2011]{WORD.pattern})*")

# What may stand between the start of a sentence and its first word; and what starts one anew.
OPENING = " \"“'‘([*_-–—•"
ANEW = re.compile(r"(?:: |[\"“‘(\[]|(?<!\w)'|[–—] )$")
# "Department of Labor": another part of the name stands beside it.
PART_BEFORE = re.compile(r"(?<!\w)[A-Z][\w'.-]*(?: (?:of|for|and|the|&))? $")
PART_AFTER = re.compile(r" (?:(?:of|for|on|and) (?:the )?)?[A-Z]")
# What seldom follows anything but the name of a person or a place.
DO = word_set(
    """
    applied asked asks came feels felt found got heard kept knew lived lives made ran rang
    read runs said says sells sends sent sold tells thinks thought told took tried tries waited
    waits wanted wants went worked works writes wrote
    """
)
AFTER_A_NAME = re.compile(
    r"'s\b|,? (?:\(|aged )?\d{2,4}\b|(?:,| and| or)? [A-Z]| and others\b| is (?:an )?invented\b"
    rf"| (?:{'|'.join(sorted(DO))})\b"
)

DOUBLE = re.compile(r"(.)\1")
# Advice takes a while to find; a page with more slips than this has a writer in a hurry.
MOST_ADVICE = 30
# As in "state-of-the-art".
MOST_HYPHENS = 3


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
    unknown: list[tuple[int, int, str]] = []
    names: set[str] = set()
    for number, given in enumerate(texts):
        text = _without_addresses(given)
        for part in _doubtful(text):
            word = plain(part[0])
            if _is_name(text, part):
                names.add(_bare(word))
            else:
                unknown.append((number, part.start(), word))
    at_hand = {word[0].lower() for text in texts if unknown for word in WORD.finditer(text)}
    advised: set[str] = set()
    for number, start, word in unknown:
        # What is a name in one place is one where a sentence starts with it.
        if _bare(word) not in names:
            advised.add(word)
            candidates = () if len(advised) > MOST_ADVICE else likely(_bare(word))
            yield Mistake(number, start, f"'{word}': {_advice(word, candidates, at_hand, list_)}")


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
    """Yield each word that is not known, or that we write in another form."""
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
    # Each part of a chain is looked at by itself: the library's time doubles with each hyphen.
    if word.count("-") > MOST_HYPHENS or not known(word):
        return False
    if our_form(word) or any(our_form(part) for part in re.split("[-']", word) if len(part) > 2):
        return False
    _FINE.add(seen)
    return True


def _is_name(text: str, part: re.Match[str]) -> bool:
    """Return whether a word that is not known may be the name of a person, a place or a thing."""
    word = _bare(plain(part[0]))
    if len(word) < 3 or word.islower() or word.isupper():
        return False
    at_start = _starts_a_sentence(text, part.start())
    # Gray is a name, and gray is none.
    if our_form(word) and (listed(word.lower()) or not listed(word)):
        beside = PART_BEFORE.search(text, 0, part.start()) or PART_AFTER.match(text, part.end())
        return bool(beside) and not at_start
    if at_start and not AFTER_A_NAME.match(text, part.end()):
        return False
    return listed(word) or not resembles(word)


def _starts_a_sentence(text: str, place: int) -> bool:
    """Return whether the word at a place may have its capital from where it stands."""
    starts = (start for start in (0, *ends(text)) if start <= place)
    return not text[max(starts) : place].strip(OPENING) or bool(ANEW.search(text, 0, place))


def _advice(word: str, candidates: Sequence[str], at_hand: Collection[str], list_: str) -> str:
    """Return what to do about a word.

    Parameters:
        word: the word that is not known.
        candidates: the words that it may be.
        at_hand: the words of the page, which are likelier than others.
        list_: the file in which its writer lists words.
    """
    bare = _bare(word)
    ending = word[len(bare) :]
    if sure := our_form(bare):
        return f"write '{_like(bare, sure)}{ending}'"
    if form := own_form(bare):
        candidates = (form,)
    if not candidates:
        unknown = "not in the dictionary; if it is a name or a word that readers know"
        return f"{unknown}, list it in {list_}"
    best = min(
        candidates,
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
