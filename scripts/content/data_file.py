"""Reads a data file piece by piece, naming the line of whatever it refuses."""

from collections.abc import Sequence
from pathlib import Path

import yaml

from scripts.content import fast_yaml
from scripts.content.errors import ContentError


class DataFile:
    """A YAML file whose faults are named by their line."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def root(self) -> yaml.Node:
        """Return the whole file. Raises ContentError where it is missing, empty or no YAML."""
        tree = self.root_or_none()
        if tree is None:
            raise ContentError(self.path, 1, "bad-data", "this file is empty; restore it")
        return tree

    def root_or_none(self) -> yaml.Node | None:
        """Return the whole file, or None if it holds comments only."""
        try:
            tree = fast_yaml.compose(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            remedy = "this file is missing; restore it"
            raise ContentError(self.path, 1, "missing-data", remedy) from None
        except yaml.MarkedYAMLError as error:
            mark = error.context_mark or error.problem_mark
            line = mark.line + 1 if mark else 1
            remedy = f"this is not YAML ({error.problem}); look at this line and the next"
            raise ContentError(self.path, line, "bad-yaml", remedy) from None
        if tree is not None:
            self._refuse_repeated_keys(tree)
        return tree

    def _refuse_repeated_keys(self, tree: yaml.Node) -> None:
        """Raise ContentError for a key that stands twice in one mapping, however deep.

        YAML would take the later one without a word. That is how a country once got the
        emergency number of another.
        """
        waiting, seen = [tree], set()
        while waiting:
            node = waiting.pop()
            if isinstance(node, yaml.ScalarNode) or id(node) in seen:
                continue
            seen.add(id(node))  # an alias may lead back to what holds it
            if isinstance(node, yaml.SequenceNode):
                waiting += node.value
                continue
            first: dict[str, int] = {}
            for key, value in node.value:
                waiting.append(value)
                name = str(key.value)
                if name in first:
                    remedy = f"'{name}' stands here twice, first in line {first[name]}; keep one"
                    raise self.error(key, "duplicate-key", remedy)
                first[name] = key.start_mark.line + 1

    def error(self, node: yaml.Node, rule: str, remedy: str) -> ContentError:
        """Return an error at a node's line."""
        return ContentError(self.path, node.start_mark.line + 1, rule, remedy)

    def mapping(
        self, node: yaml.Node, required: Sequence[str], optional: Sequence[str] = ()
    ) -> dict[str, yaml.Node]:
        """Return the values of a mapping by key, refusing unknown and missing keys."""
        if not isinstance(node, yaml.MappingNode):
            raise self.error(node, "bad-data", "expected 'key: value' lines here")
        known = (*required, *optional)
        found: dict[str, yaml.Node] = {}
        for key_node, value in node.value:
            key = key_node.value
            if key not in known:
                remedy = f"'{key}' is not known; use: {', '.join(known)}"
                raise self.error(key_node, "unknown-key", remedy)
            found[key] = value
        for key in required:
            if key not in found:
                raise self.error(node, "missing-key", f"this entry needs '{key}'")
        return found

    def entries(self, node: yaml.Node) -> list[yaml.Node]:
        """Return the entries of a list that is not empty, each with an id of its own."""
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            raise self.error(node, "bad-data", "expected a list; start entries with '- '")
        seen = set()
        for entry in node.value:
            pairs = entry.value if isinstance(entry, yaml.MappingNode) else ()
            for given in (value for key, value in pairs if key.value == "id"):
                if given.value in seen:
                    remedy = f"id '{given.value}' is used twice; give each entry its own"
                    raise self.error(given, "duplicate-id", remedy)
                seen.add(given.value)
        return list(node.value)

    def texts(self, pairs: dict[str, yaml.Node]) -> dict[str, str]:
        """Return values that must be text, without the space around them."""
        return {key: self._text(value) for key, value in pairs.items()}

    def _text(self, node: yaml.Node) -> str:
        """Return a text that is not empty."""
        text = isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:str"
        if not text or not node.value.strip():
            raise self.error(node, "bad-data", "expected words here; put them in quotes")
        return str(node.value).strip()

    def truth(self, node: yaml.Node) -> bool:
        """Return true or false."""
        if node.tag != "tag:yaml.org,2002:bool":
            raise self.error(node, "bad-data", f"'{node.value}' must be true or false")
        return bool(yaml.SafeLoader("").construct_object(node))
