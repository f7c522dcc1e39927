"""What each rule says of itself: its docstring or its word file, read as a page of the manual.

    id: one sentence that says what the rule wants.

    Why, and what is left alone.

    Fails:
        A piece of Markdown that the rule reports.

    Passes as docs/move-on/first-day.md:
        ---
        title: A whole file, where the rule looks at one
        ---

Each `Fails` and each `Passes` is one example. The tests run them, and the site prints
them, so the manual cannot be wrong. A rule with a file in `scripts/lint/words/` says all this
there. Read without importing the rules: the site is built where the linter's own libraries are
not installed.
"""

import ast
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.lint.matching.vocabulary import WORDS
from scripts.lint.matching.word_file import read_words

RULES = Path(__file__).parent / "rules"
FIRST = re.compile(r"(?P<id>[a-z-]+): (?P<summary>.+?)(?:\n\n|$)", re.DOTALL)
EXAMPLE = re.compile(
    r"^(?P<verdict>Fails|Passes)(?: as (?P<path>\S+))?:\n(?P<text>(?:[ ]{4}.*\n|[ ]*\n)+)",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Example:
    """A piece of Markdown, and whether its rule reports it.

    `path` says where the file lies, for rules that care; a text that starts with `---` is
    a whole file, any other is put into a sound page.
    """

    fails: bool
    text: str
    path: str


@dataclass(frozen=True)
class Manual:
    """One rule's part of the manual."""

    id: str
    summary: str
    why: str
    examples: tuple[Example, ...]


def read_manual(docstring: str) -> Manual:
    """Read a rule's docstring. Raises ValueError where its first line is not `id: sentence`."""
    text = textwrap.dedent(docstring).strip() + "\n"
    first = FIRST.match(text)
    if not first:
        raise ValueError(f"a rule's docstring starts with 'id: sentence', not {text[:40]!r}")
    examples = tuple(
        Example(
            match["verdict"] == "Fails",
            textwrap.dedent(match["text"]).strip("\n") + "\n",
            match["path"] or "",
        )
        for match in EXAMPLE.finditer(text)
    )
    why = EXAMPLE.sub("", text[first.end() :]).strip()
    return Manual(first["id"], " ".join(first["summary"].split()), why, examples)


@cache
def manual() -> dict[str, tuple[Manual, ...]]:
    """Return every rule's manual by group, in the order of the registry."""
    registry = ast.parse((RULES / "__init__.py").read_text(encoding="utf-8"))
    groups = next(
        node.value
        for node in registry.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.target.id == "GROUPS"
        and isinstance(node.value, ast.Dict)
    )
    return {
        str(key.value): tuple(_of(name) for name in names.elts)
        for key, names in zip(groups.keys, groups.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(names, ast.Tuple)
    }


def _of(listed: ast.expr) -> Manual:
    """Return the manual of a rule as the registry lists it: `spelling`, or `WordRule("blame")`."""
    if isinstance(listed, ast.Call):
        return word_manual(str(ast.literal_eval(listed.args[0])))
    name = ast.unparse(listed)
    if (WORDS / f"{name.replace('_', '-')}.yml").exists():
        return word_manual(name.replace("_", "-"))
    text = (RULES / f"{name}.py").read_text(encoding="utf-8")
    return read_manual(ast.get_docstring(ast.parse(text)) or "")


def word_manual(rule: str) -> Manual:
    """Return what the word file of a rule says. Raises ContentError for a faulty one."""
    file = read_words(WORDS / f"{rule}.yml")
    examples = [one for check in file.checks for one in _examples(check.fails, check.passes)]
    return Manual(rule, file.wants, file.why, tuple(examples))


def _examples(fails: tuple[str, ...], passes: tuple[str, ...]) -> Iterator[Example]:
    """Yield the sentences of a check: those of one line together, longer pieces alone."""
    for verdict, texts in ((True, fails), (False, passes)):
        lines = [text for text in texts if "\n" not in text]
        together = ["\n".join(lines)] if lines else []
        for text in (*together, *(text for text in texts if "\n" in text)):
            yield Example(verdict, f"{text}\n", "")
