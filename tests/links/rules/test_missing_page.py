"""Tests of the rule missing-page."""

from tests.links.conftest import Finder
from tests.links.samples import example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "missing-page")
FAILS = example(
    on_checklist(
        '<a href="../kind-leter/">Write a kind letter</a> to yourself.',
        '<p><a href="../kind-leter/">Write a kind letter</a> to yourself.</p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        'Read [this list](checklist.md?h=hour) again, or call <a href="tel:116123">116 123</a>.',
        '<p>Read <a href="./?h=hour">this list</a> again, '
        'or call <a href="tel:116123">116 123</a>.</p>',
    )
)


def test_a_link_that_lychee_passes_over_is_looked_up_all_the_same(found: Finder) -> None:
    markdown = "Ask a friend to read [your reply](../reply/){rel=nofollow}."
    main = '<p>Ask a friend to read <a rel="nofollow" href="../reply/">your reply</a>.</p>'
    assert found(example(on_checklist(markdown, main))) == {PLACE}


def test_a_link_inside_code_is_looked_up_all_the_same(found: Finder) -> None:
    markdown = "See [`the message`](../message/)."
    main = '<p>See <code><a href="../message/">the message</a></code>.</p>'
    assert found(example(on_checklist(markdown, main))) == {PLACE}


def test_a_folder_without_an_index_is_no_page(found: Finder) -> None:
    markdown = 'Our <a href="../letters/">letters</a> are short.'
    files = on_checklist(markdown, f"<p>{markdown}</p>")
    files["site/move-on/letters/kind.txt"] = "Dear me"
    assert found(example(files)) == {PLACE}


def test_an_attribute_only_lychee_knows_is_reported_too(found: Finder) -> None:
    image = '<img alt="A path" src="data:," longdesc="../path-in-words/">'
    assert found(example(on_checklist(image, image))) == {PLACE}
