"""Write a page at each address that a page had before it moved, to send readers on.

    python -m scripts.site.redirects site

reads docs/data/moved.yaml, which explains its own keys, and adds to a built site. The pages
hold no script and no style and name the new address from their own place, so they work under
a sub-path, under a strict Content-Security-Policy, and opened from a folder.
"""

import argparse
import difflib
import posixpath
import sys
from collections.abc import Iterator, Sequence
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from scripts import ROOT
from scripts.content.built_site import work_on
from scripts.content.errors import ContentError, FileError
from scripts.content.moved import NAME, Move, address_of, read
from scripts.content.words import say

REFRESH = 'http-equiv="refresh"'

# Colours follow the device, so that a reader at night meets no white flash.
PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{moved}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta {refresh} content="0; url={address}">
{canonical}</head>
<body>
<main>
<h1>{said}</h1>
<p>{here}</p>
</main>
</body>
</html>
"""


class TargetReader(HTMLParser):
    """Takes out of a built page what a page that leads there must say."""

    def __init__(self) -> None:
        super().__init__()
        self.lang = self.canonical = ""
        self.words = {"title": "", "h1": ""}
        self._within = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note language and own address; title and heading begin here."""
        given = dict(attrs)
        if tag == "html":
            self.lang = given.get("lang") or ""
        elif tag == "link" and given.get("rel") == "canonical":
            self.canonical = given.get("href") or ""
        elif tag in self.words and not self.words[tag]:
            self._within = tag

    def handle_endtag(self, tag: str) -> None:
        """End title or heading."""
        if tag == self._within:
            self._within = ""

    def handle_data(self, data: str) -> None:
        """Collect the words of title or heading."""
        if self._within:
            self.words[self._within] += data


def redirect(move: Move, target: str) -> str:
    """Return the page for an old address; `target` is the HTML of the page it leads to."""
    reader = TargetReader()
    reader.feed(target)
    title, heading = (escape(" ".join(text.split())) for text in reader.words.values())
    address = posixpath.relpath(move.new or ".", move.old) + "/"
    if move.fragment:
        address += f"#{move.fragment}"
    link = {"a": f'<a href="{escape(address)}">', "page": heading or title, "/a": "</a>"}
    canonical = f'<link rel="canonical" href="{escape(reader.canonical)}">\n'
    return PAGE.format(
        lang=escape(reader.lang),
        moved=say("Moved: {title}", title=title),
        said=say("This page has moved"),
        here=say("It is now here: {a}{page}{/a}", **link),
        refresh=REFRESH,
        address=escape(address),
        canonical=canonical if reader.canonical else "",
    )


def is_page(path: Path) -> bool:
    """Say whether a file is a built page, and not what an earlier run of this script wrote."""
    if not path.is_file():
        return False
    head, _, _ = path.read_text(encoding="utf-8").partition("</head>")
    return REFRESH not in head


def find_faults(moves: Sequence[Move], site: Path, docs: Path) -> Iterator[ContentError]:
    """Yield every entry that the built site contradicts."""
    path = docs / "data" / NAME
    moved = {move.old: move for move in moves}
    for move in moves:
        if is_page(site / move.file):
            remedy = f"'{move.old}' is still a page; take away its Markdown file, or this entry"
            yield ContentError(path, move.line, "still-a-page", remedy)
        elif not is_page(site / move.new / "index.html"):
            remedy = f"'{move.page}' is no page of the site"
            yield ContentError(
                path, move.page_line, "missing-page", remedy + advice(move, moved, site, docs)
            )


def advice(move: Move, moved: dict[str, Move], site: Path, docs: Path) -> str:
    """Return what to write instead of a page that is not there."""
    onward = moved.get(move.new)
    if onward:
        return f"; it has itself moved, to '{onward.page}'"
    names = [found.relative_to(docs).as_posix() for found in sorted(docs.rglob("*.md"))]
    built = [name for name in names if is_page(site / address_of(name) / "index.html")]
    close = difflib.get_close_matches(move.page, built, n=1, cutoff=0.8)
    return f"; did you mean '{close[0]}'?" if close else "; name a Markdown file of docs"


def write(moves: Sequence[Move], site: Path) -> None:
    """Write the page for each old address."""
    for move in moves:
        target = (site / move.new / "index.html").read_text(encoding="utf-8")
        path = site / move.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(redirect(move, target), encoding="utf-8")


def main(argv: Sequence[str]) -> int:
    """Run the command; return 0 if done, 1 for faults in the file, 2 where there is no site."""
    options = parser().parse_args(argv)
    site, docs = options.site, options.docs
    return work_on(site, lambda site: write_each(site, docs))


def write_each(site: Path, docs: Path) -> None:
    """Write the page of each move. Raises FileError with all that is wrong with the moves."""
    moves = read(docs / "data" / NAME)
    if faults := list(find_faults(moves, site, docs)):
        raise FileError(faults)
    write(moves, site)


def parser() -> argparse.ArgumentParser:
    """Return what the command takes."""
    made = argparse.ArgumentParser(prog="python -m scripts.site.redirects", description=__doc__)
    made.add_argument("site", type=Path, help="folder of the built site")
    made.add_argument("--docs", type=Path, default=ROOT / "docs")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
