"""Cards about the law of a country: each page shows its part, and the foot says how we know it."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown import Markdown

from scripts import ROOT
from scripts.content import rights
from scripts.content.data_file import DATA
from scripts.content.errors import ContentError
from scripts.extensions.rights_cards import RightsCardsExtension

RIGHTS = """\
- id: kenya
  name: Kenya
  summary: You can ask an employer for the personal data it holds about you.
  points:
    - about: information
      text: Section 26 gives you the right.
      link: {title: Data Protection Commissioner, url: "https://www.odpc.go.ke/data-subjects/"}
    - about: information
      text: It is free.
      sources: [acas-rejected]
      read: That it is free comes from a law firm's article.
    - about: time-limit
      text: If you are not sure, act within three months.
      read: The time limit comes from a copy.
    - about: discrimination
      text: The Employment Act bans discrimination.
  verified: never
"""
ADVICE = """\
- id: kenya
  lines:
    - name: Labour office
      for: "questions about work"
      number: "0300 123 1100"
      url: https://labour.example
      verified: 2026-11-02
      note: "Nairobi."
  find: Look for a union.
"""
PAGES = {
    "rights": ROOT / "docs" / "seek-feedback" / "your-rights.md",
    "unfair-treatment": ROOT / "docs" / "situations" / "unfair-treatment.md",
}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Make a folder of pages with the two data files."""
    data = tmp_path / "data"
    data.mkdir()
    (data / "rights.yaml").write_text(RIGHTS, encoding="utf-8")
    (data / "advice.yaml").write_text(ADVICE, encoding="utf-8")
    return tmp_path


def html(data: Path, text: str) -> str:
    """Render a page with the extension alone."""
    return Markdown(extensions=[RightsCardsExtension(data=str(data))]).convert(text)


def test_the_page_on_rights_shows_what_is_about_information_and_how_we_know_it_last(
    docs: Path,
) -> None:
    assert html(docs / "data", "/// rights | kenya\n///") == (
        '<div class="atn-rights">\n<details class="atn-country">\n'
        "<summary>\n<h3>Kenya</h3>\n</summary>\n"
        "<p>You can ask an employer for the personal data it holds about you.</p>\n"
        "<ul>\n<li>Section 26 gives you the right. "
        '<a href="https://www.odpc.go.ke/data-subjects/">Data Protection Commissioner</a>.</li>\n'
        "<li>It is free. [@acas-rejected]</li>\n</ul>\n"
        '<p class="atn-checked">Not yet checked by a person. '
        "That it is free comes from a law firm's article.</p>\n"
        "</details>\n</div>"
    )


def test_the_page_on_unfair_treatment_shows_time_limit_advice_and_law_in_this_order(
    docs: Path,
) -> None:
    assert html(docs / "data", "/// unfair-treatment | kenya\n///") == (
        '<div class="atn-unfair-treatment">\n<details class="atn-country">\n'
        "<summary>\n<h3>Kenya</h3>\n</summary>\n"
        '<p class="atn-card-name">Time limit</p>\n'
        "<ul>\n<li>If you are not sure, act within three months.</li>\n</ul>\n"
        '<p class="atn-card-name">Free advice</p>\n'
        '<ul class="atn-cards">\n<li>\n'
        '<p class="atn-card-name"><a href="https://labour.example">Labour office</a></p>\n'
        '<p class="atn-number">Call <a aria-label="0300 123 1100, Labour office" '
        'href="tel:03001231100">0300 123 1100</a></p>\n'
        "<p>For questions about work. Nairobi.</p>\n</li>\n</ul>\n"
        "<p>Look for a union.</p>\n"
        '<p class="atn-card-name">What the law says</p>\n'
        "<ul>\n<li>The Employment Act bans discrimination.</li>\n</ul>\n"
        '<p class="atn-checked">Not yet checked by a person. '
        "The time limit comes from a copy.</p>\n"
        "</details>\n</div>"
    )


def test_a_card_is_as_old_as_the_part_that_was_checked_longest_ago(docs: Path) -> None:
    path = docs / "data" / "rights.yaml"
    path.write_text(RIGHTS.replace("verified: never", "verified: 2026-11-20"), encoding="utf-8")
    said = html(docs / "data", "/// unfair-treatment | kenya\n///")
    assert "Last checked by a person on 2 November 2026. The time limit" in said


@pytest.mark.parametrize("block", ["rights", "unfair-treatment"])
def test_a_country_we_do_not_have_stops_the_build_naming_those_we_have(
    docs: Path, block: str
) -> None:
    page = docs / "page.md"
    page.write_text(f"# Page\n\n/// {block} | peru\n///\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html(docs / "data", f"/// {block} | peru\n///")
    assert str(caught.value) == f"{page}:3: unknown-entry: '{block}' knows no 'peru'; use: kenya"


@pytest.mark.parametrize("block", ["rights", "unfair-treatment"])
def test_each_country_has_a_card_on_both_pages(block: str) -> None:
    text = PAGES[block].read_text(encoding="utf-8")
    shown = re.findall(rf"^/// {block} \| ([a-z-]+)$", text, re.MULTILINE)
    assert sorted(shown) == sorted(rights.read())


def test_every_real_card_ends_with_how_we_know_it_and_holds_nothing_of_another_page() -> None:
    for id_, country in rights.read().items():
        for block, topics in (
            ("rights", {"information"}),
            ("unfair-treatment", {"time-limit", "discrimination"}),
        ):
            page = BeautifulSoup(html(DATA, f"/// {block} | {id_}\n///"), "html5lib")
            card = page.select_one("details.atn-country")
            assert card
            assert card.find_all(recursive=False)[-1]["class"] == ["atn-checked"]
            shown = [
                point
                for point in country.points
                if page.find(string=re.compile(re.escape(point.text)))
            ]
            assert {point.about for point in shown} == topics, (id_, block)
            assert shown == [point for point in country.points if point.about in topics]
