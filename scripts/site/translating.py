"""Lays a language over the sources of a site, in a folder of its own that the build reads.

The English pages lie below; a page that the language has lies over its own, and any other says
that it is not translated. The configuration inherits from that of the English site (MkDocs'
INHERIT) and holds what differs: names in the menu, titles of boxes, the words of the templates.
"""

import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from scripts import ROOT
from scripts.content import front_matter, translations
from scripts.content.errors import ProjectError
from scripts.content.translated_page import page_faults
from scripts.content.worded import said_by_scripts
from scripts.content.words import (
    ENGLISH,
    catalogue,
    counted_pages,
    days_of_months,
    direction,
    minutes,
    say,
    speaking,
)
from scripts.extensions.translated import IN_ENGLISH
from scripts.site.sheet_names import with_names
from scripts.site.staging import CONFIG, countries_first

STAGED = ROOT / ".cache" / "languages"
STYLES = Path("assets", "stylesheets")
SCRIPT = Path("assets", "javascripts", "words.js")
TABLE = re.compile(r"^const TABLE = \{.*\};$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#\s]+\.md)(?:#[^)]*)?\)")
MOST_MINUTES = 60


@dataclass(frozen=True)
class Base:
    """The English site that languages are laid over.

    Parameters:
        config: its configuration.
        folder: the folder that holds its `docs/`.
        yours: a careers service's own folder, where there is one.
        countries: those that come first, as the service set it.
    """

    config: Path
    folder: Path
    yours: Path | None = None
    countries: tuple[str, ...] = ()


def stage_english(base: Base, languages: list[str], target: Path = STAGED) -> Path:
    """Write the configuration of the English site that names the other languages."""
    folder = target / ENGLISH
    folder.mkdir(parents=True, exist_ok=True)
    changed = inherited(base, folder) | {
        "docs_dir": str(base.folder / "docs"),
        "extra": {"languages": listed(base, languages), "language": ENGLISH},
    }
    return write(folder / CONFIG, changed)


def stage(base: Base, language: str, languages: list[str], target: Path = STAGED) -> Path:
    """Write the staged folder of a language anew, and return its configuration.

    Parameters:
        base: the English site.
        language: the language to lay over it.
        languages: all that are built.
        target: the folder for all of them; what is in that of the language is deleted.
    """
    folder = target / language
    shutil.rmtree(folder, ignore_errors=True)
    docs = folder / "docs"
    shutil.copytree(base.folder / "docs", docs)
    theirs = pages_of(base, language)
    for path in sorted(docs.rglob("*.md")):
        name = path.relative_to(docs).as_posix()
        if name in theirs and fits(theirs[name], base.folder / "docs" / name):
            english = base.folder / "docs" / name
            text = countries_first(theirs[name].read_text(encoding="utf-8"), base.countries)
            made = with_names(
                translated(theirs[name], text, source_of(base, name)), english, theirs[name]
            )
        else:
            made = untranslated(path.read_text(encoding="utf-8"))
        path.write_text(made, encoding="utf-8")
    # An address that moved before there was this language was never one of its own.
    (docs / "data" / "moved.yaml").unlink(missing_ok=True)
    write_script(docs / SCRIPT, language, languages)
    with speaking(language):
        write_styles(docs / STYLES, language)
        changed = inherited(base, folder) | in_language(base.config, language)
    changed["docs_dir"] = str(docs)
    changed["extra"] |= {"languages": listed(base, languages), "language": language}
    return write(folder / CONFIG, changed)


def fits(path: Path, english: Path) -> bool:
    """Say whether a translated page still has the headings, questions and boxes of the English.

    One that has not would lose answers and lead links nowhere, so the English is shown instead. So
    is that of a page which names another that a service left out.
    """
    links = LINK.findall(path.read_text(encoding="utf-8"))
    there = all((english.parent / target).is_file() for target in links)
    return there and not list(page_faults(path, english))


def pages_of(base: Base, language: str) -> dict[str, Path]:
    """Return a language's pages, a service's own among them, of which the English is there."""
    more = [base.yours / "languages" / language / "docs"] if base.yours else []
    found = translations.pages(language, *more)
    return {name: path for name, path in found.items() if (base.folder / "docs" / name).is_file()}


def source_of(base: Base, name: str) -> str:
    """Return the English of a page as somebody wrote it."""
    theirs = base.yours / "pages" / name if base.yours else None
    path = theirs if theirs and theirs.is_file() else ROOT / "docs" / name
    return path.read_text(encoding="utf-8")


def translated(path: Path, text: str, english: str) -> str:
    """Return a page that says where its English has changed since it was translated."""
    front = front_matter.FRONT.match(text)
    if not front:
        return text
    held = front_matter.held(text, path).get("translation") or {}
    changed = held.get("of") != translations.sum_of(english)
    note = "english_has_changed: true\n" if changed else ""
    return f"---\n{front['text']}{note}---\n{text[front.end() :].lstrip(chr(10))}"


def untranslated(text: str) -> str:
    """Return an English page that says that it is one."""
    front = front_matter.FRONT.match(text)
    if not front:
        return text
    return f"---\n{front['text']}written_in: {ENGLISH}\n---\n{IN_ENGLISH}\n{text[front.end() :]}"


def inherited(base: Base, folder: Path) -> dict[str, Any]:
    """Return what each configuration holds: its parent, and paths that count from elsewhere."""
    ours = yaml_load((ROOT / CONFIG).read_text(encoding="utf-8"))
    return {
        "INHERIT": os.path.relpath(base.config, folder),
        "site_dir": str(ROOT / "site"),
        "watch": [str(ROOT / path) for path in ours.get("watch", ())],
        "theme": {"custom_dir": str(ROOT / "overrides")},
    }


def in_language(config: Path, language: str) -> dict[str, Any]:
    """Return what a configuration says in the language that is spoken."""
    ours = yaml_load((ROOT / CONFIG).read_text(encoding="utf-8"))
    theirs = yaml_load(config.read_text(encoding="utf-8"))
    described = ours["site_description"]
    return {
        "site_description": say(described),
        "theme": {"custom_dir": str(ROOT / "overrides"), "language": language},
        "nav": menu(theirs.get("nav") or ours["nav"]),
        "markdown_extensions": extensions(ours["markdown_extensions"]),
        "extra": {
            "words": {english: forms[0] for english, forms in catalogue(language).forms.items()},
            "minutes": {str(count): minutes(count) for count in range(1, MOST_MINUTES + 1)},
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


def extensions(held: list[Any]) -> list[Any]:
    """Return the Markdown extensions with titles and short forms in the language spoken."""
    made = json.loads(json.dumps(held))
    for one in made:
        if not isinstance(one, dict):
            continue
        for name, options in one.items():
            if name == "abbr":
                options["glossary"] = {key: say(text) for key, text in options["glossary"].items()}
            elif name == "toc":
                title = options["title"]
                options["title"] = say(title)
            elif name == "pymdownx.blocks.admonition":
                for box in options["types"]:
                    title = box["title"]
                    box["title"] = say(title)
    return list(made)


def listed(base: Base, languages: list[str]) -> list[dict[str, Any]]:
    """Return each language as the templates list it, with the addresses that it has pages for."""
    made: list[dict[str, Any]] = [{"lang": ENGLISH, "name": "English", "folder": ""}]
    for language in languages:
        shown = (
            name
            for name, path in pages_of(base, language).items()
            if fits(path, base.folder / "docs" / name)
        )
        urls = [re.sub(r"(^|/)index\.md$", r"\1", name) for name in shown]
        made.append(
            {
                "lang": language,
                "name": translations.name_of(language),
                "folder": translations.folder_of(language),
                "direction": direction(language),
                "pages": [re.sub(r"\.md$", "/", url) or "./" for url in urls],
            }
        )
    return made


def write_styles(folder: Path, language: str) -> None:
    """Put the words of a language into the two style sheets that say something."""
    blocks, printed = folder / "blocks.css", folder / "print.css"
    label = f".atn-page .five-minutes > .admonition-title:lang({language})::before"
    words = json.dumps(say("In five minutes"), ensure_ascii=False)
    held = blocks.read_text(encoding="utf-8")
    blocks.write_text(f"{held}\n{label} {{\n  content: {words};\n}}\n", encoding="utf-8")
    pages = "Page {page} of {pages}"
    held = printed.read_text(encoding="utf-8")
    made = held.replace(counted_pages(pages), counted_pages(say(pages)))
    if direction(language) == "rtl":
        made = made.replace("@bottom-right", "@bottom-left")
    printed.write_text(made, encoding="utf-8")


def write_script(path: Path, language: str, languages: list[str]) -> None:
    """Put a language's words into the script that says them."""
    words = script_words(language)
    others = ["", *(translations.folder_of(one) for one in languages if one != language)]
    table = {
        # Digits as on phones and forms, whichever others the language has as well.
        "language": f"{language}-u-nu-latn",
        "within": translations.folder_of(language),
        "others": others,
        "months": days_of_months(language),
        "words": {one: said for one, said in words.items() if isinstance(said, str)},
        "many": {one: said for one, said in words.items() if isinstance(said, dict)},
    }
    held = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    text = path.read_text(encoding="utf-8")
    made, count = TABLE.subn(lambda _: f"const TABLE = {held};", text)
    if count != 1:
        raise ProjectError(f"{path.name}: has no line that begins 'const TABLE = ' to fill in")
    path.write_text(made, encoding="utf-8")


def script_words(language: str) -> dict[str, str | dict[str, str]]:
    """Return what scripts say: words, or for each sort of number its own."""
    from babel import Locale

    known = catalogue(language)
    sort_of = Locale.parse(language).plural_form
    samples = {sort_of(count): count for count in reversed(range(200))}
    found: dict[str, str | dict[str, str]] = {}
    for _, said in said_by_scripts(ROOT / "docs" / SCRIPT.parent):
        english = said if isinstance(said, str) else said[0]
        forms = known.forms.get(english, ())
        if len(forms) == 1:
            found[english] = forms[0]
        elif forms:
            found[english] = {
                sort: forms[min(known.form_of(count), len(forms) - 1)]
                for sort, count in samples.items()
            }
    return found


def write(path: Path, changed: dict[str, Any]) -> Path:
    """Write a configuration. A build names its address in the environment."""
    held = yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)
    path.write_text(f"site_url: !ENV [SITE_URL]\n{held}", encoding="utf-8")
    return path
