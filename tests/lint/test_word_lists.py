"""The lists of a rule: classes, phrases and texts, and what is said of a faulty file."""

from pathlib import Path

import pytest

from scripts.content.errors import ContentError
from scripts.lint.matching.vocabulary import WORDS
from scripts.lint.word_lists import WordLists, asked, denied

FILE = """\
classes:
  people: [manager/managers]
texts:
  known: ["999"]
lists:
  share:
    - "[number] in [number] [people]"
"""


def written(folder: Path, text: str) -> WordLists:
    """Write a file of lists and read it."""
    path = folder / "some-rule.yml"
    path.write_text(text, encoding="utf-8")
    return WordLists(path)


def test_a_phrase_may_name_a_class_and_a_quantity(tmp_path: Path) -> None:
    lists = written(tmp_path, FILE)
    text = "We hear that nine in ten managers agree."
    assert [phrase.of(text) for phrase in lists.find("share", text)] == ["nine in ten managers"]
    assert lists.holds("share", text)
    assert not lists.holds("share", "Nine managers agree.")
    assert lists.texts == {"known": ("999",)}


def test_a_long_phrase_is_cut_at_a_word(tmp_path: Path) -> None:
    lists = written(
        tmp_path, "lists:\n  all:\n    - we write to each and every one of those hiring managers\n"
    )
    text = "We write to each and every one of those hiring managers."
    found = lists.find("all", text)
    assert [phrase.of(text) for phrase in found] == [
        "We write to each and every one of those hiring ..."
    ]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("classes: {}\n", 1, "'lists' is missing"),
        ("lists: {}\nwords: {}\n", 2, "'words' is not known"),
        ("lists:\n  one:\n    - '[crowd]'\n", 3, "[crowd] is no class"),
        ("lists:\n  one:\n    - two\n    - two\n", 4, "'two' stands here twice"),
    ],
)
def test_a_faulty_file_is_refused_with_its_line(
    tmp_path: Path, text: str, line: int, says: str
) -> None:
    with pytest.raises(ContentError) as refused:
        written(tmp_path, text)
    assert refused.value.line == line
    assert says in str(refused.value)


@pytest.mark.parametrize("path", sorted((WORDS / "lists").glob("[!s]*.yml")), ids=lambda p: p.stem)
def test_every_file_of_lists_can_be_read_and_is_named_like_a_rule(path: Path) -> None:
    assert WordLists(path)
    rules = Path(__file__).parents[2] / "scripts" / "lint" / "rules"
    assert (rules / f"{path.stem.replace('-', '_')}.py").exists()


def test_what_a_sentence_turns_down_or_asks_it_does_not_say(tmp_path: Path) -> None:
    lists = written(tmp_path, FILE)
    for text, turned_down in (
        ("Nobody knows whether nine in ten managers agree.", True),
        ("You can see that nine in ten managers agree.", False),
    ):
        assert denied(text, lists.find("share", text)[0]) is turned_down
    assert asked('Do nine in ten managers agree?"')
    assert not asked("Nine in ten managers agree.")
