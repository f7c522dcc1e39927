"""Names by content: every reference follows, the same each time, and nothing is lost silently."""

import re
import shutil
from pathlib import Path
from urllib.parse import quote

import pytest

from scripts.hosting import name_by_content
from scripts.hosting.naming import NAME
from scripts.links.__main__ import main as links
from tests.conftest import DOCS, SUB_PATH

PAGE = """\
<!doctype html><html lang="en"><head>
<link rel="canonical" href="https://www.riverbend.example/careers/">
<link rel="icon" href="assets/mark.svg?x=1#dot">
<link rel='stylesheet' href='assets/css/base.css'>
<meta property="og:image" content="https://www.riverbend.example/careers/assets/mark.svg">
</head><body>
<!-- <img src="assets/mark.svg"> -->
<p>Our colours are in assets/css/base.css. <code>"assets/mark.svg"</code></p>
<img src="./assets/mark.svg" srcset="assets/mark.svg 1x, assets/BIG.PNG 2x" alt="A mark > a line">
<a href="https://other.example/careers/assets/mark.svg">Another site's</a>
<script type="application/json" id="config">{"worker": "assets/js/worker.js", "n": 1}</script>
<script type="module" src="assets/js/start.js"></script>
</body></html>
"""
BELOW = """\
<!doctype html><link rel="stylesheet" href="../assets/css/base.css">
<link rel="icon" href="/careers/assets/mark.svg"><script src="../assets/js/start.js"></script>
"""
FILES = {
    "index.html": PAGE,
    "move-on/index.html": BELOW,
    "search/search_index.json": '{"text": "assets/mark.svg"}',
    "assets/css/base.css": '@import "more.css"; p { background: url( "../BIG.PNG" ) }',
    "assets/css/more.css": "b { background: url(../mark.svg#dot) }",
    "assets/js/start.js": 'import{one}from"./one.js";import"./two.js";export*from\'./one.js\';',
    "assets/js/one.js": 'import {two} from "./two.js";\nconst late = () => import("./late.js");',
    "assets/js/two.js": 'import * as one from "./one.js"; new URL("../mark.svg", import.meta.url);',
    "assets/js/late.js": 'console.info("sheet.js needs a form; see late.js")',
    "assets/js/worker.js": "onmessage = () => {}",
    "assets/mark.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "assets/BIG.PNG": "PNG",
}


def make(folder: Path, changes: dict[str, str] | None = None) -> Path:
    """Write a small site."""
    for name, text in (FILES | (changes or {})).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def read(folder: Path) -> dict[str, str]:
    """Return every file, with each sum in a name written as `#`."""
    return {
        plain(path.relative_to(folder).as_posix()): plain(path.read_text(encoding="utf-8"))
        for path in folder.rglob("*")
        if path.is_file()
    }


def plain(text: str) -> str:
    """Return a text with each sum in a name written as `#`."""
    return re.sub(r"\.[0-9a-f]{10}\.", ".#.", text)


def names(folder: Path) -> dict[str, str]:
    """Return the name of each file under assets/, by the name it had."""
    found = (path for path in (folder / "assets").rglob("*") if path.is_file())
    return {re.sub(r"\.[0-9a-f]{10}\.", ".", path.name): path.name for path in found}


def test_every_reference_says_the_new_name_and_everything_else_stays(tmp_path: Path) -> None:
    assert name_by_content.main([str(make(tmp_path))]) == 0
    made = read(tmp_path)
    assert made["index.html"] == (
        PAGE.replace('"assets/mark.svg?x=1#dot"', '"assets/mark.#.svg?x=1#dot"')
        .replace("'assets/css/base.css'", "'assets/css/base.#.css'")
        .replace(
            "riverbend.example/careers/assets/mark.svg",
            "riverbend.example/careers/assets/mark.#.svg",
        )
        .replace('src="assets/mark.svg"', 'src="assets/mark.#.svg"')
        .replace('"./assets/mark.svg"', '"./assets/mark.#.svg"')
        .replace(
            "assets/mark.svg 1x, assets/BIG.PNG 2x", "assets/mark.#.svg 1x, assets/BIG.#.PNG 2x"
        )
        .replace('"assets/js/worker.js"', '"assets/js/worker.#.js"')
        .replace('"assets/js/start.js"', '"assets/js/start.#.js"')
    )
    assert made["move-on/index.html"] == (
        BELOW.replace("base.css", "base.#.css")
        .replace("mark.svg", "mark.#.svg")
        .replace("start.js", "start.#.js")
    )
    assert made["search/search_index.json"] == FILES["search/search_index.json"]
    assert made["assets/css/base.#.css"] == (
        '@import "more.#.css"; p { background: url( "../BIG.#.PNG" ) }'
    )
    assert made["assets/css/more.#.css"] == "b { background: url(../mark.#.svg#dot) }"
    assert made["assets/js/start.#.js"] == (
        'import{one}from"./one.#.js";import"./two.#.js";export*from\'./one.#.js\';'
    )
    assert made["assets/js/one.#.js"] == (
        'import {two} from "./two.#.js";\nconst late = () => import("./late.#.js");'
    )
    assert made["assets/js/two.#.js"] == (
        'import * as one from "./one.#.js"; new URL("../mark.#.svg", import.meta.url);'
    )
    assert made["assets/js/late.#.js"] == FILES["assets/js/late.js"]
    assert len(made) == len(FILES)


def test_a_name_with_spaces_and_signs_is_written_as_an_address_has_it(tmp_path: Path) -> None:
    written = "assets/our%20plan%2C%202%233%205%25%C3%A9.png"
    page = PAGE.replace("</body>", f'<img src="{written}"></body>')
    site = make(tmp_path, {"index.html": page, "assets/our plan, 2#3 5%é.png": "PNG"})
    assert name_by_content.main([str(site)]) == 0
    new = names(site)["our plan, 2#3 5%é.png"]
    assert f'src="assets/{quote(new)}"' in (site / "index.html").read_text(encoding="utf-8")
    assert quote(new).startswith("our%20plan%2C%202%233%205%25%C3%A9.")


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    make(tmp_path)
    assert name_by_content.rename(tmp_path) == 9
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert name_by_content.rename(tmp_path) == 0
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_the_same_site_gives_the_same_names(tmp_path: Path) -> None:
    for name in ("one", "two"):
        name_by_content.rename(make(tmp_path / name))
    assert names(tmp_path / "one") == names(tmp_path / "two")


def test_a_change_renames_the_file_and_all_that_lead_to_it_and_no_other(tmp_path: Path) -> None:
    name_by_content.rename(make(tmp_path / "before"))
    name_by_content.rename(make(tmp_path / "after", {"assets/js/late.js": "console.info(2)"}))
    before, after = names(tmp_path / "before"), names(tmp_path / "after")
    # Two modules that import each other change together.
    changed = {"late.js", "one.js", "two.js", "start.js"}
    assert {name for name in before if before[name] != after[name]} == changed


def test_a_script_may_say_its_own_name_in_what_it_tells_of_a_fault(tmp_path: Path) -> None:
    told = """throw new Error("late.js" + " needs <main>")"""
    name_by_content.rename(make(tmp_path, {"assets/js/late.js": told}))
    assert told in (tmp_path / "assets" / "js" / names(tmp_path)["late.js"]).read_text("utf-8")


FAULTS = {
    "a file that nothing refers to": (
        {"assets/js/alone.js": "x"},
        "assets/js/alone.js: no page, style sheet or module refers to it, so nobody would find it "
        "under a new name; put it outside assets/, or take it out",
    ),
    "an address that a script puts together": (
        {"assets/js/worker.js": "importScripts(base + '/js/late.js')"},
        "assets/js/worker.js: says 'late.js' in a way that cannot be followed; write './...' from "
        "the module's own place, or let the page hold the address",
    ),
    "a list in a service worker": (
        {"sw.js": 'const FILES = ["assets/css/base.css"];'},
        "sw.js: says 'base.css' in a way that cannot be followed; write './...' from "
        "the module's own place, or let the page hold the address",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_a_new_name_would_break_stops_it_before_anything_is_written(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changes, message = FAULTS[fault]
    make(tmp_path, changes)
    before = read(tmp_path)
    assert name_by_content.main([str(tmp_path)]) == 1
    said = capsys.readouterr().err
    assert plain(said) == f"{plain(message)}\n".replace("worker.js", "worker.#.js", 1)
    assert read(tmp_path) == before


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert name_by_content.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"


@pytest.fixture(scope="module")
def whole(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real site after its files were named."""
    target = tmp_path_factory.mktemp("named") / "site"
    shutil.copytree(site, target)
    assert name_by_content.main([str(target)]) == 0
    return target


def test_on_the_real_site_every_file_under_assets_is_named(site: Path, whole: Path) -> None:
    found = [path.name for path in (whole / "assets").rglob("*") if path.is_file()]
    assert all(NAME.fullmatch(name) for name in found)
    assert len(found) == sum(path.is_file() for path in (site / "assets").rglob("*"))


def test_on_the_real_site_every_link_leads_where_it_did(
    site: Path, whole: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = []
    for folder in (site, whole):
        command = ["check", str(folder), "--docs", str(DOCS), "--base", SUB_PATH]
        links([*command, "--config", str(DOCS.parent / "mkdocs.yml")])
        said.append(capsys.readouterr().out)
    assert "references checked" in said[0]
    assert said[1] == said[0]


def test_on_the_real_site_nothing_else_changes(site: Path, whole: Path) -> None:
    for path in site.rglob("*.html"):
        made = plain((whole / path.relative_to(site)).read_text(encoding="utf-8"))
        # A page may show such a name in its words.
        before = plain(path.read_text(encoding="utf-8"))
        assert made.replace(".#.", ".") == before.replace(".#.", "."), path
