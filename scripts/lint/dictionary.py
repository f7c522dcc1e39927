"""Which words are British English: a Hunspell dictionary and the project's own list.

The dictionary is read once, when the first word is asked for; each distinct word is looked
up once.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path
from string import ascii_lowercase

from scripts.lint.hunspell import look_up, stems, suggester
from scripts.lint.word_set import word_set
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
LONGEST_ADVISED = 24
# Capitalised wherever they stand, so that a slip in them looks like a name.
DAYS = word_set("Wednesday Thursday Saturday February September November December")
# Marks inside a word that nobody sees; and the one apostrophe the dictionary knows.
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
SEEN = {**UNSEEN, ord("’"): "'"}

ORDINAL = re.compile(r"(?P<number>\d+)(?P<ending>st|nd|rd|th)")
CAPITALS = re.compile(r"[A-Z]{2,5}s?")
HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]{2,}(?![a-z])")
# Not re-, un- and their like: "reguarding" would be one.
PREFIX = re.compile(
    r"(?:anti|counter|cyber|micro|multi|neuro|non|over|post|semi|tele|under)(?P<rest>\w{5,})"
)
# "nobody'd"; not 're and 've, or "your're" would be one.
CONTRACTED = re.compile(r"(?P<word>\w+)'(?:s|d|ll)")
# A word with fewer letters is another word when two of them change.
SHORTEST_OF_TWO = 8
# So many letters tell that a word starts as no other does.
START = 4
SHORT = word_set("Inc Mx Sc dept eg etc hrs ie tel")
# -ize that is part of the word, and no ending.
ONLY_IZE = re.compile(
    r"(?:(?:cap|down|file|over|out|re|super|un|under|up)?siz|(?:ap|mis)?priz|seiz|baiz|maiz|assiz"
    r"|citiz).*"
)
IZE = re.compile(
    r"(?P<start>.+[iy])z"
    r"(?P<end>e[sdr]?|ers|ing|ingly|ations?|ational|ationally|able|ability)"
)


@cache
def project_words() -> tuple[str, ...]:
    """Return the entries of the project's list, in their own form and order."""
    lines = WORDS.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def _own_form() -> dict[str, str]:
    """Return each word of the project's list, and of a service's, by its small letters."""
    names = capital_words(service_names())
    # A name such as Careers Hub holds words that are right without their capitals too.
    unknown = {word for word in names if not (listed(word) or listed(word.lower()))}
    words = (*unknown, *service_words(), *project_words())
    return {word.casefold(): word for word in words}


def plain(word: str) -> str:
    """Return a word as the dictionary writes it: no soft hyphens, one kind of apostrophe."""
    return unicodedata.normalize("NFC", word.translate(SEEN))


@cache
def listed(word: str) -> bool:
    """Return whether the dictionary itself has a word."""
    return bool(look_up(BRITISH)(word))


@cache
def known(word: str) -> bool:
    """Return whether a word is British English, or a name of ours in its own form."""
    if len(word) == 1 or word in SHORT:
        return True
    if len(word) > LONGEST:
        return False
    own = _own_form().get(word.casefold())
    if own:
        # A sentence may start with a small word.
        return word in (own, own[0].upper() + own[1:], own.upper() if own.islower() else own)
    if word[0].isdigit():
        return _number_is_known(word)
    return (
        # First, because a look-up of a word in capitals takes long.
        bool(CAPITALS.fullmatch(word))
        or listed(word)
        or _listed_without_accents(word)
        or _parts_are_known(word)
        or (word.islower() and word.isalpha() and _listed_elsewhere(word))
    )


def _listed_elsewhere(word: str) -> bool:
    """Return whether Australians have a word, or South Africans, whose list holds some slips."""
    if look_up(AUSTRALIAN)(word):
        return True
    return bool(look_up(SOUTH_AFRICAN)(word)) and not resembles(word)


def _listed_without_accents(word: str) -> bool:
    """Return whether a name is known without its accents: José, Sinéad."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", word) if sign < "\u0300")
    return bare != word and word[0].isupper() and listed(bare)


def _number_is_known(word: str) -> bool:
    """Return whether the letters behind a number may stand there: 9th, 6pm, 1990s."""
    ordinal = ORDINAL.fullmatch(word)
    if ordinal:
        number = int(ordinal["number"])
        teen = number % 100 in (11, 12, 13)
        return ordinal["ending"] == ("th" if teen else _ordinal_ending(number % 10))
    return all(len(part) < 4 or known(part) for part in re.findall(r"[^\W\d_]+", word))


def _ordinal_ending(digit: int) -> str:
    """Return what is written behind a number that ends in a digit."""
    return {1: "st", 2: "nd", 3: "rd"}.get(digit, "th")


def _parts_are_known(word: str) -> bool:
    """Return whether a word is made of known ones: nobody'd, neurodiverse, OpenLearn, B2B."""
    contracted = CONTRACTED.fullmatch(word)
    if contracted:
        return known(contracted["word"])
    prefixed = PREFIX.fullmatch(word)
    if prefixed:
        return listed(prefixed["rest"])
    humps = HUMP.findall(word)
    if len(humps) > 1 and "".join(humps) == word:
        # THe has a capital too many.
        return all(len(part) > 2 and known(part) for part in humps)
    digits = re.split(r"\d+", word)
    return len(digits) > 1 and all(part == "" or known(part) for part in digits)


@cache
def with_s(word: str) -> str:
    """Return the -ise form of a word in -ize, or nothing where there is none to write."""
    match = IZE.fullmatch(word)
    if not match or ONLY_IZE.fullmatch(word.lower()):
        return ""
    form = f"{match['start']}s{match['end']}"
    return form if listed(form) else ""


def dictionary_words() -> list[str]:
    """Return words of the dictionary that stand as they are: small letters, no -ize."""
    return [
        stem for stem in stems(BRITISH) if stem.isalpha() and stem.islower() and not with_s(stem)
    ]


@cache
def suggestions(word: str) -> tuple[str, ...]:
    """Return the likeliest words for one that is not known, none of them far off.

    Takes up to 0.3 s.
    """
    own = _own_form().get(word.casefold())
    if own:
        return (own,)
    if len(word) > LONGEST_ADVISED:
        return ()
    # A capital at the start of a sentence would lead to names.
    likely = islice(suggester(BRITISH).suggest(word.lower() if word.istitle() else word), 8)
    return tuple(with_s(one) or one for one in likely if _is_close(word, one))


def _is_close(given: str, proposed: str) -> bool:
    """Return whether a word is another with one slip in it, or with two if it is a long one.

    What is written in two words, or without its hyphen or apostrophe, counts as the same.
    """
    word, other = (re.sub(r"[ '-]", "", one).lower() for one in (given, proposed))
    if word == other:
        return True
    if given.islower() and proposed not in DAYS and not proposed.islower():
        return False  # what is written small is seldom a place in Polynesia
    near = set(_one_slip_away(word))
    two = len(word) >= SHORTEST_OF_TWO or proposed in DAYS
    return other in near or (two and not near.isdisjoint(_one_slip_away(other)))


@cache
def resembles(word: str) -> bool:
    """Return whether a word with a capital looks like a slip in a known one, and not a name.

    The longer a word, the less likely is it that a name and a word differ in one letter.
    """
    if listed(word.upper()):
        return True  # Linkedin
    if len(word) > LONGEST_ADVISED:
        return False
    near = set(_one_slip_away(word.lower()))
    if not near.isdisjoint(_own_form()) or not near.isdisjoint(_near_days()):
        return True
    # Most names start as no word does; then none of these has to be looked up.
    near = {one for one in near if one[:START] in _starts()}
    return (len(word) > 5 and any(map(listed, near))) or (
        len(word) > 6 and any(listed(one.capitalize()) for one in near)
    )


@cache
def _near_days() -> frozenset[str]:
    """Return what one slip makes of the long names of days and months."""
    return frozenset(one for day in DAYS for one in _one_slip_away(day.lower()))


@cache
def _starts() -> frozenset[str]:
    """Return the first letters of every word of the dictionary."""
    return frozenset(stem[:START].lower() for stem in stems(BRITISH))


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
