"""Names of files: a picture beside the settings, a page in a folder of pages."""

import re
import unicodedata
from pathlib import PurePosixPath

from scripts.content.formats.lines import visible
from scripts.content.formats.unfit import UnfitError

PICTURES = (".svg", ".png")
PAGE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*\.md")
MARKDOWN = re.compile(r"\.(md|markdown|mdown|mkdn?|mdx?)(\.txt)?$|\.(html?|txt|docx?)$", re.I)
OUTER = re.compile(r"^(?:\./|/)?(?:(?:yours|pages|docs)/)+")


def picture_file(typed: str) -> str:
    """Return the name of a picture in the folder of the settings. Raises UnfitError for another."""
    name = visible(typed)
    if "/" in name or "\\" in name:
        last = re.split(r"[/\\]", name)[-1] or "logo.svg"
        raise UnfitError(f"put the file beside settings.yml, and give its name alone: '{last}'")
    ending = PurePosixPath(name).suffix.lower()
    if not ending:
        raise UnfitError("give its whole name, with the ending: .svg or .png")
    if ending not in PICTURES:
        raise UnfitError("save the picture as SVG or PNG, and give that file's name")
    return name


def page_file(typed: str) -> str:
    """Return the path of a page among the pages, which becomes its address on the web."""
    name = visible(typed)
    if name != (inner := OUTER.sub("", name.replace("\\", "/"))):
        raise UnfitError(f"its path starts below the folder 'pages'{_so(inner)}")
    if PAGE.fullmatch(name):
        return name
    if not name.endswith(".md"):
        raise UnfitError(f"name the Markdown file, which ends in .md{_so(page_name(name))}")
    raise UnfitError(
        "rename the file to small letters, digits and hyphens, because readers see and type its "
        f"name{_so(page_name(name))}"
    )


def page_name(name: str) -> str:
    """Return the name that comes nearest to a file's and that a page may have."""
    bare = MARKDOWN.sub("", name)
    return "/".join(kebab(part) for part in bare.split("/") if part not in ("", ".", "..")) + ".md"


def kebab(words: str) -> str:
    """Return words as a name for an address: small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _so(candidate: str) -> str:
    """Return the right name behind a colon, if there is one to be told."""
    return f": '{candidate}'" if PAGE.fullmatch(candidate) else ""
