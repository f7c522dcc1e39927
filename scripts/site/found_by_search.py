"""What search engines are told of a site: where its lists of pages are, and which page is the one.

A language shows the English of a page that nobody has translated. For a search engine that is the
English page a second time: so it names the English one as its own, and the language's list of pages
leaves it out. `robots.txt` names each language's list. It is looked for at the root of a host only,
so under a path it is for whoever runs the host to take its lines there.
"""

import gzip
import os
import re
from pathlib import Path

from scripts.content.built_site import languages

ROBOTS, LIST = "robots.txt", "sitemap.xml"
CANONICAL = re.compile(r'(?<=<link rel="canonical" href=")[^"]+')
SHOWN_IN_ENGLISH = re.compile(r'<div lang="en" dir="ltr">')
ENTRY = re.compile(r"\s*<url>\s*<loc>(?P<address>.*?)</loc>.*?</url>", re.DOTALL)


def lead_to_english(site: Path, language: str) -> None:
    """Let each page of a language that is shown in English name the English page as its own.

    Parameters:
        site: the folder of the language, built.
        language: the name of that folder.
    """
    left_out = set()
    for page in sorted(site.rglob("index.html")):
        text = page.read_text(encoding="utf-8")
        found = CANONICAL.search(text)
        if found and SHOWN_IN_ENGLISH.search(text):
            left_out.add(found[0])
            english = "/".join(found[0].rsplit(f"/{language}/", 1))
            page.write_text(f"{text[: found.start()]}{english}{text[found.end() :]}", "utf-8")
    path = site / LIST
    if path.is_file():
        text = path.read_text(encoding="utf-8")
        made = ENTRY.sub(lambda entry: "" if entry["address"] in left_out else entry[0], text)
        path.write_text(made, encoding="utf-8")
        when = int(os.environ.get("SOURCE_DATE_EPOCH") or 0)
        (site / f"{LIST}.gz").write_bytes(gzip.compress(made.encode(), mtime=when))


def write_robots(site: Path) -> int:
    """Name the list of pages of each language; a careers service's own file stays. Return 0."""
    path = site / ROBOTS
    lines = ["User-agent: *", "Allow: /", ""]
    for folder in (site, *languages(site)):
        found = CANONICAL.search((folder / "index.html").read_text(encoding="utf-8"))
        if found and (folder / LIST).is_file():
            lines.append(f"Sitemap: {found[0]}{LIST}")
    if not path.is_file():
        path.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return 0
