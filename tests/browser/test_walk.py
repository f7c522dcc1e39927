"""A careers service's morning: from the source zip to a branded site on three servers.

An invented college follows the pages under /careers-services/ and nothing else. Each command
that is typed here is read from the page that tells a person to type it.
"""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from playwright.sync_api import Browser, Page, expect

from scripts import ROOT
from scripts.hosting import apache, caddy, nginx
from scripts.hosting.headers import read as read_headers
from scripts.hosting.place import Place
from scripts.kit import source_zip
from scripts.kit.job import Job
from scripts.site.joining import sums
from tests.browser.test_hosting import Visit
from tests.hosting.servers import Ground, open_ground
from tests.settings.samples import EXAMPLE, HOSTILE, WIDE_LOGO

GUIDES = ROOT / "docs" / "careers-services"
ADDRESS = "https://www.riverbend.example/careers/rejection/"
WHEN = 1_790_000_000
# Papers take half a minute and are tested apart; the walk leaves these steps out.
PAPERS = (
    "scripts.papers.find_libraries",
    "scripts.papers",
    "--only download",
)

# What the form does not ask for, or only for one of it.
BY_HAND = """\
languages: [cy, ar]
leave_out:
  staff_pages: true
notice:
  text:
    en: Closed until the holidays end.
    cy: Ar gau tan ddiwedd y gwyliau.
  until: 2999-01-04
footer_links:
  - words: "Riverbend: privacy notice"
    address: https://www.riverbend.example/privacy
"""


def told(guide: str, command: str) -> str:
    """Return a command, which the page must name."""
    text = (GUIDES / f"{guide}.md").read_text(encoding="utf-8")
    assert command in text, f"{guide}.md no longer says: {command}"
    return command


def unpack_source(folder: Path) -> Path:
    """Make the source zip, unpack it as a person would, and return the folder it makes."""
    told("set-up", "Unpack the source zip")
    zipped = folder / "source.zip"
    source_zip.make(Job(ROOT, ROOT / "site", folder, "0.1.0", WHEN), zipped)
    with zipfile.ZipFile(zipped) as held:
        held.extractall(folder)
    kit = folder / "after-the-no-0.1.0"
    # What `make` would fetch at its first run is here already.
    (kit / ".venv").symlink_to(Path(sys.executable).parent.parent)
    (kit / "node_modules").symlink_to(ROOT / "node_modules")
    for name in (
        "requirements.txt",
        "requirements-papers.txt",
        "requirements-dev.txt",
        "package-lock.json",
    ):
        os.utime(kit / name, (WHEN, WHEN))
    return kit


def type_in(kit: Path, command: str) -> str:
    """Run a command of the Makefile, but for the steps that make papers; return what it said."""
    listed = subprocess.run(
        [*command.split(), "--dry-run"], cwd=kit, capture_output=True, text=True, check=True
    ).stdout
    said = ""
    for line in listed.replace("\\\n", " ").splitlines():
        if line.startswith(".venv/bin/python") and not any(part in line for part in PAPERS):
            done = subprocess.run(
                line, cwd=kit, shell=True, capture_output=True, text=True, check=False,
                env={**os.environ, "PYTHONPATH": str(kit)},
            )  # fmt: skip
            assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
            said += done.stdout
    return said


def write_settings(page: Page, yours: Path) -> None:
    """Fill in the form of the page "Make it yours" and put the file where it says."""
    told("make-it-yours", "Put `settings.yml` and your logo into the folder `yours`.")
    page.goto("careers-services/make-it-yours/")
    wanted = yaml.safe_load((EXAMPLE / "settings.yml").read_text(encoding="utf-8"))
    typed = {
        "service": HOSTILE,
        "address": wanted["address"],
        "logo": wanted["logo"],
        "language": wanted["language"],
        "colours-main": wanted["colours"]["main"],
        "contact-email": wanted["contact"]["email"],
        "contact-place": wanted["contact"]["place"],
        "booking": wanted["booking"],
        "opening_hours": "\n".join(wanted["opening_hours"]),
        "helplines-1-name": wanted["helplines"][0]["name"],
        "helplines-1-for": wanted["helplines"][0]["for"],
        "helplines-1-text": wanted["helplines"][0]["text"],
        "helplines-1-url": wanted["helplines"][0]["url"],
        "footer": wanted["footer"][0],
    }
    for name, value in typed.items():
        page.locator(f"#settings-{name}").fill(value)
    for number, country in enumerate(wanted["countries"], start=1):
        page.locator(f"#settings-countries-{number}").select_option(country)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download settings.yml").click()
    yours.mkdir()
    waiting.value.save_as(yours / "settings.yml")
    (yours / "logo.svg").write_text(WIDE_LOGO, encoding="utf-8")
    # The page shows these lines for a new page; they are added by hand.
    entry = "pages:\n  - file: visit-us.md\n    menu: Visit us\n"
    told("make-it-yours", entry)
    for key in ("languages:", "leave_out:", "notice:", "footer_links:"):
        told("make-it-yours", key)
    with (yours / "settings.yml").open("a", encoding="utf-8") as file:
        file.write(entry + BY_HAND)
    shutil.copytree(EXAMPLE / "pages", yours / "pages")


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    """Return a folder for servers."""
    with open_ground() as opened:
        yield opened


def test_a_college_goes_from_the_source_zip_to_its_own_site_on_three_servers(
    desktop: Page, browser: Browser, ground: Ground, tmp_path: Path
) -> None:
    kit = unpack_source(tmp_path)
    write_settings(desktop, kit / "yours")

    type_in(kit, told("make-it-yours", "make build"))
    built = tmp_path / "built"
    shutil.copytree(kit / "site", built)
    see_that_it_is_theirs(built)

    type_in(kit, told("host-it", "make hosting"))
    place = Place(ADDRESS, languages=("ar", "cy"))
    written = kit / told("host-it", "dist/hosting")
    headers = read_headers().allowing(sums.read(built))
    for name, text in {
        "nginx/nginx.conf": nginx.whole(headers, place),
        "apache/after-the-no.conf": apache.config(headers, place),
        "caddy/Caddyfile": caddy.caddyfile(headers, place),
    }.items():
        assert (written / name).read_text(encoding="utf-8") == text

    for kind in ("nginx", "apache", "caddy"):
        with ground.serve(kind, built) as served:
            answer = served.ask()
            assert answer.status == 200
            for line in expected_headers():
                assert answer.one(line)
            assert served.ask("no-such-page").status == 404
            lost = served.ask("cy/no-such-page")
            assert (lost.status, b'<html lang="cy"' in lost.body) == (404, True)
            visit = Visit(browser, served)
            page = visit.page()
            page.goto("visit-us/")
            expect(page.get_by_role("banner")).to_contain_text(HOSTILE)
            expect(page.locator("h1")).to_have_text("Talk to an adviser at Riverbend College")
            page.goto("move-on/expectation-check/")
            page.get_by_label("What did I expect?").fill("A call by Friday")
            expect(page.locator("[role=status]").filter(has_text="Saved")).to_be_visible()
            visit.end()
            assert served.ask("cy/move-on/expectation-check/").status == 200


def expected_headers() -> list[str]:
    """Return the names of the headers that the page tells a person to look for."""
    text = (GUIDES / "host-it.md").read_text(encoding="utf-8")
    block = re.search(r"```text\n(content-security-policy:.*?)```", text, re.DOTALL)
    assert block
    return [line.partition(":")[0] for line in block[1].splitlines() if ":" in line]


def see_that_it_is_theirs(built: Path) -> None:
    """Look at the pages that `make-it-yours` tells a person to open."""
    told("make-it-yours", "Open the start page, the support page and one worksheet")
    start = BeautifulSoup((built / "index.html").read_text(encoding="utf-8"), "html5lib")
    assert start.html
    assert start.html["lang"] == "en-GB"
    assert HOSTILE in start.get_text()
    assert start.select('img[src="assets/images/logo-of-service.svg"]')
    support = BeautifulSoup((built / "support/index.html").read_text(encoding="utf-8"), "html5lib")
    headings = [heading.get_text() for heading in support.select("h2")]
    assert headings[0] == f"Named by {HOSTILE}"
    assert headings.index("Kenya") < headings.index("United Kingdom") < headings.index("Ireland")
    # What they chose besides: no pages for staff, a notice, a link at the foot, two languages.
    assert not start.select('a[href*="careers-services/workshops"]')
    gone = (built / "careers-services" / "workshops" / "index.html").read_text(encoding="utf-8")
    assert 'http-equiv="refresh"' in gone
    assert "Closed until the holidays end." in start.get_text()
    assert start.select('footer a[href="https://www.riverbend.example/privacy"]')
    titles = {"cy": "Cawsoch chi na.", "ar": "جاء الرد بالرفض."}
    notices = {
        "cy": ("Ar gau tan ddiwedd y gwyliau.", 0),
        "ar": ("Closed until the holidays end.", 1),
    }
    for language, direction in (("cy", None), ("ar", "rtl")):
        page = BeautifulSoup((built / language / "index.html").read_bytes(), "html5lib").html
        assert page
        assert (page["lang"], page.get("dir")) == (language, direction)
        assert page.h1
        assert page.h1.get_text().startswith(titles[language])
        notice = page.select_one(".atn-notice")
        assert notice
        words, marked = notices[language]
        assert notice.get_text().endswith(f": {words}")
        assert len(notice.select('[lang="en"][dir="ltr"]')) == marked
    about = (built / "about/index.html").read_text(encoding="utf-8")
    assert "About this site at Riverbend College" in about
    assert "#7a1f3d" in (built / "index.html").read_text(encoding="utf-8")
