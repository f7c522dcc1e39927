"""What each rule says of itself: its docstring, read as a page of the manual.

    id: one sentence that says what the rule wants.

    Why, and what is left alone.

    Fails:
        A piece of Markdown that the rule reports.

    Passes as docs/move-on/first-day.md:
        ---
        title: A whole file, where the rule looks at one
        ---

Each `Fails` and each `Passes` is one example. The tests run them, and the site prints
them, so the manual cannot be wrong. Read without importing the rules: the site is built
where the linter's own libraries are not installed.
"""

import ast
import re
import textwrap
from dataclasses import dataclass
from functools import cache
from pathlib import Path

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
        str(key.value): tuple(
            read_manual(ast.get_docstring(ast.parse(_source(name.id))) or "")
            for name in names.elts
            if isinstance(name, ast.Name)
        )
        for key, names in zip(groups.keys, groups.values, strict=True)
        if isinstance(key, ast.Constant) and isinstance(names, ast.Tuple)
    }


def _source(module: str) -> str:
    """Return the text of a rule's file."""
    return (RULES / f"{module}.py").read_text(encoding="utf-8")
