"""YAML, read by the part of the library that is written in C, ten times as fast.

A few machines lack it; there, and where a text is faulty, the other part reads it, because
its messages say more.
"""

from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(text: str) -> yaml.Node | None:
    """Return a text's tree, or nothing for an empty text. Raises YAMLError for a faulty one."""
    try:
        tree: yaml.Node | None = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    return tree


def values(tree: yaml.Node | None) -> Any:  # noqa: ANN401  # whatever the text says
    """Return what a tree holds, as `safe_load` does. Raises YAMLError for a value it refuses."""
    return None if tree is None else yaml.SafeLoader("").construct_document(tree)


def load(text: str) -> Any:  # noqa: ANN401  # whatever the text says
    """Return what a text holds, as `safe_load` does. Raises YAMLError for a faulty one."""
    return values(compose(text))
