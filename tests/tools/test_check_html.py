"""Every built page is sound HTML, and what the theme's script alone would use is gone."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from scripts.site import shrinking
from scripts.tools import check_html

BROKEN = """<!doctype html>
<html lang="en"><title>A page</title>
<p><input type="radio" autocomplete="off" aria-label="One">
<table><tr><td role="cell">One</td></tr></table>
"""


def test_no_page_has_an_error_or_a_warning(site: Path) -> None:
    assert check_html.faults(site) == []


def test_each_fault_of_a_site_is_told_with_its_page_and_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a page").mkdir()
    (tmp_path / "a page" / "index.html").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "index.html").write_text(
        '<!doctype html><html lang="en"><title>Sound</title><p>Sound<br/></p>', encoding="utf-8"
    )
    assert check_html.main([str(tmp_path)]) == 1
    told = [line.split(" “")[0] for line in capsys.readouterr().out.splitlines()]
    assert told == [
        "a page/index.html:3: Attribute",
        "a page/index.html:4: The",
        "a page/index.html:4: The",
    ]


def test_a_missing_checker_is_said_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "index.html").write_text(BROKEN, encoding="utf-8")
    monkeypatch.setattr(check_html, "VNU", tmp_path / "none.jar")
    assert check_html.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path / 'none.jar'}: missing; run: make test\n"


def test_a_folder_without_a_site_is_refused_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check_html.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"


DEAD = (
    ".md-toggle, .md-overlay, .md-skip, .md-dialog, .md-consent, [data-md-component=announce], "
    "link[rel=next], link[rel=prev]"
)


def test_nothing_is_left_of_what_only_the_themes_script_would_use(site: Path) -> None:
    left = {
        (path.relative_to(site).as_posix(), str(part))
        for path in site.rglob("*.html")
        for part in BeautifulSoup(path.read_bytes(), "html5lib").select(DEAD)
    }
    assert left == set()


@pytest.mark.parametrize(
    "dead",
    [
        '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer">',
        '<label class="md-overlay" for="__drawer" aria-hidden="true"></label>',
        '<link rel="next" href="before-you-hear/">',
        '<div data-md-component="skip">\n  <a href="#a" class="md-skip">Skip</a>\n</div>',
        '<div data-md-component="announce">\n  \n</div>',
        '<div class="md-dialog" data-md-component="dialog" role="status">\n'
        '  <div class="md-dialog__inner md-typeset"></div>\n</div>',
    ],
)
def test_the_step_takes_out_what_either_engine_writes_and_no_more(
    tmp_path: Path, dead: str
) -> None:
    page = tmp_path / "index.html"
    page.write_text(f"<body>\n    {dead}\n<div><p>Words.</p></div>", encoding="utf-8")
    shrinking.remove_dead_markup(tmp_path)
    assert page.read_text(encoding="utf-8") == "<body>\n<div><p>Words.</p></div>"


def test_a_drawing_in_a_page_and_an_article_lose_what_says_nothing_there(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(
        '<main data-md-component="main">\n<svg xmlns="http://www.w3.org/2000/svg" width="9"/>\n'
        '<article class="a">\n  \n  \n  <p>A note.</p>\n\n\n\n'
        "<pre>one\n\n\n\ntwo</pre>\n</article>",
        encoding="utf-8",
    )
    shrinking.remove_dead_markup(tmp_path)
    assert page.read_text(encoding="utf-8") == (
        '<main>\n<svg width="9"/>\n'
        '<article class="a">\n<p>A note.</p>\n<pre>one\n\n\n\ntwo</pre>\n</article>'
    )


def test_a_message_to_all_readers_stays(tmp_path: Path) -> None:
    words = '<div data-md-component="announce"><aside>Closed today.</aside></div>'
    (tmp_path / "index.html").write_text(words, encoding="utf-8")
    assert shrinking.remove_dead_markup(tmp_path) == 0
