"""The keys at the top of a page, each with its line and the place of its value."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.content import yaml_text


@dataclass(frozen=True)
class FrontMatter:
    """The keys at the top of a page, with dates as text; nothing where they cannot be read.

    `lines` holds the line of each key, `spans` where in the file its value starts and ends.
    """

    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    spans: dict[str, tuple[int, int]] = field(default_factory=dict)

    def line(self, key: str) -> int:
        """Return the line of a key, or the first line where it is missing."""
        return self.lines.get(key, 1)


def read_front_matter(content: str, path: Path, starts: Sequence[int]) -> FrontMatter:
    """Read the front matter; empty where it cannot be read, which the rule front-matter reports.

    Parameters:
        content: what stands between the two lines of ---, empty where they are missing.
        path: the page's file.
        starts: where in the file each line starts.
    """
    tree = yaml_text.keys_of(content, path)
    if tree is None:
        return FrontMatter()
    lines = {key.value: key.start_mark.line + 2 for key, _ in tree.value}
    first = starts[1]
    spans = {
        key.value: (first + value.start_mark.index, first + value.end_mark.index)
        for key, value in tree.value
    }
    return FrontMatter(yaml_text.plain(tree), lines, spans)
