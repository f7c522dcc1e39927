"""The files below `pages/`: each can be read, and stands at an address alone or replaces ours."""

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from scripts.content import front_matter, schemas
from scripts.content.data_file import read
from scripts.content.errors import ContentError, FileError
from scripts.content.formats.files import OUTER, PAGE, kebab, page_name
from scripts.content.yaml_text import read_text, readable, unreadable
from scripts.settings import pictures
from scripts.settings.layout import PAGES, PHRASES, RULE, WORDS, fault

NEARLY = re.compile(r"\.(markdown|mdown|mkdn?|mdx?)(\.txt)?|\.md\.\w+", re.IGNORECASE)
# What the build writes itself, whatever lies there.
MADE = ("404.html", "sitemap.xml", "sitemap.xml.gz", "sw.js", "sw-off.js", "offline.html")
UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]|[ .]$')
"""Names that Windows refuses, or that no zip file carries safely."""


PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")
PLAIN_PICTURE = re.compile(r"[A-Za-z0-9]+([._-]+[A-Za-z0-9]+)*")


def own_pages(folder: Path) -> list[str]:
    """Return every Markdown page in a service's folder, by its path among the pages."""
    pages = folder / PAGES
    found = (path.relative_to(pages) for path in pages.rglob("*.md") if path.is_file())
    # MkDocs passes over what is hidden.
    return sorted(path.as_posix() for path in found if not path.name.startswith("."))


def page_faults(folder: Path, docs: Path) -> Iterator[ContentError]:
    """Yield what is wrong with the files themselves, whatever the settings say of them."""
    pages = folder / PAGES
    ours = {_place(name): name for name in _names(docs) if not name.startswith("_templates/")}
    folded = {place.casefold(): name for place, name in ours.items()}
    seen: dict[str, str] = {}
    for name in _names(pages) if pages.is_dir() else ():
        path = pages / name
        if found := _unreadable(path):
            yield fault(path, found)
            continue
        place = _place(name)
        if found := _taken(name, place, ours, folded, seen) or _wrong_name(name, docs):
            yield fault(path, found)
        seen.setdefault(place.casefold(), name)
        yield from _wrong_inside(path, name)


def word_faults(folder: Path) -> Iterator[ContentError]:
    """Yield why a service's lists of words and phrases cannot be read, if they are there."""
    try:
        if (folder / WORDS).is_file():
            readable(read_text(folder / WORDS, "", RULE), folder / WORDS, rule=RULE)
        if (folder / PHRASES).is_file():
            read(folder / PHRASES, schema="added-words")
    except FileError as found:
        yield from found.faults


def _names(folder: Path) -> Iterator[str]:
    """Yield each file below a folder, and each link to a folder, which nobody would follow."""
    for where, inner, files in os.walk(folder):
        links = [name for name in inner if (Path(where) / name).is_symlink()]
        for name in sorted([*files, *links]):
            if not name.startswith("."):
                yield (Path(where) / name).relative_to(folder).as_posix()


def _place(name: str) -> str:
    """Return the file of the built site that a file of the pages becomes."""
    path = PurePosixPath(unicodedata.normalize("NFC", name))
    if path.suffix != ".md":
        return path.as_posix()
    inside = path.parent if path.stem in ("index", "README") else path.with_suffix("")
    return (inside / "index.html").as_posix()


def _unreadable(path: Path) -> str:
    """Say why nobody can read a file, and what to do; nothing where it can be read."""
    if path.is_symlink() and not path.exists():
        return "this link leads nowhere; put the file itself here"
    if path.is_dir():
        return "a link to a folder is not followed; put the folder itself here"
    if not path.is_file():
        return "this is no file; take it out"
    try:
        with path.open("rb"):
            return ""
    except OSError as error:
        return unreadable(error)


def _wrong_name(name: str, docs: Path) -> str:
    """Say what is wrong with a name, and what to call the file."""
    inner = OUTER.sub("", name)
    if inner != name and name.endswith(".md"):
        return f"this would stand at {_address(name)}; move it to {PAGES}/{inner}"
    last = PurePosixPath(name).name
    if NEARLY.search(last) and not last.endswith(".md"):
        return f"nobody reads this as a page; call it {page_name(last)}"
    if name.endswith(".md") and not PAGE.fullmatch(name) and not (docs / name).is_file():
        plain = page_name(name)
        if PAGE.fullmatch(plain) and last != "README.md":
            return (
                "readers see and type the name of a page; use small letters, digits and hyphens: "
                f"'{plain}'"
            )
    if last.lower().endswith(PICTURES) and not PLAIN_PICTURE.fullmatch(last):
        stem, _, ending = last.rpartition(".")
        plain = f"{kebab(stem) or 'picture'}.{ending.lower()}"
        return f"its name becomes part of an address; leave out spaces and signs: '{plain}'"
    if not name.endswith(".md") and any(map(UNFIT.search, name.split("/"))):
        return (
            "some computers cannot keep a file of this name; leave out "
            '" < > : | ? * \\ and a dot or a space at its end'
        )
    return f"the build writes {name} itself; take this file out" if name in MADE else ""


def _taken(
    name: str, place: str, ours: dict[str, str], folded: dict[str, str], seen: dict[str, str]
) -> str:
    """Say which file has a place on the web already, and what to do."""
    if name in ours.values():
        return ""
    if other := ours.get(place):
        return (
            f"this would hide our page {other}, at the same address; call it {other} to replace "
            "that page, or give it another name"
        )
    if other := folded.get(place.casefold()):
        return (
            f"only large and small letters part this from our {other}, and not every server "
            f"tells them apart; call it {other} to replace ours, or give it another name"
        )
    if other := seen.get(place.casefold()):
        return f"this and {other} would stand at one address; give one of them another name"
    return ""


def _address(name: str) -> str:
    """Return the address of a page below the site's."""
    return f"/{_place(name).removesuffix('index.html')}"


def _wrong_inside(path: Path, name: str) -> Iterator[ContentError]:
    """Yield what is wrong in a page, a picture or a data file of ours that theirs replaces."""
    try:
        if path.suffix == ".md":
            text = read_text(path, "", front_matter.NAME)
            if not text.strip():
                yield fault(path, "this page is empty; write it, or take the file out")
            readable(text, path, rule=front_matter.NAME)
            front_matter.usable(text, path)
        elif path.suffix == ".yaml" and name.startswith("data/") and _has_schema(path.stem):
            read(path, schema=path.stem)
    except FileError as found:
        yield from found.faults
    if wrong := pictures.wrong(path.suffix.lower(), path.read_bytes()):
        yield fault(path, f"{name} {wrong}")


def _has_schema(name: str) -> bool:
    """Say whether a data file of ours has this name."""
    return (schemas.SCHEMAS / f"{name}.schema.json").is_file()
