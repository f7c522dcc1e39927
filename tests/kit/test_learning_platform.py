"""The package for learning platforms: its form, where its links lead, and its words.

No package of Python or npm that could be used here holds the format's XML schemas, so the rules
for the few elements we write are stated below, from the specification of Common Cartridge 1.1.
With the schemas in a folder, named by COMMON_CARTRIDGE_SCHEMAS, the package is held to them too.
"""

import os
import re
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree as etree

import pytest
import yaml
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.kit import course, learning_platform
from scripts.kit.job import Job
from tests.conftest import ADDRESS, SUB_PATH, page_addresses

SCHEMAS = os.environ.get("COMMON_CARTRIDGE_SCHEMAS", "")
PACKAGE = f"{{{learning_platform.PACKAGE}}}"
LINK = f"{{{learning_platform.LINK}}}"
STARTS = ("workshop", "slides-", "practice-calls")

FOLDERS = [
    "Start here",
    "Tip 1 of 4: Move on",
    "Tip 2 of 4: Seek feedback",
    "Tip 3 of 4: Address concerns",
    "Tip 4 of 4: Fresh perspective",
    "What happened to you",
    "Group sessions, for staff",
]

# Of each element: the children it has, in their order, and its attributes.
FORM = {
    "manifest": ("metadata organizations resources", {"identifier"}),
    "metadata": ("schema schemaversion lom", set()),
    "organizations": ("organization", set()),
    "organization": ("item", {"identifier", "structure"}),
    "top": ("item( item)*", {"identifier"}),
    "folder": ("title( item)+", {"identifier"}),
    "item": ("title", {"identifier", "identifierref"}),
    "resources": ("resource( resource)*", set()),
    "webcontent": ("file", {"identifier", "type", "href"}),
    "imswl_xmlv1p1": ("file", {"identifier", "type"}),
    "file": ("", {"href"}),
    "webLink": ("title url", set()),
    "url": ("", {"href", "target"}),
}
WORDS = {"schema", "schemaversion", "title"}
# An identifier is a name in XML: no slash, and a letter first.
IDENTIFIER = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)


@pytest.fixture(scope="module")
def cartridge(site: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Make the package from the site as it is."""
    folder = tmp_path_factory.mktemp("cartridge")
    target = folder / "links.imscc"
    learning_platform.make(Job(ROOT, site, folder, "1.2.3", 1_790_000_000), target)
    return zipfile.ZipFile(target)


def tree(cartridge: zipfile.ZipFile, name: str = "imsmanifest.xml") -> etree.Element:
    """Return one file of the package as a tree."""
    return etree.fromstring(cartridge.read(name))


def link_files(cartridge: zipfile.ZipFile) -> list[str]:
    """Return the names of the files that hold a link each."""
    return [name for name in cartridge.namelist() if name.startswith("links/")]


def links(cartridge: zipfile.ZipFile) -> dict[str, str]:
    """Return the title of each link by the page it leads to, counted from the site's root."""
    found = {}
    for name in link_files(cartridge):
        link = tree(cartridge, name)
        url = link.find(f"{LINK}url")
        title = link.findtext(f"{LINK}title")
        assert url is not None
        assert title
        parts = urlsplit(url.attrib["href"])
        assert (parts.scheme, parts.netloc, parts.query) == (
            "https",
            "after-the-no.example",
            "view=plain",
        )
        assert url.attrib["target"] == "_blank"
        found[parts.path.removeprefix(SUB_PATH)] = title
    return found


def front_matter(url: str) -> dict[str, str]:
    """Return what stands at the top of a page's source, with quotes as the page shows them."""
    source = ROOT / "docs" / url / "index.md"
    if not source.exists():
        source = ROOT / "docs" / f"{url.rstrip('/')}.md"
    told = source.read_text(encoding="utf-8").split("---\n")[1]
    return {key: str(value) for key, value in yaml.safe_load(told).items()}


def plain(words: str) -> str:
    """Return words with the quotes of a keyboard."""
    return words.replace("’", "'").replace("‘", "'")


def kind(element: etree.Element, parents: tuple[str, ...]) -> str:
    """Return the name under which the rules know an element."""
    name = element.tag.rpartition("}")[2]
    if name == "item":
        if "identifierref" in element.attrib:
            return "item"
        return "top" if parents[-1] == "organization" else "folder"
    return element.attrib["type"] if name == "resource" else name


def faults(element: etree.Element, parents: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield what in a tree is not as the specification has it; metadata for search is left out."""
    name = kind(element, parents)
    if name == "lom":
        return
    children = " ".join(child.tag.rpartition("}")[2] for child in element)
    attributes = {key for key in element.attrib if "}" not in key}
    words = (element.text or "").strip()
    if name in WORDS:
        if not words or children or attributes:
            yield f"{name}: should hold words and nothing else"
        return
    allowed, needed = FORM[name]
    if words or not re.fullmatch(allowed, children):
        yield f"{name}: holds '{words}{children}'"
    if attributes != needed:
        yield f"{name}: has {sorted(attributes)}"
    for child in element:
        yield from faults(child, (*parents, name))


def test_every_file_has_the_form_the_specification_asks_for(cartridge: zipfile.ZipFile) -> None:
    manifest = tree(cartridge)
    assert manifest.tag == f"{PACKAGE}manifest"
    assert list(faults(manifest)) == []
    assert manifest.findtext(f"{PACKAGE}metadata/{PACKAGE}schema") == "IMS Common Cartridge"
    assert manifest.findtext(f"{PACKAGE}metadata/{PACKAGE}schemaversion") == "1.1.0"
    organization = manifest.find(f"{PACKAGE}organizations/{PACKAGE}organization")
    assert organization is not None
    assert organization.attrib["structure"] == "rooted-hierarchy"
    for name in link_files(cartridge):
        link = tree(cartridge, name)
        assert link.tag == f"{LINK}webLink"
        assert list(faults(link)) == [], name


def test_a_fault_in_the_form_is_seen() -> None:
    wrong = etree.fromstring("<webLink><url href='#'/><title/></webLink>")
    assert list(faults(wrong)) == [
        "webLink: holds 'url title'",
        "url: has ['href']",
        "title: should hold words and nothing else",
    ]


def test_contents_resources_and_files_name_each_other(cartridge: zipfile.ZipFile) -> None:
    manifest = tree(cartridge)
    names = [found for e in manifest.iter() if (found := e.get("identifier"))]
    assert len(set(names)) == len(names)
    assert all(IDENTIFIER.fullmatch(name) for name in names)
    resources = [e.attrib["identifier"] for e in manifest.iter(f"{PACKAGE}resource")]
    named = [found for e in manifest.iter(f"{PACKAGE}item") if (found := e.get("identifierref"))]
    assert named == resources
    files = [e.attrib["href"] for e in manifest.iter(f"{PACKAGE}file")]
    assert sorted([*files, "imsmanifest.xml"]) == sorted(cartridge.namelist())


@pytest.mark.skipif(not SCHEMAS, reason="COMMON_CARTRIDGE_SCHEMAS names no folder of schemas")
def test_the_formats_own_schemas_take_every_file(cartridge: zipfile.ZipFile) -> None:
    from lxml import etree as checked

    for name in ("imsmanifest.xml", *link_files(cartridge)):
        which = "imswl_v1p1" if name.startswith("links/") else "imscp_v1p2_v1p0"
        schema = checked.XMLSchema(file=str(Path(SCHEMAS) / f"ccv1p1_{which}.xsd"))
        schema.assertValid(checked.fromstring(cartridge.read(name)))


def test_every_page_of_a_tip_every_plan_and_the_people_to_talk_to_are_linked(
    cartridge: zipfile.ZipFile,
) -> None:
    wanted = {
        url
        for url in page_addresses()
        if "tip" in front_matter(url)
        or front_matter(url)["page_type"] == "situation"
        or url == "support/"
        or url.removeprefix("careers-services/").startswith(STARTS)
    }
    assert set(links(cartridge)) == wanted


def test_every_link_has_the_title_of_a_real_page(cartridge: zipfile.ZipFile, site: Path) -> None:
    for url, title in links(cartridge).items():
        assert (site / url / "index.html").is_file(), url
        assert plain(title) == plain(front_matter(url)["title"])


def test_folders_come_in_the_order_of_the_tips_with_the_staffs_last(
    cartridge: zipfile.ZipFile,
) -> None:
    top = tree(cartridge).find(f".//{PACKAGE}organization/{PACKAGE}item")
    assert top is not None
    folders = {item.findtext(f"{PACKAGE}title"): item for item in top}
    assert list(folders) == FOLDERS
    first = [item.get("identifierref") for item in folders["Start here"]]
    assert [name for name in first if name] == ["about", "link-support"]


def test_the_first_page_lists_every_link_with_its_description(cartridge: zipfile.ZipFile) -> None:
    soup = BeautifulSoup(cartridge.read("about.html"), "html5lib")
    listed = soup.select("li")
    assert len(listed) == len(link_files(cartridge))
    for line in listed:
        link = line.select_one("a")
        assert link
        url = urlsplit(str(link["href"])).path.removeprefix(SUB_PATH)
        assert line.get_text().endswith(front_matter(url)["description"])
    assert "no marks, no record of who did what, no answers" in soup.get_text()


def test_the_same_site_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere" / "site"
    shutil.copytree(site, other)
    for name, folder in (("one", site), ("two", other)):
        learning_platform.make(Job(ROOT, folder, tmp_path, "1.2.3", 5), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_a_page_without_a_description_is_named(site: Path, tmp_path: Path) -> None:
    shutil.copytree(site, tmp_path / "site")
    page = tmp_path / "site" / "support" / "index.html"
    html = page.read_text(encoding="utf-8").replace('name="description"', 'name="else"')
    page.write_text(html, encoding="utf-8")
    with pytest.raises(
        ProjectError, match=r"^support/: the page has no title or no description; mend"
    ):
        learning_platform.make(
            Job(ROOT, tmp_path / "site", tmp_path, "1.2.3", 5), tmp_path / "links.imscc"
        )


def test_a_copy_without_pages_for_staff_has_no_word_about_them() -> None:
    tip = course.Link("move-on/", "Move on", "What to do.", "Tip 1", ADDRESS)
    plan = course.Link("plan/", "Plan", "A plan.", course.STAFF, ADDRESS)
    said = "Hide it from students"
    whole, ours = (course.Course("Site", "en", links) for links in ((tip, plan), (tip,)))
    assert said in learning_platform.about(whole, ADDRESS)
    assert said not in learning_platform.about(ours, ADDRESS)
