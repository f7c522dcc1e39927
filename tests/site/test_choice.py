"""A copy that chose its parts: nothing leads to what it left out, and nothing counts it."""

import datetime
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from scripts import ROOT
from scripts.settings.reading import Notice, read
from scripts.site import build, of_service, staging
from tests.conftest import copy_sources
from tests.once import Once

ADDRESS = "https://www.riverbend.example/careers/rejection/"
BASE = "/careers/rejection/"
SITUATIONS = ("visa", "offer-withdrawn", "disability-and-adjustments")
COUNTRIES = ("nigeria", "india", "eu", "philippines")
SETTINGS = {
    "service": "Riverbend College Careers",
    "address": ADDRESS,
    "countries": ["kenya", "uk"],
    "helplines": [
        {
            "name": "Riverbend listening line",
            "for": "someone to talk to in term time",
            "text": "Text RIVER to the number on your student card",
            "url": "https://www.riverbend.example/listening",
            "verified": "never",
        }
    ],
    "first_line": "Come & see us in *room 204*.",
    "notice": {"text": 'We are closed & "away".', "until": "2999-01-04"},
    "footer_links": [
        {"words": "Riverbend: privacy notice", "address": "https://www.riverbend.example/p?a=1&b=2"}
    ],
    "leave_out": {
        "staff_pages": True,
        "situations": list(SITUATIONS),
        "worksheets": ["first-day", "story-bank"],
        "countries": list(COUNTRIES),
    },
}
GONE = {
    *(f"situations/{name}/" for name in SITUATIONS),
    "move-on/first-day/",
    "fresh-perspective/story-bank/",
}


@pytest.fixture(scope="module")
def chosen(once: Once) -> tuple[Path, Path]:
    """Build such a copy; return its site and the sources it was built from."""

    def make(folder: Path) -> None:
        yours = folder / "yours"
        yours.mkdir()
        (yours / "settings.yml").write_text(yaml.safe_dump(SETTINGS), encoding="utf-8")
        found = build.sources(yours, folder / "staged")
        assert build.build(found, folder / "site", address=ADDRESS) == 0

    folder = once("chosen", make)
    return folder / "site", folder / "staged"


def page(site: Path, address: str) -> BeautifulSoup:
    """Return a built page."""
    return BeautifulSoup((site / address / "index.html").read_bytes(), "html5lib")


def words(site: Path, address: str) -> str:
    """Return what a page says between header and footer."""
    return " ".join(str(page(site, address).select_one("article").get_text(" ")).split())  # type: ignore[union-attr]


def test_the_links_checker_finds_nothing(chosen: tuple[Path, Path]) -> None:
    site, staged = chosen
    command = [sys.executable, "-m", "scripts.links", "check", str(site), "--base", BASE]
    command += ["--docs", str(staged / "docs"), "--config", str(staged / "mkdocs.yml")]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "SITE_URL": ADDRESS},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_left_out_is_in_no_menu_search_or_sitemap_and_its_address_leads_on(
    chosen: tuple[Path, Path],
) -> None:
    site, _ = chosen
    menu = {str(link["href"]) for link in page(site, "").select(".atn-nav li a")}
    found = "".join(
        (site / "search" / f"{name}.json").read_text() for name in ("readers", "others")
    )
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    staff = {f"careers-services/{path.stem}/" for path in
             (ROOT / "docs/careers-services").glob("*.md")}  # fmt: skip
    for address in GONE | staff - {"careers-services/index/", "careers-services/licence/"}:
        assert address not in menu, address
        assert f'"{address}' not in found, address
        assert address not in sitemap, address
        refresh = page(site, address).select_one("meta[http-equiv=refresh]")
        target = "about/" if address in staff else (
            "situations/" if address.startswith("situations/") else "worksheets/")  # fmt: skip
        assert refresh
        assert str(refresh["content"]).endswith(f"/{target}") or (
            str(refresh["content"]) == "0; url=../"
        ), address
    assert "careers-services/licence/" in menu
    assert [one.get_text() for one in page(site, "").select(".atn-nav summary")][-1] == (
        "About this site"
    )
    groups = json.loads((site / "search/others.json").read_text(encoding="utf-8"))["groups"]
    assert [group["heading"] for group in groups] == ["About this site"]


def test_a_device_that_keeps_everything_keeps_no_page_that_is_left_out(
    chosen: tuple[Path, Path],
) -> None:
    site, _ = chosen
    worker = (site / "sw.js").read_text(encoding="utf-8")
    assert "situations/age/ " in worker
    offline = (site / "offline.html").read_text(encoding="utf-8")
    assert "Kenya" in offline
    assert "Nigeria" not in offline


def test_no_sentence_still_shows_the_way(chosen: tuple[Path, Path]) -> None:
    site, _ = chosen
    assert "first-day sheet" not in words(site, "worksheets/")
    assert "first-day sheet" not in words(site, "worksheets/six-people/")
    assert "page about a visa" not in words(site, "worksheets/six-people/")
    assert "First day" not in words(site, "worksheets/")
    # The last step of a tip whose sheet is gone is the one behind that sheet.
    step = page(site, "move-on/").select(".next-step a")
    assert [str(link["href"]) for link in step] == ["who-to-tell/"]
    assert "European Union" not in words(site, "seek-feedback/your-rights/")


def test_their_lines_come_first_and_countries_are_in_their_order_wherever_they_are_listed(
    chosen: tuple[Path, Path],
) -> None:
    site, _ = chosen
    support = page(site, "support/")
    headings = [one.get_text() for one in support.select("article h2")]
    contents = [one.get_text() for one in support.select("article nav li a")]
    order = ["Named by Riverbend College Careers", "Any country", "Kenya", "United Kingdom",
             "Ireland", "United States"]  # fmt: skip
    assert headings[: len(order)] == order == contents[: len(order)]
    text = words(site, "support/")
    assert text.index("Riverbend listening line") < text.index("On this page")
    assert "Kenya , United Kingdom , Ireland" in text
    options = page(site, "seek-feedback/message-builder/").select("#builder-law option")
    names = [one.get_text() for one in options]
    assert names[:4] == ["Name no law", "Kenya", "United Kingdom", "Ireland"]
    assert not {"European Union", "India", "Nigeria", "Philippines"} & set(names)


def test_first_line_notice_and_links_at_the_foot_say_what_was_written(
    chosen: tuple[Path, Path],
) -> None:
    site, _ = chosen
    home = page(site, "")
    assert words(site, "").startswith(
        "You got a no. Here is what to do next. Come & see us in *room 204*. Where are you now?"
    )
    for address in ("", "support/", "situations/age/"):
        notice = page(site, address).select_one(".atn-notice")
        assert notice
        assert notice.get_text() == 'Until 4 January 2999: We are closed & "away".'
        assert notice["data-until"] == "2999-01-04"
    link = home.select_one(".atn-footer a[href^='https://www.riverbend.example/p']")
    assert link
    assert (link["href"], link.get_text()) == (
        "https://www.riverbend.example/p?a=1&b=2",
        "Riverbend: privacy notice",
    )


def test_a_notice_is_shown_on_its_last_day_and_built_no_more_after_it() -> None:
    given = Notice("Closed.", datetime.date(2027, 1, 4))
    shown = {"text": "Closed.", "until": "2027-01-04", "last": "4 January 2027"}
    assert of_service.notice(given, datetime.date(2027, 1, 4)) == shown
    assert of_service.notice(given, datetime.date(2027, 1, 5)) == {}
    assert of_service.notice(None, datetime.date(2027, 1, 4)) == {}


def test_no_sheet_asks_for_answers_of_one_that_is_left_out(chosen: tuple[Path, Path]) -> None:
    site, _ = chosen
    # The prep sheet draws on four sheets, of which one is left out.
    assert "three-lessons/keep" in page(site, "fresh-perspective/fresh-prep/").decode()
    for path in site.rglob("index.html"):
        text = path.read_text(encoding="utf-8")
        assert "story-bank/stories" not in text, path
        assert '"story-bank"' not in text, path


def test_zensical_builds_the_same_pages(tmp_path: Path, chosen: tuple[Path, Path]) -> None:
    site, _ = chosen
    yours = tmp_path / "yours"
    yours.mkdir()
    (yours / "settings.yml").write_text(yaml.safe_dump(SETTINGS), encoding="utf-8")
    project = tmp_path / "project"
    project.mkdir()
    copy_sources(project)
    config, _ = staging.stage(read(yours), root=project, target=project / "staged")
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "-f", str(config)],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project),
             "AFTER_THE_NO_SOURCES": str(config.parent), "SITE_URL": ADDRESS},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    built = {path.parent.relative_to(config.parent / "site").as_posix()
             for path in (config.parent / "site").rglob("index.html")}  # fmt: skip
    kept = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")
            if 'http-equiv="refresh"' not in path.read_text(encoding="utf-8")}  # fmt: skip
    assert built == kept
    menus = [
        [
            link.get_text(" ", strip=True)
            for link in BeautifulSoup(held, "html5lib").select("#menu a")
        ]
        for held in (
            (folder / "support" / "index.html").read_bytes()
            for folder in (config.parent / "site", site)
        )
    ]
    assert menus[0] == menus[1]
