"""The built site: its files, its pages and its stylesheets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.content.address import Target
from scripts.content.errors import ProjectError
from scripts.links.page import Page, Reference
from scripts.links.read_page import read_page
from scripts.links.stylesheet import style_addresses

NOT_FOUND_PAGE = "404.html"
"""Served by the host at any address that does not exist, so nothing links to it."""

NOT_FOUND_PAGES = frozenset({NOT_FOUND_PAGE, "404/index.html", "offline.html"})
"""Also as built from Markdown with directory addresses; and what is shown in its place offline."""


@dataclass(frozen=True)
class Site:
    """A built site; every path counts from its folder, with `/` between the parts.

    `files` holds the bytes of each file.
    """

    files: Mapping[str, bytes]
    pages: Mapping[str, Page]
    styles: Mapping[str, tuple[Reference, ...]]

    def references(self) -> Iterator[Reference]:
        """Yield every address on every page and in every stylesheet."""
        for page in self.pages.values():
            yield from page.references
        for references in self.styles.values():
            yield from references

    def listed_pages(self) -> Iterator[Page]:
        """Yield each page readers may look for, so none that forwards or stands in for another."""
        for page in self.pages.values():
            if page.path not in NOT_FOUND_PAGES and not page.forwards:
                yield page

    def file_at(self, target: Target) -> str | None:
        """Return the file a host sends for the target, or None if there is none."""
        index = f"{target.path}/index.html" if target.path else "index.html"
        return next((path for path in (target.path, index) if path in self.files), None)

    def page_at(self, target: Target) -> Page | None:
        """Return the page at the target, or None if something else or nothing is there."""
        return self.pages.get(self.file_at(target) or "")


def own_address(file: str) -> str:
    """Return the address of a built page, from the site's own: `move-on/`, empty for the start."""
    return file.removesuffix("index.html") if f"/{file}".endswith("/index.html") else file


def read_site(folder: Path) -> Site:
    """Return the site in `folder`; raise ProjectError if nothing was built there."""
    if not folder.is_dir():
        raise ProjectError(f"{folder}: there is no such folder; build the site first")
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    pages = {
        name: read_page(name, data.decode("utf-8"))
        for name, data in files.items()
        if name.endswith(".html")
    }
    if not pages:
        raise ProjectError(f"{folder}: the folder holds no HTML page; build the site first")
    styles = {
        name: _style_references(name, data.decode("utf-8"))
        for name, data in files.items()
        if name.endswith(".css")
    }
    return Site(files, pages, styles)


def _style_references(name: str, css: str) -> tuple[Reference, ...]:
    return tuple(
        Reference(name, "style", "url", found.value, "", True, "head", line=found.line)
        for found in style_addresses(css)
    )
