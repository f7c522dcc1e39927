"""Slides: faces, numbers and notes, and what is told to a writer who starts without a heading."""

from pathlib import Path

import pytest
from markdown import Markdown

from scripts.content.errors import ContentError
from scripts.extensions.slides import SlidesExtension

TWO = """\
//// slides

## What we agree

- What is said here stays here.

/// speaker-note
Read the lines aloud.
///

## Choose a sheet

First day, or three lessons.

////
"""


def html(text: str, docs: Path = Path()) -> str:
    """Render a page with the extension and headings' addresses."""
    return Markdown(extensions=[SlidesExtension(docs=str(docs)), "toc"]).convert(text)


def test_each_heading_starts_a_slide_with_its_number_and_its_note_beside_it() -> None:
    assert html(TWO) == (
        '<div class="atn-slides"><button class="atn-button atn-present" hidden="" '
        'type="button">Present these slides</button><fieldset class="atn-slides-paper">\n'
        "<legend>On paper, print as</legend>\n"
        '<p><input checked="" id="paper-slides" name="paper" type="radio" '
        'value="slides" /> <label for="paper-slides">Slides, one on each sheet</label></p>\n'
        '<p><input id="paper-handout" name="paper" type="radio" '
        'value="handout" /> <label for="paper-handout">Handout, slides with their notes</label>'
        "</p>\n</fieldset>\n"
        '<div class="atn-slide">\n<div class="atn-slide-face">\n'
        '<h2 id="what-we-agree">What we agree</h2>\n'
        "<ul>\n<li>What is said here stays here.</li>\n</ul>\n"
        '<p class="atn-slide-number" data-not-searched="">Slide 1 of 2</p>\n</div>\n'
        '<div class="atn-slide-note">\n<p class="atn-slide-note-title">Speaker note</p>\n'
        "<p>Read the lines aloud.</p>\n</div>\n</div>\n"
        '<div class="atn-slide">\n<div class="atn-slide-face">\n'
        '<h2 id="choose-a-sheet">Choose a sheet</h2>\n'
        "<p>First day, or three lessons.</p>\n"
        '<p class="atn-slide-number" data-not-searched="">Slide 2 of 2</p>\n</div>\n</div>\n'
        "</div>"
    )


def test_words_before_the_first_heading_are_reported_at_their_line(tmp_path: Path) -> None:
    early = TWO.replace("## What we agree", "Welcome to all.")
    (tmp_path / "talk.md").write_text(early, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html(early, tmp_path)
    assert (caught.value.path.name, caught.value.line, caught.value.rule) == (
        "talk.md",
        3,
        "slides",
    )
    assert "start with a second-level heading" in caught.value.remedy


def test_slides_without_a_slide_are_reported_too(tmp_path: Path) -> None:
    (tmp_path / "talk.md").write_text("Words.\n\n//// slides\n////\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html("Words.\n\n//// slides\n////\n", tmp_path)
    assert caught.value.line == 3
