"""Settings that are given by language, and what one language is shown of them.

    first_line:
      en: We are in room 204.
      cy: Rydym ni yn ystafell 204.

The schema says which settings may be written so: their type is `object` besides. What stands there
without a language is English. A language that is not named is shown the English, and its place is
told, so that a page can say which language the words are in.
"""

from collections.abc import Iterator
from typing import Any

from scripts.content import schemas, translations
from scripts.content.explaining import Fault, Where, instead, named, nearest
from scripts.content.words import ENGLISH
from scripts.settings.layout import RULE


def is_by_language(where: Where) -> bool:
    """Say whether the setting at a place may be given by language."""
    kinds = schemas.part(RULE, where).get("type")
    return isinstance(kinds, list) and "object" in kinds


def in_language(values: Any, language: str, where: Where = ()) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return settings as one language is shown them, with the English for what it has not."""
    if isinstance(values, dict) and is_by_language(where):
        return values.get(language, values.get(ENGLISH))
    if isinstance(values, dict):
        return {key: in_language(held, language, (*where, key)) for key, held in values.items()}
    if isinstance(values, list):
        return [in_language(held, language, (*where, at)) for at, held in enumerate(values)]
    return values


def english_places(values: Any, language: str, where: Where = ()) -> Iterator[str]:  # noqa: ANN401  # whatever JSON holds
    """Yield each text that another language is shown in English, such as `helplines.0.name`.

    Addresses and numbers are in no language.
    """
    if language == ENGLISH:
        return
    if isinstance(values, dict) and is_by_language(where):
        if language not in values:
            yield from english_places(values[ENGLISH], language, where)
    elif isinstance(values, dict):
        for key, held in values.items():
            yield from english_places(held, language, (*where, key))
    elif isinstance(values, list):
        for at, held in enumerate(values):
            yield from english_places(held, language, (*where, at))
    elif "format" not in schemas.part(RULE, where) and _is_said(where):
        yield ".".join(map(str, where))


def _is_said(where: Where) -> bool:
    """Say whether a text, or the list it stands in, may be given by language."""
    return is_by_language(where) or (isinstance(where[-1], int) and is_by_language(where[:-1]))


def language_faults(values: Any) -> Iterator[Fault]:  # noqa: ANN401  # whatever JSON holds
    """Yield each text in a language that a copy does not have."""
    yield from _unlisted(values, {ENGLISH, *(values.get("languages") or ())})


def _unlisted(values: Any, listed: set[str], where: Where = ()) -> Iterator[Fault]:  # noqa: ANN401  # whatever JSON holds
    """Yield each text in a language that is not among those of the copy."""
    if isinstance(values, dict) and is_by_language(where):
        for language in values:
            place = (*where, language)
            if language in listed:
                continue
            if language in translations.known():
                remedy = (
                    f"{named(place)}: '{language}' is not among 'languages', so nobody would see "
                    "this; add it there, or take this line out"
                )
                yield Fault(place, RULE, remedy)
            else:
                yield Fault(place, RULE, _unknown(place, language))
    elif isinstance(values, dict):
        for key, held in values.items():
            yield from _unlisted(held, listed, (*where, key))
    elif isinstance(values, list):
        for at, held in enumerate(values):
            yield from _unlisted(held, listed, (*where, at))


def _unknown(where: Where, typed: str) -> str:
    """Say that there is no such language, and which was meant."""
    known = [ENGLISH, *translations.known()]
    names = {
        name: one
        for one in known
        for name in (one, translations.name_of(one), translations.name_of(one, ENGLISH))
    }
    meant = names.get(nearest(typed, names), "")
    if not meant and typed.partition("-")[0] in known:
        meant = typed.partition("-")[0]
    return f"{named(where)}: there is no language '{typed}'; {instead(meant, known)}"
