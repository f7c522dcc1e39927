"""The block that prints the manual of the content rules, to the letter."""

import re

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts.extensions import content_rules
from scripts.extensions.citations import CitationExtension
from scripts.extensions.content_rules import ContentRulesExtension
from scripts.lint.manual import Example, Manual
from scripts.lint.manual import manual as real_manual

BLOCK = "/// content-rules\n///"
ONE = Manual(
    "next-step",
    "each page ends with one `next-step` block & a <link>, not [@none].",
    'It is "one place" to go,\nnot *many*.\n\nA start page has none.',
    (
        Example(True, "/// next-step\n[Rest](a.md) & [run](b.md) &lt;now.\n///\n", ""),
        Example(False, "---\ntitle: Ask\n---\n\n# Ask\n\n- [ ] Save it. [@none]\n", "docs/ask.md"),
        Example(False, "=== docs/a.md\nOne.\n=== docs/b.md\nTwo.\n", ""),
    ),
)
TWO = Manual("spelling", "words are British.", "", ())


def html(text: str = BLOCK) -> str:
    """Render a page with the extensions that could mistake an example for their own."""
    return Markdown(
        extensions=["smarty", "toc", CitationExtension(), ContentRulesExtension()]
    ).convert(text)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put two rules in place of the real ones."""
    groups = {"Shape": (ONE,), "Words": (TWO,), "None yet": ()}
    monkeypatch.setattr(content_rules, "manual", lambda: groups)


@pytest.mark.usefixtures("small")
def test_rules_stand_by_group_with_their_words_and_their_examples_as_they_are() -> None:
    assert html() == (
        '<div class="atn-content-rules">\n'
        '<h2 id="shape">Shape</h2>\n'
        '<h3 id="next-step">next-step</h3>\n'
        "<p><strong>Each page ends with one <code>next-step</code> block &amp; a &lt;link&gt;, "
        "not <code>[@none]</code>.</strong></p>\n"
        "<p>It is &ldquo;one place&rdquo; to go, not *many*.</p>\n"
        "<p>A start page has none.</p>\n"
        '<details class="atn-examples">\n'
        "<summary>Examples of next-step</summary>\n"
        "<figure>\n<figcaption>Reported</figcaption>\n"
        '<pre aria-label="Reported, example 1 of next-step" role="region" tabindex="0">'
        "<code>/// next-step\n[Rest](a.md) &amp; [run](b.md) &amp;lt;now.\n///\n</code></pre>\n"
        "</figure>\n"
        "<figure>\n<figcaption>Fine</figcaption>\n"
        "<p><code>docs/ask.md</code></p>\n"
        '<pre aria-label="Fine, example 2 of next-step, docs/ask.md" role="region" tabindex="0">'
        "<code>---\ntitle: Ask\n---\n\n# Ask\n\n- [ ] Save it. [@none]\n</code></pre>\n"
        "</figure>\n"
        "<figure>\n<figcaption>Fine, in these files together</figcaption>\n"
        "<p><code>docs/a.md</code></p>\n"
        '<pre aria-label="Fine, example 3 of next-step, docs/a.md" role="region" tabindex="0">'
        "<code>One.\n</code></pre>\n"
        "<p><code>docs/b.md</code></p>\n"
        '<pre aria-label="Fine, example 3 of next-step, docs/b.md" role="region" tabindex="0">'
        "<code>Two.\n</code></pre>\n"
        "</figure>\n"
        "</details>\n"
        '<h2 id="words">Words</h2>\n'
        '<h3 id="spelling">spelling</h3>\n'
        "<p><strong>Words are British.</strong></p>\n"
        '<details class="atn-examples">\n'
        "<summary>Examples of spelling</summary>\n"
        "</details>\n"
        "</div>"
    )


def test_the_list_of_sections_names_the_groups() -> None:
    said = html(f"[TOC]\n\n{BLOCK}")
    for number, group in enumerate(real_manual()):
        assert f">{group}</a>" in said, number


def test_every_real_rule_has_its_anchor_once_and_each_example_is_there_as_it_is() -> None:
    soup = BeautifulSoup(html(), "html5lib")
    rules = [rule for group in real_manual().values() for rule in group]
    assert [tag["id"] for tag in soup.select("h3")] == [rule.id for rule in rules]
    ids = [str(tag["id"]) for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    shown = [tag.get_text() for tag in soup.select("pre code")]
    assert shown == [
        text for rule in rules for one in rule.examples for _, text in content_rules.files(one)
    ]


def test_no_mark_of_the_rules_own_words_is_left_on_the_page() -> None:
    soup = BeautifulSoup(html(), "html5lib")
    for code in soup.select("code, pre"):
        code.decompose()
    text = soup.get_text()
    assert not re.search(r"`|\\[*_\[\]]|&(?:amp|lt);", text)


def test_each_piece_that_scrolls_takes_the_focus_and_has_a_name_of_its_own() -> None:
    soup = BeautifulSoup(html(), "html5lib")
    names = [str(tag["aria-label"]) for tag in soup.select("pre[tabindex='0'][role='region']")]
    assert len(names) == len(soup.select("pre"))
    assert len(names) == len(set(names))
