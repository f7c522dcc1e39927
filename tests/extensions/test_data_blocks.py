"""Blocks from data files: what a reader sees, and the error for a wrong name."""

from pathlib import Path

import pytest
from markdown import Markdown

from scripts.content.errors import ContentError
from scripts.extensions.data_blocks import DataBlocksExtension

SUPPORT = """\
- id: ireland
  name: Ireland
  emergency: {number: "112 or 999", verified: never}
  lines:
    - name: Samaritans
      for: "whatever you are going through"
      number: "116 123"
      hours: "free, any time"
      url: https://www.samaritans.org/ireland/
      verified: 2026-11-02
"""
MONEY = """\
- id: ireland
  name: Ireland
  lines:
    - name: MABS
      for: "advice on debt, free"
      number: "0818 07 2000"
      url: https://www.mabs.ie
      verified: never
- id: kenya
  name: Kenya
  steps: ["If you save with a chama, ask them first."]
- id: anywhere
  name: Any country
  steps: [Speak to your landlord first., Be careful with loan apps.]
"""
PLACES = """\
- id: free-courses
  title: Free courses
  places:
    - name: OpenLearn
      by: The Open University
      where: anywhere
      what: Free courses.
      url: https://www.open.edu/openlearn/
      verified: never
    - name: eCollege
      where: Ireland
      what: Online courses.
      url: https://www.ecollege.ie
      verified: never
      note: Nobody has checked that it is free.
"""
SOURCES = """\
- id: paul-moser-2009
  authors: "Paul, K. I., & Moser, K."
  year: 2009
  title: "Unemployment impairs mental health"
  container: "Journal of Vocational Behavior"
  volume: "74"
  issue: "3"
  pages: "264-282"
  doi: "10.1016/j.jvb.2009.01.001"
  finding: "Unemployed people had more problems."
  limits: "About unemployment, not one rejection."
  tips: [1]
  read: background
  verified: never
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Make a folder of pages with one small file of each kind."""
    (tmp_path / "data").mkdir()
    for name, text in (
        ("support", SUPPORT),
        ("money", MONEY),
        ("places", PLACES),
        ("sources", SOURCES),
    ):
        (tmp_path / "data" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def html(docs: Path, text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[DataBlocksExtension(data=str(docs / "data"))]).convert(text)


def test_a_support_line_shows_danger_first_then_what_to_dial(docs: Path) -> None:
    assert html(docs, "/// support-lines | ireland\n///") == (
        '<div class="atn-support-lines">\n'
        '<p class="atn-danger">In immediate danger: '
        '<a aria-label="112, Ireland" href="tel:112">112</a> or '
        '<a aria-label="999, Ireland" href="tel:999">999</a></p>\n'
        '<p class="atn-checked">Not yet checked by a person.</p>\n'
        '<ul class="atn-cards">\n<li>\n'
        '<p class="atn-card-name"><a href="https://www.samaritans.org/ireland/">Samaritans</a></p>\n'
        '<p class="atn-number">Call '
        '<a aria-label="116 123, Samaritans" href="tel:116123">116 123</a></p>\n'
        "<p>For whatever you are going through. Free, any time.</p>\n"
        "</li>\n</ul>\n"
        '<p class="atn-checked">Last checked by a person on 2 November 2026: this entry.</p>\n'
        "</div>"
    )


def test_help_with_money_is_dated_as_the_phone_lines_are(docs: Path) -> None:
    assert html(docs, "/// money-help | ireland\n///") == (
        '<div class="atn-money-help">\n'
        '<p class="atn-checked">Nobody has checked the numbers and addresses on this page by hand '
        "yet. If one does not answer, try the next, or call your local emergency number.</p>\n"
        '<ul class="atn-cards">\n<li>\n'
        '<p class="atn-card-name"><a href="https://www.mabs.ie">MABS</a></p>\n'
        '<p class="atn-number">Call '
        '<a aria-label="0818 07 2000, MABS" href="tel:0818072000">0818 07 2000</a></p>\n'
        "<p>For advice on debt, free.</p>\n"
        "</li>\n</ul>\n</div>"
    )


def test_where_nobody_is_named_the_reader_hears_whom_to_ask(docs: Path) -> None:
    assert html(docs, "/// money-help | kenya\n///") == (
        '<div class="atn-money-help">\n<ul>\n'
        "<li>If you save with a chama, ask them first.</li>\n"
        "</ul>\n"
        "<p>We can't name a service here yet. See "
        '<a href="#money-help-in-other-countries">whom to ask in any country</a>.</p>\n</div>'
    )
    assert html(docs, "/// money-help | anywhere\n///") == (
        '<div class="atn-money-help">\n<ul>\n'
        "<li>Speak to your landlord first.</li>\n"
        "<li>Be careful with loan apps.</li>\n"
        "</ul>\n</div>"
    )


def test_a_page_says_once_before_its_first_list_that_nobody_has_checked_it(docs: Path) -> None:
    said = html(docs, "/// places | free-courses\n///\n\n/// money-help | ireland\n///")
    once = "Nobody has checked the numbers and addresses on this page by hand yet."
    assert said.count("Nobody has checked the") == 1
    assert said.index(once) < said.index("OpenLearn")
    assert "atn-unchecked" not in said


def test_places_say_who_runs_them_and_where_they_are_for(docs: Path) -> None:
    said = html(docs, "/// places | free-courses\n///")
    assert (
        '<a href="https://www.open.edu/openlearn/">OpenLearn</a>, The Open University</p>' in said
    )
    assert '<a href="https://www.ecollege.ie">eCollege</a> (Ireland)</p>' in said
    assert "Online courses. Nobody has checked that it is free." in said
    assert (
        '<p class="atn-checked">Nobody has checked the addresses on this page by hand yet. If one '
        "does not work, search for its name.</p>" in said
    )


def test_entries_checked_on_different_days_each_say_so(docs: Path) -> None:
    path = docs / "data" / "places.yaml"
    text = path.read_text(encoding="utf-8").replace("never", "2026-11-02", 1)
    path.write_text(text, encoding="utf-8")
    said = html(docs, "/// places | free-courses\n///")
    assert said.count("Last checked by a person on 2 November 2026.") == 1
    assert said.count("Not yet checked by a person.") == 1


def test_the_evidence_list_gives_finding_limits_address_and_how_it_was_read(docs: Path) -> None:
    said = html(docs, "/// sources\n///")
    assert '<li id="paul-moser-2009">' in said
    assert "Paul, K. I., &amp; Moser, K. (2009). <cite>Unemployment impairs" in said
    assert "Journal of Vocational Behavior, 74(3), 264-282." in said
    assert "<strong>Its limits.</strong> About unemployment, not one rejection." in said
    assert '<a href="https://doi.org/10.1016/j.jvb.2009.01.001">doi.org/10.1016' in said
    assert '<p class="atn-checked">Known to us as background; not read for this site.</p>' in said


def test_a_wrong_name_stops_the_build_naming_file_line_and_the_right_names(docs: Path) -> None:
    page = docs / "support.md"
    page.write_text("# Support\n\n/// support-lines | eire\n///\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html(docs, "/// support-lines | eire\n///")
    assert str(caught.value) == (
        f"{page}:3: unknown-entry: 'support-lines' knows no 'eire'; use: ireland"
    )
