"""The form of the whole site that opens without a server: every link is a file."""

import json
import re
import shutil
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import BeautifulSoup

from scripts.settings.reading import Security
from scripts.site import security_txt
from scripts.site.offline import writing as offline
from scripts.usb import build
from scripts.usb.__main__ import main
from tests.conftest import page_addresses
from tests.once import Once


@pytest.fixture(scope="module")
def usb(site: Path, once: Once) -> Path:
    """Build it once."""

    def make(folder: Path) -> None:
        shutil.copytree(site, folder / "built")
        assert offline.main([str(folder / "built")]) == 0
        security_txt.write(folder / "built", Security("mailto:a@b.example", "2999-12-31"), "en")
        build.build(folder / "built", folder / "stick")

    return once("usb", make) / "stick"


def test_the_page_to_open_lies_beside_one_folder(usb: Path) -> None:
    assert sorted(path.name for path in usb.iterdir()) == ["README.txt", "Start.html", "site"]
    note = (usb / "README.txt").read_bytes()
    assert note.startswith(b"After the No, to open without a server\r\n")
    assert note.count(b"\n") == note.count(b"\r\n")


def test_it_has_every_page_and_nothing_for_servers(usb: Path) -> None:
    for address in page_addresses():
        assert (usb / "site" / address / "index.html").is_file()
    names = {path.name for path in usb.rglob("*")}
    assert not names & {"404.html", "sitemap.xml", "sitemap.xml.gz", "search_index.json"}
    assert not names & {"sw.js", "sw-off.js", "offline.html", "site.webmanifest"}
    assert not names & {".well-known", "security.txt"}
    for page in (usb / "site").rglob("*.html"):
        assert 'rel="manifest"' not in page.read_text(encoding="utf-8")


def test_every_address_of_every_page_is_a_file(usb: Path) -> None:
    pages = [usb / "Start.html", *(usb / "site").rglob("*.html")]
    for page in pages:
        soup = BeautifulSoup(page.read_bytes(), "html5lib")
        for tag in soup.select("[href], [src]"):
            parts = urlsplit(str(tag.get("href") or tag.get("src")))
            if not parts.scheme and parts.path:
                assert (page.parent / unquote(parts.path)).is_file(), f"{page}: {tag}"


def test_no_page_loads_a_module_and_no_script_imports_one(usb: Path) -> None:
    for page in usb.rglob("*.html"):
        soup = BeautifulSoup(page.read_bytes(), "html5lib")
        assert soup.select("script[type=module]") == []
    for script in (usb / "site" / "assets").rglob("*.js"):
        text = script.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(import|export)\b", text, re.MULTILINE), script


def test_scripts_are_told_files_too(usb: Path) -> None:
    page = usb / "site" / "worksheets" / "index.html"
    data = BeautifulSoup(page.read_bytes(), "html5lib").select_one("#sheets")
    assert data
    for about in json.loads(str(data.string)).values():
        assert (usb / "site" / about["url"]).is_file()


def test_windows_can_hold_every_name(usb: Path) -> None:
    names = [path.relative_to(usb).as_posix() for path in usb.rglob("*")]
    assert len({name.casefold() for name in names}) == len(names)
    assert max(map(len, names)) < 120


def test_a_second_build_replaces_the_first_and_two_folders_hold_the_same_bytes(
    usb: Path, tmp_path: Path
) -> None:
    other = tmp_path / "a longer" / "way to"
    shutil.copytree(usb, other)
    (other / "site" / "left-over.html").write_text("", encoding="utf-8")
    (other / "site" / "index.html").write_text("", encoding="utf-8")
    assert main([str(usb.parent / "built"), "--site-dir", str(other)]) == 0
    assert not (other / "site" / "left-over.html").exists()
    for path in usb.rglob("*"):
        if path.is_file():
            assert (other / path.relative_to(usb)).read_bytes() == path.read_bytes()


def test_a_folder_with_something_else_is_left_alone(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("", encoding="utf-8")
    assert main([str(site), "--site-dir", str(tmp_path)]) == 1
    told = f"{tmp_path}: holds something else; name an empty folder\n"
    assert capsys.readouterr().err == told
    assert (tmp_path / "thesis.txt").exists()


def test_a_fault_leaves_nothing_half_made(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "site"
    (broken / "about").mkdir(parents=True)
    (broken / "index.html").write_text('<a href="abuot/">About</a>', encoding="utf-8")
    assert main([str(broken), "--site-dir", str(tmp_path / "usb")]) == 1
    assert capsys.readouterr().err == "index.html: 'abuot/' leads to no file; run: make links\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_no_site_is_said_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path), "--site-dir", str(tmp_path / "usb")]) == 1
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
