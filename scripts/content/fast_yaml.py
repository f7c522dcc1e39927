"""YAML, read by the part of the library that is written in C, ten times as fast.

A few machines lack it; there, and where a text is faulty, the other part reads it, because
its messages say more.
"""

import re

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Nobody writes lists in lists so deep; the part in C would end the whole program over them.
DEEPEST = 100
BRACKET = re.compile(r"[\[\]{}]")
MANY_ITEMS = re.compile(rf"(?:[-?][ \t]+){{{DEEPEST}}}")


def compose(text: str) -> yaml.Node | None:
    """Return a text's tree, or nothing for an empty text. Raises YAMLError for a faulty one."""
    if deep := MANY_ITEMS.search(text) or too_deep(text):
        mark = yaml.Mark("", deep.start(), text.count("\n", 0, deep.start()), 0, None, 0)
        problem = "lists or brackets stand too deep in each other"
        raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
    try:
        tree: yaml.Node | None = yaml.compose(text, Loader=LOADER)
    except yaml.YAMLError:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
    return tree


def too_deep(text: str) -> re.Match[str] | None:
    """Return the first bracket at which more are open than anybody would write."""
    depth = 0
    for bracket in BRACKET.finditer(text) if text.count("[") + text.count("{") > DEEPEST else ():
        depth = depth + 1 if bracket[0] in "[{" else max(depth - 1, 0)
        if depth > DEEPEST:
            return bracket
    return None
