"""Links and pictures on a service's own pages: what leads nowhere, with its line and its remedy.

MkDocs tells of a broken link after ten seconds, without the line. This looks before it runs.
"""

import difflib
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

from markdown.extensions.toc import slugify, unique

from scripts.content.errors import ContentError
from scripts.content.front_matter import FRONT
from scripts.lint.page import Page
from scripts.lint.rules.broken_address import SLIP
from scripts.lint.source import without_code
from scripts.settings.layout import PAGES
from scripts.site.choosing.gone import Gone, seen_from, seen_from_docs

RULE = "broken-link"
LINK = re.compile(
    r"(?P<picture>!?)\[(?:[^\[\]\n]|\[[^\]\n]*\])*\]\((?P<inline>(?:[^()\n]|\([^()\n]*\))*)\)"
    r"|^[ ]{0,3}\[[^\]@\n]+\]:[ \t]*(?P<named>\S+)",
    re.MULTILINE,
)
TITLE = re.compile(r"\s+(?:\"[^\"]*\"|'[^']*')\s*$")
SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
CURLY = "“”„‘’«»"
MAIL = re.compile(r"[^\s@/#]+@[^\s@/#]+\.[^\s@/#]+")
PAGE_ENDING = re.compile(r"(?:/(?:index\.html?)?|\.html?)$")
HEADING = re.compile(r"^#{1,6}[ ]+(?P<words>.+?)[ ]*#*$", re.MULTILINE)
OWN_ID = re.compile(r"\{[^{}\n]*#(?P<id>[\w-]+)[^{}\n]*\}|\bid=[\"'](?P<html>[^\"']+)[\"']")
BLOCK = re.compile(r"^[ ]{0,3}/{3,}[ ]*(?P<name>[a-z-]+)", re.MULTILINE)
# Blocks that bring no headings and ids of their own.
PLAIN_BLOCKS = {"five-minutes", "words", "caution", "next-step", "example", "picture", "week"}


@dataclass(frozen=True)
class Target:
    """Where a link leads, as it was typed, and its place in the page."""

    typed: str
    offset: int
    picture: bool


@dataclass(frozen=True)
class Published:
    """The files that a copy publishes, and what is gone from it.

    Parameters:
        docs: the folder of our pages.
        theirs: that of the service's.
        gone: what the service left out.
    """

    docs: Path
    theirs: Path
    gone: Gone = field(default_factory=Gone)

    @cached_property
    def files(self) -> Mapping[str, Path]:
        """Each file by its name among the pages; theirs stand before ours."""
        found: dict[str, Path] = {}
        for folder in (self.docs, self.theirs):
            for path in folder.rglob("*"):
                if path.is_file() and "_templates" not in path.parts:
                    found[path.relative_to(folder).as_posix()] = path
        return found

    def anchors(self, name: str) -> set[str] | None:
        """Return the ids that a page has; nothing where its blocks bring some we cannot know."""
        text = self.files[name].read_text(encoding="utf-8")
        if {block["name"] for block in BLOCK.finditer(text)} - PLAIN_BLOCKS or "{{" in text:
            return None
        front = FRONT.match(text)
        text = text[front.end() :] if front else text
        found = {one["id"] or one["html"] for one in OWN_ID.finditer(text)}
        for heading in HEADING.finditer(text):
            words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", OWN_ID.sub("", heading["words"]))
            found.add(unique(slugify(words.replace("*", ""), "-"), found))
        return found


def targets(page: Page) -> Iterator[Target]:
    """Yield where each link and each picture of a page leads, as the build reads them."""
    for link in LINK.finditer(without_code(page)):
        part = "inline" if link["named"] is None else "named"
        typed = TITLE.sub("", link[part]).strip()
        typed = typed[1:-1] if typed.startswith("<") and typed.endswith(">") else typed
        yield Target(typed, link.start(part), bool(link["picture"]))


def faults(page: Page, name: str, published: Published) -> Iterator[ContentError]:
    """Yield each link and each picture of a page that leads nowhere.

    Parameters:
        page: the page.
        name: its file, from the folder of pages.
        published: what the copy publishes.
    """
    for target in targets(page):
        if remedy := _wrong(target, name, published):
            told = page.problem(RULE, target.offset, remedy)
            yield ContentError(page.path, told.line, RULE, remedy, told.column)


def _wrong(target: Target, page: str, published: Published) -> str:
    """Say why a link leads nowhere and what to write; nothing where it leads somewhere."""
    typed = target.typed
    if typed[:1] in CURLY and typed:
        return f"take the quotation marks out: {typed.strip(CURLY)}"
    if not typed:
        return "this link has no address; write one between the brackets"
    if SCHEME.match(typed) or SLIP.match(typed):
        return ""  # elsewhere; what an address looks like is another rule's
    if MAIL.fullmatch(typed):
        return f"put mailto: in front: mailto:{typed}"
    path, _, fragment = typed.partition("#")
    path = unquote(path.partition("?")[0])
    if path.startswith("/"):
        return f"'{typed}' starts at the root of the host; {_start_here(path, page, published)}"
    whole = seen_from_docs(page, path) if path else page
    if whole in published.gone.pages or f"{whole}#{fragment}" in published.gone.parts:
        return (
            f"links to {whole}{f'#{fragment}' if whole not in published.gone.pages else ''}, which "
            "your settings leave out ('leave_out'); take the link out, or leave the page in"
        )
    if whole not in published.files:
        return _missing(target, path, whole, page, published)
    known = published.anchors(whole) if fragment and whole.endswith(".md") else None
    if known is not None and fragment not in known:
        return _no_anchor(fragment, whole, known)
    return ""


def _start_here(path: str, page: str, published: Published) -> str:
    """Say how to write an address from the root as one from a page."""
    inside = path.strip("/")
    for name in (inside, f"{PAGE_ENDING.sub('', path).strip('/')}.md", f"{inside}/index.md"):
        if name in published.files:
            return f"write {seen_from(page, name)}"
    return "name the file, from the page that links to it"


def _missing(target: Target, path: str, whole: str, page: str, published: Published) -> str:
    """Say that there is no such file, and which was meant."""
    there = published.files
    bare = PAGE_ENDING.sub("", whole).rstrip("/")
    for name in (f"{bare}.md", f"{bare}/index.md"):
        if name in there and not whole.endswith(".md"):
            return f"'{path}' is no file; name the Markdown file: {seen_from(page, name)}"
    same = [name for name in there if name.casefold() == whole.casefold()]
    if same:
        right = seen_from(page, same[0])
        return f"there is no '{path}', but {right}: large and small letters count; write {right}"
    last = posixpath.basename(whole)
    elsewhere = [name for name in there if posixpath.basename(name).casefold() == last.casefold()]
    if elsewhere and last not in ("index.md", "README.md"):
        return f"there is no '{path}'; write {seen_from(page, elsewhere[0])}"
    kind = "picture" if target.picture else "page" if whole.endswith(".md") else "file"
    alike = [name for name in there if name.endswith(posixpath.splitext(last)[1] or ".md")]
    by_name = {posixpath.basename(name): name for name in alike}
    near = difflib.get_close_matches(last, by_name, n=1, cutoff=0.75)
    hint = f"did you mean {seen_from(page, by_name[near[0]])}? Or " if near else ""
    inside = "" if whole.startswith("../") else f" as {whole}"
    return f"there is no {kind} '{path}'; {hint}put it into yours/{PAGES}{inside}"


def _no_anchor(fragment: str, whole: str, known: set[str]) -> str:
    """Say that a page has no such part, and which was meant or which there are."""
    near = difflib.get_close_matches(fragment, known, n=1, cutoff=0.6)
    said = f"{whole} has no part '#{fragment}'"
    if near:
        return f"{said}; did you mean #{near[0]}?"
    return f"{said}; it has: {', '.join(f'#{one}' for one in sorted(known))}" if known else said
