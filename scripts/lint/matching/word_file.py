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

import yaml

from scripts.data_file import DataFile
from scripts.lint.matching.excuses import Excuse
from scripts.lint.matching.finder import Finder
from scripts.lint.matching.notation import parse
from scripts.lint.matching.pattern import Token
from scripts.lint.matching.vocabulary import BAD, Vocabulary, entries, finder, one_of, vocabulary

HEAD = ("wants", "why")
EVERY = ("extends", "message", "level", "fails", "passes")
EXTRA = ("exceptions", "unless", "scope", "quoted")
LISTS = {"existence": ("tokens",), "substitution": ("swap",), "script": ()}
TEXT, LETTERS, EVERYWHERE = SCOPES = ("text", "letters", "everywhere")


@dataclass(frozen=True)
class Check:
    """One list of phrases of a rule.

    Parameters:
        finder: what to look for; nothing where a module looks.
        messages: what to do about each pattern of the finder.
        exceptions: phrases in which a pattern means something else.
        unless: what excuses a phrase.
        scope: where to look, one of SCOPES.
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
        self.file = DataFile(path)
        self.words = words
        self.seen: dict[str, int] = {}

    def read(self) -> WordFile:
        """Return what the file says."""
        root = self.file.root()
        keys = [key.value for key, _ in root.value] if isinstance(root, yaml.MappingNode) else []
        if "checks" in keys:
            parts = self.file.mapping(root, (*HEAD, "checks"))
            checks = [self.check(node) for node in self.file.entries(parts["checks"])]
        else:
            checks = [self.check(root, HEAD)]
            parts = {key.value: value for key, value in root.value}
        head = self.file.texts({key: parts[key] for key in HEAD})
        return WordFile(head["wants"], head["why"], tuple(checks))

    def check(self, node: yaml.Node, head: tuple[str, ...] = ()) -> Check:
        """Read one check, whose keys may stand beside those of the whole file."""
        lists = tuple(key for keys in LISTS.values() for key in keys)
        parts = self.file.mapping(node, (*head, *EVERY), (*lists, *EXTRA))
        kind = one_of(self.file, parts["extends"], tuple(LISTS))
        one_of(self.file, parts["level"], ("error",))
        for key in lists:
            if (key in parts) != (key in LISTS[kind]):
                remedy = f"'extends: {kind}' {'goes without' if key in parts else 'needs'} '{key}'"
                raise self.file.error(parts.get(key, parts["extends"]), BAD, remedy)
        found = [one for key in LISTS[kind] for one in self.listed(parts[key])]
        message = self.file.texts({"": parts["message"]})[""]
        if ("%s" in message) != (kind == "substitution"):
            remedy = "%s stands for the better word of a swap; a swap needs it, and no other list"
            raise self.file.error(parts["message"], BAD, remedy)
        return Check(
            Finder(tuple(token for _, token in found)),
            tuple(message.replace("%s", better) for better, _ in found),
            finder(self.file, parts.get("exceptions"), self.words),
            self.words.excuses_of(self.file, parts.get("unless")),
            one_of(self.file, parts["scope"], SCOPES) if "scope" in parts else TEXT,
            "quoted" in parts and self.file.truth(parts["quoted"]),
            self.texts(parts["fails"]),
            self.texts(parts["passes"]),
        )

    def listed(self, node: yaml.Node) -> list[tuple[str, Token]]:
        """Return each token's better word and its meaning; none may stand in the file twice."""
        found = []
        for key, better, token in entries(self.file, node, lambda text: parse(text, self.words)):
            first = self.seen.setdefault(key.value, key.start_mark.line + 1)
            if first != key.start_mark.line + 1:
                remedy = f"'{key.value}' stands here twice, first in line {first}; keep one"
                raise self.file.error(key, BAD, remedy)
            found.append((better, token))
        return found

    def texts(self, node: yaml.Node) -> tuple[str, ...]:
        """Return a list of sentences."""
        return tuple(self.file.texts({"": one})[""] for one in self.file.entries(node))
