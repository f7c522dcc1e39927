"""Reads the quantities in a sentence, each as one word, so that tokens can name them.

    [number]     forty, 2,000, twenty-five, two or three, hundreds
    [many]       a number of 100 or more
    [percent]    40%, forty per cent, 20 to 30 percent
    [fraction]   half, a third, two thirds, three-quarters
    [times]      twice, three times, 2.5 times
    [time]       a month, ten days, three calendar months
    [hours]      an hour, ten minutes

What such a token means in `scripts/lint/words/lists/` is the kind of word that is written here.
"""

import re
from functools import lru_cache

from scripts.lint.matching.text import HYPHEN, SPACE, Word, Words, words_of
from scripts.lint.word_set import word_set

KINDS = ("number", "many", "percent", "fraction", "times", "time", "hours")
MANY = 100
_WHOLE = (0, 100, 110)

_ONES = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {
    **{word: number for number, word in enumerate(_ONES, start=1)},
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
}
_BIG = {"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000}
_BIG |= {f"{word}s": number for word, number in _BIG.items()}
_DIGITS = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?P<factor>[km]?)")
_FACTOR = {"": 1, "k": 1_000, "m": 1_000_000}
_BEFORE_BIG = word_set("a an few several many some")
_JOINS_TWO = word_set("to or and")

_PARTS = word_set(
    """
    half halves third thirds quarter quarters fifth fifths sixth sixths eighth eighths tenth tenths
    """
)
_OF_TIME = word_set("calendar working business full whole short long more other further clear")
_HOURS = word_set("second seconds minute minutes min mins hour hours hr hrs")
_DAYS = word_set(
    """
    day days weekend weekends week weeks fortnight fortnights month months year years
    """
)
_ONE_TIME = word_set("a an another")
# Most sentences hold none of these, and need no closer look.
_DIGIT = re.compile(r"[\d½⅓⅔¼¾]")
_STARTS = frozenset((*_SMALL, *_BIG, *_HOURS, *_DAYS, *_PARTS, "twice", "thrice"))


@lru_cache(maxsize=100_000)
def with_quantities(text: str) -> Words:
    """Return a sentence's words, each quantity as one word whose forms name its kind."""
    plain = words_of(text)
    if _STARTS.isdisjoint(plain.forms) and not _DIGIT.search(text):
        return plain
    words = plain.words
    found: list[Word] = []
    place = 0
    while place < len(words):
        kinds, end = _quantity(words, place)
        if kinds:
            first, last = words[place], words[end - 1]
            # A number that is one word is still that word.
            own = first.forms if end == place + 1 else ("",)
            forms = (*own, *map(form_of, kinds))
            found.append(
                Word(forms, text[first.start : last.end], first.start, last.end, first.gap)
            )
        else:
            found.append(words[place])
        place = end
    return Words(tuple(found), frozenset(form for word in found for form in word.forms))


def form_of(kind: str) -> str:
    """Return the form by which a quantity of a kind is found; no word is written so."""
    return f"<{kind}>"


def _quantity(words: tuple[Word, ...], place: int) -> tuple[tuple[str, ...], int]:
    """Return the kinds of the quantity that starts at a word, and behind which word it ends."""
    word = words[place].forms[0]
    if word in ("twice", "thrice"):
        return ("times",), place + 1
    if end := _fraction(words, place):
        return ("fraction",), end
    if word in _ONE_TIME and (found := _time(words, place + 1)):
        return (found[0],), found[1]
    number, end = _range(words, place)
    if not end:
        return (), place + 1
    if behind := _percent(words, end):
        # "Nobody is 100% ready" is no share.
        return ("whole" if number in _WHOLE else "percent",), behind
    if found := _time(words, end):
        return (found[0],), found[1]
    if _is(words, end, "times", "x"):
        return ("times",), end + 1
    return ("number", "many") if number >= MANY else ("number",), end


def _is(words: tuple[Word, ...], place: int, *forms: str) -> bool:
    """Return whether a word goes on with the one before it, and is one of some."""
    if place >= len(words) or words[place].gap not in (SPACE, HYPHEN):
        return False
    return words[place].forms[0] in forms


def _range(words: tuple[Word, ...], place: int) -> tuple[float, int]:
    """Return the number that starts at a word, or the second of two, and where it ends, or 0."""
    number, end = _number(words, place)
    if not end:
        return 0, 0
    second = end + 1 if _is(words, end, *_JOINS_TWO) else end
    joined = second > end or (second < len(words) and words[second].gap == HYPHEN)
    if joined:
        other, behind = _number(words, second)
        # "Question 3 and 4 people" are two numbers; "two and a half" is one.
        if behind and (not _is(words, end, "and") or number >= MANY):
            return max(number, other), behind
        if _is(words, end, "and") and _is(words, second, "a") and _is(words, second + 1, "half"):
            return number, second + 2
    return number, end


def _number(words: tuple[Word, ...], place: int) -> tuple[float, int]:
    """Return the number that starts at a word and where it ends; 0 where none does."""
    if place >= len(words):
        return 0, 0
    word = words[place].forms[0]
    digits = _DIGITS.fullmatch(word)
    end = place + 1
    if digits:
        number = float(digits["number"].replace(",", "")) * _FACTOR[digits["factor"]]
    elif word in _SMALL:
        number = float(_SMALL[word])
        if word in _TENS and _is(words, end, *_ONES[:9]):
            number, end = number + _SMALL[words[end].forms[0]], end + 1
    elif word in _BEFORE_BIG and _is(words, end, *_BIG):
        number = 1.0
    elif word in _BIG and word.endswith("s"):
        return float(_BIG[word]), end
    else:
        return 0, 0
    while _is(words, end, *_BIG):
        number, end = number * _BIG[words[end].forms[0]], end + 1
    return number, end


def _percent(words: tuple[Word, ...], place: int) -> int:
    """Return where "per cent" ends that starts at a word, or 0."""
    if _is(words, place, "%", "percent", "pc"):
        return place + 1
    return place + 2 if _is(words, place, "per") and _is(words, place + 1, "cent") else 0


def _fraction(words: tuple[Word, ...], place: int) -> int:
    """Return where a part of a whole ends that starts at a word, or 0."""
    word = words[place].forms[0]
    if word in ("½", "⅓", "⅔", "¼", "¾"):
        return place + 1
    if word == "half" and not _is(words, place + 1, "an", "hour", "day", "hourly"):
        return place + 1
    # "A third person" is read as one too; what stands behind it tells a rule more.
    counted = word in ("a", "an", *_ONES[:9]) and _is(words, place + 1, *_PARTS)
    return place + 2 if counted else 0


def _time(words: tuple[Word, ...], place: int) -> tuple[str, int] | None:
    """Return the kind of the "calendar months" that start at a word, and where they end."""
    while _is(words, place, *_OF_TIME):
        place += 1
    for kind, units in (("time", _DAYS), ("hours", _HOURS)):
        if _is(words, place, *units):
            return kind, place + 1
    return None


def holds_quantity(text: str) -> bool:
    """Return whether a sentence gives a number of any kind, but for a time."""
    forms = with_quantities(text).forms
    return any(form_of(kind) in forms for kind in ("number", "percent", "fraction", "times"))
