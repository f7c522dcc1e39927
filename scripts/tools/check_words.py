"""Check the catalogues and the translated pages of every language.

    python -m scripts.tools.check_words [--whole] [cy ...]

`make lint` does this without `--whole`. A line is `path:line: rule: remedy`, as for pages:

- stale-words: a template is not what the code says today, or a catalogue not what the template
  says; `make words` brings them up to date.
- catalogue: a catalogue cannot be read as it is, or a language has none.
- missing-words, fuzzy-words: readers of a translated page see these words in English. Where nobody
  can translate them yet, the note `# English for now` above the entry says so.
- broken-words: a translation lost a `{name}` or a tag, has one of its own, lacks a form for some
  numbers, or has a gap that the form does not fill.
- translated-page: a page that was made from today's English has other headings, boxes, blocks,
  questions or choices than it, or a link that leads nowhere. Readers see the English instead.
- translated-link: a page left out a link of the English, or has one besides.

What waits for a translator is told, and a fault with `--whole` alone, for a release. open-words: an
entry that no translated page shows, or that has the note; changed-page: a page whose English has
changed since, which the page itself says to its readers. Whoever changes the English need not
know Welsh.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog, Message

from scripts import ROOT
from scripts.content import catalogue_file, catalogue_head, front_matter, translations
from scripts.content.errors import ContentError, FileError, ProjectError
from scripts.content.piping import run
from scripts.content.translated_page import link_faults, page_faults
from scripts.content.words import LANGUAGES, forms_of
from scripts.content.yaml_text import read_text
from scripts.tools.collect_words import COLLECTED, template, written
from scripts.tools.shown_words import is_shown

SOUND, FAULTS = 0, 1
WAITING = {"open-words", "changed-page"}
PLACE = re.compile(r"\{[^{}]*\}|%[sd]")
TAG = re.compile(r"</?[a-z][^<>]*>|[<>]|&[a-z]+;|&#\d+;")
GAP = re.compile(r"\[[^\[\]]+\]")
STALE = "run `make words`, and translate what is new"
HEADLESS = "this is the template as it is, without a head; `make words` writes one"
FOR_NOW = "English for now"
"""The note of a translator on an entry that readers see in English, and may."""


def faults(languages: Sequence[str], folder: Path = LANGUAGES) -> Iterator[ContentError]:
    """Yield what is wrong with the templates and with each language."""
    pages = {one: translations.pages(one, folder=folder) for one in languages}
    sources = {
        one: "\n".join(path.read_text("utf-8", "replace") for path in theirs.values())
        for one, theirs in pages.items()
    }
    for name in COLLECTED:
        fresh = template(name)
        path = folder / f"{name}.pot"
        if not path.is_file() or path.read_text(encoding="utf-8") != written(fresh):
            yield ContentError(path, 1, "stale-words", STALE)
        for language in languages:
            held = folder / language / f"{name}.po"
            if held.is_file():
                yield from catalogue_faults(held, fresh, sources[language])
            elif any(is_shown(places_of(one), sources[language]) for one in fresh if one.id):
                remedy = f"pages of this language show its words; copy languages/{name}.pot here"
                yield ContentError(held, 1, "missing-words", f"{remedy}, then run `make words`")
    for language in languages:
        for name, path in pages[language].items():
            yield from faults_of_page(path, ROOT / "docs" / name)


def faults_of_page(path: Path, english: Path) -> Iterator[ContentError]:
    """Yield what is wrong with a page; of one whose English has changed, that it has."""
    try:
        text = read_text(path, "this page is missing; restore it", "translated-page")
    except FileError as error:
        yield from error.faults
        return
    if not translations.has_changed(text, path, english):
        yield from page_faults(path, english)
        yield from link_faults(path, english)
        return
    yield from front_matter.faults(path)
    name = f"{path.relative_to(translations.docs_of(path)).as_posix()}"
    page = f"{translations.language_of(path)}/{name}"
    told = "its readers are told"
    if list(page_faults(path, english)):
        told = "its headings, blocks or questions differ, so its readers see the English"
    remedy = (
        f"the English has changed since, and {told}; `make english-changes PAGE={page}` shows what "
        f"changed, and when it is taken up, run `make translated PAGE={page}`"
    )
    yield ContentError(path, translations.line_of(text), "changed-page", remedy)


def stale(held: Catalog, fresh: Catalog) -> str:
    """Say what `make words` would change; nothing for lines that an editor wrapped otherwise."""
    theirs, ours = ([one.id for one in catalogue if one.id] for catalogue in (held, fresh))
    if all(one in theirs for one in ours) and all(one in ours for one in theirs):
        return ""
    new = [forms_of(one)[0] for one in ours if one not in theirs]
    gone = [forms_of(one)[0] for one in theirs if one not in ours]
    counts = [
        f"{len(found)} {what}, such as '{found[0][:60]}'"
        for what, found in (("new in English", new), ("no longer said", gone))
        if found
    ]
    return f"{STALE}: {'; '.join(counts)}"


def places_in(fresh: Catalog, message: Message) -> list[tuple[str, int]]:
    """Return where the English of an entry is said today; where it was, if it is said no more."""
    known = fresh.get(message.id)
    return list(known.locations if known else message.locations)


def places_of(message: Message) -> list[str]:
    """Return the files that say the words of an entry."""
    return [place for place, _ in message.locations]


def catalogue_faults(path: Path, fresh: Catalog, pages: str) -> Iterator[ContentError]:
    """Yield what is wrong in one catalogue of a language with these pages."""
    try:
        held = catalogue_file.read(path, path.parent.name)
    except FileError as error:
        yield from error.faults
        return
    if not catalogue_head.found(path.read_text(encoding="utf-8")):
        yield ContentError(path, 1, "stale-words", HEADLESS)
    if remedy := stale(held, fresh):
        yield ContentError(path, 1, "stale-words", remedy)
    for message in held:
        # Where words are said is the template's to know; an editor may leave it out.
        message.locations = places_in(fresh, message)
    fills = {gap: held.get(gap) for gap in GAPS_OF_FORM}
    for message in held:
        if not message.id:
            continue
        first = forms_of(message.id)[0]
        for rule, remedy in message_faults(message, fills, pages):
            line = message.lineno or 1
            yield ContentError(path, line, rule, f"'{first[:60]}' {remedy}")


GAPS_OF_FORM = ("[name]", "[job title]", "[date]", "[your name]")
"""What the form of the message builder fills in, wherever a letter has it."""


def message_faults(
    message: Message, fills: dict[str, Message | None], pages: str
) -> Iterator[tuple[str, str]]:
    """Yield the rule and the remedy for what is wrong in one entry."""
    english, said = forms_of(message.id), forms_of(message.string)
    if message.fuzzy or not any(said):
        yield unsaid(message, pages)
        return
    if not all(said):
        yield (
            "broken-words",
            f"has {sum(map(bool, said))} of the {len(said)} forms that this language needs",
        )
        return
    places = {place for text in english for place in PLACE.findall(text)}
    for text in said:
        found = set(PLACE.findall(text))
        # One thing alone may go without its number: "one minute".
        lost = places - found - ({"{count}"} if len(english) > 1 else set())
        if lost or found - places:
            wrong = ", ".join(sorted(lost | (found - places)))
            yield "broken-words", f"must hold the same places as the English; see {wrong}"
        if sorted(TAG.findall(text)) != sorted(TAG.findall(english[0])):
            yield "broken-words", "must hold the same tags and signs (<, >, &) as the English"
        if text.startswith(" ") != english[0].startswith(" "):
            yield "broken-words", "begins with a space in one of the two only"
        for gap in GAP.findall(english[0]):
            own = fills.get(gap)
            if own is not None and str(own.string) not in text:
                yield "broken-words", f"must hold the gap '{own.string}', which the form fills"


def unsaid(message: Message, pages: str) -> tuple[str, str]:
    """Return the rule and the remedy for an entry that readers see in English."""
    rule, what = "missing-words", "is not translated"
    if message.fuzzy:
        rule, what = "fuzzy-words", "has changed in English"
    if any(note.strip().startswith(FOR_NOW) for note in message.user_comments):
        return "open-words", f"{what}, and is English for now"
    if not is_shown(places_of(message), pages):
        return "open-words", f"{what}; no translated page shows it"
    mend = "look at it and take out 'fuzzy'" if message.fuzzy else "translate it"
    return rule, f"{what}, so readers see English; {mend}, or write '# {FOR_NOW}' above the entry"


def main(arguments: Sequence[str]) -> int:
    """Say what is wrong, and how much waits for a translator; return 1 for faults."""
    parser = argparse.ArgumentParser(prog="python -m scripts.tools.check_words")
    parser.add_argument("languages", nargs="*", help="all of them without one")
    parser.add_argument("--whole", action="store_true", help="what waits is a fault too")
    given = parser.parse_args(arguments)
    try:
        languages = translations.chosen(given.languages or translations.known())
    except ProjectError as error:
        print(error)
        return FAULTS
    found = [*translations.folder_faults(given.languages), *faults(languages)]
    waiting = [one for one in found if one.rule in WAITING]
    wrong = found if given.whole else [one for one in found if one.rule not in WAITING]
    for fault in wrong:
        print(fault)
    # A page is told each time: whoever changed the English should see whose page it was.
    for fault in () if given.whole else waiting:
        if fault.rule == "changed-page":
            print(fault)
    number = f"{len(wrong)} problem{'s' if len(wrong) > 1 else ''}" if wrong else "no problems"
    wait = "waits" if len(waiting) == 1 else "wait"
    told = f"; {len(waiting)} {wait} for a translator (--whole lists them)" if waiting else ""
    print(f"{len(languages)} languages besides English: {number}{told}")
    return FAULTS if wrong else SOUND


if __name__ == "__main__":
    sys.exit(run(main))
