"""The words of people in danger: docs/data/danger.yaml, which explains its own keys."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from scripts.content.data_file import DataFile

NAME = "danger.yaml"
KEYS = ("spell", "sets", "between", "telling", "ordinary", "phrases", "never")
HELP = ("danger", "money")
PART = re.compile(r"\{[^}]*\}\??|\S+")
SET = re.compile(r"\{([a-z][a-z ]*)\}\??")
# Letters of Latin without accents; of other scripts, what belongs to their words as well.
LETTERS = "[a-z0-9\u0400-\u04ff\u0600-\u06ff\u0900-\u09ff\u3040-\u9fff\uac00-\ud7a3]+"
WORDS = re.compile(rf"{LETTERS}(?:/(?:{LETTERS}|\$))*\??")
MARKS = {"^", "$", "*"}


def read(path: Path) -> dict[str, Any]:
    """Return the file as the search in the browser takes it.

    Raises ContentError with the line of a mistake: a key, a kind of help or a set that is not
    known, a sign that means nothing here, a phrase that stands there twice.
    """
    file = DataFile(path)
    pairs = file.mapping(file.root(), KEYS)
    sets = {name: _lines(file, node) for name, node in _named(file, pairs["sets"])}
    spell = {word: _lines(file, node) for word, node in _named(file, pairs["spell"])}
    groups = [_group(file, node) for node in file.entries(pairs["phrases"])]
    never = _lines(file, pairs["never"])
    for nodes in (*sets.values(), *(nodes for _, nodes in groups), never):
        _check(file, nodes, sets)
    return {
        "spell": {word: _texts(file, nodes) for word, nodes in spell.items()},
        "sets": {name: _texts(file, nodes) for name, nodes in sets.items()},
        **file.texts({key: pairs[key] for key in ("between", "telling", "ordinary")}),
        "phrases": {
            kind: [text for said, nodes in groups if said == kind for text in _texts(file, nodes)]
            for kind in HELP
        },
        "never": _texts(file, never),
    }


def _named(file: DataFile, node: yaml.Node) -> Iterator[tuple[str, yaml.Node]]:
    """Yield the lists that have names."""
    if not isinstance(node, yaml.MappingNode):
        raise file.error(node, "bad-data", "expected 'name:' and a list here")
    for key, value in node.value:
        yield str(key.value), value


def _lines(file: DataFile, node: yaml.Node) -> list[yaml.Node]:
    """Return the nodes of a list of texts."""
    return file.entries(node)


def _texts(file: DataFile, nodes: list[yaml.Node]) -> list[str]:
    """Return texts, each with single spaces."""
    held = file.texts({str(number): node for number, node in enumerate(nodes)})
    return [" ".join(text.split()) for text in held.values()]


def _group(file: DataFile, node: yaml.Node) -> tuple[str, list[yaml.Node]]:
    """Return the kind of help and the phrases of one group."""
    pairs = file.mapping(node, ("about", "help", "words"))
    kind = file.texts({"help": pairs["help"]})["help"]
    if kind not in HELP:
        raise file.error(pairs["help"], "bad-value", f"'{kind}' must be one of: {', '.join(HELP)}")
    return kind, _lines(file, pairs["words"])


def _check(file: DataFile, nodes: list[yaml.Node], sets: dict[str, list[yaml.Node]]) -> None:
    """Raise ContentError for a phrase that cannot be read, or that stands there twice."""
    seen = set()
    for node, text in zip(nodes, _texts(file, nodes), strict=True):
        if text in seen:
            raise file.error(node, "duplicate-phrase", f"'{text}' stands here twice; keep one")
        seen.add(text)
        for part in PART.findall(text):
            named = SET.fullmatch(part)
            if named and named[1] not in sets:
                known = ", ".join(sets)
                raise file.error(node, "unknown-set", f"no set '{named[1]}'; use: {known}")
            if not named and part not in MARKS and not WORDS.fullmatch(part):
                remedy = f"'{part}' is no word here; see the top of this file"
                raise file.error(node, "bad-phrase", remedy)
