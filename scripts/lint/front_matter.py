"""The keys at the top of a page, each with its line and the place of its value."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from scripts import fast_yaml


@dataclass(frozen=True)
class FrontMatter:
    """The keys at the top of a page, or why they cannot be read.

    `lines` holds the line of each key, `spans` where in the file its value starts and ends.
    """

    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)
    error: str = ""
    error_line: int = 1

    def line(self, key: str) -> int:
        """Return the line of a key, or the first line where it is missing."""
        return self.lines.get(key, 1)


def read_front_matter(content: str | None, starts: Sequence[int]) -> FrontMatter:
    """Read the front matter; `error` says why it could not be read.

    Parameters:
        content: what stands between the two lines of ---, or None where they are missing.
        starts: where in the file each line starts.
    """
    if content is None:
        return FrontMatter(error="the page has no front matter; start it with a line of ---")
    try:
        tree = fast_yaml.compose(content)
        values = fast_yaml.values(tree)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        fault = f"not YAML: {error.problem}; put quotes around a value that holds ': '"
        return FrontMatter(error=fault, error_line=mark.line + 2 if mark else 1)
    if not isinstance(tree, yaml.MappingNode):
        return FrontMatter(error="front matter must be lines of 'key: value'")
    lines = {key.value: key.start_mark.line + 2 for key, _ in tree.value}
    first = starts[1]
    spans = {
        key.value: (first + value.start_mark.index, first + value.end_mark.index)
        for key, value in tree.value
    }
    return FrontMatter(values, lines, spans)
