"""A package for learning platforms: links to the pages, by tip, in a Common Cartridge 1.1.

Links and no copies, so that a course always shows the page as it is now. Each asks for the page
without its frame. The package has no marks and no tracking: the format's links cannot report.
"""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from xml.etree import ElementTree as etree

from scripts.content.built_site import whose
from scripts.content.words import phrase, say
from scripts.kit.course import (
    DESCRIPTION,
    FIRST,
    RIGHTS,
    STAFF,
    TARGET,
    Course,
    Link,
    read_course,
)
from scripts.kit.job import Job
from scripts.kit.packing import Packed, pack

SUFFIX = "links.imscc"
ABOUT = "about.html"

PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
METADATA = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
LINK = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1"
INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
SCHEMAS = "http://www.imsglobal.org/profile/cc/ccv1p1/"
TOLD = phrase(
    "Each link opens a page of {a}{title}{/a}. The pages send nothing back to this course: no "
    "marks, no record of who did what, no answers. What somebody writes there stays in their own "
    "browser."
)
# Not in a copy that leaves out the pages for staff.
FOR_STAFF = phrase("The part “{part}” is for those who run a session. Hide it from students.")


def make(job: Job, target: Path) -> None:
    """Write the package. Raises ProjectError where a page does not say what the package needs."""
    course = read_course(job)
    files = {file_of(link): Packed(document(web_link(link))) for link in course.links}
    files[ABOUT] = Packed(about(course, job.address, whose(job.site), job.turned).encode())
    files["imsmanifest.xml"] = Packed(document(manifest(job, course)))
    pack(target, files, job.when)


def file_of(link: Link) -> str:
    """Return the file in the package that says where a link leads."""
    return f"links/{link.id}.xml"


def about(course: Course, address: str, host: Sequence[str] = (), turned: str = "") -> str:
    """Return the first page of the package: what the links are, and each with its description.

    `host` is whose copy the links lead to, and whom to call; `turned` as in `Job`.
    """
    title = escape(course.title)
    link = f'<a href="{escape(address)}" target="_blank" rel="noopener">'
    told = say(TOLD, **{"a": link, "title": title, "/a": "</a>"})
    parts = [
        f'<!doctype html>\n<html lang="{escape(course.language)}"{turned}>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{title}</title>\n<h1>{title}</h1>",
        f"<p>{told}</p>\n",
    ]
    if STAFF in course.folders:
        parts[-1] += f"<p>{say(FOR_STAFF, part=say(STAFF))}</p>\n"
    for folder in course.folders:
        parts.append(f"<h2>{escape(say(folder))}</h2>\n<ul>")
        parts += [
            f'<li><a href="{escape(link.address)}" target="{TARGET}" rel="noopener">'
            f"{escape(link.title)}</a><br>{escape(link.description)}</li>"
            for link in course.links
            if link.folder == folder
        ]
        parts.append("</ul>")
    if host:
        parts.append(f"<p>{'<br>'.join(map(escape, host))}</p>")
    return "\n".join([*parts, f"<p>{say(RIGHTS)}</p>\n</html>\n"])


def manifest(job: Job, course: Course) -> etree.Element:
    """Return the list of what the package holds, as imsmanifest.xml has it."""
    root = etree.Element(
        "manifest",
        {
            "identifier": f"{job.stem}-links{job.ending}",
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
    tell(general, "title", course.title, course.language)
    etree.SubElement(general, "lomimscc:language").text = course.language
    tell(general, "description", say(DESCRIPTION), job.language)
    rights = etree.SubElement(lom, "lomimscc:rights")
    restricted = etree.SubElement(rights, "lomimscc:copyrightAndOtherRestrictions")
    etree.SubElement(restricted, "lomimscc:value").text = "yes"
    tell(rights, "description", say(RIGHTS), job.language)
    organization = etree.SubElement(
        etree.SubElement(root, "organizations"),
        "organization",
        {"identifier": "contents", "structure": "rooted-hierarchy"},
    )
    top = etree.SubElement(organization, "item", {"identifier": "top"})
    contents(top, course)
    resources = etree.SubElement(root, "resources")
    page = {"identifier": "about", "type": "webcontent", "href": ABOUT}
    etree.SubElement(etree.SubElement(resources, "resource", page), "file", {"href": ABOUT})
    for link in course.links:
        kind = {"identifier": link.id, "type": "imswl_xmlv1p1"}
        etree.SubElement(
            etree.SubElement(resources, "resource", kind), "file", {"href": file_of(link)}
        )
    return root


def tell(parent: etree.Element, name: str, words: str, language: str) -> None:
    """Add words in a language."""
    under = etree.SubElement(parent, f"lomimscc:{name}")
    etree.SubElement(under, "lomimscc:string", {"language": language}).text = words


def contents(top: etree.Element, course: Course) -> None:
    """Add a line for each folder, and in it one for each page; our first page comes first."""
    folders: dict[str, etree.Element] = {}
    for name in dict.fromkeys([FIRST, *course.folders]):
        folders[name] = item(top, f"folder-{len(folders)}", say(name))
    item(folders[FIRST], "item-about", course.title, "about")
    for link in course.links:
        item(folders[link.folder], f"item-{link.id}", link.title, link.id)


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
