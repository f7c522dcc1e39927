"""YAML as a person wrote it: its tree, its plain values, and what cannot be read in it.

YAML allows more than anybody here should write: it takes the later of two keys without a word,
lets one part stand in for another, and reads `no` as false. What would mislead is refused, at
its line.
"""

import re
from collections import deque
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import yaml

from scripts.content import fast_yaml
from scripts.content.errors import ContentError, FileError

RULE, DUPLICATE = "bad-yaml", "duplicate-key"
TAG = "tag:yaml.org,2002:"
# What these hold is kept as it was typed: a date is text to a schema.
TEXTS = {f"{TAG}{kind}" for kind in ("str", "timestamp", "merge", "value")}
NUMBERS = {f"{TAG}{kind}" for kind in ("bool", "int", "float")}
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
ALIAS = "'*' repeats here what '&' marks elsewhere; write it out"
DEEP = "lists or keys stand too deep in each other here; take some out"
BRACKETS = "a key must be a word; put quotes around brackets that are text"
LAYOUT = (
    "look at how far this line and those above it are indented, and whether each quotation mark "
    "has its partner"
)
QUOTES = "put quotes around a value that holds ': ' or starts with #, and indent with spaces"


def read_text(path: Path, missing: str, rule: str = "") -> str:
    """Return a file's text. Raises FileError, with the remedy `missing` where it is not there.

    Parameters:
        path: the file.
        missing: what to do where it is missing.
        rule: the rule to report under; without it, what kind of fault it is.
    """
    try:
        return decoded(path.read_bytes(), path, rule)
    except FileNotFoundError:
        raise _error(path, 1, rule or "missing-file", missing) from None


def decoded(held: bytes, path: Path, rule: str = "") -> str:
    """Return the text in a file's bytes. Raises FileError where they are not UTF-8."""
    try:
        return held.decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        remedy = "this is not UTF-8; save the file as UTF-8 in your editor"
        raise _error(path, line, rule or RULE, remedy) from None


def tree_of(text: str, path: Path, above: int = 0, rule: str = "") -> yaml.Node | None:
    """Return a text's tree, or nothing where it is empty. Raises FileError for what is no YAML.

    Parameters:
        text: the text.
        path: the file that holds it.
        above: how many lines of the file stand above the text.
        rule: the rule to report under.
    """

    def error(line: int, remedy: str) -> FileError:
        return _error(path, above + line + 1, rule or RULE, remedy)

    if hidden := HIDDEN.search(text):
        code = f"U+{ord(hidden[0]):04X}"
        remedy = f"a character that cannot be seen ({code}) stands here; delete it"
        raise error(text.count("\n", 0, hidden.start()), remedy)
    try:
        return fast_yaml.compose(text)
    except yaml.MarkedYAMLError as fault:
        # What is open too long is best seen where it was opened; a list or a key, where it breaks.
        whole = re.search("block|document", fault.context or "")
        opened = None if whole else fault.context_mark
        mark = opened or fault.problem_mark
        hint = LAYOUT if "<block end>" in (fault.problem or "") else QUOTES
        remedy = f"this is not YAML ({fault.problem}); {hint}"
        raise error(mark.line if mark else 0, remedy) from None


def keys_of(text: str, path: Path) -> yaml.MappingNode | None:
    """Return the tree of a text's keys, or nothing where it holds none or cannot be read.

    A key that stands there twice does no harm here: whoever reports faults reports it.
    """
    try:
        tree = tree_of(text, path)
    except FileError:
        return None
    doubtful = misleading(tree) if isinstance(tree, yaml.MappingNode) else ()
    sound = all(kind == DUPLICATE for _, kind, _ in doubtful)
    return tree if isinstance(tree, yaml.MappingNode) and sound else None


def _error(path: Path, line: int, rule: str, remedy: str) -> FileError:
    """Return the one fault of a file that cannot be read."""
    return FileError([ContentError(path, line, rule, remedy, 1)])


def misleading(tree: yaml.Node, above: int = 0) -> Iterator[tuple[yaml.Mark, str, str]]:
    """Yield the place, rule and remedy of whatever YAML allows and would mislead a reader.

    `above` is how many lines of the file stand above the tree.
    """
    waiting, seen = deque([(tree, tree, 0)]), set()
    while waiting:
        node, near, depth = waiting.popleft()
        if id(node) in seen:
            yield near.start_mark, RULE, ALIAS
        elif depth > fast_yaml.DEEPEST:
            yield near.start_mark, RULE, DEEP
        elif isinstance(node, yaml.SequenceNode):
            again = (near if id(item) in seen else item for item in node.value)
            waiting += zip(node.value, again, repeat(depth + 1))
        elif isinstance(node, yaml.MappingNode):
            waiting += [(value, key, depth + 1) for key, value in node.value]
            yield from _keys(node, above)
        elif node.tag not in TEXTS | NUMBERS | {f"{TAG}null"}:
            remedy = f"'{node.tag.removeprefix(TAG)}' means nothing here; take it out"
            yield near.start_mark, RULE, remedy
        seen.add(id(node))


def _keys(node: yaml.MappingNode, above: int) -> Iterator[tuple[yaml.Mark, str, str]]:
    """Yield each key that is no word, and each that stands a second time."""
    first: dict[str, int] = {}
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            yield key.start_mark, RULE, BRACKETS
        elif key.value in first:
            remedy = f"'{key.value}' stands here twice, first in line {first[key.value]}; keep one"
            yield key.start_mark, DUPLICATE, remedy
        else:
            first[key.value] = above + key.start_mark.line + 1


def plain(node: yaml.Node | None) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return what a tree holds, as JSON has it, with dates as text.

    The tree holds nothing twice: `misleading` has said so.
    """
    if node is None or node.tag == f"{TAG}null":
        return None
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): plain(value) for key, value in node.value}
    if node.tag in TEXTS:
        return node.value.strip()
    try:
        return yaml.SafeLoader("").construct_object(node)
    except ValueError:  # more digits than Python takes
        return node.value
