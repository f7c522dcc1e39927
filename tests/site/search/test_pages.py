"""What the search learns of a built page."""

import gzip
from pathlib import Path

import pytest

from scripts.content import search_words
from scripts.site.search import engine, packing, writing
from scripts.site.search.pages import page
from scripts.site.search.sections import sections

HTML = """\
<p>Before</p><article><p hidden>Frame</p><h1 id="t">Title</h1><p>One <b>t</b>wo.</p>
<nav data-not-searched=""><a href="#a">On this page</a></nav>
<h2 id="a">The <abbr>CV</abbr></h2><p>Write it<br>today.</p><h3>No id</h3><ul><li>x<li>y</ul>
<h2 id="b">More</h2><label>Name</label><textarea>typed</textarea><svg><text>art</text></svg>
<section class="atn-notes"><h2 id="sources">Sources</h2><p>Note</p></section></article><p>After</p>
"""
DATA = """\
labels: {guide: Tip}
under: {support/: Help}
apart:
  - {heading: For others, types: [careers-service]}
empty: it the
little: job
whole: ending
same:
  - [boss, manager]
"""


def known(tmp_path: Path) -> search_words.Words:
    """Read a file with this text."""
    (tmp_path / search_words.NAME).write_text(DATA, encoding="utf-8")
    return search_words.read(tmp_path)


def test_an_article_is_cut_at_headings_and_what_is_hidden_is_left_out() -> None:
    assert [(part.id, " ".join(part.heading.split()), part.text) for part in sections(HTML)] == [
        ("", "", "One two."),
        ("a", "The CV", "Write it today. No id x y"),
        ("b", "More", "Name"),
    ]


def test_a_page_holds_no_word_twice_and_none_that_tells_nothing(tmp_path: Path) -> None:
    meta = {
        "title": "Title",
        "description": "Says.",
        "page_type": "guide",
        "tags": ["tag, other", "one"],
    }
    made = page("move-on/", meta, sections(HTML), known(tmp_path), brief=False)
    assert made == {
        "at": "move-on/",
        "is": "Tip",
        "title": "Title",
        "says": "Says.",
        "tags": ["tag", "other", "one"],
        "boost": 1,
        "parts": [
            ["", "", "", "one two"],
            ["a", "The CV", "Write it today. No id x y", "id no today write"],
            ["b", "More", "Name", "name"],
        ],
    }


def test_a_page_that_stands_apart_shows_headings_and_one_that_weighs_little_has_them_alone(
    tmp_path: Path,
) -> None:
    data = known(tmp_path)
    brief = page("x/", {}, sections(HTML), data, brief=True)
    assert brief["parts"][0] == ["", "", "", "id name no one today two write"]
    assert brief["parts"][1] == ["a", "The CV", "", ""]
    bare = page("x/", {"search": {"boost": 0.2}}, sections(HTML), data, brief=True)
    assert bare["parts"][1] == ["a", "The CV", "", ""]


def test_pages_are_packed_without_saying_a_word_or_a_fragment_twice() -> None:
    parts = [["", "", "", "x"], ["asks-more", "Ask’s more", "Lead", "call x"]]
    made = [{"at": "a/", "parts": parts}, {"at": "b/", "parts": [["own", "Told", "", "x"]]}]
    assert packing.slim(made) == [
        {"at": "a/", "parts": ["", "Ask’s more"]},
        {"at": "b/", "parts": [["own", "Told"]]},
    ]
    assert packing.held(made) == ["call x", "1 000"]
    assert packing.leads(made) == [["", "Lead"], [""]]
    many = [{"parts": [["", "", "", f"all word{number}"]]} for number in range(30)]
    assert "all" not in packing.held(many)[0].split()


def test_the_whole_search_weighs_less_than_104_kb_and_holds_its_licence(site: Path) -> None:
    files = [*(site / "search").glob("*.json"), site / "assets" / "javascripts" / "minisearch.js"]
    assert len(files) == 4
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) < 104 * 1024
    assert "Permission is hereby granted" in files[-1].read_text(encoding="utf-8")


def test_no_site_is_said_with_the_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert writing.main([str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"{tmp_path}: no built site here; run: make build\n"


def test_a_missing_engine_is_said_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "index.html").write_text("", encoding="utf-8")
    monkeypatch.setattr(engine, "PACKAGE", tmp_path / "none")
    assert writing.main([str(tmp_path)]) == 1
    assert capsys.readouterr().err == f"{tmp_path / 'none'}: missing; run: make build\n"
