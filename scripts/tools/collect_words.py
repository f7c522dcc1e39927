"""Collect the words of the interface, and bring each language's catalogues up to date with them.

    python -m scripts.tools.collect_words [ga ...]

`make words` does this; `make words LANGUAGES=ga` begins a language. It writes a template for each
catalogue, `languages/words.pot` and its neighbours, and takes what is new into the catalogues of
each language, `languages/cy/words.po`. A translation whose English changed a little stays, marked
fuzzy, until a translator has looked at it; one whose English is gone is taken out. Any editor of
`.po` files opens the catalogues.

A catalogue besides `words.po` is there only where somebody translates it: `help.po` for phone
lines and help with money, `messages.po` for the letters of the message builder.
"""

import io
import json
import re
import sys
import xml.etree.ElementTree as etree
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.content import (
    catalogue_file,
    catalogue_head,
    messages,
    phone_lines,
    places,
    rights,
    search_words,
    translations,
)
from scripts.content.errors import ProjectError
from scripts.content.worded import said_by_scripts
from scripts.content.words import LANGUAGES, without_numbers

Found = Iterator[tuple[str, str | tuple[str, ...]]]
"""Where something is said, and what: words, or those for one and for many."""

MANY = (1, 2)
SAID: dict[str, tuple[int, ...] | None] = {"say": None, "phrase": None, "say_many": MANY}
SCRIPTS = "docs/assets/javascripts"
PLACES = (
    ("scripts", "**.py", "python", SAID),
    ("overrides", "**.html", "jinja2.ext:babel_extract", SAID),
)
# Drawings of pages that somebody translated, or that stand on every kind of page.
DRAWINGS = ("road", "first-day")
# Parts of the menu whose pages are for careers services, who read English here.
FOR_STAFF = "For careers services"


def of_code() -> Found:
    """Yield what Python, templates and scripts say."""
    for folder, files, method, names in PLACES:
        found = extract_from_dir(
            ROOT / folder,
            [(files, method)],
            keywords=names,
        )
        for name, _, said, _, _ in sorted(found, key=lambda one: (one[0], one[1])):
            yield f"{folder}/{name}", said
    for name, said in said_by_scripts(ROOT / SCRIPTS):
        yield f"{SCRIPTS}/{name}", said


def of_configuration() -> Found:
    """Yield the names in the menu, and what mkdocs.yml itself says on pages."""
    config = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    for said in (config["site_description"], *menu(config["nav"])):
        yield "mkdocs.yml", said
    for said in of_extensions(config["markdown_extensions"]):
        yield "mkdocs.yml", said


def menu(entries: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the names of pages and parts; a careers service's pages keep theirs."""
    for entry in entries:
        for name, below in entry.items():
            yield name
            if isinstance(below, list) and name != FOR_STAFF:
                yield from menu(below)


def of_extensions(extensions: list[Any]) -> Iterator[str]:
    """Yield titles of boxes, and what short forms stand for."""
    options = {
        name: held for one in extensions if isinstance(one, dict) for name, held in one.items()
    }
    yield from options["abbr"]["glossary"].values()
    yield options["toc"]["title"]
    for box in options["pymdownx.blocks.admonition"]["types"]:
        yield box["title"]


def of_drawings() -> Found:
    """Yield the words in drawings, and what they say to somebody who does not see them."""
    for name in DRAWINGS:
        place = f"overrides/drawings/{name}.svg"
        drawing = etree.parse(ROOT / place).getroot()
        yield place, drawing.attrib["aria-label"]
        for part in drawing.iter("{http://www.w3.org/2000/svg}text"):
            if re.search(r"[a-z]", part.text or ""):
                yield place, part.text or ""


def of_lists() -> Found:
    """Yield what the search calls pages, and the moments at which a sheet helps."""
    words = search_words.read()
    for said in (
        *words.labels.values(),
        *words.under.values(),
        *(one.heading for one in words.apart),
    ):
        yield "docs/data/search.yaml", said
    schema = "schemas/front-matter.schema.json"
    held = json.loads((ROOT / schema).read_text(encoding="utf-8"))
    for said in held["properties"]["moments"]["properties"]:
        yield schema, said


def words() -> Found:
    """Yield the interface: all that is said but by pages and data."""
    for found in (of_code, of_configuration, of_drawings, of_lists):
        yield from found()


def helping() -> Found:
    """Yield what phone lines, help with money and the places for low mood say, without numbers."""
    for country in phone_lines.support().values():
        yield phone_lines.SUPPORT, country.name
        yield phone_lines.SUPPORT, country.emergency.number if country.emergency else ""
        for line in country.lines:
            yield from ((phone_lines.SUPPORT, said) for said in of_line(line))
    for money in phone_lines.money().values():
        yield from ((phone_lines.MONEY, said) for said in money.steps)
        for line in money.lines:
            yield from ((phone_lines.MONEY, said) for said in of_line(line))
    for place in places.read()["low-mood"].places:
        yield from ((places.NAME, said or "") for said in (place.where, place.what, place.note))


def of_line(line: phone_lines.PhoneLine) -> Iterator[str]:
    """Yield what a line says of itself; its name is its name in every language."""
    yield from (said or "" for said in (line.purpose, line.text, line.hours, line.note))


def letters() -> Found:
    """Yield what the message builder offers, a paragraph of a letter at a time."""
    countries = rights.read()
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    messages.worded(messages.read(countries), note)
    for said in found:
        yield messages.NAME, said
    for country in countries.values():
        yield "rights.yaml", country.name
        yield "rights.yaml", country.summary


COLLECTED: dict[str, Callable[[], Found]] = {
    "words": words,
    "help": helping,
    "messages": letters,
}
DATA = {"help", "messages"}


def template(name: str) -> Catalog:
    """Return what there is to translate, in the order in which it is found."""
    made = Catalog(project="After the No", charset="utf-8", fuzzy=False)
    for place, said in COLLECTED[name]():
        text: Any = said
        if name in DATA:
            text = without_numbers(str(said))[0]
        if text and re.search(r"[A-Za-z]", str(text)):
            made.add(text, locations=[(place, 0)])
    return made


def written(catalogue: Catalog) -> str:
    """Return a catalogue as its file holds it: no dates, which would differ each time."""
    held = io.BytesIO()
    write_po(
        held, catalogue, width=100, omit_header=True, ignore_obsolete=True, include_lineno=False
    )
    return held.getvalue().decode("utf-8")


def updated(path: Path, fresh: Catalog) -> str:
    """Return a language's file with what is new, and without what is gone; its head stays."""
    language = path.parent.name
    known = catalogue_file.read(path, language)
    known.update(fresh, no_fuzzy_matching=False)
    text = path.read_text(encoding="utf-8")
    return catalogue_head.written(text, language) + written(known)


def main(arguments: Sequence[str] = ()) -> int:
    """Write every template and catalogue anew, and begin those of new languages.

    Return 1 with every mistake where a catalogue cannot be read, or a name is no language.
    """
    new = [one for one in arguments if one not in translations.known(LANGUAGES)]
    try:
        for language in new:
            translations.must_be_language(language)
        fresh = {name: template(name) for name in COLLECTED}
        made = {
            path: updated(path, fresh[name])
            for name in COLLECTED
            for path in sorted(LANGUAGES.glob(f"*/{name}.po"))
        }
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 1
    for name, catalogue in fresh.items():
        made[LANGUAGES / f"{name}.pot"] = written(catalogue)
    for language in new:
        begun = Catalog(locale=catalogue_file.locale_of(language))
        begun.update(fresh["words"])
        made[LANGUAGES / language / "words.po"] = catalogue_head.written("", language) + written(
            begun
        )
    for path, text in made.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
