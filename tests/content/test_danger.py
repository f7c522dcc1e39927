"""The words of people in danger: the exact error for each mistake in their file."""

from pathlib import Path
from typing import Any

import pytest

from scripts.content import danger
from scripts.content.errors import FileError

FILE = """\
spell:
  cant: [cannot]
sets:
  self: [myself]
between: really
telling: hopeless
ordinary: hopeful
phrases:
  - about: harm
    help: danger
    words:
      - hurt/harm {self}
      - ^ help me? $
never:
  - hurt my pride
"""
FAULTS = {
    "a set that is not there": (
        "{self}", "{me}", "12: unknown-set: no set 'me'; use: self"
    ),
    "a sign that means nothing": (
        "help me?", "help (me)", "13: bad-phrase: '(me)' is no word here; see the top of this file"
    ),
    "an apostrophe": (
        "my pride", "he'd", "15: bad-phrase: 'he'd' is no word here; see the top of this file"
    ),
    "a phrase twice": (
        "^ help me? $",
        "hurt/harm  {self}",
        "13: duplicate-phrase: 'hurt/harm {self}' stands here twice; keep one",
    ),
}  # fmt: skip


def read(tmp_path: Path, text: str) -> dict[str, Any]:
    """Read a file with this text."""
    (tmp_path / danger.NAME).write_text(text, encoding="utf-8")
    return danger.read(tmp_path)


def test_it_is_read_as_the_browser_takes_it(tmp_path: Path) -> None:
    assert read(tmp_path, FILE) == {
        "spell": {"cant": ["cannot"]},
        "sets": {"self": ["myself"]},
        "between": "really",
        "telling": "hopeless",
        "ordinary": "hopeful",
        "phrases": {"danger": ["hurt/harm {self}", "^ help me? $"], "money": []},
        "never": ["hurt my pride"],
    }


@pytest.mark.parametrize("fault", FAULTS)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, fault: str) -> None:
    right, wrong, message = FAULTS[fault]
    assert right in FILE
    with pytest.raises(FileError) as caught:
        read(tmp_path, FILE.replace(right, wrong, 1))
    assert str(caught.value).removeprefix(f"{tmp_path / danger.NAME}:") == message


def test_our_own_file_holds_many_phrases() -> None:
    held = danger.read()
    assert sum(map(len, held["phrases"].values())) > 150
