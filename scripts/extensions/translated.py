"""Pages in other languages: which one a page is in, and names that stay those of the English.

    ## Pennawd yn Gymraeg {#heading-in-english}

A heading keeps the name that links to it use, whatever language it is in; so does the box of a
checklist, after its brackets: `- [ ] {#do-drink-water} Yfwch ddŵr`, for which checklist.py asks
`named`. A page that nobody has translated is shown in English, and begins with a comment that says
so: what blocks say on it is English too.
"""

import re
import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from scripts.content.words import ENGLISH, built, say, speak

IN_ENGLISH = "<!-- in English -->"
HEADINGS = {"h1", "h2", "h3", "h4"}
TITLED = {"admonition-title", "toctitle"}
NAMED = re.compile(r"\s*\{#(?P<id>[\w-]+)\}\s*$")


class LanguageProcessor(Preprocessor):
    """Finds out which language a page is in, before anything is made of it."""

    def run(self, lines: list[str]) -> list[str]:
        """Take the comment out and speak English, or the language of the build."""
        first = next((place for place, line in enumerate(lines) if line.strip()), None)
        if first is not None and lines[first].strip() == IN_ENGLISH:
            speak(ENGLISH)
            return lines[first + 1 :]
        speak(built())
        return lines


class NamesProcessor(Treeprocessor):
    """Gives headings the names that stand behind them."""

    def run(self, root: etree.Element) -> None:
        """Rework the headings of one page."""
        for heading in root.iter():
            if heading.tag not in HEADINGS:
                continue
            last = heading[-1] if len(heading) else None
            text = (heading.text if last is None else last.tail) or ""
            if found := NAMED.search(text):
                heading.set("id", found["id"])
                if last is None:
                    heading.text = text[: found.start()]
                else:
                    last.tail = text[: found.start()]


class TitlesProcessor(Treeprocessor):
    """Says what mkdocs.yml itself puts on a page in the language of that page.

    These are the titles of boxes and of a list of headings, and what short forms stand for.
    """

    def run(self, root: etree.Element) -> None:
        """Rework what other extensions have written."""
        for one in root.iter():
            if one.get("class") in TITLED and one.text:
                one.text = say(one.text)
            elif one.tag == "abbr":
                one.set("title", say(one.get("title", "")))


class TranslatedExtension(Extension):
    """Adds the three steps to Python-Markdown."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  # the library's name
        """Register before all else, and around short forms (7) and the list of headings (5)."""
        md.preprocessors.register(LanguageProcessor(md), "language", 100)
        md.treeprocessors.register(NamesProcessor(md), "names", 14)
        md.treeprocessors.register(TitlesProcessor(md), "titles", 4)


def makeExtension(**kwargs: Any) -> TranslatedExtension:  # noqa: ANN401, N802  # the library's name
    """Return the extension under the name Python-Markdown looks for."""
    return TranslatedExtension(**kwargs)
