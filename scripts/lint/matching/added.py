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

from scripts.content.data_file import read
from scripts.content.errors import YOURS
from scripts.content.explaining import Fault
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
    data = read(path, schema="added-words")
    known = rule_ids()
    remedy = f"is not known; use: {', '.join(known)}"
    data.refuse(
        Fault((rule,), "unknown-key", f"'{rule}' {remedy}")
        for rule in data.values or ()
        if rule not in known
    )
    found = {}
    for rule in data.values or ():
        swaps = list(entries(data, (rule, "swap"), _token))
        found[rule] = Added(
            Finder(tuple(token for _, _, token in swaps)),
            tuple(better for _, better, _ in swaps),
            finder(data, (rule, "exceptions"), vocabulary()),
        )
    return found


def _token(text: str) -> Token:
    """Return what a token means."""
    return parse(text, vocabulary())
