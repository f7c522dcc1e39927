"""What lies beside the folder with the site: a page to open first, and a note to read."""

import posixpath
import re
import textwrap
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path

from scripts.content.built_site import whose
from scripts.content.errors import ProjectError
from scripts.content.translations import name_of
from scripts.content.words import direction, phrase, say, speaking

START, README, FOLDER = "Start.html", "README.txt", "site"
# The site's name in its header, and the name of the careers service whose copy it is.
BRAND = re.compile(
    r'<a class="atn-brand".*?<span>(?:<span[^>]*>)?([^<]+)(?:</span>\s*)?'
    r'(?:<span class="atn-service">(?:<span[^>]*>)?([^<]+))?',
    re.DOTALL,
)
GO = "assets/javascripts/start.js"
# Opened from inside a zip, the page has no folder beside it, so this script is not there
# either and the page's own words stay.
GO_ON = f'location.replace("{FOLDER}/index.html");\n'
PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>
body {{ max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 sans-serif; }}
h1, h2, h3 {{ font-family: serif; line-height: 1.25; }}
</style>
<script src="{folder}/{go}"></script>
</head>
<body>
<main>
<h1>{name}</h1>
{parts}
</main>{foot}
</body>
</html>
"""
# In each language; the first one's headings are those of the page.
PART = """\
<p><a href="{address}">{said[0]}</a></p>
<h2>{said[1]}</h2>
<p>{said[2]}</p>
<ul>
<li>{said[3]}</li>
<li>{said[4]}</li>
</ul>
<p>{said[5]}</p>"""
OTHER = """
<section lang="{language}" dir="{direction}">
<h2>{called}</h2>
{part}
</section>"""
TITLE = phrase("{name}: start")
SAID_ON_PAGE = (
    phrase("Open the start page of {name}"),
    phrase("If that page cannot be found"),
    phrase("You have opened this file inside the zip. Close it, then unpack the zip first:"),
    phrase('On Windows: right-click the zip and choose "Extract all".'),
    phrase("On a Mac or a Chromebook: double-click the zip, or copy its files to another folder."),
    phrase("Then open {start} in the folder that this makes."),
)
NOTED = phrase("{name}, to open without a server")
SAID_IN_NOTE = (
    phrase(
        'Keep {start} and the folder "{folder}" side by side: on this computer, a USB stick or a '
        "shared drive."
    ),
    phrase("Double-click {start}. It opens in the web browser. No internet is needed."),
    phrase(
        "What somebody types is kept in that browser on that computer, not on the stick. Any page "
        "opened as a file in the same browser could read it."
    ),
    phrase(
        'On a computer that people share, use a private window, or tick "Shared computer" under a '
        "sheet. Firefox does not offer the tick for files; use its private window."
    ),
    phrase('To take answers elsewhere: "All worksheets", then "Export everything to one file".'),
)
LANGUAGES = phrase("Above the title of each page is a switch to its other languages.")
RIGHTS = "Text: CC BY 4.0. Code: MIT."
FOOT = "\n<footer>\n<p>{lines}</p>\n</footer>"


def site_name(site: Path) -> tuple[str, str]:
    """Return a built site's name, with its service's, and its language.

    Raises ProjectError where its start page has none.
    """
    text = (site / "index.html").read_text(encoding="utf-8")
    language = re.search(r'<html lang="([^"]+)"', text)
    brand = BRAND.search(text)
    if not (language and brand):
        raise ProjectError(f"{site}: its start page is not one of this site; run: make build")
    return ", ".join(unescape(part).strip() for part in brand.groups() if part), language[1]


def write_start(folder: Path, others: Sequence[str] = ()) -> None:
    """Write the page and the note into the folder that holds the copied site.

    Parameters:
        folder: where both go.
        others: the languages besides English.
    """
    name, language = site_name(folder / FOLDER)
    lines = whose(folder / FOLDER)
    foot = FOOT.format(lines="<br>\n".join(map(escape, lines))) if lines else ""
    parts, notes = part(name), note(name, several=bool(others))
    for other in others:
        with speaking(other):
            told = {"language": other, "direction": direction(other), "called": name_of(other)}
            parts += OTHER.format(**told, part=lower(part(name, other)))
            notes += f"\n\n{note(name, several=True)}"
    filled = {
        "title": escape(say(TITLE, name=name)), "name": escape(name), "language": language,
        "folder": FOLDER, "go": GO, "parts": parts, "foot": foot,
    }  # fmt: skip
    (folder / START).write_text(PAGE.format(**filled), encoding="utf-8")
    text = "\n".join((notes, "", RIGHTS, *(("", *lines) if lines else ()), ""))
    # Old editors on Windows know only their own line ends.
    (folder / README).write_text(text, encoding="utf-8", newline="\r\n")
    (folder / FOLDER / GO).write_text(GO_ON, encoding="utf-8")


def part(name: str, within: str = "") -> str:
    """Return what the page says in the language spoken, whose start page is within a folder."""
    values = {"name": escape(name), "start": START}
    said = [say(words, **values) for words in SAID_ON_PAGE]
    return PART.format(address=posixpath.join(FOLDER, within, "index.html"), said=said)


def lower(html: str) -> str:
    """Return a part whose headings stand below that of its language."""
    return html.replace("<h2>", "<h3>").replace("</h2>", "</h3>")


def note(name: str, *, several: bool) -> str:
    """Return what the note says in the language spoken; `several` if there are more than one."""
    said = [say(words, start=START, folder=FOLDER) for words in SAID_IN_NOTE]
    said += [say(LANGUAGES)] if several else []
    steps = [
        textwrap.fill(words, 94, initial_indent=f"{number}. ", subsequent_indent="   ")
        for number, words in enumerate(said, start=1)
    ]
    return "\n".join((say(NOTED, name=name), "", *steps))
