"""What a careers service adds to the word rules, for its own pages, in `yours/words.yml`.

term:
  swap:
    guidance team: write 'Careers Hub'
jargon:
  exceptions:
    - reach out scheme
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from scripts.content_error import YOURS
from scripts.data_file import DataFile
from scripts.lint.matching.finder import Finder
from scripts.lint.matching.notation import parse
from scripts.lint.matching.pattern import Token
from scripts.lint.matching.vocabulary import entries, finder, rule_ids, vocabulary

LIST = "words.yml"


@dataclass(frozen=True)
class Added:
    """A service's own phrases for one rule, what to do about each, and its exceptions."""

    finder: Finder = field(default_factory=Finder)
    messages: tuple[str, ...] = ()
    exceptions: Finder = field(default_factory=Finder)


@cache
def added(folder: Path = YOURS) -> dict[str, Added]:
    """Return what a service adds, by the rule's id. Raises ContentError for a faulty file."""
    path = folder / LIST
    if not path.exists():
        return {}
    file = DataFile(path)
    root = file.root_or_none()
    found = {}
    for rule, value in file.mapping(root, (), rule_ids()).items() if root else ():
        parts = file.mapping(value, (), ("swap", "exceptions"))
        read = list(entries(file, parts["swap"], _token)) if "swap" in parts else []
        found[rule] = Added(
            Finder(tuple(token for _, _, token in read)),
            tuple(better for _, better, _ in read),
            finder(file, parts.get("exceptions"), vocabulary()),
        )
    return found


def _token(text: str) -> Token:
    """Return what a token means."""
    return parse(text, vocabulary())
