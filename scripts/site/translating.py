"""Lays a language over the sources of a site, in a folder of its own that the build reads.

The English pages lie below; a page that the language has lies over its own, and any other says
that it is not translated. The configuration inherits from that of the English site (MkDocs'
INHERIT) and holds what differs: names in the menu, the words of the templates.
"""

import datetime
import json
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import ROOT
from scripts.content import front_matter, translations
from scripts.content.translated_page import page_faults
from scripts.content.words import (
    ENGLISH,
    catalogue,
    direction,
    minutes,
    say,
    speaking,
    written,
)
from scripts.extensions.translated import IN_ENGLISH
from scripts.site import of_service, own_pictures
from scripts.site.choosing.choice import Choice
from scripts.site.choosing.writing import next_steps_of
from scripts.site.inheriting import inherited, write_config
from scripts.site.sheet_names import with_names
from scripts.site.spoken_files import SCRIPT, STYLES, write_script, write_styles
from scripts.site.staging import CONFIG

STAGED = ROOT / ".cache" / "languages"
MOST_MINUTES = 60


@dataclass(frozen=True)
class Base:
    """The English site that languages are laid over.

    Parameters:
        config: its configuration.
        folder: the folder that holds its `docs/`.
        yours: a careers service's own folder, where there is one.
        choice: what the service chose of our pages, where there is one.
    """

    config: Path
    folder: Path
    yours: Path | None = None
    choice: Choice | None = None


@dataclass(frozen=True)
class Language:
    """A language, and those of its pages that are shown, by their place under `docs/`."""

    name: str
    pages: Mapping[str, Path]


def languages_of(base: Base, names: Iterable[str]) -> list[Language]:
    """Return languages with those of their pages that still fit the English."""
    made = []
    for name in names:
        found = pages_of(base, name).items()
        made.append(Language(name, {at: path for at, path in found if fits(base, at, path)}))
    return made


def stage_english(base: Base, languages: Sequence[Language], target: Path = STAGED) -> Path:
    """Write the configuration of the English site that names the other languages.

    The pages are copied beside it, as for each language: Zensical takes none from elsewhere.
    """
    folder = target / ENGLISH
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    shutil.copytree(base.folder / "docs", docs)
    changed = common() | {
        "docs_dir": docs.name,
        "extra": {"languages": listed(languages), "language": ENGLISH},
    }
    return write_config(folder / CONFIG, base.config, changed)


def stage(
    base: Base, language: Language, languages: Sequence[Language], target: Path = STAGED
) -> Path:
    """Write the staged folder of a language anew, and return its configuration.

    Parameters:
        base: the English site.
        language: the language to lay over it.
        languages: all that are built.
        target: the folder for all of them; what is in that of the language is deleted.
    """
    folder = target / language.name
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    shutil.copytree(base.folder / "docs", docs)
    pages = {name: path.read_text(encoding="utf-8") for name, path in language.pages.items()}
    steps = next_steps_of(pages)
    for path in sorted(docs.rglob("*.md")):
        name = path.relative_to(docs).as_posix()
        if theirs := language.pages.get(name):
            text, english = pages[name], source_of(base, name).read_text(encoding="utf-8")
            with speaking(language.name):
                if base.choice:
                    text = base.choice.of_translation(name, text, steps)
                said = translated(theirs, text, english)
            made = with_names(said, base.folder / "docs" / name, theirs)
        else:
            made = untranslated(path.read_text(encoding="utf-8"))
        path.write_text(made, encoding="utf-8")
    write_script(docs / SCRIPT, language.name, [one.name for one in languages])
    if base.choice:
        write_own(base.choice, language.name, docs)
    with speaking(language.name):
        write_styles(docs / STYLES, language.name)
        changed = common() | in_language(language.name, base.choice)
    changed["docs_dir"] = docs.name
    changed["extra"] |= {"languages": listed(languages), "language": language.name}
    return write_config(folder / CONFIG, base.config, changed)


def write_own(choice: Choice, language: str, docs: Path) -> None:
    """Write what a service says on pages, and the card of a link, in a language."""
    theirs = choice.settings.said_in(language)
    (docs / of_service.DATA).write_text(of_service.data(theirs, language), encoding="utf-8")
    site_name = theirs.site_name or str(inherited(ROOT / CONFIG)["site_name"])
    mark = (ROOT / "docs" / of_service.OUR_MARK).read_bytes()
    (docs / own_pictures.CARD).write_bytes(own_pictures.card(theirs, site_name, mark))


def fits(base: Base, name: str, path: Path) -> bool:
    """Say whether a translated page still has the headings, questions and boxes of the English.

    One that has not would lose answers and lead links nowhere, so the English is shown instead.
    """
    english = source_of(base, name)
    return not list(page_faults(path, english, theirs=is_theirs(base, path)))


def is_theirs(base: Base, path: Path) -> bool:
    """Say whether a page lies in a service's own folder."""
    return base.yours is not None and path.is_relative_to(base.yours)


def pages_of(base: Base, language: str) -> dict[str, Path]:
    """Return a language's pages, a service's own among them, of which the English is there."""
    more = [base.yours / "languages" / language / "docs"] if base.yours else []
    found = translations.pages(language, *more)
    return {name: path for name, path in found.items() if (base.folder / "docs" / name).is_file()}


def source_of(base: Base, name: str) -> Path:
    """Return the English of a page as somebody wrote it."""
    theirs = base.yours / "pages" / name if base.yours else None
    return theirs if theirs and theirs.is_file() else ROOT / "docs" / name


def translated(path: Path, text: str, english: str) -> str:
    """Return a page that says where its English has changed since it was translated."""
    front = front_matter.FRONT.match(text)
    if not front:
        return text
    held = front_matter.held(text, path).get("translation") or {}
    changed = held.get("of") != translations.sum_of(english)
    note = "english_has_changed: true\n" if changed else ""
    if (day := held.get("read", "never")) != "never":
        said = written(datetime.date.fromisoformat(day))
        note += f"read_on: {json.dumps(said, ensure_ascii=False)}\n"
    return f"---\n{front['text']}{note}---\n{text[front.end() :].lstrip(chr(10))}"


def untranslated(text: str) -> str:
    """Return an English page that says that it is one."""
    front = front_matter.FRONT.match(text)
    if not front:
        return text
    return f"---\n{front['text']}written_in: {ENGLISH}\n---\n{IN_ENGLISH}\n{text[front.end() :]}"


def common() -> dict[str, Any]:
    """Return what each configuration holds: paths that count from elsewhere."""
    ours = inherited(ROOT / CONFIG)
    return {
        # Beside this configuration: Zensical takes no whole paths. A build names another folder.
        "site_dir": "site",
        "watch": [str(ROOT / path) for path in ours.get("watch", ())],
        "theme": {"custom_dir": str(ROOT / "overrides")},
    }


def in_language(language: str, choice: Choice | None) -> dict[str, Any]:
    """Return what a configuration says in the language that is spoken.

    Parameters:
        language: that language.
        choice: what a service chose, where there is one.
    """
    ours = inherited(ROOT / CONFIG)
    described = ours["site_description"]
    theirs = choice.settings.said_in(language) if choice else None
    nav = of_service.menu(theirs, ours["nav"], choice.gone) if theirs and choice else ours["nav"]
    named = {"site_name": theirs.site_name} if theirs and theirs.site_name else {}
    return named | {
        "site_description": say(described),
        "theme": {"custom_dir": str(ROOT / "overrides"), "language": language},
        "nav": menu(nav),
        "extra": {
            "words": {english: forms[0] for english, forms in catalogue(language).forms.items()},
            "minutes": {str(count): minutes(count) for count in range(1, MOST_MINUTES + 1)},
            **({"service": of_service.frame(theirs)} if theirs else {}),
        },
    }


def menu(entries: list[Any]) -> list[Any]:
    """Return the menu with its names in the language that is spoken."""
    return [
        {
            say(name): menu(below) if isinstance(below, list) else below
            for name, below in entry.items()
        }
        if isinstance(entry, dict)
        else entry
        for entry in entries
    ]


def listed(languages: Sequence[Language]) -> list[dict[str, Any]]:
    """Return each language as the templates list it, with the addresses that it has pages for."""
    made: list[dict[str, Any]] = [{"lang": ENGLISH, "name": "English", "folder": ""}]
    for language in languages:
        urls = [re.sub(r"(^|/)index\.md$", r"\1", name) for name in language.pages]
        made.append(
            {
                "lang": language.name,
                "name": translations.name_of(language.name),
                "folder": translations.folder_of(language.name),
                "direction": direction(language.name),
                "pages": [re.sub(r"\.md$", "/", url) or "./" for url in urls],
            }
        )
    return made
