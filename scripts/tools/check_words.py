"""Check the catalogues and the translated pages of every language.

    python -m scripts.tools.check_words [--whole] [cy ...]

`make lint` does this without `--whole`. A line is `path:line: rule: remedy`, as for pages:

- stale-words: a template is not what the code says today, or a catalogue not what the template
  says; `make words` brings them up to date.
- broken-words: a translation lost a `{name}`, has one of its own, or a gap that the form does not
  fill.
- translated-page: a page that was made from today's English has other headings, boxes, questions
  or choices than it.

What waits for a translator is told, and a fault with `--whole` alone: missing-words, an entry
without a translation; fuzzy-words, one whose English has changed since; changed-page, a page whose
English has. Whoever changes the English need not know Welsh. Readers see the English meanwhile.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from scripts import ROOT
from scripts.content import front_matter, translations
from scripts.content.errors import ContentError
from scripts.content.translated_page import page_faults
from scripts.content.words import LANGUAGES, forms_of
from scripts.tools.collect_words import COLLECTED, template, updated, written

SOUND, FAULTS = 0, 1
WAITING = {"missing-words", "fuzzy-words", "changed-page"}
PLACE = re.compile(r"\{[^{}]*\}|%[sd]")
GAP = re.compile(r"\[[^\[\]]+\]")
STALE = "run `make words`, and translate what is new"


def faults(languages: Sequence[str], folder: Path = LANGUAGES) -> Iterator[ContentError]:
    """Yield what is wrong with the templates and with each language."""
    for name in COLLECTED:
        fresh = template(name)
        path = folder / f"{name}.pot"
        if not path.is_file() or path.read_text(encoding="utf-8") != written(fresh):
            yield ContentError(path, 1, "stale-words", STALE)
        for language in languages:
            held = folder / language / f"{name}.po"
            if held.is_file():
                yield from catalogue_faults(held, fresh)
    for language in languages:
        for name, path in translations.pages(language, folder=folder).items():
            yield from faults_of_page(path, ROOT / "docs" / name)


def faults_of_page(path: Path, english: Path) -> Iterator[ContentError]:
    """Yield what is wrong with a page; of one whose English has changed, that it has."""
    held = front_matter.held(path.read_text(encoding="utf-8"), path).get("translation") or {}
    of = translations.sum_of(english.read_text(encoding="utf-8")) if english.is_file() else ""
    if of and "of" in held and held["of"] != of:
        remedy = f"the English has changed since; take it up, and write 'of: \"{of}\"'"
        yield ContentError(path, 1, "changed-page", remedy)
    else:
        yield from page_faults(path, english)


def catalogue_faults(path: Path, fresh: Catalog) -> Iterator[ContentError]:
    """Yield what is wrong in one catalogue."""
    text = path.read_text(encoding="utf-8")
    with path.open("rb") as file:
        held = read_po(file, locale=path.parent.name)
    if text != updated(path, fresh):
        yield ContentError(path, 1, "stale-words", STALE)
    fills = {gap: held.get(gap) for gap in GAPS_OF_FORM}
    for message in held:
        if not message.id:
            continue
        first = forms_of(message.id)[0]
        for rule, remedy in message_faults(message, fills):
            line = message.lineno or 1
            yield ContentError(path, line, rule, f"'{first[:60]}' {remedy}")


GAPS_OF_FORM = ("[name]", "[job title]", "[date]", "[your name]")
"""What the form of the message builder fills in, wherever a letter has it."""


def message_faults(message: Message, fills: dict[str, Message | None]) -> Iterator[tuple[str, str]]:
    """Yield the rule and the remedy for what is wrong in one entry."""
    english, said = forms_of(message.id), forms_of(message.string)
    several = len(english) > 1
    if message.fuzzy:
        yield "fuzzy-words", "has changed in English; look at it and take out 'fuzzy'"
        return
    if not all(said):
        yield "missing-words", "is not translated"
        return
    places = {place for text in english for place in PLACE.findall(text)}
    for text in said:
        found = set(PLACE.findall(text))
        # One thing alone may go without its number: "one minute".
        lost = places - found - ({"{count}"} if several else set())
        if lost or found - places:
            wrong = ", ".join(sorted(lost | (found - places)))
            yield "broken-words", f"must hold the same places as the English; see {wrong}"
        if text.startswith(" ") != english[0].startswith(" "):
            yield "broken-words", "begins with a space in one of the two only"
        for gap in GAP.findall(english[0]):
            own = fills.get(gap)
            if own is not None and str(own.string) not in text:
                yield "broken-words", f"must hold the gap '{own.string}', which the form fills"


def main(arguments: Sequence[str]) -> int:
    """Say what is wrong, and how much waits for a translator; return 1 for faults."""
    parser = argparse.ArgumentParser(prog="python -m scripts.tools.check_words")
    parser.add_argument("languages", nargs="*", help="all of them without one")
    parser.add_argument("--whole", action="store_true", help="what waits is a fault too")
    given = parser.parse_args(arguments)
    languages = given.languages or translations.known()
    found = list(faults(languages))
    waiting = [one for one in found if one.rule in WAITING]
    wrong = found if given.whole else [one for one in found if one.rule not in WAITING]
    for fault in wrong:
        print(fault)
    number = f"{len(wrong)} problem{'s' if len(wrong) > 1 else ''}" if wrong else "no problems"
    told = f"; {len(waiting)} wait for a translator (--whole lists them)" if waiting else ""
    print(f"{len(languages)} languages besides English: {number}{told}")
    return FAULTS if wrong else SOUND


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
