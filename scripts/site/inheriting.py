"""What a staged configuration inherits (INHERIT): the one above it, without lists of its own.

MkDocs puts a list in place of the inherited one, Zensical puts it behind that. So a menu in Welsh
would stand below the English one, and a page that a service left out would still be in its menu.
"""

from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

ABOVE = "above.yml"


def write_above(config: Path, below: dict[str, Any], folder: Path) -> str:
    """Write what a configuration inherits, and return the name to inherit it by.

    Parameters:
        config: the configuration to inherit from.
        below: what stands in the one that inherits.
        folder: its folder.
    """
    with config.open("rb") as file:
        # With all that this one inherits itself.
        held = yaml_load(file)
    kept = {name: value for name, value in held.items() if not isinstance(below.get(name), list)}
    text = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False)
    (folder / ABOVE).write_text(text, encoding="utf-8")
    return ABOVE
