"""A package for learning platforms that take nothing but SCORM 1.2.

A page for each sheet, with its link and a button. The platform learns that somebody has done a
sheet when they press the button, and nothing else, nor anything before: no answers, no time, no
score. The sheet itself stays on the site, so a course always shows it as it is now.

The format's schemas are not in the package; platforms that were asked have their own.
"""

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree as etree

from scripts.content.words import phrase, say
from scripts.kit.course import (
    FIRST,
    RIGHTS,
    SHEETS,
    STAFF,
    SUPPORT,
    TARGET,
    VIEW,
    Course,
    Link,
    read_course,
)
from scripts.kit.job import Job
from scripts.kit.learning_platform import INSTANCE, contents, document
from scripts.kit.packing import Packed, pack

SUFFIX = "scorm-1.2.zip"
PACKAGE = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
ADL = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
ABOUT, SHARED = "about.html", "shared"
HERE = Path(__file__)
FILES = {
    "shared/page.css": HERE.with_name("scorm_page.css"),
    "shared/done.js": HERE.with_name("scorm_done.js"),
}

PAGE = """\
<!doctype html>
<html lang="{language}"{turned}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="stylesheet" href="{up}shared/page.css">
{script}</head>
<body>
<main>
<p class="folder">{folder}</p>
<h1>{title}</h1>
{inside}
<p>{help}</p>
</main>
</body>
</html>
"""
HELP = phrase("If things are hard right now, there are {a}people to talk to{/a}.")
SCRIPT = '<script src="{up}shared/done.js" defer></script>\n'
OPEN = """\
<p>{description}</p>
<p><a class="open" href="{address}" target="{target}" rel="noopener">{opened}</a></p>
<p>{told}</p>
"""
OPENED = phrase("Open the page")
OWN_TAB = phrase("It opens in a tab of its own.")
KEPT = phrase("What you write there stays in your browser. This course does not get it.")
DONE = """\
<section class="done" hidden>
<h2>{said[0]}</h2>
<p>{said[1]}</p>
<button type="button">{said[2]}</button>
<p class="said" role="status" tabindex="-1"
  data-taken="{said[3]}"
  data-refused="{said[4]}"></p>
</section>
"""
SAID_WHEN_DONE = (
    phrase("When you have finished"),
    phrase(
        "Press the button if you want this course to note that you have done the sheet. You "
        "decide when. We tell it nothing else."
    ),
    phrase("I have done this"),
    phrase("Your course has noted it. You can close this page."),
    phrase("Your course did not take it. Press again, or tell whoever runs the course."),
)
TOLD = (
    phrase(
        "Each page here leads to a page of {a}{title}{/a}, which opens in a tab of its own. What "
        "you write there stays in your browser. This course does not get it."
    ),
    phrase(
        "When you have done a sheet, you can press a button on its page here. Your course then "
        "notes that you have done it. We tell it nothing before, and nothing else. By itself it "
        "may note who opened these pages. Nobody gives marks."
    ),
    RIGHTS,
)


def make(job: Job, target: Path) -> None:
    """Write the package. Raises ProjectError where a page does not say what the package needs."""
    whole = read_course(job)
    course = replace(whole, links=tuple(filter(belongs, whole.links)))
    files = {name: Packed(path.read_bytes()) for name, path in FILES.items()}
    files |= {file_of(link): Packed(launched(job, course, link).encode()) for link in course.links}
    files[ABOUT] = Packed(first(job, course).encode())
    files["imsmanifest.xml"] = Packed(document(manifest(job, course)))
    pack(target, files, job.when)


def belongs(link: Link) -> bool:
    """Say whether a page has its place in the package: a sheet, or a service's own page."""
    return counted(link) or not (link.of_ours or link.folder == STAFF)


def counted(link: Link) -> bool:
    """Say whether a course may note that somebody has done a page."""
    return link.kind in SHEETS


def file_of(link: Link) -> str:
    """Return the page of the package that leads to a page of the site."""
    return f"pages/{link.id}.html"


def launched(job: Job, course: Course, link: Link) -> str:
    """Return the page of the package that leads to a page of the site."""
    opened = OPEN.format(
        description=escape(link.description),
        address=escape(link.address),
        target=TARGET,
        opened=say(OPENED),
        told=" ".join(map(say, (OWN_TAB, KEPT) if counted(link) else (OWN_TAB,))),
    )
    done = DONE.format(said=[escape(say(words)) for words in SAID_WHEN_DONE])
    inside = opened + (done if counted(link) else "")
    return page(job, course, link.title, link.folder, inside, up="../", script=counted(link))


def first(job: Job, course: Course) -> str:
    """Return the first page of the package: what its pages are, and what a course learns."""
    values = linked(job.address) | {"title": escape(course.title)}
    inside = "\n".join(f"<p>{say(words, **values)}</p>" for words in TOLD)
    return page(job, course, course.title, FIRST, inside)


def linked(address: str) -> dict[str, str]:
    """Return the two ends of a link, as words name them."""
    return {"a": f'<a href="{escape(address)}" target="{TARGET}" rel="noopener">', "/a": "</a>"}


def page(
    job: Job,
    course: Course,
    title: str,
    folder: str,
    inside: str,
    *,
    up: str = "",
    script: bool = False,
) -> str:
    """Return one page; `up` leads from it to the top of the package."""
    return PAGE.format(
        language=escape(course.language),
        turned=job.turned,
        title=escape(title),
        folder=escape(say(folder)),
        inside=inside.strip(),
        up=up,
        script=SCRIPT.format(up=up) if script else "",
        help=say(HELP, **linked(urljoin(job.address, SUPPORT) + VIEW)),
    )


def manifest(job: Job, course: Course) -> etree.Element:
    """Return the list of what the package holds, as imsmanifest.xml has it."""
    root = etree.Element(
        "manifest",
        {
            "identifier": f"{job.stem}-scorm{job.ending}",
            "version": "1.0",
            "xmlns": PACKAGE,
            "xmlns:adlcp": ADL,
            "xmlns:xsi": INSTANCE,
            "xsi:schemaLocation": f"{PACKAGE} imscp_rootv1p1p2.xsd {ADL} adlcp_rootv1p2.xsd",
        },
    )
    metadata = etree.SubElement(root, "metadata")
    etree.SubElement(metadata, "schema").text = "ADL SCORM"
    etree.SubElement(metadata, "schemaversion").text = "1.2"
    organizations = etree.SubElement(root, "organizations", {"default": "contents"})
    top = etree.SubElement(organizations, "organization", {"identifier": "contents"})
    etree.SubElement(top, "title").text = course.title
    contents(top, course)
    resources = etree.SubElement(root, "resources")
    resource(resources, "about", "asset", ABOUT)
    for link in course.links:
        resource(resources, link.id, "sco" if counted(link) else "asset", file_of(link))
    shared = etree.SubElement(resources, "resource", dict(attributes(SHARED, "asset")))
    for name in FILES:
        etree.SubElement(shared, "file", {"href": name})
    return root


def resource(parent: etree.Element, name: str, sort: str, file: str) -> None:
    """Add a page, and that it needs the files which all pages share."""
    made = etree.SubElement(parent, "resource", dict(attributes(name, sort), href=file))
    etree.SubElement(made, "file", {"href": file})
    etree.SubElement(made, "dependency", {"identifierref": SHARED})


def attributes(name: str, sort: str) -> Iterator[tuple[str, str]]:
    """Yield what each resource says of itself; `sort` says whether it speaks to the platform."""
    yield "identifier", name
    yield "type", "webcontent"
    yield "adlcp:scormtype", sort
