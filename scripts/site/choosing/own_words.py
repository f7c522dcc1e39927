"""Where a service's own words stand on our pages: a first line, and its lines before all others."""

import re

from scripts.settings.reading import Settings

HOME = "index.md"
TITLE = re.compile(r"^# .+\n", re.MULTILINE)
FIRST_LINE = "\n/// service | first-line\n///\n"
OWN_LINES = re.compile(r"^/// service \| helplines\n///\n\n?", re.MULTILINE)
CONTENTS = re.compile(r"^\[TOC\]$", re.MULTILINE)


def with_own_words(page: str, text: str, settings: Settings) -> str:
    """Return a page with the service's words where its readers see them first.

    Parameters:
        page: its file, from docs.
        text: the page.
        settings: what the service set.
    """
    if page == HOME and settings.first_line:
        return TITLE.sub(lambda title: title[0] + FIRST_LINE, text, count=1)
    contents, lines = CONTENTS.search(text), OWN_LINES.search(text)
    if settings.helplines and contents and lines and contents.start() < lines.start():
        before, after = text[: contents.start()], text[contents.start() :]
        return f"{before}{lines[0].rstrip()}\n\n{OWN_LINES.sub('', after, count=1)}"
    return text
