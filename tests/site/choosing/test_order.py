"""A service's countries before the others, wherever a page lists them."""

from scripts.site.choosing.order import countries_first
from tests.site.choosing.test_pages import LINES

PAGE = """\
# Lines

First words.

## Any country

/// support-lines | anywhere
///

## Ireland

/// support-lines | ireland
///

## United Kingdom

/// support-lines | uk
///

More about it.

## Kenya

/// support-lines | kenya
///

## If money is short

List what is due.

### Money help in Ireland

/// money-help | ireland
///

### Money help in Kenya

/// money-help | kenya
///

### Money help in other countries

/// money-help | anywhere
///
"""


def test_the_named_countries_come_first_and_the_rest_keep_their_order() -> None:
    found = countries_first(PAGE, ("kenya", "uk"))
    headings = [line[3:] for line in found.splitlines() if line.startswith("## ")]
    assert headings == ["Any country", "Kenya", "United Kingdom", "Ireland", "If money is short"]
    # The parts of one section change places in the same way, and the last one stays.
    parts = [line for line in found.splitlines() if line.startswith("### ")]
    assert parts == [
        "### Money help in Kenya",
        "### Money help in Ireland",
        "### Money help in other countries",
    ]
    assert sorted(found.splitlines()) == sorted(PAGE.splitlines())
    assert countries_first(PAGE, ()) == PAGE


def test_cards_that_open_change_places_within_their_section() -> None:
    cards = "## Your country\n\n/// rights | uk\n///\n\n/// rights | kenya\n///\n\nNot there?\n"
    assert countries_first(cards, ("kenya",)) == (
        "## Your country\n\n/// rights | kenya\n///\n\n/// rights | uk\n///\n\nNot there?\n"
    )


def test_a_line_of_links_to_countries_is_in_their_order() -> None:
    line = countries_first(LINES, ("kenya",)).splitlines()[2]
    expected = "[Kenya](#money-in-kenya), [Ireland](#money-in-ireland), or [another](#elsewhere)."
    assert line == expected
    assert countries_first(LINES, ()) == LINES
