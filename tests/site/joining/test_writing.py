"""Style and script go into the pages, each page keeps what it had, and a policy knows the sums."""

from pathlib import Path

import pytest

from scripts.site.joining import sums
from scripts.site.joining.writing import main, tight

HEAD = """\
<link rel="stylesheet" href="{root}assets/stylesheets/base.css">
<link rel="stylesheet" href="{root}assets/stylesheets/print.css">
{more}<link rel="stylesheet" href="{root}assets/stylesheets/dark.css" id="dark" media="screen">
<script src="{root}assets/javascripts/theme.js" data-menu="{root}assets/javascripts/menu.js">\
</script>
"""
FOOT = '<script type="module" src="{root}assets/javascripts/{name}"></script>\n'
SHEET = '<link rel="stylesheet" href="{root}assets/stylesheets/sheet.css">\n'
RARE = '<link rel="stylesheet" href="{root}assets/stylesheets/plan.css">\n'
FILES = {
    "index.html": HEAD.format(root="", more="") + FOOT.format(root="", name="search.js"),
    "plan/index.html": HEAD.format(root="../", more=SHEET + RARE).replace("{root}", "../")
    + FOOT.format(root="../", name="search.js")
    + FOOT.format(root="../", name="sheet.js"),
    "old/index.html": '<meta http-equiv="refresh" content="0; url=../plan/">',
    "assets/stylesheets/base.css": "p { margin: 0; }\n",
    "assets/stylesheets/print.css": "@media print { p { color: #000; } }\n",
    "assets/stylesheets/dark.css": ":root { --ink: #fff; }\n",
    "assets/stylesheets/sheet.css": 'q::before { content: "a ;  b"; }\n',
    "assets/stylesheets/plan.css": "td { padding: 0; }\n",
    "assets/javascripts/theme.js": "(() => {\n  document.title = 'theme';\n})();\n",
    "assets/javascripts/menu.js": "document.title = 'menu';\n",
    "assets/javascripts/search.js": 'import("./search-find.js");\nimport("./minisearch.js");\n',
    "assets/javascripts/search-find.js": 'import { one } from "./one.js";\none();\n',
    "assets/javascripts/minisearch.js": "export default 1;\n",
    "assets/javascripts/sheet.js": 'import { two } from "./two.js";\nimport("./one.js");\ntwo();\n',
    "assets/javascripts/one.js": "export const one = () => console.info(1);\n",
    "assets/javascripts/two.js": "export const two = () => console.info(2);\n",
}
STYLE = "p{margin:0}@media print{p{color:#000}}"
OWN = f'{STYLE}q::before{{content:"a ;  b"}}'


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a small site, as it is before its pages are joined with their files."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def read(path: Path) -> str:
    """Return a file's text."""
    return path.read_text(encoding="utf-8")


def test_style_and_script_stand_in_the_page_and_modules_come_later(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(small)]) == 0
    assert capsys.readouterr().out == f"{small}: 3 styles and 1 script put into the pages\n"
    start = read(small / "index.html")
    assert start.startswith(
        f"<style>{STYLE}</style>\n"
        '<style id="dark" media="screen">:root{--ink:#fff}</style>\n'
        '<script data-menu="assets/javascripts/menu.js" '
        'data-search="assets/javascripts/search.js">document.title="theme";'
    )
    assert start.endswith("</script>\n")
    below = read(small / "plan" / "index.html")
    assert below.startswith(
        f'<style>{OWN}</style>\n<link rel="stylesheet" href="../assets/stylesheets/plan.css">\n'
    )
    assert 'data-after="../assets/javascripts/sheet.js"' in below
    assert below.count("<script") == 1
    assert read(small / "old" / "index.html") == FILES["old/index.html"]


def test_only_what_is_still_asked_for_stays_a_file(small: Path) -> None:
    assert main([str(small)]) == 0
    left = {path.name for path in (small / "assets").rglob("*") if path.is_file()}
    assert left == {
        "plan.css", "menu.js", "search.js", "search-find.js", "minisearch.js", "one.js", "sheet.js",
    }  # fmt: skip
    whole = read(small / "assets" / "javascripts" / "sheet.js")
    assert "import" not in whole
    assert "console.info(1)" in whole
    assert "console.info(2)" in whole


def test_the_sums_of_each_style_and_script_are_written_down_once(small: Path) -> None:
    assert sums.read(small) == sums.Sums()
    assert main([str(small)]) == 0
    page = read(small / "index.html")
    script = page.partition("<script")[2].partition(">")[2].partition("</script>")[0]
    styles = [STYLE, OWN, ":root{--ink:#fff}"]
    assert sums.read(small) == sums.Sums(
        tuple(sorted(map(sums.sum_of, styles))), (sums.sum_of(script),)
    )


def test_a_sum_is_written_as_a_policy_names_it() -> None:
    # As the standard has it for this very script: https://www.w3.org/TR/CSP2/#script-src-hash-usage
    assert sums.sum_of("alert('Hello, world.');") == (
        "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
    )


def test_a_second_run_changes_nothing(small: Path) -> None:
    assert main([str(small)]) == 0
    before = {path: path.read_bytes() for path in small.rglob("*") if path.is_file()}
    assert main([str(small)]) == 0
    assert {path: path.read_bytes() for path in small.rglob("*") if path.is_file()} == before


def test_style_loses_the_space_that_says_nothing_and_keeps_what_does() -> None:
    style = """\
a:hover > b , i :first-child {
  margin: 0 calc(1px + 2px);
  content: "x ;  { y";
}
p:nth-child(2 of .a) { color: red; }
"""
    assert tight(style) == (
        'a:hover > b,i :first-child{margin:0 calc(1px + 2px);content:"x ;  { y"}'
        "p:nth-child(2 of .a){color:red}"
    )


def test_a_script_that_cannot_be_joined_is_named(
    small: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (small / "assets" / "javascripts" / "two.js").unlink()
    assert main([str(small)]) == 1
    assert 'Could not resolve "./two.js"' in capsys.readouterr().err


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"
