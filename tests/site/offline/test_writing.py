"""What the step writes into a built site, and that it is right wherever the site is made ready."""

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest

from scripts.content import phone_lines
from scripts.hosting import name_by_content, precompress
from scripts.hosting.naming import NAME
from scripts.site.offline import writing
from scripts.site.offline.page import numbers
from scripts.site.offline.table import table
from tests.conftest import SUB_PATH, page_addresses
from tests.once import Once
from tests.site.test_weight import packed, scripts_of

SHEET = "seek-feedback/interview-debrief/"


def listed(site: Path) -> tuple[dict[str, str], dict[str, set[str]], list[str]]:
    """Return what the worker of a site reads: sums, what pages need, and what is kept first."""
    text = re.search(r"const TABLE=`(.*?)`;", (site / "sw.js").read_text("utf-8"), re.DOTALL)
    assert text
    files, sets, first = (part.split("\n") for part in text[1].split("\n\n"))
    rows = [line.split(" ") for line in files]
    names = [row[0] for row in rows]
    held = [{names[int(number)] for number in line.split()} for line in sets]
    needs = {row[0]: held[int(row[2])] for row in rows if row[2:]}
    return {row[0]: row[1] for row in rows}, needs, [names[int(one)] for one in first[1].split()]


def sums(site: Path) -> dict[str, str]:
    """Return the sum of each file that a device may keep, made here."""
    found = {}
    for path in site.rglob("*"):
        name = path.relative_to(site).as_posix()
        wanted = path.suffix == ".html" or name.startswith(("assets/", "search/"))
        if path.is_file() and wanted and name != "404.html" and path.suffix != ".gz":
            address = re.sub(r"(^|/)index\.html$", r"\1", name)
            found[address] = hashlib.sha256(path.read_bytes()).hexdigest()[:10]
    return found


@pytest.fixture(scope="module")
def kept(site: Path, once: Once) -> Path:
    """Return a copy of the site as `make build` leaves it."""

    def make(folder: Path) -> None:
        target = shutil.copytree(site, folder / "site")
        assert writing.main([str(target)]) == 0

    return once("kept", make) / "site"


@pytest.fixture(scope="module")
def hosted(kept: Path, once: Once) -> Path:
    """Return a copy made ready for a server, as `make hosting` and `make kit` do it."""

    def make(folder: Path) -> None:
        target = shutil.copytree(kept, folder / "site")
        assert name_by_content.main([str(target)]) == 0
        assert writing.main([str(target)]) == 0
        assert precompress.main([str(target)]) == 0

    return once("kept-hosted", make) / "site"


def test_the_table_holds_the_sum_of_each_page_and_of_all_that_pages_load(
    kept: Path, hosted: Path
) -> None:
    for site in (kept, hosted):
        assert listed(site)[0] == sums(site)
    assert set(page_addresses()) <= set(listed(kept)[0])
    assets = [name for name in listed(hosted)[0] if name.startswith("assets/")]
    assert assets
    assert [name for name in assets if not NAME.fullmatch(name)] == []


def test_a_picture_whose_name_has_spaces_and_signs_is_listed_as_its_page_asks_for_it(
    tmp_path: Path,
) -> None:
    written = "assets/our%20plan%2C%202%233%205%25%C3%A9.png"
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "our plan, 2#3 5%é.png").write_bytes(b"PNG")
    (tmp_path / "index.html").write_text(f'<img src="{written}">', encoding="utf-8")
    found = table(tmp_path, "/")
    assert list(found.sums) == [written, ""]
    assert found.needs == {"": (written,)}


def test_a_page_needs_its_styles_and_scripts_near_and_far_but_not_the_search(kept: Path) -> None:
    needs = listed(kept)[1]
    names = {name.removeprefix("assets/") for name in needs[SHEET]}
    # Styles and the other scripts stand in the page or in these.
    wanted = {"images/favicon.svg"}
    wanted |= {f"javascripts/{name}.js" for name in ("menu", "sheet", "keep-pages", "offline")}
    assert names >= wanted
    assert [name for name in names if "search-" in name or "minisearch" in name] == []
    assert "assets/javascripts/sheet.js" not in needs["support/"]


def test_named_by_content_every_page_needs_the_same(kept: Path, hosted: Path) -> None:
    before, after = listed(kept)[1], listed(hosted)[1]
    plain = {
        page: {re.sub(r"\.[0-9a-f]{10}(?=\.\w+$)", "", name) for name in names}
        for page, names in after.items()
    }
    assert plain == before


def test_start_page_help_and_the_words_offline_are_kept_first(kept: Path) -> None:
    assert listed(kept)[2] == ["", "support/", "offline.html"]


def test_another_content_makes_another_build_and_the_same_content_the_same(
    kept: Path, tmp_path: Path
) -> None:
    target = tmp_path / "site"
    shutil.copytree(kept, target)
    assert writing.main([str(target)]) == 0
    for name in ("sw.js", "site.webmanifest", "offline.html", "support/index.html", "404.html"):
        assert (target / name).read_bytes() == (kept / name).read_bytes()
    page = target / "support" / "index.html"
    page.write_text(page.read_text("utf-8").replace("116 123", "116 124"), "utf-8")
    assert table(target, SUB_PATH).build != table(kept, SUB_PATH).build


def test_every_page_links_to_the_manifest_from_its_own_place(kept: Path) -> None:
    for path in kept.rglob("*.html"):
        found = re.findall(r'<link rel="manifest" href="([^"]+)">', path.read_text("utf-8"))
        if 'http-equiv="refresh"' in path.read_text("utf-8"):
            assert found == []
        elif path.parent == kept and path.name != "index.html":
            assert found == [f"{SUB_PATH}site.webmanifest"]
        else:
            assert [(path.parent / one).resolve() for one in found] == [kept / "site.webmanifest"]


def test_the_manifest_names_the_site_and_counts_from_where_it_lies(kept: Path) -> None:
    held = json.loads((kept / "site.webmanifest").read_text("utf-8"))
    assert held == {
        "name": "After the No",
        "lang": "en",
        "start_url": "./",
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": "#0d5558",
        "background_color": "#fbf8f1",
        "icons": [{"src": "assets/images/favicon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }


def test_named_by_content_the_manifest_finds_its_icon(hosted: Path) -> None:
    (icon,) = json.loads((hosted / "site.webmanifest").read_text("utf-8"))["icons"]
    assert (hosted / icon["src"]).is_file()


def test_offline_the_first_number_of_each_country_is_there(kept: Path) -> None:
    told = " ".join(numbers((kept / "support" / "index.html").read_text("utf-8")))
    page = (kept / "offline.html").read_text("utf-8")
    for country in phone_lines.support().values():
        if country.emergency:
            assert f"<strong>{country.name}</strong>: " in told
            first = country.lines[0] if country.lines else None
            for words in (country.emergency.number, first and first.number):
                digits = re.sub(r"\D", "", (words or "").split(" or ")[0].split(",")[0])
                assert digits in re.sub(r"[^\d<]", "", told)
    assert told.count("<strong>") == sum(
        1 for country in phone_lines.support().values() if country.emergency
    )
    assert "<h2>Numbers you can call or text now</h2>" in page
    assert '<meta name="robots" content="noindex">' in page
    assert "<title>You are offline - After the No</title>" in page


def test_a_service_s_own_lines_come_with_their_number() -> None:
    told = (
        '<h2 id="local-lines">Named by Riverbend</h2>\n<ul class="atn-cards">\n<li>\n'
        '<p class="atn-card-name">Night line</p>\n<p class="atn-number">Call '
        '<a href="tel:0123">01 23</a></p>\n</li>\n</ul>\n</div>'
    )
    assert numbers(told) == [
        '<strong>Named by Riverbend</strong>: Night line: Call <a href="tel:0123">01 23</a>'
    ]


def test_a_name_stays_english_among_words_of_another_language() -> None:
    told = (
        '<h2 id="kenya">كينيا</h2>\n<div class="atn-support-lines">\n<ul class="atn-cards">\n<li>\n'
        '<p class="atn-card-name"><a dir="ltr" href="https://a.example" lang="en">Red Cross</a></p>'
        '\n<p class="atn-number">للاتصال: <a dir="ltr" href="tel:1199">1199</a></p>\n</li>'
        "\n</ul></div>"
    )
    assert numbers(told) == [
        '<strong>كينيا</strong>: <bdi dir="ltr" lang="en">Red Cross</bdi>: للاتصال: '
        '<a dir="ltr" href="tel:1199">1199</a>'
    ]


def test_switched_off_a_site_has_the_worker_that_ends_it_and_no_link(
    kept: Path, tmp_path: Path
) -> None:
    target = tmp_path / "site"
    shutil.copytree(kept, target)
    assert writing.main([str(target), "--off"]) == 0
    assert (target / "sw.js").read_bytes() == (kept / "sw-off.js").read_bytes()
    assert not (target / "offline.html").exists()
    assert not (target / "site.webmanifest").exists()
    linked = [
        path for path in target.rglob("*.html") if 'rel="manifest"' in path.read_text("utf-8")
    ]
    assert linked == []


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert writing.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
    (tmp_path / "index.html").write_text("<p>Not ours</p>", "utf-8")
    assert writing.main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        f"{tmp_path / '404.html'}: is missing, or names no icon under assets/images/\n"
    )


def test_a_first_view_grows_by_one_link_and_the_rest_comes_after_it(site: Path, kept: Path) -> None:
    for address in ("", SHEET, "situations/visa/"):
        page = kept / address / "index.html"
        assert packed(page) - packed(site / address / "index.html") <= 48
        assert "offline.js" not in {path.name for path in scripts_of(page)}
    assert packed(kept / "sw.js") <= 7 * 1024
    scripts = kept / "assets" / "javascripts"
    assert packed(scripts / "offline.js") + packed(scripts / "keys.js") <= 2 * 1024
    # What is fetched behind a first visit: help, the start page, and the words for offline.
    first = ("index.html", "support/index.html", "offline.html")
    assert sum(packed(kept / name) for name in first) <= 37 * 1024
