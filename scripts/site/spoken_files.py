"""Files of a site that say something by themselves: the words of scripts, and two style sheets.

They are copies of the English ones, into which the words of a language are written.
"""

import json
import re
from pathlib import Path

from scripts import ROOT
from scripts.content import translations
from scripts.content.catalogue_file import locale_of
from scripts.content.errors import ProjectError
from scripts.content.worded import said_by_scripts
from scripts.content.words import catalogue, counted_pages, days, leftwards, say

STYLES = Path("assets", "stylesheets")
SCRIPT = Path("assets", "javascripts", "words.js")
TABLE = re.compile(r"^const TABLE = \{.*\};$", re.MULTILINE)


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
    if leftwards():
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
        "words": {one: said for one, said in words.items() if isinstance(said, str)},
        "many": {one: said for one, said in words.items() if isinstance(said, dict)},
        "days": days(language),
    }
    held = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    text = path.read_text(encoding="utf-8")
    made, count = TABLE.subn(lambda _: f"const TABLE = {held};", text)
    if count != 1:
        raise ProjectError(f"{path.name}: has no line that begins 'const TABLE = ' to fill in")
    path.write_text(made, encoding="utf-8")


def script_words(language: str) -> dict[str, str | dict[str, str]]:
    """Return what scripts say: words, or for each sort of number its own."""
    known = catalogue(language)
    sort_of = locale_of(language).plural_form
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
