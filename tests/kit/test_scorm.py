"""The SCORM package: its form, which pages may be noted as done, and its words.

Held to the format's schemas where npm can be reached; the rules for what we write stand below, too.
"""

import dataclasses
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as etree

import pytest
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.content.errors import ProjectError
from scripts.kit import scorm
from scripts.kit.course import read_course
from scripts.kit.job import Job
from tests.conftest import ADDRESS, page_addresses
from tests.kit import scorm_schemas
from tests.kit.test_learning_platform import front_matter

PACKAGE = f"{{{scorm.PACKAGE}}}"
SORT = f"{{{scorm.ADL}}}scormtype"
# Of each element: the children it has, in their order, and its attributes.
FORM = {
    "manifest": ("metadata organizations resources", {"identifier", "version"}),
    "metadata": ("schema schemaversion", set()),
    "organizations": ("organization", {"default"}),
    "organization": ("title( item)+", {"identifier"}),
    "folder": ("title( item)+", {"identifier"}),
    "item": ("title", {"identifier", "identifierref"}),
    "resources": ("resource( resource)*", set()),
    "resource": ("file dependency", {"identifier", "type", "href"}),
    "shared": ("file file", {"identifier", "type"}),
    "file": ("", {"href"}),
    "dependency": ("", {"identifierref"}),
    "schema": ("", set()),
    "schemaversion": ("", set()),
    "title": ("", set()),
}


@pytest.fixture(scope="module")
def package(site: Path, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Make the package from the site as it is."""
    folder = tmp_path_factory.mktemp("scorm")
    scorm.make(Job(ROOT, site, folder, "1.2.3", 1_790_000_000), folder / "scorm.zip")
    return zipfile.ZipFile(folder / "scorm.zip")


def manifest(package: zipfile.ZipFile) -> etree.Element:
    """Return the list of what the package holds."""
    return etree.fromstring(package.read("imsmanifest.xml"))


def faults(element: etree.Element) -> list[str]:
    """Return what in a tree is not as the specification has it."""
    name = element.tag.removeprefix(PACKAGE)
    kind = "folder" if name == "item" and "identifierref" not in element.attrib else name
    kind = "shared" if name == "resource" and "href" not in element.attrib else kind
    children = " ".join(child.tag.removeprefix(PACKAGE) for child in element)
    allowed, needed = FORM[kind]
    found = [] if re.fullmatch(allowed, children) else [f"{name}: holds '{children}'"]
    if {key for key in element.attrib if "}" not in key} != needed:
        found.append(f"{name}: has {sorted(element.attrib)}")
    return found + [fault for child in element for fault in faults(child)]


def test_the_manifest_has_the_form_the_specification_asks_for(package: zipfile.ZipFile) -> None:
    root = manifest(package)
    assert faults(root) == []
    assert root.findtext(f"{PACKAGE}metadata/{PACKAGE}schema") == "ADL SCORM"
    assert root.findtext(f"{PACKAGE}metadata/{PACKAGE}schemaversion") == "1.2"
    sorts = {one.get(SORT) for one in root.iter(f"{PACKAGE}resource")}
    assert sorts == {"sco", "asset"}


def test_the_formats_own_schemas_take_the_manifest_and_see_a_fault(
    package: zipfile.ZipFile,
) -> None:
    from lxml import etree as checked

    found = scorm_schemas.find()
    if found is None:
        pytest.skip("npm cannot be reached, and the schemas are not in .cache/scorm-schemas")
    schema = checked.XMLSchema(file=str(found))
    text = package.read("imsmanifest.xml")
    schema.assertValid(checked.fromstring(text))
    for right, wrong in ((b'scormtype="sco"', b'scormtype="page"'), (b"title>", b"name>")):
        assert right in text
        assert not schema.validate(checked.fromstring(text.replace(right, wrong)))


def test_contents_resources_and_files_name_each_other(package: zipfile.ZipFile) -> None:
    root = manifest(package)
    names = [found for one in root.iter() if (found := one.get("identifier"))]
    assert len(set(names)) == len(names)
    resources = [one.attrib["identifier"] for one in root.iter(f"{PACKAGE}resource")]
    named = [found for one in root.iter(f"{PACKAGE}item") if (found := one.get("identifierref"))]
    assert [*named, "shared"] == resources
    files = [one.attrib["href"] for one in root.iter(f"{PACKAGE}file")]
    assert sorted([*files, "imsmanifest.xml"]) == sorted(package.namelist())
    default = root.find(f"{PACKAGE}organizations")
    assert default is not None
    assert default.get("default") == "contents"


def test_each_sheet_and_nothing_else_of_ours_can_be_noted_as_done(package: zipfile.ZipFile) -> None:
    noted = {}
    for one in manifest(package).iter(f"{PACKAGE}resource"):
        if one.get(SORT) == "sco":
            soup = BeautifulSoup(package.read(one.attrib["href"]), "html5lib")
            link = soup.select_one("a.open")
            assert link
            url = str(link["href"]).removeprefix(ADDRESS).removesuffix("?view=plain")
            noted[url] = str(soup.h1.get_text()) if soup.h1 else ""
            assert [str(script["src"]) for script in soup.select("script")] == ["../shared/done.js"]
            assert soup.select_one("section.done[hidden] button")
    wanted = {
        url
        for url in page_addresses()
        if front_matter(url)["page_type"] in ("worksheet", "checklist")
    }
    assert set(noted) == wanted
    assert len(package.namelist()) == len(wanted) + 4


def test_the_first_page_says_what_a_course_learns(package: zipfile.ZipFile) -> None:
    soup = BeautifulSoup(package.read("about.html"), "html5lib")
    words = " ".join(soup.get_text().split())
    assert "We tell it nothing before, and nothing else." in words
    assert "By itself it may note who opened these pages." in words
    assert not soup.select("script")


def test_every_page_leads_to_people_to_talk_to_and_holds_no_style_or_script_of_its_own(
    package: zipfile.ZipFile,
) -> None:
    for name in package.namelist():
        if name.endswith(".html"):
            soup = BeautifulSoup(package.read(name), "html5lib")
            links = [str(link["href"]) for link in soup.select("a")]
            assert f"{ADDRESS}support/?view=plain" in links
            assert all(link.get("target") == "_blank" for link in soup.select("a"))
            assert not soup.select("style, [style], script:not([src]), form")


def test_a_name_that_means_something_in_html_stays_a_name(site: Path, tmp_path: Path) -> None:
    job = Job(ROOT, site, tmp_path, "1.2.3", 5)
    course = read_course(job)
    link = dataclasses.replace(course.links[1], title='Pay <now> & "later"')
    text = scorm.launched(job, course, link)
    assert "<h1>Pay &lt;now&gt; &amp; &quot;later&quot;</h1>" in text


def test_a_site_without_pages_for_a_course_stops_the_kit(site: Path, tmp_path: Path) -> None:
    text = (site / "index.html").read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(text.replace("atn-nav", "atn-else"), encoding="utf-8")
    with pytest.raises(ProjectError, match=r"its menu names no page for a course; run: make kit$"):
        scorm.make(Job(ROOT, tmp_path, tmp_path, "1.2.3", 5), tmp_path / "scorm.zip")
