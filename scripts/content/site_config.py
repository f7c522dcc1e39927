"""What checks need of mkdocs.yml: navigation, overrides and the site's address."""

import os
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from scripts.content import yaml_text
from scripts.content.address import names_host
from scripts.content.data_file import refuse
from scripts.content.errors import ContentError, ProjectError


@dataclass(frozen=True)
class NavEntry:
    """A page named in the navigation; `path` counts from the docs folder, `line` from 1."""

    path: str
    line: int


@dataclass(frozen=True)
class Config:
    """The parts of mkdocs.yml that name pages; `nav` is None if MkDocs makes its own.

    `site_url` is empty if there is none; `site_url_line` counts from 1.
    """

    path: Path
    nav: tuple[NavEntry, ...] | None
    overrides: Path
    site_url: str
    site_url_line: int


def read_config(path: Path) -> Config:
    """Return the parts that matter; raise ProjectError with the remedy if `path` is unfit.

    Only the node tree is composed, so tags such as `!ENV` or `!!python/name:` run nothing and
    need no handling, and each node keeps its line.
    """
    try:
        held = path.read_bytes()
    except OSError as error:
        raise ProjectError(f"{path}: cannot be read ({error.strerror}); check --config") from None
    root = yaml_text.tree_of(yaml_text.decoded(held, path), path)
    refuse(
        ContentError(path, at.line + 1, kind, remedy)
        for at, kind, remedy in (yaml_text.misleading(root) if root else ())
        if kind == yaml_text.DUPLICATE
    )
    nav = _child(root, "nav")
    custom = _child(_child(root, "theme"), "custom_dir")
    folder = custom.value if isinstance(custom, yaml.ScalarNode) else "overrides"
    address = _child(root, "site_url")
    return Config(
        path,
        tuple(_entries(nav)) if nav else None,
        path.parent / folder,
        _from_environment(address) if address else "",
        address.start_mark.line + 1 if address else 1,
    )


def _child(node: yaml.Node | None, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _from_environment(node: yaml.Node) -> str:
    """Return a text as MkDocs reads it: `!ENV [NAME, default]` asks the environment first."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(node.value, "") if node.tag == "!ENV" else str(node.value)
    *names, default = [str(item.value) for item in node.value] or [""]
    return next((os.environ[name] for name in names if name in os.environ), default)


def _entries(node: yaml.Node) -> Iterator[NavEntry]:
    if isinstance(node, yaml.ScalarNode):
        value = str(node.value)
        if value and not names_host(value) and not value.startswith("/"):
            yield NavEntry(posixpath.normpath(value), node.start_mark.line + 1)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _entries(item)
    elif isinstance(node, yaml.MappingNode):
        for _, item in node.value:
            yield from _entries(item)
