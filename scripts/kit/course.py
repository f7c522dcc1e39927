"""The pages of the site that belong in a course on a learning platform, in their folders.

Our pages by tip, what happened to somebody, and a careers service's own pages; what is for staff
comes last. Both packages for learning platforms are made from this.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin

from bs4 import BeautifulSoup, Tag

from scripts.content.errors import ProjectError
from scripts.content.moved import address_of
from scripts.content.words import ENGLISH, phrase
from scripts.kit.job import Job, NothingToPackError

VIEW = "?view=plain"
# A tab of its own works whether or not the platform may show the page in a frame.
TARGET = "_blank"
DESCRIPTION = phrase("Guides, checklists and worksheets for the day after a job interview says no.")
RIGHTS = phrase("Text: CC BY 4.0.")
SUPPORT = "support/"
FOR_STAFF = "careers-services/"
SESSIONS = ("workshop", "slides-", "practice-calls")
STAFF, FIRST = phrase("Group sessions, for staff"), phrase("Start here")
SHEETS = frozenset({"worksheet", "checklist"})
KIND = re.compile(r"atn-type-(?P<kind>[a-z-]+)")
# An id stands in names of files, too, which some systems cut.
LONGEST = 80


@dataclass(frozen=True)
class Link:
    """One page of the site.

    Parameters:
        url: where it is, from the site's root.
        title: its heading.
        description: what its front matter says of it.
        folder: the folder of the course that it belongs in.
        address: its whole address, without the page's frame.
        kind: its page type, such as `worksheet`; empty where it says none.
        of_ours: whether it is a page of this site, and not one that a service added.
    """

    url: str
    title: str
    description: str
    folder: str
    address: str
    kind: str = ""
    of_ours: bool = True

    @property
    def id(self) -> str:
        """The page's name in a package, which no other page has: see `name_of`."""
        return f"link-{name_of(self.url)}"


def name_of(url: str) -> str:
    """Return a name for a page as XML and every file system take it; never the same for two.

    Small letters, digits and hyphens stay, a slash becomes a dot, and any other character becomes
    its number after an underscore. A long one ends in a sum after two.
    """
    plain = unquote(url).strip("/")
    name = "".join(
        one if re.fullmatch("[a-z0-9-]", one) else "." if one == "/" else f"_{ord(one):x}_"
        for one in plain
    )
    if len(name) <= LONGEST:
        return name
    return f"{name[:LONGEST]}__{hashlib.sha256(plain.encode()).hexdigest()[:16]}"


@dataclass(frozen=True)
class Course:
    """The name of the site, its language, and its pages in the order of a course."""

    title: str
    language: str
    links: tuple[Link, ...]

    @property
    def folders(self) -> list[str]:
        """The folders that hold a page, in their order."""
        return list(dict.fromkeys(link.folder for link in self.links))


def read_course(job: Job) -> Course:
    """Read a built site. Raises ProjectError where a page does not say what a course needs."""
    start = parsed(job.site / "index.html")
    line, root = start.select_one(".atn-whole-line .atn-whole"), start.select_one("html[lang]")
    if not (line and root):
        raise ProjectError(f"{job.site}: the start page has no name or language; run: make kit")
    return Course(line.get_text(), str(root["lang"]), tuple(links(job, start)))


def parsed(page: Path) -> BeautifulSoup:
    """Return a built page as a tree."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def links(job: Job, start: Tag) -> Iterator[Link]:
    """Yield the pages in the order of the package, and inside a folder in that of the menu."""
    menu = [str(link["href"]) for link in start.select(".atn-nav a[href]")]
    # The menu also has a way back to the text, for browsers that keep it open.
    pages = [url for url in menu if url not in (".", "./") and not url.startswith("#")]
    own = own_pages(job)
    read = [link for url in pages if (link := read_page(job, url, own))]
    if not read:
        remedy = f"{job.site}: its menu names no page for a course; run: make kit"
        raise NothingToPackError(remedy)
    for folder in sorted({link.folder for link in read}, key=lambda one: place(one, own)):
        yield from (link for link in read if link.folder == folder)


def own_pages(job: Job) -> dict[str, str]:
    """Return the folder of each page that a careers service added to the site."""
    if job.settings is None:
        return {}
    name = job.settings.said_in(job.language).service
    return {address_of(page.file): name for page in job.settings.pages}


def place(folder: str, own: dict[str, str]) -> tuple[bool, bool, bool, str]:
    """Return what folders are sorted by: the start, the tips, the service's own, the staff's."""
    return folder == STAFF, folder in own.values(), folder != FIRST, folder


def read_page(job: Job, url: str, own: dict[str, str]) -> Link | None:
    """Return a page as a link, None for one that is not for courses.

    Nor is one that its language only shows in English: the English package has it.
    """
    plain = unquote(url)
    soup = parsed(job.site / plain / "index.html")
    article, heading = soup.select_one("article.atn-page"), soup.select_one("article h1")
    about = soup.select_one('meta[name="description"]')
    if not (article and heading and about):
        raise ProjectError(f"{url}: the page has no title or no description; mend its front matter")
    if job.language != ENGLISH and article.select_one(":scope > div[lang]"):
        return None
    tip = article.select_one(".atn-tip span")
    below = plain.removeprefix(FOR_STAFF)
    if tip:
        folder = tip.get_text().strip()
    elif plain == SUPPORT:
        folder = FIRST
    elif below.startswith(SESSIONS) or (plain in own and below != plain):
        folder = STAFF
    elif plain in own:
        folder = own[plain]
    else:
        return None
    kind = KIND.search(str(article["class"]))
    return Link(
        url,
        heading.get_text().strip(),
        str(about["content"]),
        folder,
        urljoin(job.address, url) + VIEW,
        kind["kind"] if kind else "",
        of_ours=plain not in own,
    )
