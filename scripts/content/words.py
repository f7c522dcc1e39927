"""The words of the interface, in the language that is being built.

    say("Last checked by a person on {day}.", day=written(day))

English stands in the code, and is what is looked up: `languages/cy/words.po` and its neighbours
hold the Welsh of it. What has no translation stays English. `make words` collects what is said
anywhere; a text that is named in one place and said in another is marked there with `phrase`.

A process builds one language, which its environment names. A page without a translation is shown
in English, so what is said on it is too: `speaking`.
"""

import datetime
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import bidirectional

from scripts import ROOT

ENGLISH = "en"
ENVIRONMENT = "AFTER_THE_NO_LANGUAGE"
"""Names the language of a build to the process that makes it."""
LANGUAGES = ROOT / "languages"

NUMBER = re.compile(r"\+?\d(?:[\d -]*\d)?")
MARK = "\u200e"
"""Says that what follows runs from the left; it is not seen."""

_speaking: ContextVar[str] = ContextVar("speaking", default="")


@dataclass(frozen=True)
class Catalogue:
    """What a language has for the English of the code: one form, or one for each sort of number."""

    forms: Mapping[str, tuple[str, ...]]
    form_of: Callable[[int], int]


def built() -> str:
    """Return the language that this process builds."""
    return os.environ.get(ENVIRONMENT) or ENGLISH


def spoken() -> str:
    """Return the language in which something is said just now."""
    return _speaking.get() or built()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything inside in a language."""
    token = _speaking.set(language)
    try:
        yield
    finally:
        _speaking.reset(token)


def speak(language: str) -> None:
    """Say everything from now on in a language, until a page says otherwise."""
    _speaking.set(language)


def named() -> str:
    """Return the language spoken, as a document says which it is in."""
    return "en-GB" if spoken() == ENGLISH else spoken()


def direction(language: str) -> str:
    """Return `ltr` or `rtl`: where a language begins to write."""
    if language == ENGLISH:
        return "ltr"
    from scripts.content.catalogue_file import locale_of

    return str(locale_of(language).text_direction)


def leftwards() -> bool:
    """Say whether the language spoken is written from the right."""
    return direction(spoken()) == "rtl"


def begins(text: str) -> str:
    """Return `ltr` or `rtl`: how a name is written, by its first letter."""
    ways = {"L": "ltr", "R": "rtl", "AL": "rtl"}
    found = (ways[sort] for sort in map(bidirectional, text) if sort in ways)
    return next(found, direction(spoken()))


def phrase(text: str) -> str:
    """Mark words that are said elsewhere, so that they are collected; return them as they are."""
    return text


def say(text: str, **values: object) -> str:
    """Return words in the language spoken, with each `{name}` filled in."""
    language = spoken()
    known = () if language == ENGLISH else catalogue(language).forms.get(text, ())
    return _filled(known[0] if known else text, values)


def say_many(one: str, many: str, count: int, **values: object) -> str:
    """Return words about a number of things, which `{count}` names, in the language spoken."""
    values = {"count": count, **values}
    language = spoken()
    if language != ENGLISH:
        found = catalogue(language)
        if known := found.forms.get(one):
            return _filled(known[min(found.form_of(count), len(known) - 1)], values)
    return _filled(one if count == 1 else many, values)


def minutes(count: int) -> str:
    """Return how long something takes."""
    return say_many("{count} minute", "{count} minutes", count)


def counted_pages(words: str) -> str:
    """Return words with `{page}` and `{pages}` as a style sheet writes the numbers of pages."""
    held = f'"{words}"'.replace("{page}", '" counter(page) "')
    return held.replace("{pages}", '" counter(pages) "').replace(' ""', "")


def say_data(text: str) -> str:
    """Return a text of a data file in the language spoken; its numbers stay where they are.

    A catalogue has `{0}` in place of the first, so that no phone number stands there a second time.
    """
    masked, numbers = without_numbers(text)
    return say(masked, **{str(place): dialled(number) for place, number in enumerate(numbers)})


def from_left(text: str) -> str:
    """Return a number or an address as it is read, whatever stands round it."""
    return f"{MARK}{text}{MARK}" if leftwards() else text


def dialled(number: str) -> str:
    """Return a number as it is dialled: among Arabic words its groups would change places."""
    return number if number.isdigit() else from_left(number)


def without_numbers(text: str) -> tuple[str, list[str]]:
    """Return a text with `{0}` for its first number, and its numbers."""
    numbers = NUMBER.findall(text)
    places = iter(range(len(numbers)))
    return NUMBER.sub(lambda _: f"{{{next(places)}}}", text), numbers


def written(day: datetime.date) -> str:
    """Return a day in words."""
    if spoken() == ENGLISH:
        return f"{day.day} {day:%B %Y}"
    from babel.dates import format_date

    from scripts.content.catalogue_file import locale_of

    return str(format_date(day, "long", locale=locale_of(spoken())))


def days(language: str) -> list[str]:
    """Return how a day is written in each month: `{day} Mawrth {year}`."""
    with speaking(language):
        return [
            written(datetime.date(2222, month, 28)).replace("2222", "{year}").replace("28", "{day}")
            for month in range(1, 13)
        ]


def _filled(text: str, values: Mapping[str, object]) -> str:
    """Put values in place of their names."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def forms_of(held: object) -> tuple[str, ...]:
    """Return the texts of one side of an entry: one, or one for each sort of number."""
    several = held if isinstance(held, tuple | list) else (held,)
    return tuple(str(one or "") for one in several)


@cache
def catalogue(language: str, folder: Path = LANGUAGES) -> Catalogue:
    """Read a language's catalogue. An entry that nobody finished, or that is in doubt, is left out.

    Babel is asked for only where there is a language besides English. Raises FileError.
    """
    from gettext import c2py

    from babel.messages.plurals import get_plural

    from scripts.content.catalogue_file import locale_of, read

    forms = {}
    for path in sorted((folder / language).glob("*.po")):
        for message in read(path, language):
            texts = forms_of(message.string)
            if message.id and all(texts) and not message.fuzzy:
                forms[forms_of(message.id)[0]] = texts
    return Catalogue(forms, c2py(get_plural(str(locale_of(language))).plural_expr))
