"""Tests of tracing a fault to its line in the sources."""

import pytest

from scripts.links.locate import without_code
from tests.links.conftest import Finder, ProblemFinder
from tests.links.samples import CLEAN_SITE, example, html, on_checklist

CHECKLIST = "docs/move-on/checklist.md"
DEPTHS = {"site/index.html": "", "site/move-on/checklist/index.html": "../../"}
"""Both pages of the clean site, with the way from each to the site's folder."""


def on_every_page(element: str, before: str) -> dict[str, str]:
    """Return both pages with `element` put before a closing tag, `UP/` filled in."""
    return {
        name: CLEAN_SITE[name].replace(before, element.replace("UP/", up) + before)
        for name, up in DEPTHS.items()
    }


def test_the_line_of_a_link_is_found_by_its_source_spelling(found: Finder) -> None:
    files = on_checklist(
        "Read [why](../index.md#why) again.", '<p>Read <a href="../../#why">why</a> again.</p>'
    )
    assert found(example(files)) == {(CHECKLIST, 7, "missing-fragment")}


def test_addresses_with_file_names_are_traced_too(found: Finder) -> None:
    files = {
        "docs/support.md": "---\nnav: false\n---\n# Help\n\nBack to [the list](index.md#list).\n",
        "site/support.html": html('<p>Back to <a href="index.html#list">the list</a>.</p>'),
        "site/index.html": html(
            '<a href="support.html">Support</a> <a href="move-on/checklist/">Checklist</a>'
        ),
    }
    assert found(example(files)) == {("docs/support.md", 6, "missing-fragment")}


def test_the_nth_use_is_the_nth_line(found: Finder) -> None:
    markdown = "See [one](../gone/).\n\nSee [two](../gone/).\n\nSee [three](../gone/)."
    main = "\n".join(f'<p>See <a href="../gone/">{n}</a>.</p>' for n in ("one", "two", "three"))
    expected = {(CHECKLIST, line, "missing-page") for line in (7, 9, 11)}
    assert found(example(on_checklist(markdown, main))) == expected


def test_a_link_shown_as_code_is_not_counted(found: Finder) -> None:
    markdown = "```markdown\n[a letter](../gone/)\n```\n\nWrite [a letter](../gone/)."
    main = '<pre>[a letter](../gone/)</pre><p>Write <a href="../gone/">a letter</a>.</p>'
    assert found(example(on_checklist(markdown, main))) == {(CHECKLIST, 11, "missing-page")}


@pytest.mark.parametrize(
    ("markdown", "main"),
    [
        (
            "Ask [for feedback][ask].\n\n[ask]: ../seek-feedback.md",
            '<p>Ask <a href="../../seek-feedback/">for feedback</a>.</p>',
        ),
        ("Ask [for feedback].", '<p>Ask <a href="../../ask/">for feedback</a>.</p>'),
        ("Ask first [@acas].", '<p>Ask first <a href="../../ask/#acas">1</a>.</p>'),
        ("Ask first (ask.md).", '<p>Ask first <a href="../../x/ask/">1</a>.</p>'),
    ],
)
def test_weaker_traces_are_tried(markdown: str, main: str, found: Finder) -> None:
    ((path, line, rule),) = found(example(on_checklist(markdown, main)))
    assert (path, rule) == (CHECKLIST, "missing-page")
    assert line in {7, 9}


def test_what_the_page_does_not_hold_is_sought_in_the_data(found: Finder) -> None:
    files = on_checklist("::: support", '<p><a href="../../help/">Samaritans</a></p>')
    files["docs/data/support.yaml"] = "- name: Samaritans\n  page: help/\n"
    assert found(example(files)) == {("docs/data/support.yaml", 2, "missing-page")}


def test_a_fault_of_the_footer_is_reported_once_in_its_template(problems: ProblemFinder) -> None:
    footer = '<footer><a href="UP/terms/">Terms</a></footer>'
    files = on_every_page(footer, "</body>")
    files["overrides/partials/footer.html"] = "<footer>\n<a href=\"{{ 'terms/' | url }}\">Terms</a>"
    assert [str(problem) for problem in problems(example(files))] == [
        "overrides/partials/footer.html:2: missing-page: /terms/ is not in the site; "
        "correct the link or add what it leads to (on 2 pages)"
    ]


def test_a_file_named_in_the_settings_is_reported_there(found: Finder) -> None:
    files = on_every_page('<script src="UP/js/a.js"></script>', "</head>")
    files["mkdocs.yml"] = CLEAN_SITE["mkdocs.yml"] + "extra_javascript:\n  - js/a.js\n"
    assert found(example(files)) == {("mkdocs.yml", 15, "missing-asset")}


def test_what_no_source_holds_comes_from_the_template(problems: ProblemFinder) -> None:
    files = on_every_page('<script src="//cdn.example/a.js"></script>', "</head>")
    assert [str(problem) for problem in problems(example(files))] == [
        "docs/index.md:1: other-host: //cdn.example/a.js is loaded from another host; put the "
        "file into docs/assets and load it from there; it comes from the template (on 2 pages)"
    ]


def test_a_page_without_markdown_is_named_in_the_site(found: Finder) -> None:
    files = {"site/404.html": html('<a href="/gone/">Gone</a>')}
    assert found(example(files)) == {("site/404.html", 1, "missing-page")}


def test_fenced_code_is_emptied_and_the_other_lines_stay() -> None:
    text = "One\n\n````\n```\nTwo\n```\n````\n\n  ~~~ yaml\n  three\n  ~~~\n\nFour\n"
    assert without_code(text) == "One\n\n\n\n\n\n\n\n\n\n\n\nFour\n"
