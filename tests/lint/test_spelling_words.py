"""Words of many Englishes and trades pass or are asked about; misspellings are reported.

The lists were written down before the dictionaries were looked at.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.lint.spelling import mistakes

LISTS = Path(__file__).parent / "spelling_words"
MARKED = re.compile(r"_([^_]+)_")
LISTED = " or list it in scripts/lint/words.txt if it is right"


def sentences(name: str) -> Iterator[str]:
    """Yield the sentences of a list."""
    for line in (LISTS / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.partition(" | ")[0]


def asked_about(sentence: str) -> set[str]:
    """Return the words of a sentence that are reported."""
    return {one.advice.split("'")[1] for one in mistakes([sentence.replace("_", "")])}


def test_nineteen_of_twenty_names_and_words_of_many_englishes_and_trades_pass() -> None:
    marked = [word for one in sentences("sound.txt") for word in MARKED.findall(one)]
    reported = [word for one in sentences("sound.txt") for word in asked_about(one)]
    assert len(marked) == 201
    assert len(reported) / len(marked) < 1 / 20


def test_every_misspelt_word_is_reported() -> None:
    wrong = list(sentences("misspelt.txt"))
    assert len(wrong) >= 50
    assert [one for one in wrong if asked_about(one) != set(MARKED.findall(one))] == []


@pytest.mark.parametrize(
    ("sentence", "advice"),
    [
        # A capital inside a sentence is a name's.
        ("She asked Nokuthula first.", []),
        ("Nokuthula had ugali in Accra and came by matatu.", []),
        ("We ate it at the braai this arvo.", []),
        ("They were concious of it.", ["'concious': write 'conscious',"]),
        ("A dissapointing day.", ["'dissapointing': write 'disappointing',"]),
        ("I wrote teh note.", ["'teh': write 'the'"]),
        ("Ask the recuiter.", ["'recuiter': write 'recruiter',"]),
        ("A proffesional reply.", ["'proffesional': write 'professional',"]),
        # A chain is taken apart, and a word that nobody would write is no slip.
        ("A state-of-the-art-recieve-note-of-the-day.", ["'recieve': write 'receive',"]),
        (f"A {'recieve' * 9} day.", []),
    ],
)  # fmt: skip
def test_advice_is_the_likeliest_word(sentence: str, advice: list[str]) -> None:
    said = [one.advice for one in mistakes([sentence])]
    assert said == [f"{one}{LISTED}" if one.endswith(",") else one for one in advice]
