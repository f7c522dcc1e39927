"""Tests of what is read from a built page."""

from scripts.links.page import in_content
from scripts.links.read_page import read_page
from tests.links.samples import html

FRAME = (
    '<header><a href="#skip">Skip</a><nav><a href="../">Start</a></nav></header>'
    '<footer><a href="privacy/">Privacy</a></footer>'
)


def test_each_reference_knows_its_region() -> None:
    page = read_page("support/index.html", html('<a href="uk/">UK</a>', frame=FRAME))
    assert [(one.value, one.region, in_content(one)) for one in page.references] == [
        ("uk/", "main", True),
        ("#skip", "header", False),
        ("../", "nav", False),
        ("privacy/", "footer", False),
    ]


def test_a_header_inside_an_article_belongs_to_the_content() -> None:
    page = read_page("a.html", '<article><header><a href="b.html">B</a></header></article>')
    assert page.references[0].region == "main"


def test_a_menu_inside_the_main_part_is_navigation() -> None:
    page = read_page("a.html", html('<nav><a href="b.html">B</a></nav>'))
    assert page.references[0].region == "nav"


def test_same_references_are_counted_within_the_content() -> None:
    link = '<a href="uk/">United  <b>Kingdom</b></a>'
    page = read_page("a.html", html(link + link, frame=f"<nav>{link}</nav>"))
    assert [(one.text, one.occurrence) for one in page.references] == [
        ("United Kingdom", 0),
        ("United Kingdom", 1),
        ("United Kingdom", 0),
    ]


def test_candidates_of_a_srcset_are_taken_one_by_one() -> None:
    page = read_page("a.html", '<img alt="A path" srcset="a.png, b.png 2x,c,d.png 300w 2h">')
    assert [(one.value, one.text) for one in page.references] == [
        ("a.png", "A path"),
        ("b.png", "A path"),
        ("c,d.png", "A path"),
    ]


def test_a_link_element_loads_unless_its_rel_only_informs() -> None:
    rels = ["canonical", "me", "alternate", "license", "alternate stylesheet", "icon", "next"]
    head = "".join(f'<link rel="{rel}" href="{rel}">' for rel in rels)
    page = read_page("a.html", html("", head=head))
    assert [one.value for one in page.references if one.loads] == ["alternate stylesheet", "icon"]


def test_what_a_link_says_of_its_file_is_read() -> None:
    link = '<a href="a.pdf" type="Application/PDF" download>A4</a> (2 pages, <b>40 KB</b>)'
    (found,) = read_page("a.html", f"<p>{link}</p>").references
    assert (found.type, found.download, found.after) == ("application/pdf", "", " (2 pages, ")
    (found,) = read_page("a.html", '<link rel="Alternate feed" href="feed.xml">').references
    assert found.rel == {"alternate", "feed"}
    assert found.download is None


def test_references_in_noscript_and_template_are_read() -> None:
    main = '<noscript><img src="a.png"></noscript><template><a href="b/">B</a></template>'
    page = read_page("a.html", html(main))
    assert [one.value for one in page.references] == ["a.png", "b/"]


def test_ids_in_a_template_are_known_but_are_no_target() -> None:
    main = '<p id="uk">UK</p><a name="us">US</a><template><p id="ie">Ireland</p></template>'
    page = read_page("a.html", html(main))
    assert {"uk", "us"} <= page.targets
    assert "ie" not in page.targets
    assert page.known_ids == {"uk", "ie"}
    assert [anchor.id for anchor in page.anchors] == ["uk"]


def test_the_second_use_of_an_id_is_numbered() -> None:
    page = read_page("a.html", '<p id="uk">UK</p><p id="uk">UK</p>')
    assert [anchor.occurrence for anchor in page.anchors] == [0, 1]


def test_a_list_of_ids_is_taken_one_by_one() -> None:
    page = read_page("a.html", '<p aria-labelledby="one two">Breathe</p>')
    assert [(use.whole, use.id) for use in page.id_uses] == [("one two", "one"), ("one two", "two")]


def test_text_outside_code_is_read_line_by_line() -> None:
    main = "<p>Sleep\n on it. <code>/// a</code> Then <b>ask</b>.</p><!-- no --><pre>b</pre>end"
    page = read_page("a.html", f"<main>{main}</main>")
    assert sorted(line.text for line in page.lines) == sorted(
        ["Sleep", "on it.", "Then", "ask", ".", "end"]
    )


def test_a_page_that_only_forwards_is_marked() -> None:
    refresh = "<meta http-equiv=Refresh content=\"0;URL='move-on/'\">"
    page = read_page("a.html", refresh)
    assert page.forwards
    assert [one.value for one in page.references] == ["move-on/"]
    assert not read_page("b.html", html("<p>Breathe.</p>")).forwards
