"""What lies beside the folder with the site: a page to open first, and a note to read."""

import re
from html import escape, unescape
from pathlib import Path

from scripts.content.built_site import whose
from scripts.content.errors import ProjectError

START, README, FOLDER = "Start.html", "README.txt", "site"
# The site's name in its header, and the name of the careers service whose copy it is.
BRAND = re.compile(
    r'<a class="atn-brand".*?<span>([^<]+)(?:<span class="atn-service">([^<]+))?', re.DOTALL
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
<title>{name}: start</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<style>
body {{ max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 sans-serif; }}
h1, h2 {{ font-family: serif; line-height: 1.25; }}
</style>
<script src="{folder}/{go}"></script>
</head>
<body>
<main>
<h1>{name}</h1>
<p><a href="{folder}/index.html">Open the start page of {name}</a></p>
<h2>If that page cannot be found</h2>
<p>You have opened this file inside the zip. Close it, then unpack the zip first:</p>
<ul>
<li>On Windows: right-click the zip and choose "Extract all".</li>
<li>On a Mac or a Chromebook: double-click the zip, or copy its files to another folder.</li>
</ul>
<p>Then open {start} in the folder that this makes.</p>
</main>{foot}
</body>
</html>
"""
NOTE = """\
{name}, to open without a server

1. Keep {start} and the folder "{folder}" side by side: on this computer, a USB stick or a
   shared drive.
2. Double-click {start}. It opens in the web browser. No internet is needed.
3. What somebody types is kept in that browser on that computer, not on the stick. Any page
   opened as a file in the same browser could read it.
4. On a computer that people share, use a private window, or tick "Shared computer" under a
   sheet. Firefox does not offer the tick for files; use its private window.
5. To take answers elsewhere: "All worksheets", then "Export everything to one file".

Text: CC BY 4.0. Code: MIT.
"""
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


def write_start(folder: Path) -> None:
    """Write the page and the note into the folder that holds the copied site."""
    name, language = site_name(folder / FOLDER)
    lines = whose(folder / FOLDER)
    foot = FOOT.format(lines="<br>\n".join(map(escape, lines))) if lines else ""
    filled = {
        "name": escape(name), "language": language, "folder": FOLDER, "start": START, "foot": foot,
    }  # fmt: skip
    (folder / START).write_text(PAGE.format(**filled, go=GO), encoding="utf-8")
    note = NOTE.format(name=name, start=START, folder=FOLDER)
    note += "".join(f"\n{line}" for line in (*lines, "")) if lines else ""
    # Old editors on Windows know only their own line ends.
    (folder / README).write_text(note, encoding="utf-8", newline="\r\n")
    (folder / FOLDER / GO).write_text(GO_ON, encoding="utf-8")
