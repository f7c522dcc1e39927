"""Small built sites, as MkDocs would leave them, for the tests to break."""

from dataclasses import dataclass, field
from pathlib import Path

Found = tuple[str, int, str]
"""Path, line and rule of a problem."""


def html(main: str, *, head: str = "", frame: str = "") -> str:
    """Return a built page with `main` as content and `frame` after it."""
    return (
        '<!doctype html>\n<html lang="en"><head><title>After the No</title>'
        f"{head}</head>\n<body>\n<main>\n{main}\n</main>\n{frame}\n</body></html>\n"
    )


CLEAN_SITE = {
    "mkdocs.yml": (
        "site_name: After the No\n"
        "theme:\n"
        "  name: material\n"
        "  custom_dir: overrides\n"
        "extra:\n"
        "  support: !ENV [SUPPORT, support.md]\n"
        "nav:\n"
        "  - Start: index.md\n"
        "  - Move on:\n"
        "      - Checklist: move-on/checklist.md\n"
        "markdown_extensions:\n"
        "  - toc:\n"
        "      slugify: !!python/name:pymdownx.slugs.uslugify\n"
    ),
    "docs/index.md": "# After a no\n\nStart with [the checklist](move-on/checklist.md).\n",
    "docs/move-on/checklist.md": (
        "# Checklist\n\n## First hour\n\nTell one person. [Back to the start](../index.md)\n"
    ),
    "site/index.html": html(
        '<h1 id="after-a-no">After a no</h1>\n'
        '<p>Start with <a href="move-on/checklist/">the checklist</a>.</p>'
    ),
    "site/move-on/checklist/index.html": html(
        '<h1 id="checklist">Checklist</h1>\n<h2 id="first-hour">First hour</h2>\n'
        '<p>Tell one person. <a href="../../">Back to the start</a></p>'
    ),
}
"""Two pages that link to each other, without a fault."""


@dataclass(frozen=True)
class Example:
    """Files laid over the clean site, and the problems that must be found in it."""

    files: dict[str, str]
    expected: frozenset[Found] = field(default_factory=frozenset)
    base: str = "/"


def example(files: dict[str, str], *expected: Found, base: str = "/") -> Example:
    """Return an example with exactly these problems."""
    return Example(files, frozenset(expected), base)


def on_checklist(markdown: str, main: str) -> dict[str, str]:
    """Return files that put one more paragraph on the checklist, at line 7 of its source."""
    source = CLEAN_SITE["docs/move-on/checklist.md"]
    built = CLEAN_SITE["site/move-on/checklist/index.html"]
    return {
        "docs/move-on/checklist.md": f"{source}\n{markdown}\n",
        "site/move-on/checklist/index.html": built.replace("\n</main>", f"\n{main}\n</main>"),
    }


def write(folder: Path, files: dict[str, str]) -> None:
    """Write the clean site and `files` over it."""
    for name, text in (CLEAN_SITE | files).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
