"""The files people write: Markdown, data files, templates and mkdocs.yml."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.content import front_matter, moved
from scripts.content.errors import ContentError, ProjectError, origin, shown
from scripts.content.site_config import Config


@dataclass(frozen=True)
class Document:
    """A source file; `path` as people name it, `text` as written."""

    path: str
    text: str

    @property
    def theirs(self) -> bool:
        """Whether a careers service wrote it."""
        return self.path.startswith("yours/")

    @property
    def left_out_of_nav(self) -> bool:
        """Whether the front matter says `nav: false`."""
        return front_matter.held(self.text, Path(self.path)).get("nav") is False


@dataclass(frozen=True)
class AddressList:
    """Every address ever published; `lines` holds the line of each, counted from 1."""

    path: str
    lines: Mapping[str, int]


@dataclass(frozen=True)
class Sources:
    """All sources; `markdown` by path from the docs folder, `styles` by path in the site.

    `moves` holds the pages that have moved, by the built file that sends readers on, and
    `moves_path` the file they are listed in. `published` is None if the site keeps no list.
    """

    markdown: Mapping[str, Document]
    styles: Mapping[str, str]
    data: tuple[Document, ...]
    moves: Mapping[str, moved.Move]
    moves_path: str
    published: AddressList | None
    templates: tuple[Document, ...]
    config: Document
    site: str

    def markdown_of(self, page: str) -> str | None:
        """Return the Markdown file a built page was made from, or None if from none."""
        return next((name for name in markdown_names(page) if name in self.markdown), None)


def markdown_names(page: str) -> tuple[str, ...]:
    """Return the files that a built page may come from, with and without directory addresses."""
    if page == "index.html":
        return ("index.md", "README.md")
    if page.endswith("/index.html"):
        stem = page.removesuffix("/index.html")
        return (f"{stem}/index.md", f"{stem}.md", f"{stem}/README.md")
    return (page.removesuffix(".html") + ".md",)


def read_sources(site: Path, docs: Path, config: Config) -> Sources:
    """Return every source; raise ProjectError if there is no docs folder."""
    if not docs.is_dir():
        raise ProjectError(f"{docs}: there is no such folder; check --docs")
    moves_path = docs / "data" / moved.NAME
    try:
        moves = moved.read(moves_path)
    except ContentError as error:
        raise ProjectError(str(error)) from None
    data = (path for path in _files(docs / "data", {".yaml", ".yml"}) if path != moves_path)
    return Sources(
        markdown={
            path.relative_to(docs).as_posix(): _document(path) for path in _files(docs, {".md"})
        },
        styles={
            path.relative_to(root).as_posix(): path.as_posix()
            for root in (config.overrides, docs)
            for path in _files(root, {".css"})
        },
        data=tuple(_document(path) for path in data),
        moves={move.file: move for move in moves},
        moves_path=moves_path.as_posix(),
        published=_read_addresses(docs / "data" / "addresses.txt"),
        templates=tuple(_document(path) for path in _files(config.overrides, {".html", ".svg"})),
        config=_document(config.path),
        site=site.as_posix(),
    )


def _read_addresses(path: Path) -> AddressList | None:
    if not path.is_file():
        return None
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    stated = {line.strip(): number for number, line in lines if line.strip()}
    return AddressList(
        path.as_posix(), {one: at for one, at in stated.items() if not one.startswith("#")}
    )


def _files(folder: Path, suffixes: Collection[str]) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in suffixes)


def _document(path: Path) -> Document:
    return Document(shown(path), origin(path).read_text(encoding="utf-8"))
