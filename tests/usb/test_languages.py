"""The form for files of a site in other languages: each finds, says and leads to its own."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

SAID = {
    "": ("You opened this page as a file.", "Open the start page of After the No"),
    "cy/": ("Fe agoroch y dudalen hon fel ffeil.", "Agor tudalen gychwyn After the No"),
    "ar/": ("فُتحت هذه الصفحة كملف.", "فتح صفحة البداية: After the No"),
}


def soup(path: Path) -> BeautifulSoup:
    """Return a page."""
    return BeautifulSoup(path.read_bytes(), "html5lib")


@pytest.mark.parametrize(("folder", "said"), SAID.items())
def test_each_language_has_its_search_its_note_and_its_way_in(
    languages_stick: Path, folder: str, said: tuple[str, str]
) -> None:
    names = {path.name for path in (languages_stick / "site" / folder / "search").iterdir()}
    assert names == {"help.js", "others.js", "readers.js"}
    note = soup(languages_stick / "site" / folder / "move-on/first-day/index.html").select_one(
        ".atn-from-files"
    )
    assert note
    assert note.get_text().startswith(said[0])
    assert [one["href"] for one in note.select("a")] == ["../../worksheets/index.html"]
    start = soup(languages_stick / "Start.html")
    way = start.select_one(f'a[href="site/{folder}index.html"]')
    assert way
    assert way.get_text() == said[1]
    within = way.find_parent("section")
    told = (within["lang"], within["dir"]) if within else ("en", "ltr")
    assert told == (folder.strip("/") or "en", "rtl" if folder == "ar/" else "ltr")
    readme = (languages_stick / "README.txt").read_text(encoding="utf-8")
    assert readme.count("Start.html") == 2 * len(SAID)


def test_nothing_for_servers_is_left_in_the_folder_of_a_language(languages_stick: Path) -> None:
    names = {path.name for path in (languages_stick / "site" / "cy").iterdir()}
    assert not names & {"404.html", "sitemap.xml", "sitemap.xml.gz", "sw.js", "offline.html"}
