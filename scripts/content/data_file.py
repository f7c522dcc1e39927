"""The one way to read a data file: every value checked against the file's schema, with its line.

    data = load(folder / "support.yaml")
    data.refuse(twice(data, "id"))

`load` refuses what `schemas/support.schema.json` does not allow; a reader adds what a schema
cannot say. All faults of a file are told in one run, each with its line, its key and what to do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts import SOURCES
from scripts.content import schemas, yaml_text
from scripts.content.errors import ContentError, FileError
from scripts.content.explaining import KINDS, Fault, Where, explain

DATA = SOURCES / "docs" / "data"
RESTORE = "this file is missing; restore it"
LONGEST = 70
"""Letters of a value that a report repeats."""


@dataclass(frozen=True, eq=False)
class DataFile:
    """What a file holds, or a piece of a file, and where each value stands.

    Parameters:
        path: the file.
        values: what it holds, as JSON has it; dates are text.
        tree: the same with its places.
        above: how many lines of the file stand above what was read.
        rule: the rule to report every fault under; without it, its kind.
    """

    path: Path
    values: Any
    tree: yaml.Node | None
    above: int = 0
    rule: str = ""

    def place(self, where: Where, *, of_key: bool = False) -> tuple[int, int]:
        """Return line and column of a value, or of the nearest above it that is there.

        The line is that of its key, and so is the column where the value stands below, or where
        `of_key` asks for it. What is missing in a piece of a file belongs to the line above it.
        """
        node, line, column = self.tree, -1 if self.above else 0, 0
        for step in where:
            if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
                node = node.value[step]
                line, column = node.start_mark.line, node.start_mark.column
                continue
            pairs = node.value if isinstance(node, yaml.MappingNode) else ()
            found = [(key, value) for key, value in pairs if key.value == step]
            if not found:
                break
            key, node = found[-1]
            line, below = key.start_mark.line, node.start_mark.line > key.start_mark.line
            column = (key if below or of_key else node).start_mark.column
        return self.above + line + 1, column + 1

    def line(self, *where: str | int) -> int:
        """Return the line of a value."""
        return self.place(where)[0]

    def typed(self, where: Where) -> str:
        """Return a value as it was typed: text in quotes, a long one cut."""
        value: Any = self.values
        node: Any = self.tree
        for step in where:
            inner = node.value
            if isinstance(step, str):
                inner = {key.value: one for key, one in inner}
            node, value = inner[step], value[step]
        if node is None:
            return "nothing"
        if not isinstance(node, yaml.ScalarNode):
            return KINDS["array" if isinstance(value, list) else "object"]
        text = node.value if len(node.value) <= LONGEST else f"{node.value[:LONGEST]}..."
        return repr(text) if isinstance(value, str) else text

    def against(self, name: str) -> list[Fault]:
        """Return what a schema has against the values."""
        return [
            fault
            for error in schemas.errors(name, self.values)
            for fault in explain(error, name, self.typed)
        ]

    def error(self, fault: Fault) -> ContentError:
        """Return a fault with its file and line."""
        line, column = self.place(fault.where, of_key=fault.rule == "unknown-key")
        return ContentError(self.path, line, self.rule or fault.rule, fault.remedy, column)

    def refuse(self, faults: Iterable[Fault]) -> None:
        """Raise FileError with every fault, if there are any."""
        refuse([self.error(fault) for fault in faults])


def refuse(errors: Iterable[ContentError]) -> None:
    """Raise FileError with every error in order, if there are any."""
    each = {str(error): error for error in errors}
    if found := sorted(each.values(), key=lambda one: (one.path, one.line, one.remedy)):
        raise FileError(found)


def piece(text: str, path: Path, *, schema: str = "", above: int = 0, rule: str = "") -> DataFile:
    """Read a text that may be a piece of a file, such as a page's front matter.

    Parameters:
        text: the text.
        path: the file that holds it.
        schema: the name of the schema to hold it to; none without it.
        above: how many lines of the file stand above the text.
        rule: the rule to report every fault under; without it, its kind.

    Raises FileError with every fault.
    """
    data, errors, faults = examined(text, path, schema=schema, above=above, rule=rule)
    refuse([*errors, *(data.error(fault) for fault in faults)])
    return data


def examined(
    text: str, path: Path, *, schema: str = "", above: int = 0, rule: str = ""
) -> tuple[DataFile, list[ContentError], list[Fault]]:
    """Return what a text holds, what is doubtful in its YAML, and what its schema has against it.

    Parameters as for `piece`. Raises FileError where nothing can be made of it.
    """
    tree = yaml_text.tree_of(text, path, above, rule)
    found = list(yaml_text.misleading(tree, above)) if tree else []
    errors = [
        ContentError(path, above + at.line + 1, rule or kind, remedy, at.column + 1)
        for at, kind, remedy in found
    ]
    if any(kind != yaml_text.DUPLICATE for _, kind, _ in found):
        refuse(errors)
    errors += [
        ContentError(path, line, rule or yaml_text.LOST, remedy)
        for line, remedy in yaml_text.lost_words(text, above)
    ]
    data = DataFile(path, yaml_text.plain(tree), tree, above, rule)
    return data, errors, data.against(schema) if schema else []


def read(path: Path, *, schema: str = "", missing: str = RESTORE, rule: str = "") -> DataFile:
    """Read a file, and hold it to a schema if one is named. Raises FileError with every fault."""
    text = yaml_text.read_text(path, missing, rule)
    return piece(text, path, schema=schema, rule=rule)


def load(path: Path) -> DataFile:
    """Read a file and hold it to the schema of its name; read it again only when it has changed.

    Raises FileError with every fault.
    """
    stat = path.stat() if path.exists() else None
    stamp = (stat.st_mtime_ns, stat.st_size) if stat else (0, 0)
    if path not in _CACHE or _CACHE[path][0] != stamp:
        _CACHE[path] = (stamp, read(path, schema=path.stem))
    return _CACHE[path][1]


# Each page's rendering asks for the data anew; an edited file has a new time and is read again.
_CACHE: dict[Path, tuple[tuple[int, int], DataFile]] = {}


def twice(data: DataFile, key: str, *above: str) -> Iterator[Fault]:
    """Yield each entry of a list whose value for a key stands there already.

    `above` leads to the list; without it, the file is the list.
    """
    entries = data.values
    for step in above:
        entries = entries[step]
    first: dict[str, int] = {}
    for number, entry in enumerate(entries):
        where: Where = (*above, number, key)
        value = str(entry[key])
        if value in first:
            remedy = f"'{value}' is the {key} in line {first[value]} too; give each entry its own"
            yield Fault(where, f"duplicate-{key}", remedy)
        else:
            first[value] = data.line(*where)
