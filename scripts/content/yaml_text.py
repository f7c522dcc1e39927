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

RULE, DUPLICATE, LOST = "bad-yaml", "duplicate-key", "lost-words"
TAG = "tag:yaml.org,2002:"
# What these hold is kept as it was typed: a date is text to a schema.
TEXTS = {f"{TAG}{kind}" for kind in ("str", "timestamp", "merge", "value")}
KNOWN = TEXTS | {f"{TAG}{kind}" for kind in ("bool", "int", "float", "null")}
HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
# A value that starts so, after its key or dash: YAML takes the first word for a mark and drops it.
MARK = re.compile(r"(?:^|[:?\-,\[{])[ \t]+(&[^\s,\[\]{}]+)|^(&[^\s,\[\]{}]+)", re.MULTILINE)
# No ordinary spaces, where only those indent a line or part a key from its value.
WIDE = re.compile(
    "^[ \t]*[\u00a0\u2000-\u200a\u202f\u3000]|^[ \t-]*[\\w-]+:[\u00a0\u2000-\u200a\u202f\u3000]",
    re.MULTILINE,
)
WORD_PROCESSOR = re.compile(r"\ufeff?(?:\{\\rtf|PK\x03\x04|<!DOCTYPE|<html)", re.IGNORECASE)
# Signs that mean something in YAML where a value starts with them.
SIGN = re.compile(r"^[ \t-]*(?:[\w-]+:)?[ \t]+(?:- +)?(?P<sign>[&*!|>%@`])")
KEY = re.compile(r"[ \t]*(?:- +)*[^\s:#'\"][^:]*:(?:\s|$)|[ \t]*(?:#|-|$)")
# An entry of a list without the space behind its dash.
DASHED = re.compile(r"[ ]*-[^\s-]")
ALIAS = "'*' repeats here what '&' marks elsewhere; write it out"
DEEP = "lists or keys stand too deep in each other here; take some out"
BRACKETS = "a key must be a word; put quotes around brackets that are text"
LAYOUT = (
    "look at how far this line and those above it are indented, and whether each quotation mark "
    "has its partner"
)
NOT_UTF_8 = "this is not UTF-8; save the file as UTF-8 in your editor"
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
    except OSError as error:
        remedy = unreadable(error)
        raise _error(path, 1, rule or "missing-file", remedy) from None


def unreadable(error: OSError) -> str:
    """Say why a file cannot be read, and what to do."""
    if isinstance(error, IsADirectoryError):
        return "a folder stands here in place of the file; move it away"
    if isinstance(error, PermissionError):
        return "it may not be read; give yourself the right to read it (chmod u+r)"
    return f"it cannot be read ({error.strerror}); put the file itself here"


def decoded(held: bytes, path: Path, rule: str = "") -> str:
    """Return the text in a file's bytes. Raises FileError where they are not UTF-8."""
    try:
        return held.decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _error(path, line, rule or RULE, NOT_UTF_8) from None


def readable(text: str, path: Path, above: int = 0, rule: str = "") -> None:
    """Raise FileError for what is no plain text, or holds a character that cannot be seen."""
    if WORD_PROCESSOR.match(text):
        remedy = "this is no plain text; save it as plain text, in an editor for text"
        raise _error(path, above + 1, rule or RULE, remedy)
    if hidden := HIDDEN.search(text):
        line = text.count("\n", 0, hidden.start()) + 1
        remedy = f"a character that cannot be seen (U+{ord(hidden[0]):04X}) stands here; delete it"
        raise _error(path, above + line, rule or RULE, remedy)


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

    readable(text, path, above, rule)
    if wide := WIDE.search(text):
        remedy = "a space that is no ordinary one stands here; type it anew with the space bar"
        raise error(text.count("\n", 0, wide.end()), remedy)
    try:
        return fast_yaml.compose(text)
    except yaml.MarkedYAMLError as fault:
        # What is open too long is best seen where it was opened; a list or a key, where it breaks.
        whole = re.search("block|document", fault.context or "")
        opened = None if whole else fault.context_mark
        mark = opened or fault.problem_mark
        line, remedy = _plainly(text, fault.problem or "", mark.line if mark else 0)
        raise error(line, remedy) from None


def _plainly(text: str, problem: str, line: int) -> tuple[int, str]:
    """Return the line of what is no YAML and what to do there, in plain words where there are."""
    lines = text.splitlines() or [""]
    here = lines[min(line, len(lines) - 1)]
    if found := SIGN.match(here):
        return line, f"a value that starts with {found['sign']} needs quotes around it"
    if "\t" in here[: len(here) - len(here.lstrip())]:
        return line, "a tab stands at the start of this line; put spaces in its place"
    if "another document" in problem:
        return line, "--- starts a second file here; take the line out"
    above = next((at for at in range(line - 1, -1, -1) if lines[at].strip()), 0)
    if DASHED.match(here) or DASHED.match(lines[above]):
        return line if DASHED.match(here) else above, "put a space behind the dash"
    if "mapping values" in problem and not KEY.match(lines[above]):
        return above, "this line needs a colon and a space between its key and its value"
    if "mapping values" in problem and here.count(": ") > 1:
        return line, "a value with a colon and a space in it needs quotes around it"
    hint = LAYOUT if "<block end>" in problem else QUOTES
    return line, f"this is not YAML ({problem}); {hint}"


def lost_words(text: str, above: int = 0) -> Iterator[tuple[int, str]]:
    """Yield the line, from 1, and the remedy of each word that YAML takes for a mark and drops."""
    if not MARK.search(text):
        return
    for token in yaml.scan(text, Loader=fast_yaml.LOADER):
        if isinstance(token, yaml.AnchorToken):
            remedy = (
                f"'&{token.value}' would be lost, as a mark of YAML; put quotes around the value"
            )
            yield above + token.start_mark.line + 1, remedy


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
        elif node.tag not in KNOWN:
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


def meaning(text: str) -> Any:  # noqa: ANN401  # whatever JSON holds
    """Return what YAML makes of a short text; nothing where that is no YAML."""
    try:
        return plain(fast_yaml.compose(text))
    except yaml.YAMLError:
        return None
