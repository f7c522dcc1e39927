"""All pages together, with the navigation and the data files, for rules that compare them."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from scripts import ROOT
from scripts.content.errors import YOURS
from scripts.content.site_config import NavEntry, read_config
from scripts.lint.page import Page
from scripts.settings.words import service_address


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
        """Every page the navigation names, in its order. Raises FileError for bad YAML."""
        return read_config(self.config).nav or ()
