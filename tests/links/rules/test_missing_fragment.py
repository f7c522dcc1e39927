"""Tests of the rule missing-fragment."""

from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import CLEAN_SITE, example, on_checklist

PLACE = ("docs/move-on/checklist.md", 7, "missing-fragment")
FAILS = example(
    on_checklist(
        "Go back to [why it hurts](../index.md#why-it-hurts).",
        '<p>Go back to <a href="../../#why-it-hurts">why it hurts</a>.</p>',
    ),
    PLACE,
)
PASSES = example(
    on_checklist(
        "Go back to [the start](../index.md#after-a-no) or [up](#top), [here](#first-hour).",
        '<p>Go back to <a href="../../#after-a-no">the start</a> or <a href="#top">up</a>, '
        '<a href="#first-hour">here</a>, <a href="?h=hour#first-hour:~:text=one">found</a>.</p>',
    )
)


def test_letters_of_another_case_do_not_match(found: Finder) -> None:
    markdown = "See [the first hour](#First-Hour)."
    main = '<p>See <a href="#First-Hour">the first hour</a>.</p>'
    assert found(example(on_checklist(markdown, main))) == {PLACE}


def test_a_fragment_that_lychee_passes_over_is_looked_up(found: Finder) -> None:
    markdown = "See [the first day](#first-day){rel=nofollow}."
    main = '<p>See <a rel="nofollow" href="#first-day">the first day</a>.</p>'
    assert found(example(on_checklist(markdown, main))) == {PLACE}


def test_an_id_inside_a_template_is_not_on_the_page(found: Finder) -> None:
    markdown = '<template><p id="note">Sleep on it.</p></template> <a href="#note">Note</a>'
    files = on_checklist(markdown, markdown)
    # Lychee counts such an id, so it is a link it passes over that shows the difference.
    files = {name: text.replace("<a ", '<a rel="nofollow" ') for name, text in files.items()}
    assert found(example(files)) == {PLACE}


def test_one_link_of_the_frame_to_its_own_page_is_one_problem(problems: ProblemFinder) -> None:
    skip = '<body>\n<a href="#content">Skip to the content</a>'
    pages = {name: text for name, text in CLEAN_SITE.items() if name.startswith("site/")}
    files = {name: text.replace("<body>", skip) for name, text in pages.items()}
    files["overrides/main.html"] = '<a href="#content">Skip to the content</a>'
    assert [str(problem) for problem in problems(example(files))] == [
        "overrides/main.html:1: missing-fragment: the page has no element with the id content; "
        "use the id of a heading that is there, or give one this id (on 2 pages)"
    ]
