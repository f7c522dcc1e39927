"""Reads a rule's file in `scripts/lint/words/`, and names the line of what is wrong in it.

It holds one check, or several under `checks:`. The keys of a check:

    extends      existence: its tokens should not stand; substitution: each has a better word;
                 script: a module in `scripts/lint/rules/` looks, and nothing is listed
    message      what to do; %s stands for the better word
    level        error; there is no other
    tokens       what to look for; `notation.py` says how it is written
    swap         what to look for, and what to write instead
    exceptions   phrases in which a token means something else
    unless       excuses of `classes.yml`
    scope        text, what the site says itself, where this key is missing; letters, so that
                 letters count too; everywhere, so that examples, comments and links do
    quoted       true, to look between quotation marks too
    fails        sentences that it reports
    passes       sentences that it leaves alone
"""

from dataclasses import dataclass
from pathlib import Path

from scripts.content import data_file
from scripts.content.explaining import Fault, Where
from scripts.lint.matching.excuses import Excuse
from scripts.lint.matching.finder import Finder
from scripts.lint.matching.notation import parse
from scripts.lint.matching.pattern import Token
from scripts.lint.matching.vocabulary import BAD, Vocabulary, at, entries, finder, vocabulary

HEAD = ("wants", "why")
LISTS = {"existence": ("tokens",), "substitution": ("swap",), "script": ()}
TEXT, LETTERS, EVERYWHERE = "text", "letters", "everywhere"


@dataclass(frozen=True)
class Check:
    """One list of phrases of a rule.

    Parameters:
        finder: what to look for; nothing where a module looks.
        messages: what to do about each pattern of the finder.
        exceptions: phrases in which a pattern means something else.
        unless: what excuses a phrase.
        scope: where to look, one of TEXT, LETTERS and EVERYWHERE.
        quoted: whether to look between quotation marks too.
        fails: sentences that are reported.
        passes: sentences that are not.
    """

    finder: Finder
    messages: tuple[str, ...]
    exceptions: Finder
    unless: tuple[Excuse, ...]
    scope: str
    quoted: bool
    fails: tuple[str, ...]
    passes: tuple[str, ...]


@dataclass(frozen=True)
class WordFile:
    """A rule's file: what it wants, why, and its checks."""

    wants: str
    why: str
    checks: tuple[Check, ...]


def read_words(path: Path, words: Vocabulary | None = None) -> WordFile:
    """Read a rule's file. Raises ContentError, with line and remedy, for a faulty one."""
    return _Reader(path, words or vocabulary()).read()


class _Reader:
    """Reads one file."""

    def __init__(self, path: Path, words: Vocabulary) -> None:
        self.data = data_file.read(path, schema="word-rule")
        self.words = words
        self.seen: dict[str, int] = {}

    def read(self) -> WordFile:
        """Return what the file says."""
        held = self.data.values
        if "checks" in held:
            extra = [key for key in held if key not in (*HEAD, "checks")]
            remedy = "belongs to one check; put it under 'checks'"
            self.data.refuse(Fault((key,), "unknown-key", f"'{key}' {remedy}") for key in extra)
            checks = [self.check(("checks", number)) for number in range(len(held["checks"]))]
        else:
            checks = [self.check(())]
        return WordFile(held["wants"].strip(), held["why"].strip(), tuple(checks))

    def check(self, where: Where) -> Check:
        """Read one check, whose keys may stand beside those of the whole file."""
        held = at(self.data, where) if where else self.data.values
        kind, message = held["extends"], held["message"]
        for key in (key for keys in LISTS.values() for key in keys):
            if (key in held) != (key in LISTS[kind]):
                remedy = f"'extends: {kind}' {'goes without' if key in held else 'needs'} '{key}'"
                place: Where = (*where, key if key in held else "extends")
                raise self.data.error(Fault(place, BAD, remedy))
        if ("%s" in message) != (kind == "substitution"):
            remedy = "%s stands for the better word of a swap; a swap needs it, and no other list"
            raise self.data.error(Fault((*where, "message"), BAD, remedy))
        found = [one for key in LISTS[kind] for one in self.listed((*where, key))]
        return Check(
            Finder(tuple(token for _, token in found)),
            tuple(message.replace("%s", better) for better, _ in found),
            finder(self.data, (*where, "exceptions"), self.words),
            self.words.excuses_of(self.data, (*where, "unless")),
            held.get("scope", TEXT),
            held.get("quoted", False),
            tuple(one.strip() for one in held["fails"]),
            tuple(one.strip() for one in held["passes"]),
        )

    def listed(self, where: Where) -> list[tuple[str, Token]]:
        """Return each token's better word and its meaning; none may stand in the file twice."""
        found = []
        for place, better, token in entries(self.data, where, lambda text: parse(text, self.words)):
            written, line = str(self.written(place)), self.data.line(*place)
            first = self.seen.setdefault(written, line)
            if first != line:
                remedy = f"'{written}' stands here twice, first in line {first}; keep one"
                raise self.data.error(Fault(place, BAD, remedy))
            found.append((better, token))
        return found

    def written(self, place: Where) -> object:
        """Return a token as its writer wrote it: an entry of a list, or the key of a swap."""
        return at(self.data, place) if isinstance(place[-1], int) else place[-1]
