"""Citations: whole HTML for what a writer types, and the error for an unknown id."""

from pathlib import Path

import pytest
from markdown import Markdown

from scripts.content.citation_ids import cited_ids
from scripts.content.errors import ContentError
from scripts.extensions.citations import CitationExtension

SOURCES = """\
- id: gilbert-1998
  authors: "Gilbert, D. T., Pinel, E. C., & Wilson, T. D."
  year: 1998
  title: "Immune neglect"
  container: "Journal of Personality"
  finding: "People expected bad news to upset them for longer than it did."
  limits: "Staged, with students."
  tips: [1]
  read: stored copy
  verified: never
- id: acas-rejected
  authors: "Acas"
  year: null
  title: "If an employer rejects you"
  container: "Official guidance"
  finding: "They do not have to answer."
  limits: "Great Britain."
  tips: [2]
  read: stored copy
  verified: never
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Make a folder of pages with two sources."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sources.yaml").write_text(SOURCES, encoding="utf-8")
    return tmp_path


def html(docs: Path, text: str) -> str:
    """Render a page with the extension alone."""
    extension = CitationExtension(data=str(docs / "data"), pages=str(docs))
    return Markdown(extensions=[extension, "toc"]).convert(text)


def test_a_citation_becomes_a_number_with_its_note_at_the_end_of_the_page(docs: Path) -> None:
    page = "It may hurt for less time than you expect. [@gilbert-1998]\n\nThat sets no date."
    assert html(docs, page) == (
        '<p>It may hurt for less time than you expect.<sup class="atn-cite">'
        '<a aria-label="Source 1" href="#note-1" id="cite-1" role="doc-noteref">1</a></sup></p>\n'
        "<p>That sets no date.</p>\n"
        '<section aria-labelledby="sources" class="atn-notes">'
        '<h2 data-not-searched="" id="sources">Where this comes from</h2><ol>'
        '<li id="note-1">Gilbert and others, 1998. '
        '<a href="evidence:gilbert-1998"><cite>Immune neglect</cite></a>. Journal of Personality. '
        '<a class="atn-back" href="#cite-1" role="doc-backlink">Back to 1</a></li>'
        "</ol></section>"
    )


def test_two_sources_in_one_citation_get_a_number_each(docs: Path) -> None:
    said = html(docs, "Ask once. [@acas-rejected; @gilbert-1998]")
    assert (
        '<sup class="atn-cite">'
        '<a aria-label="Source 1" href="#note-1" id="cite-1" role="doc-noteref">1</a> '
        '<a aria-label="Source 2" href="#note-2" id="cite-2" role="doc-noteref">2</a></sup>'
    ) in said
    assert '<li id="note-1">Acas. ' in said
    assert '<li id="note-2">Gilbert and others, 1998. ' in said


def test_a_source_cited_twice_keeps_its_number_and_the_first_place_to_go_back_to(
    docs: Path,
) -> None:
    said = html(docs, "First. [@gilbert-1998]\n\nThen. [@acas-rejected]\n\nAgain. [@gilbert-1998]")
    assert said.count('id="cite-1"') == 1
    assert said.count('href="#note-1"') == 2
    assert said.count("<li id=") == 2


def test_numbers_follow_reading_order_through_lists_and_emphasis(docs: Path) -> None:
    said = html(docs, "- *One* [@acas-rejected]\n- **Two [@gilbert-1998]**")
    assert said.index('id="cite-1"') < said.index('id="cite-2"')
    assert '<li id="note-1">Acas. ' in said


def test_a_page_without_citations_gets_no_notes(docs: Path) -> None:
    assert html(docs, "Nothing is claimed here.") == "<p>Nothing is claimed here.</p>"


def test_a_citation_in_code_stays_as_typed(docs: Path) -> None:
    assert html(docs, "Type `[@gilbert-1998]`.") == "<p>Type <code>[@gilbert-1998]</code>.</p>"


def test_the_notes_heading_is_left_out_of_the_table_of_contents(docs: Path) -> None:
    said = html(docs, "[TOC]\n\n## Ask\n\nText. [@acas-rejected]")
    assert said.count("Where this comes from") == 1


def test_an_unknown_id_stops_the_build_naming_file_line_and_the_likely_id(docs: Path) -> None:
    page = docs / "move-on.md"
    page.write_text("---\ntitle: x\n---\n\nIt hurts. [@gilbret-1998]\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        html(docs, "It hurts. [@gilbret-1998]")
    assert str(caught.value) == (
        f"{page}:5: unknown-citation: no source 'gilbret-1998' in docs/data/sources.yaml; "
        "did you mean 'gilbert-1998'?"
    )


def test_ids_are_read_in_order_from_any_text() -> None:
    text = "One [@a-1; @b-2], two [@c-3]; no [@ d], no [e]."
    assert cited_ids(text) == ["a-1", "b-2", "c-3"]
