"""A page for files: addresses, scripts and data change, and not one character besides."""

from pathlib import Path

import pytest

from scripts.content.errors import ProjectError
from scripts.usb.pages import rewrite

PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Support &amp; help</title>
<link rel="canonical" href="https://after-the-no.example/support/">
<script src="../theme.js"></script></head>
<body><!-- <a href="../support/"> stays --><a class='x' HREF='../support/#uk' title="a href=b">A</a>
<svg viewBox="0 0 1 1"><linearGradient id="g"/></svg> &copy; 2 < 3
<img src="../logo.svg" alt="">
<footer><div class="atn-footer-inner"><p>Foot</p></div></footer>
<script type="application/json" id="sheets">{"a": {"title": "it is <b>", "url": "support/"}}
</script>
<script type="module" src="../sheet.js"></script>
</body></html>
"""


def site_with(small: Path, html: str) -> Path:
    """Write the support page and the files it names."""
    for name in ("theme.js", "sheet.js", "logo.svg"):
        (small / name).write_text("", encoding="utf-8")
    (small / "support" / "index.html").write_text(html, encoding="utf-8")
    return small


def test_only_what_files_need_is_changed(small: Path) -> None:
    html, modules = rewrite(site_with(small, PAGE), "support/index.html")
    note = html[html.index('<p class="atn-from-files">') : html.index("</div></footer>")]
    wanted = PAGE
    for old, new in {
        "HREF='../support/#uk'": 'HREF="../support/index.html#uk"',
        '"it is <b>", "url": "support/"}}\n': '"it is \\u003cb>", "url": "support/index.html"}}',
        '<script type="module" src': "<script defer src",
    }.items():
        wanted = wanted.replace(old, new)
    assert html.replace(note, "") == wanted
    assert modules == ["sheet.js"]


def test_the_foot_says_where_answers_are_kept_and_how_to_take_them_along(small: Path) -> None:
    html, _ = rewrite(site_with(small, PAGE), "support/index.html")
    assert (
        '<p>Foot</p><p class="atn-from-files">You opened this page as a file. '
        "What you type is kept in this browser, for files opened on this computer. It is not kept "
        "beside the files, and another page opened as a file here could read it. To take it with "
        'you, <a href="../worksheets/index.html">export your answers to one file</a>.</p>'
        "</div></footer>"
    ) in html


def test_a_page_that_moved_sends_readers_on_to_a_file(small: Path) -> None:
    html = '<meta http-equiv="refresh" content="0; url=../support/#uk"><a href="../support/">On</a>'
    (small / "old").mkdir()
    (small / "old" / "index.html").write_text(html, encoding="utf-8")
    made, _ = rewrite(small, "old/index.html")
    assert made == (
        '<meta http-equiv="refresh" content="0; url=../support/index.html#uk">'
        '<a href="../support/index.html">On</a>'
    )


def test_data_that_is_no_json_is_refused(small: Path) -> None:
    site_with(small, '<script type="application/json">{"a": }</script>')
    with pytest.raises(ProjectError, match=r"support/index\.html: its data for scripts is no JSON"):
        rewrite(small, "support/index.html")
