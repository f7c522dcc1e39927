"""A rule's word file: what is read from it, and the line and remedy of what is wrong in it."""

import re
from pathlib import Path

import pytest

from scripts.content.errors import ContentError
from scripts.lint.matching.added import added
from scripts.lint.matching.word_file import read_words
from tests.lint.matching.small import CLASSES, EXCUSES, made, small

SOUND = """\
wants: No sentence says it.
why: |
  A reason.

  Another.
extends: substitution
message: write '%s'
level: error
swap:
  leverage*: use
  no/yes: maybe
exceptions:
  - leverage ratio
unless: [denied, asked]
fails:
  - Leverage it.
passes:
  - Use it.
"""
CHECK = "extends: existence\n    message: leave it out\n    level: error"
SEVERAL = f"""\
wants: No sentence says it.
why: A reason.
checks:
  - {CHECK}
    scope: everywhere
    quoted: true
    tokens:
      - synergy
    fails: [Synergy.]
    passes: [Sums.]
  - {CHECK}
    tokens:
      - win-win
    fails: [Win-win.]
    passes: [Sums.]
"""


def fault(folder: Path, text: str) -> str:
    """Return what is said of a word file, without its folder."""
    path = folder / "jargon.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_words(path, small())
    return str(caught.value).removeprefix(f"{folder}/")


def test_a_file_of_one_check_is_read(tmp_path: Path) -> None:
    path = tmp_path / "jargon.yml"
    path.write_text(SOUND, encoding="utf-8")
    file = read_words(path, small())
    assert (file.wants, file.why) == ("No sentence says it.", "A reason.\n\nAnother.")
    [check] = file.checks
    assert check.messages == ("write 'use'", "write 'maybe'")
    assert (len(check.finder.tokens), len(check.exceptions.tokens)) == (2, 1)
    assert check.unless == (small().excuses["denied"], small().excuses["asked"])
    assert (check.scope, check.quoted) == ("text", False)
    assert (check.fails, check.passes) == (("Leverage it.",), ("Use it.",))


def test_a_file_of_several_checks_is_read(tmp_path: Path) -> None:
    path = tmp_path / "jargon.yml"
    path.write_text(SEVERAL, encoding="utf-8")
    first, second = read_words(path, small()).checks
    assert first.messages == second.messages == ("leave it out",)
    assert (first.scope, first.quoted) == ("everywhere", True)
    assert (second.scope, second.quoted) == ("text", False)


FAULTS = [
    ("leverage*: use", "leverage[: use", "10: bad-words: 'leverage[' has a bracket too many"),
    (
        "leverage*: use",
        "find [an offer]: use",
        "10: bad-words: [an offer] is no class of classes.yml; use one of [a job]",
    ),
    ("leverage*: use", '"": use', "10: bad-words: '' holds no word that must be there"),
    ("leverage*: use", "leverage*:", "10: wrong-kind: 'swap.leverage*' is empty; give it a value"),
    ("leverage*: use", "[a job]: use", "10: bad-yaml: a key must be a word; put quotes around"),
    (
        "no/yes: maybe",
        "leverage*: maybe",
        "11: duplicate-key: 'leverage*' stands here twice, first in line 10; keep one",
    ),
    ("level: error", "level: warning", "8: bad-value: 'level' is 'warning'; use one of: error"),
    (
        "extends: substitution",
        "extends: spelling",
        "6: bad-value: 'extends' is 'spelling'; use one of: existence, substitution, script",
    ),
    (
        "extends: substitution",
        "extends: existence",
        "6: bad-words: 'extends: existence' needs 'tokens'",
    ),
    (
        "extends: substitution",
        "extends: script",
        "9: bad-words: 'extends: script' goes without 'swap'",
    ),
    (
        "message: write '%s'",
        "message: leave it out",
        "7: bad-words: %s stands for the better word of a swap;",
    ),
    (
        "[denied, asked]",
        "[denied, sung]",
        "14: bad-words: 'sung' is not known; use: denied, asked, told, refuted, named",
    ),
    ("exceptions:", "exemptions:", "12: unknown-key: 'exemptions' is not known; did you mean "),
    (
        "  - leverage ratio",
        "  - leverage ratio\n  - leverage ratio",
        "14: bad-words: 'leverage ratio' stands here twice, first in line 13",
    ),
    (
        "  - leverage ratio",
        "  - [leverage]",
        "13: wrong-kind: 'exceptions.1' is a list; it must be text",
    ),
    ("  - Leverage it.", "", "15: wrong-kind: 'fails' is empty; give it a value"),
    (
        "fails:\n  - Leverage it.\n",
        "",
        "1: missing-key: 'fails' is missing. Sentences that the rule reports",
    ),
    ("passes:\n  - Use it.\n", "", "1: missing-key: 'passes' is missing"),
    ("wants: No sentence says it.\n", "", "1: missing-key: 'wants' is missing"),
    (SOUND, "", "1: wrong-kind: nothing stands here; it must be lines of 'key: value'"),
    (SOUND, "- a list\n", "1: wrong-kind: a list stands here; it must be lines of 'key: value'"),
    ("message: write '%s'", "message: 'write", "bad-yaml"),
]


@pytest.mark.parametrize(("old", "new", "said"), FAULTS)
def test_a_faulty_file_is_refused_with_its_line_and_a_remedy(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert old in SOUND
    assert said in fault(tmp_path, SOUND.replace(old, new))


def test_a_token_may_stand_in_one_check_of_a_file_alone(tmp_path: Path) -> None:
    said = fault(tmp_path, SEVERAL.replace("win-win", "synergy"))
    assert said == (
        "jargon.yml:17: bad-words: 'synergy' stands here twice, first in line 10; keep one"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("- work", "- '[a job] there'", "classes.yml:8: bad-words: [a job] leads back to itself; "),
        (
            "- a/the ([good]) job",
            "- a ([goods]) job",
            "classes.yml:7: bad-words: [goods] is no class",
        ),
        (
            "good:\n  - good/new\n",
            "done: [better]\n",
            "classes.yml:4: duplicate-key: 'done' stands",
        ),
        (CLASSES, "- work\n", "classes.yml:1: wrong-kind: a list stands here; it must be lines of"),
        (CLASSES, "", "classes.yml:1: wrong-kind: nothing stands here; it must be lines of"),
        (
            "where: before",
            "where: behind",
            "excuses.yml:10: bad-value: 'told.where' is 'behind'; use one of: ",
        ),
        ("  tokens: [myth]\n", "", "excuses.yml:12: missing-key: 'refuted.tokens' is missing"),
        (
            "names: true",
            "names: often",
            "excuses.yml:17: wrong-kind: 'named.names' is 'often'; it must be true or false",
        ),
        (
            "tokens: [mother]",
            "tokens: [mother (]",
            "excuses.yml:18: bad-words: 'mother (' has a bracket",
        ),
    ],
)
def test_faulty_classes_and_excuses_are_refused_with_their_line_and_a_remedy(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    assert old in CLASSES + EXCUSES
    with pytest.raises(ContentError, match=re.escape(said)):
        made(tmp_path, CLASSES.replace(old, new), EXCUSES.replace(old, new))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "jargn:\n  swap: {hub: write 'service'}\n",
            "1: unknown-key: 'jargn' is not known; use: banned-word, blame,",
        ),
        (
            "jargon:\n  tokens: [hub]\n",
            "2: unknown-key: 'jargon.tokens' is not known; use: exceptions, swap",
        ),
        (
            "jargon:\n  swap: {hub: }\n",
            "2: wrong-kind: 'jargon.swap.hub' is empty; give it a value",
        ),
        ('jargon:\n  swap: {"hub (": x}\n', "2: bad-words: 'hub (' has a bracket"),
        (
            "jargon:\n  exceptions: hub\n",
            "2: wrong-kind: 'jargon.exceptions' is 'hub'; it must be a list",
        ),
        ("- jargon\n", "1: wrong-kind: a list stands here"),
        (
            "term:\n  swap: {hub: x}\nterm:\n  swap: {a: b}\n",
            "3: duplicate-key: 'term' stands here twice",
        ),
    ],
)
def test_faulty_words_of_a_service_are_refused_with_their_line(
    text: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / "words.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=re.escape(f"{tmp_path}/words.yml:{said}")):
        added(tmp_path)


def test_a_service_without_such_a_file_or_with_an_empty_one_adds_nothing(tmp_path: Path) -> None:
    assert added(tmp_path / "none") == {}
    (tmp_path / "words.yml").write_text("# nothing yet\n", encoding="utf-8")
    assert added(tmp_path) == {}
