"""Which words are known: three dictionaries and the project's own list.

A dictionary is read once, when its first word is asked for; each distinct word is looked up once.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import ascii_lowercase
from types import ModuleType

from scripts.settings.words import capital_words, service_names, service_words

BRITISH = "en_GB"
# Australians and South Africans spell as the British do. Their dictionaries hold young words,
# such as "barista", and words of their own, such as "arvo" and "braai".
AUSTRALIAN, SOUTH_AFRICAN = "en_AU", "en_ZA"
WORDS = Path(__file__).parent / "words.txt"
LIST = "scripts/lint/words.txt"
# No English word is longer, and a look-up of a long one takes long.
LONGEST = 40
# Nobody mistypes a longer one without a space in it.
LONGEST_NEAR = 24
# So many letters tell that a word starts as no other does.
START = 4
# Marks inside a word that nobody sees; and the one apostrophe the dictionary knows.
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
SEEN = {**UNSEEN, ord("’"): "'"}

CAPITALS = re.compile(r"[A-Z]{2,5}s?")
INNER_CAPITAL = re.compile(r"\w*[a-z][A-Z]\w*")
# Not re- and un-: "reguarding" would be one.
PREFIXES = (
    "anti", "counter", "cyber", "micro", "multi", "neuro", "non", "over", "post", "semi", "tele",
    "under",
)  # fmt: skip
# "nobody'd"; not 're and 've, or "your're" would be one.
CONTRACTIONS = ("'s", "'d", "'ll")


@cache
def project_words() -> tuple[str, ...]:
    """Return the entries of the project's list, in their own form and order."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def own_forms() -> dict[str, str]:
    """Return each word of the project's list, and of a service's, by its small letters."""
    names = capital_words(service_names())
    # A name such as Careers Hub holds words that are right without their capitals too.
    unknown = {word for word in names if not (listed(word) or listed(word.lower()))}
    words = (*unknown, *service_words(), *project_words())
    return {word.casefold(): word for word in words}


def own_form(word: str) -> str:
    """Return a word as our list writes it, or else the dictionary: Acas, LinkedIn; or nothing."""
    form = _hunspell().small_letters(BRITISH).get(word.lower(), "") if len(word) > START else ""
    return own_forms().get(word.casefold(), form)


def plain(word: str) -> str:
    """Return a word as the dictionary writes it: no soft hyphens, one kind of apostrophe."""
    return unicodedata.normalize("NFC", word.translate(SEEN))


@cache
def listed(word: str) -> bool:
    """Return whether the British dictionary itself has a word."""
    return bool(_hunspell().look_up(BRITISH)(word))


@cache
def known(word: str) -> bool:
    """Return whether a word is an English word, or a name of ours in its own form."""
    own = own_forms().get(word.casefold())
    if own:
        # A sentence may start with a small word.
        return word in (own, own[0].upper() + own[1:], own.upper() if own.islower() else own)
    if len(word) > LONGEST:
        return False
    return (
        len(word) == 1
        # First, because a look-up of a word in capitals takes long.
        or bool(CAPITALS.fullmatch(word))
        or bool(INNER_CAPITAL.fullmatch(word))
        or any(sign.isdigit() for sign in word)
        or listed(word)
        or _listed_without_accents(word)
        or _listed_in_part(word)
        or _listed_elsewhere(word)
    )


def _listed_without_accents(word: str) -> bool:
    """Return whether a name is known without its accents: José, Sinéad."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", word) if sign < "\u0300")
    return bare != word and word[0].isupper() and listed(bare)


def _listed_in_part(word: str) -> bool:
    """Return whether a word is a known one with something before or behind it: neurodiverse."""
    for ending in CONTRACTIONS:
        if word.endswith(ending):
            return known(word.removesuffix(ending))
    rests = (word.removeprefix(prefix) for prefix in PREFIXES if word.startswith(prefix))
    return any(len(rest) > START and listed(rest) for rest in rests)


def _listed_elsewhere(word: str) -> bool:
    """Return whether Australians have a word, or South Africans, whose list holds some slips."""
    if not (word.islower() and word.isalpha()):
        return False
    return bool(_hunspell().look_up(AUSTRALIAN)(word)) or (
        bool(_hunspell().look_up(SOUTH_AFRICAN)(word)) and not near(word)
    )


def dictionary_words() -> list[str]:
    """Return the stems of the British dictionary in small letters."""
    return [stem for stem in _hunspell().stems(BRITISH) if stem.isalpha() and stem.islower()]


@cache
def near(word: str) -> tuple[str, ...]:
    """Return the known words that a word may be with one letter wrong, in the alphabet's order."""
    if len(word) > LONGEST_NEAR:
        return ()
    slips = frozenset(_one_slip_away(word.lower()))
    # Most names start as no word does; then none of these has to be looked up.
    words = {one for one in slips if one[:START] in _starts() and listed(one)}
    return tuple(sorted(words | {own_forms()[one] for one in slips & own_forms().keys()}))


@cache
def _starts() -> frozenset[str]:
    """Return the first letters of every word of the dictionary."""
    return frozenset(stem[:START].lower() for stem in _hunspell().stems(BRITISH))


def _one_slip_away(word: str) -> Iterator[str]:
    """Yield what a word becomes with one letter left out, added, changed or swapped."""
    for place in range(len(word) + 1):
        before, after = word[:place], word[place:]
        yield from (before + letter + after for letter in ascii_lowercase)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in ascii_lowercase)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def _hunspell() -> ModuleType:
    """Return what reads the dictionaries. A build, which asks for no word, does not have them."""
    from scripts.lint import hunspell

    return hunspell
