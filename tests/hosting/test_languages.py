"""A site in several languages: a wrong address gets the page of the language it is in."""

import xml.etree.ElementTree as etree
from pathlib import Path

import pytest

from scripts.hosting import elsewhere, iis, static_hosts
from scripts.hosting.headers import read
from scripts.hosting.place import Place
from tests.hosting.servers import KINDS, Ground

ADDRESSES = {"own host": "https://jobs.college.example/", "path": "https://a.example/no.1/b/"}
# What is asked for, and the folder whose page comes.
ASKED = {
    "no-such-page": "",
    "cy": "cy is sent on",
    "cy/": "cy itself",
    "cy/no-such-page": "cy/",
    "cy/no/such/page.html?a=b": "cy/",
    "cy/empty/": "cy/",
    "cy/.hidden": "cy/",
    ".hidden": "",
    "ar/no-such-page/": "ar/",
    "cymru/no-such-page": "",
    "a/cy/no-such-page": "",
}


def small(folder: Path, address: str) -> Path:
    """Return a site of start pages and pages for wrong addresses, each of which says its folder."""
    for within in ("", "cy/", "ar/"):
        (folder / within / "empty").mkdir(parents=True)
        start = f'<link rel="canonical" href="{address}{within}">{within.strip("/")} itself'
        (folder / within / "index.html").write_text(start, encoding="utf-8")
        (folder / within / "404.html").write_text(f"nothing in '{within}'", encoding="utf-8")
        (folder / within / ".hidden").write_text("not for readers", encoding="utf-8")
    return folder


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
def test_a_wrong_address_in_a_language_gets_the_page_of_that_language(
    kind: str, address: str, ground: Ground, tmp_path: Path
) -> None:
    with ground.serve(kind, small(tmp_path / "site", address)) as served:
        for path, wanted in ASKED.items():
            answer = served.ask(path)
            if wanted.endswith("sent on"):
                assert answer.status in (301, 308)
            elif wanted.endswith("itself"):
                assert (answer.status, answer.body.endswith(b"cy itself")) == (200, True)
            else:
                got = (answer.status, answer.body.decode())
                assert got == (404, f"nothing in '{wanted}'"), path
                assert answer.one("Content-Type") == "text/html; charset=utf-8"
                assert answer.one("Cache-Control") == "no-cache"
                assert answer.one("Content-Security-Policy").startswith("default-src 'none'")


def test_hosts_that_cannot_be_started_here_are_told_of_each_page() -> None:
    place = Place(ADDRESSES["path"], languages=("cy", "ar"))
    lines = static_hosts.redirects_file((), place).splitlines()
    assert lines[-2:] == ["/no.1/b/cy/* /no.1/b/cy/404.html 404",
                          "/no.1/b/ar/* /no.1/b/ar/404.html 404"]  # fmt: skip
    assert "   In cy/ and ar/ that is the 404.html of the folder" in elsewhere.guide(read(), place)
    asked = [
        line for line in static_hosts.headers_file(read(), place).splitlines() if line[0] == "/"
    ]
    assert asked == [f"/no.1/b/{one}*" for one in ("", "assets/", "cy/assets/", "ar/assets/")]
    kept = etree.fromstring(iis.web_config(read(), place)).findall("location")
    assert [one.get("path") for one in kept] == ["assets", "cy/assets", "ar/assets"]
    alone = Place(ADDRESSES["path"])
    assert "404.html" not in static_hosts.redirects_file((), alone)
    assert "of the folder, in its language" not in elsewhere.guide(read(), alone)
