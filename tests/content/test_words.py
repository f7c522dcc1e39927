"""What is said in a language: looked up by its English, with numbers and names filled in."""

import datetime
from pathlib import Path

import pytest

from scripts.content import words
from scripts.content.checked import last_checked
from scripts.content.words import (
    catalogue,
    counted_pages,
    direction,
    named,
    say,
    say_data,
    say_many,
    speaking,
    without_numbers,
    written,
)

CATALOGUE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgid "Search"
msgstr "Chwilio"

msgid "From {site}."
msgstr "O {site}."

msgid "{count} page"
msgid_plural "{count} pages"
msgstr[0] "{count} tudalen"
msgstr[1] "un dudalen"
msgstr[2] "{count} dudalen"
msgstr[3] "{count} tudalen"
msgstr[4] "{count} thudalen"

msgid "Text HOME to {0}"
msgstr "Anfonwch HOME at {0}"

#, fuzzy
msgid "Menu"
msgstr "Bwydlen"
"""


@pytest.fixture
def welsh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of languages with one small catalogue, and look things up there."""
    (tmp_path / "cy").mkdir()
    (tmp_path / "cy" / "words.po").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(words, "catalogue", lambda language: catalogue(language, tmp_path))
    return tmp_path


@pytest.mark.usefixtures("welsh")
@pytest.mark.parametrize(
    ("english", "values", "welsh_words"),
    [
        ("Search", {}, "Chwilio"),
        ("From {site}.", {"site": "After the No"}, "O After the No."),
        ("Close menu", {}, "Close menu"),
        ("Menu", {}, "Menu"),
    ],
    ids=["known", "with a name in it", "without a translation", "in doubt"],
)
def test_words_are_said_in_the_language_spoken(
    english: str, values: dict[str, str], welsh_words: str
) -> None:
    with speaking("cy"):
        assert say(english, **values) == welsh_words
    assert say("Search") == "Search"


@pytest.mark.usefixtures("welsh")
def test_each_number_has_the_form_of_its_language() -> None:
    with speaking("cy"):
        said = [say_many("{count} page", "{count} pages", count) for count in (1, 2, 6, 7)]
    assert said == ["un dudalen", "2 dudalen", "6 thudalen", "7 tudalen"]
    assert [say_many("{count} page", "{count} pages", count) for count in (1, 2)] == [
        "1 page",
        "2 pages",
    ]


@pytest.mark.usefixtures("welsh")
def test_a_number_of_the_data_is_never_looked_up() -> None:
    with speaking("cy"):
        assert say_data("Text HOME to 741741") == "Anfonwch HOME at 741741"
    assert without_numbers("112 from a mobile, 10177 for an ambulance") == (
        "{0} from a mobile, {1} for an ambulance",
        ["112", "10177"],
    )
    assert without_numbers("116 123 or +353 1 234") == ("{0} or {1}", ["116 123", "+353 1 234"])


def test_a_number_among_words_from_the_right_keeps_its_order() -> None:
    with speaking("ar"):
        said = say_data("116 123 or +353 1 234")
        assert said == "\u200e116 123\u200e أو \u200e+353 1 234\u200e"
        assert say_data("Text HOME to 741741") == "إرسال كلمة HOME برسالة نصية إلى 741741"


def test_a_day_is_written_as_the_language_writes_it() -> None:
    day = datetime.date(2026, 3, 2)
    assert written(day) == "2 March 2026"
    with speaking("cy"):
        assert written(day) == "2 Mawrth 2026"
        assert last_checked(day) == "Gwiriwyd ddiwethaf gan berson ar 2 Mawrth 2026."
        assert named() == "cy"
    with speaking("ar"):
        assert written(day) == "2 مارس 2026"
    assert named() == "en-GB"


def test_only_arabic_of_ours_begins_on_the_right() -> None:
    assert [direction(one) for one in ("en", "cy", "ar")] == ["ltr", "ltr", "rtl"]


def test_a_style_sheet_counts_pages_in_any_order() -> None:
    assert counted_pages("Page {page} of {pages}") == (
        '"Page " counter(page) " of " counter(pages)'
    )
    assert counted_pages("{pages}/{page} tudalen") == (
        '"" counter(pages) "/" counter(page) " tudalen"'
    )
