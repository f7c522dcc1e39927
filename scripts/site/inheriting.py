"""What a staged configuration inherits (INHERIT): the one above it, without lists of its own.

MkDocs puts a list in place of the inherited one, Zensical puts it behind that. So a menu in Welsh
would stand below the English one, and a page that a service left out would still be in its menu.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

ABOVE = "above.yml"


def write_config(path: Path, above: Path, below: Mapping[str, Any], *address: str) -> Path:
    """Write a configuration that inherits another, with its address, and return it.

    Parameters:
        path: the file to write.
        above: the configuration to inherit from.
        below: what this one holds besides.
        address: where the site will be. A build for another place, such as a test, names its own
            in the environment.
    """
    changed = {**below, "INHERIT": write_above(above, below, path.parent)}
    held = yaml.safe_dump(changed, allow_unicode=True, sort_keys=False)
    path.write_text(f"site_url: !ENV {json.dumps(['SITE_URL', *address])}\n{held}", "utf-8")
    return path


def write_above(config: Path, below: Mapping[str, Any], folder: Path) -> str:
    """Write what a configuration inherits, and return the name to inherit it by.

    Parameters:
        config: the configuration to inherit from.
        below: what stands in the one that inherits.
        folder: its folder.
    """
    held = inherited(config)
    kept = {name: value for name, value in held.items() if not isinstance(below.get(name), list)}
    text = yaml.safe_dump(kept, allow_unicode=True, sort_keys=False)
    (folder / ABOVE).write_text(text, encoding="utf-8")
    return ABOVE


def inherited(config: Path) -> dict[str, Any]:
    """Return what a configuration says, with all that it inherits."""
    with config.open("rb") as file:
        return yaml_load(file)
