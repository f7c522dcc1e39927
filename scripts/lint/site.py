"""All pages together, with the navigation and the data files, for rules that compare them."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import yaml

from scripts import ROOT
from scripts.content.data_file import DataFile
from scripts.content.errors import YOURS
from scripts.content.site_config import read_config
from scripts.lint.page import Page
from scripts.settings.words import service_address


@dataclass(frozen=True)
class NavEntry:
    """A page in the navigation: its path under docs/ and its line in mkdocs.yml."""

    path: str
    line: int


@dataclass(frozen=True)
class Site:
    """Every page of a project.

    Parameters:
        root: the folder that holds `mkdocs.yml` and `docs/`.
        pages: its pages, templates left out.
        published: whether a careers service's pages are among them, in place of ours or new.
    """

    root: Path
    pages: tuple[Page, ...]
    published: bool = False

    @classmethod
    def read(cls, root: Path = ROOT) -> "Site":
        """Read every page under `docs/`."""
        docs = root / "docs"
        paths = sorted(path for path in docs.rglob("*.md") if "_templates" not in path.parts)
        return cls(root, tuple(Page.read(path) for path in paths))

    def with_theirs(self) -> "Site":
        """Return the site as a careers service publishes it, with the pages of its folder."""
        folder = YOURS / "pages"
        theirs = tuple(Page.read(path) for path in sorted(folder.rglob("*.md")))
        replaced = {page.path.relative_to(folder) for page in theirs}
        ours = (page for page in self.pages if page.path.relative_to(self.docs) not in replaced)
        return replace(self, pages=(*ours, *theirs), published=True)

    @property
    def docs(self) -> Path:
        """The folder of the pages."""
        return self.root / "docs"

    @property
    def data(self) -> Path:
        """The folder of the data files."""
        return self.docs / "data"

    @property
    def config(self) -> Path:
        """The file that holds the navigation."""
        return self.root / "mkdocs.yml"

    @cached_property
    def address(self) -> str:
        """Where the site is on the web, as its configuration says; empty where it does not."""
        address = service_address() if self.published else read_config(self.config).site_url
        return f"{address.rstrip('/')}/" if address else ""

    def inside(self, page: Page) -> str:
        """Return a page's path under `docs/`, as the navigation writes it."""
        return page.path.relative_to(self.docs_of(page)).as_posix()

    def docs_of(self, page: Page) -> Path:
        """Return the folder of pages that a page lies in: ours, or a service's."""
        return YOURS / "pages" if page.theirs else self.docs

    @cached_property
    def nav(self) -> tuple[NavEntry, ...]:
        """Every page the navigation names, in its order. Raises ContentError for bad YAML."""
        # Composed, not loaded: the file holds tags that only MkDocs knows.
        tree = DataFile(self.config).root_or_none()
        pairs = tree.value if isinstance(tree, yaml.MappingNode) else []
        top = {key.value: value for key, value in pairs}
        return tuple(self._entries(top["nav"])) if "nav" in top else ()

    def _entries(self, node: yaml.Node) -> list[NavEntry]:
        """Return the pages of a part of the navigation."""
        if isinstance(node, yaml.ScalarNode):
            return [NavEntry(node.value, node.start_mark.line + 1)]
        if isinstance(node, yaml.MappingNode):
            return [entry for _, value in node.value for entry in self._entries(value)]
        return [entry for item in node.value for entry in self._entries(item)]
