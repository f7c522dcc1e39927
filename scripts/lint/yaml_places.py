"""From the words of a YAML value back to the characters of the file."""

import re
from collections.abc import Iterator

import yaml

# What YAML leaves out of a value: quotes, line ends with indentation, the sign of a block.
DROPPED = re.compile(r"(?:[|>][0-9+-]*)?[\s'\"\\]*")
ESCAPE = re.compile(r"\\(?:x..|u.{4}|U.{8}|.)", re.DOTALL)


def scalars(node: yaml.Node) -> Iterator[yaml.ScalarNode]:
    """Yield the values of a YAML node, however deep; keys are not yielded."""
    if isinstance(node, yaml.ScalarNode):
        yield node
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from scalars(item)
    elif isinstance(node, yaml.MappingNode):
        for _, value in node.value:
            yield from scalars(value)


def spell_out(value: str, text: str, start: int, end: int) -> list[int]:
    """Return where each character of a YAML value stands between two places of the file.

    What YAML drops, such as quotes and indentation, is passed over. A character written as
    an escape stands where the escape starts.
    """
    places = []
    at = start
    for letter in value:
        dropped = DROPPED.match(text, at)
        last = min(dropped.end() if dropped else at, end - 1)
        found = text.find(letter, at, last + 1)
        escape = ESCAPE.match(text, at)
        places.append(min(at, end - 1) if found < 0 else found)
        if found >= 0:
            at = found + 1
        elif escape:
            at = escape.end()
    return places
