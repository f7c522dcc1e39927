"""A package for learning platforms: links to the pages, by tip, in a Common Cartridge 1.1.

Links and no copies, so that a course always shows the page as it is now. Each asks for the page
without its frame. The package has no marks and no tracking: the format's links cannot report.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree as etree

from bs4 import BeautifulSoup, Tag

from scripts.content.errors import ProjectError
from scripts.kit.job import Job
from scripts.kit.packing import Packed, pack

SUFFIX = "links.imscc"
VIEW = "?view=plain"
# A tab of its own works whether or not the platform may show the page in a frame.
TARGET = "_blank"
SUPPORT, ABOUT = "support/", "about.html"
SESSIONS = ("workshop", "slides-", "practice-calls")
STAFF, FIRST = "Group sessions, for staff", "Start here"

PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
METADATA = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
LINK = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMAS = "http://www.imsglobal.org/profile/cc/ccv1p1/"
DESCRIPTION = "Guides, checklists and worksheets for the day after a job interview says no."
RIGHTS = "Text: CC BY 4.0."
TOLD = """\
<p>Each link opens a page of <a href="{address}" target="_blank" rel="noopener">{title}</a>.
The pages send nothing back to this course: no marks, no record of who did what, no answers.
What somebody writes there stays in their own browser.</p>
"""
# Not in a copy that leaves out the pages for staff.
FOR_STAFF = f"<p>The part “{STAFF}” is for those who run a session. Hide it from students.</p>\n"


@dataclass(frozen=True)
class Link:
    """One page of the site; `url` counts from the site's root."""

    url: str
    title: str
    description: str
    folder: str
    address: str

    @property
    def id(self) -> str:
        """The page's name in the package."""
        return f"link-{self.url.strip('/').replace('/', '-')}"

    @property
    def file(self) -> str:
        """The file in the package that says where the link leads."""
        return f"links/{self.id.removeprefix('link-')}.xml"


def make(job: Job, target: Path) -> None:
    """Write the package. Raises ProjectError where a page does not say what the package needs."""
    start = parsed(job.site / "index.html")
    line, root = start.select_one(".atn-whole-line .atn-whole"), start.select_one("html[lang]")
    if not (line and root):
        raise ProjectError(f"{job.site}: the start page has no name or language; run: make kit")
    title, language = line.get_text(), str(root["lang"])
    found = list(links(job, start))
    files = {link.file: Packed(document(web_link(link))) for link in found}
    files[ABOUT] = Packed(about(title, language, job.address, found).encode())
    files["imsmanifest.xml"] = Packed(document(manifest(job, title, language, found)))
    pack(target, files, job.when)


def parsed(page: Path) -> BeautifulSoup:
    """Return a built page as a tree."""
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def links(job: Job, start: Tag) -> Iterator[Link]:
    """Yield the pages in the order of the package, and inside a folder in that of the menu."""
    menu = [str(link["href"]) for link in start.select(".atn-nav a[href]")]
    # The menu also has a way back to the text, for browsers that keep it open.
    pages = [url for url in menu if url not in (".", "./") and not url.startswith("#")]
    read = [link for url in pages if (link := read_page(job, url))]
    if not read:
        raise ProjectError(f"{job.site}: its menu names no page for {SUFFIX}; run: make kit")
    for folder in sorted({link.folder for link in read}, key=place):
        yield from (link for link in read if link.folder == folder)


def place(folder: str) -> tuple[bool, bool, str]:
    """Return what folders are sorted by: the start, the tips, what is for staff."""
    return folder == STAFF, folder != FIRST, folder


def read_page(job: Job, url: str) -> Link | None:
    """Return a page as a link, None for one that is not for courses."""
    soup = parsed(job.site / url / "index.html")
    article, heading = soup.select_one("article.atn-page"), soup.select_one("article h1")
    about = soup.select_one('meta[name="description"]')
    if not (article and heading and about):
        raise ProjectError(f"{url}: the page has no title or no description; mend its front matter")
    tip = article.select_one(".atn-tip span")
    if tip:
        folder = tip.get_text().strip()
    elif url == SUPPORT:
        folder = FIRST
    elif url.removeprefix("careers-services/").startswith(SESSIONS):
        folder = STAFF
    else:
        return None
    address = urljoin(job.address, url) + VIEW
    return Link(url, heading.get_text().strip(), str(about["content"]), folder, address)


def about(title: str, language: str, address: str, found: Sequence[Link]) -> str:
    """Return the first page of the package: what the links are, and each with its description."""
    parts = [
        f'<!doctype html>\n<html lang="{escape(language)}">\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}</title>\n<h1>{escape(title)}</h1>",
        TOLD.format(address=escape(address), title=escape(title))
        + (FOR_STAFF if any(link.folder == STAFF for link in found) else ""),
    ]
    for folder in dict.fromkeys(link.folder for link in found):
        parts.append(f"<h2>{escape(folder)}</h2>\n<ul>")
        parts += [
            f'<li><a href="{escape(link.address)}" target="{TARGET}" rel="noopener">'
            f"{escape(link.title)}</a><br>{escape(link.description)}</li>"
            for link in found
            if link.folder == folder
        ]
        parts.append("</ul>")
    return "\n".join([*parts, f"<p>{RIGHTS}</p>\n</html>\n"])


def manifest(job: Job, title: str, language: str, found: Sequence[Link]) -> etree.Element:
    """Return the list of what the package holds, as imsmanifest.xml has it."""
    root = etree.Element(
        "manifest",
        {
            "identifier": f"{job.stem}-links",
            "xmlns": PACKAGE,
            "xmlns:lomimscc": METADATA,
            "xmlns:xsi": INSTANCE,
            "xsi:schemaLocation": f"{PACKAGE} {SCHEMAS}ccv1p1_imscp_v1p2_v1p0.xsd "
            f"{METADATA} {SCHEMAS}LOM/ccv1p1_lommanifest_v1p0.xsd",
        },
    )
    metadata = etree.SubElement(root, "metadata")
    etree.SubElement(metadata, "schema").text = "IMS Common Cartridge"
    etree.SubElement(metadata, "schemaversion").text = "1.1.0"
    lom = etree.SubElement(metadata, "lomimscc:lom")
    general = etree.SubElement(lom, "lomimscc:general")
    say(general, "title", title, language)
    etree.SubElement(general, "lomimscc:language").text = language
    say(general, "description", DESCRIPTION, "en")
    rights = etree.SubElement(lom, "lomimscc:rights")
    restricted = etree.SubElement(rights, "lomimscc:copyrightAndOtherRestrictions")
    etree.SubElement(restricted, "lomimscc:value").text = "yes"
    say(rights, "description", RIGHTS, "en")
    organization = etree.SubElement(
        etree.SubElement(root, "organizations"),
        "organization",
        {"identifier": "contents", "structure": "rooted-hierarchy"},
    )
    top = etree.SubElement(organization, "item", {"identifier": "top"})
    resources = etree.SubElement(root, "resources")
    folders: dict[str, etree.Element] = {}
    for name in dict.fromkeys([FIRST, *(link.folder for link in found)]):
        folders[name] = item(top, f"folder-{len(folders)}", name)
    item(folders[FIRST], "item-about", title, "about")
    page = {"identifier": "about", "type": "webcontent", "href": ABOUT}
    etree.SubElement(etree.SubElement(resources, "resource", page), "file", {"href": ABOUT})
    for link in found:
        item(folders[link.folder], f"item-{link.id}", link.title, link.id)
        kind = {"identifier": link.id, "type": "imswl_xmlv1p1"}
        etree.SubElement(etree.SubElement(resources, "resource", kind), "file", {"href": link.file})
    return root


def say(parent: etree.Element, name: str, words: str, language: str) -> None:
    """Add words in a language."""
    under = etree.SubElement(parent, f"lomimscc:{name}")
    etree.SubElement(under, "lomimscc:string", {"language": language}).text = words


def item(parent: etree.Element, name: str, title: str, resource: str = "") -> etree.Element:
    """Add a line of the contents, for a folder or for a resource."""
    attributes = {"identifier": name} | ({"identifierref": resource} if resource else {})
    made = etree.SubElement(parent, "item", attributes)
    etree.SubElement(made, "title").text = title
    return made


def web_link(link: Link) -> etree.Element:
    """Return one link as a file of its own."""
    root = etree.Element(
        "webLink",
        {
            "xmlns": LINK,
            "xmlns:xsi": INSTANCE,
            "xsi:schemaLocation": f"{LINK} {SCHEMAS}ccv1p1_imswl_v1p1.xsd",
        },
    )
    etree.SubElement(root, "title").text = link.title
    etree.SubElement(root, "url", {"href": link.address, "target": TARGET})
    return root


def document(root: etree.Element) -> bytes:
    """Return a tree as a file."""
    etree.indent(root)
    made: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return made + b"\n"
